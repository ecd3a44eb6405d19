"""PDUs byte for byte: what we send as PS3.8 9.3 and annex D say, what comes without trust."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.network import pdu
from ezp2p.network.pdu import (
    APPLICATION_CONTEXT,
    AssociationAcceptance,
    AssociationRequest,
    ContextResult,
    DataValue,
    PduNotValid,
    ProposedContext,
    Rejection,
    RoleSelection,
)

ECHO = "1.2.840.10008.1.1"
IMPLICIT, EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"
PLAIN = AssociationRequest("PACS", "EZP2P", (ProposedContext(ECHO, (IMPLICIT, EXPLICIT)),), 131072, "2.25.1")


def item(kind: int, content: bytes) -> bytes:
    return struct.pack(">BBH", kind, 0, len(content)) + content


def counted(content: bytes) -> bytes:
    return struct.pack(">H", len(content)) + content


def user_items(request: AssociationRequest) -> list[tuple[int, bytes]]:
    """The items of the user information in an A-ASSOCIATE-RQ."""
    return split(dict(split(pdu.associate_request(request)[74:]))[0x50])


def split(content: bytes) -> list[tuple[int, bytes]]:
    found, at = [], 0
    while at < len(content):
        kind, reserved, length = struct.unpack_from(">BBH", content, at)
        assert reserved == 0
        found.append((kind, content[at + 4 : at + 4 + length]))
        at += 4 + length
    assert at == len(content)
    return found


# --- what we send -------------------------------------------------------------------------------------------------


def test_a_request_is_what_the_standard_says_byte_for_byte() -> None:
    context = item(
        0x20, b"\1\0\0\0" + item(0x30, ECHO.encode()) + item(0x40, IMPLICIT.encode()) + item(0x40, EXPLICIT.encode())
    )
    user = item(0x50, item(0x51, b"\0\2\0\0") + item(0x52, b"2.25.1"))
    body = (
        b"\0\1\0\0" + b"PACS".ljust(16) + b"EZP2P".ljust(16) + bytes(32)
        + item(0x10, b"1.2.840.10008.3.1.1.1") + context + user
    )  # fmt: skip
    assert pdu.associate_request(PLAIN) == b"\1\0" + struct.pack(">I", len(body)) + body


def test_the_application_context_is_that_of_dicom() -> None:
    assert APPLICATION_CONTEXT == "1.2.840.10008.3.1.1.1"


def test_every_item_of_the_user_information_is_written_in_the_order_of_the_types() -> None:
    request = AssociationRequest(
        "PACS",
        "EZP2P",
        PLAIN.contexts,
        16384,
        "2.25.1",
        "EZP2P_1",
        window=(16, 1),
        roles=(RoleSelection("1.2.3", is_scu=True, is_scp=False), RoleSelection("1.2.4", is_scu=False, is_scp=True)),
    )
    assert user_items(request) == [
        (0x51, b"\0\0\x40\0"),
        (0x52, b"2.25.1"),
        (0x53, b"\0\x10\0\1"),
        (0x54, counted(b"1.2.3") + b"\1\0"),
        (0x54, counted(b"1.2.4") + b"\0\1"),
        (0x55, b"EZP2P_1"),
    ]


def test_what_is_not_asked_for_is_not_written() -> None:
    assert [kind for kind, _ in user_items(PLAIN)] == [0x51, 0x52]


def test_contexts_have_odd_ids_in_their_order_up_to_255() -> None:
    contexts = tuple(ProposedContext(f"1.2.{number}", (IMPLICIT,)) for number in range(128))
    request = AssociationRequest("PACS", "EZP2P", contexts, 16384, "2.25.1")
    found = [content for kind, content in split(pdu.associate_request(request)[74:]) if kind == 0x20]
    assert [content[0] for content in found] == list(range(1, 256, 2))
    assert split(found[127][4:])[0] == (0x30, b"1.2.127")


@pytest.mark.parametrize("count", [0, 129, 500])
def test_more_contexts_than_there_are_ids_are_refused_and_so_are_none(count: int) -> None:
    contexts = tuple(ProposedContext(ECHO, (IMPLICIT,)) for _ in range(count))
    with pytest.raises(ValueError, match=f"{count} presentation contexts"):
        pdu.associate_request(AssociationRequest("PACS", "EZP2P", contexts, 16384, "2.25.1"))


@pytest.mark.parametrize(
    ("title", "written"), [("A", b"A".ljust(16)), ("A" * 20, b"A" * 16), ("PÄCS", b"P?CS".ljust(16)), ("", b" " * 16)]
)
def test_titles_have_sixteen_characters(title: str, written: bytes) -> None:
    request = pdu.associate_request(AssociationRequest(title, title, PLAIN.contexts, 16384, "2.25.1"))
    assert request[10:26] == request[26:42] == written


@pytest.mark.parametrize(
    ("is_command", "is_last", "control"), [(True, True, 3), (True, False, 1), (False, True, 2), (False, False, 0)]
)
def test_the_header_of_a_fragment(is_command: bool, is_last: bool, control: int) -> None:
    header = pdu.data_header(5, is_command=is_command, is_last=is_last, fragment_bytes=100)
    assert header == b"\4\0" + struct.pack(">II", 106, 102) + bytes([5, control])
    assert pdu.data_values(header[6:] + bytes(100)) == [DataValue(5, is_command, is_last, bytes(100))]


def test_the_short_pdus() -> None:
    assert pdu.release_request() == bytes.fromhex("05 00 00000004 00000000")
    assert pdu.release_response() == bytes.fromhex("06 00 00000004 00000000")
    assert pdu.abort(2, 6) == bytes.fromhex("07 00 00000004 0000 02 06")


# --- what comes ---------------------------------------------------------------------------------------------------

FIXED = bytes(68)


def accepted(context_id: int, result: int, syntax: str) -> bytes:
    return item(0x21, bytes((context_id, 0, result, 0)) + item(0x40, syntax.encode()))


WHOLE = (
    FIXED
    + item(0x10, APPLICATION_CONTEXT.encode())
    + accepted(1, 0, IMPLICIT)
    + accepted(3, 4, "")
    + item(
        0x50,
        item(0x51, struct.pack(">I", 32768))
        + item(0x52, b"1.2.276\0")
        + item(0x53, struct.pack(">HH", 4, 2))
        + item(0x54, counted(b"1.2.3") + b"\1\0")
        + item(0x54, counted(b"1.2.4") + b"\0\1")
        + item(0x55, b"OFFIS ")
        + item(0x59, counted(b"nobody asked for it")),
    )
)


def test_an_acceptance_is_read_whole() -> None:
    assert pdu.acceptance_from(WHOLE) == AssociationAcceptance(
        {1: ContextResult(0, IMPLICIT), 3: ContextResult(4, "")},
        32768,
        "1.2.276",
        "OFFIS",
        (4, 2),
        (RoleSelection("1.2.3", is_scu=True, is_scp=False), RoleSelection("1.2.4", is_scu=False, is_scp=True)),
    )


def test_what_an_acceptance_does_not_say_is_the_default() -> None:
    assert pdu.acceptance_from(FIXED) == AssociationAcceptance({}, 16384, "", "", (1, 1), ())


@pytest.mark.parametrize("unknown", [item(0x60, b"xyz"), item(0x60, b""), item(0xFF, bytes(100))])
def test_items_that_are_not_known_are_passed_over(unknown: bytes) -> None:
    """PS3.8 9.3.1."""
    inside = (
        FIXED + unknown + accepted(1, 0, IMPLICIT) + item(0x50, unknown + item(0x51, b"\0\0\0\7") + unknown) + unknown
    )
    acceptance = pdu.acceptance_from(inside)
    assert acceptance.contexts == {1: ContextResult(0, IMPLICIT)}
    assert acceptance.max_pdu_bytes == 7


@pytest.mark.parametrize("kept", range(len(WHOLE)))
def test_an_acceptance_that_is_cut_off_is_not_valid_or_says_less(kept: int) -> None:
    try:
        acceptance = pdu.acceptance_from(WHOLE[:kept])
    except PduNotValid:
        return
    ends = [68]
    for kind, content in split(WHOLE[68:]):
        ends.append(ends[-1] + 4 + len(content))
        assert kind
    assert kept in ends
    assert len(acceptance.contexts) <= 2


@pytest.mark.parametrize(
    "user",
    [
        item(0x51, b"\0\0\1"),
        item(0x51, bytes(5)),
        item(0x53, b"\0\1\0"),
        item(0x53, bytes(6)),
        item(0x54, b"\0"),
        item(0x54, counted(b"1.2.3") + b"\1"),
        item(0x54, struct.pack(">H", 0xFFFF) + b"1.2.3\1\1"),
        b"\x51\0\0",
        b"\x51\0\0\5\0\0\0\1",
    ],
    ids=lambda content: content.hex(),
)
def test_an_item_of_a_wrong_length_is_not_valid(user: bytes) -> None:
    with pytest.raises(PduNotValid):
        pdu.acceptance_from(FIXED + item(0x50, user))


@pytest.mark.parametrize("content", [b"", b"\1\0\0", b"\1\0\0\0\x40", b"\1\0\0\0\x40\0\0\7x"])
def test_a_context_that_is_cut_off_within_is_not_valid(content: bytes) -> None:
    with pytest.raises(PduNotValid):
        pdu.acceptance_from(FIXED + item(0x21, content))


def test_names_hold_nothing_that_is_not_printable() -> None:
    names = pdu.acceptance_from(FIXED + item(0x50, item(0x55, b"A\n\x1b[31mB\xff") + item(0x52, b"1.2\r\n3")))
    assert names.implementation_version_name == "A??[31mB\N{REPLACEMENT CHARACTER}"
    assert names.implementation_class_uid == "1.2??3"


def test_a_rejection_is_read() -> None:
    assert pdu.rejection_from(b"\0\1\2\3") == Rejection(1, 2, 3)
    with pytest.raises(PduNotValid):
        pdu.rejection_from(b"\0\1\2")


def test_several_data_values_in_one_pdu() -> None:
    body = struct.pack(">IBB", 4, 1, 3) + b"ab" + struct.pack(">IBB", 2, 1, 0) + struct.pack(">IBB", 3, 3, 2) + b"c"
    assert pdu.data_values(body) == [
        DataValue(1, True, True, b"ab"),
        DataValue(1, False, False, b""),
        DataValue(3, False, True, b"c"),
    ]
    ends = {8, 14, 21}
    for kept in range(len(body)):
        if kept in ends:
            assert pdu.data_values(body[:kept])
        else:
            with pytest.raises(PduNotValid):
                pdu.data_values(body[:kept])


@pytest.mark.parametrize("length", [0, 1, 5, 0x7FFFFFFF, 0xFFFFFFFF])
def test_a_data_value_of_a_wrong_length_is_not_valid(length: int) -> None:
    with pytest.raises(PduNotValid):
        pdu.data_values(struct.pack(">IBB", length, 1, 3) + b"ab")


@given(st.binary(max_size=400))
def test_any_bytes_are_an_acceptance_or_not_valid(content: bytes) -> None:
    for body in (content, FIXED + content, FIXED + item(0x50, content), FIXED + item(0x21, content)):
        try:
            assert isinstance(pdu.acceptance_from(body), AssociationAcceptance)
        except PduNotValid:
            continue


@given(st.binary(max_size=400))
def test_any_bytes_are_data_values_or_not_valid(content: bytes) -> None:
    try:
        found = pdu.data_values(content)
    except PduNotValid:
        return
    assert sum(6 + len(one.fragment) for one in found) == len(content)
