"""DIMSE messages: command sets there and back, and how a message is put together of what comes."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.network.dimse import (
    DATA_SET_FOLLOWS,
    NO_DATA_SET,
    Assembler,
    Command,
    Element,
    Message,
    MessageNotValid,
    Value,
    decoded,
    encoded,
)
from ezp2p.network.pdu import DataValue

E = Element
ECHO: dict[Element, Value] = {
    E.COMMAND_FIELD: Command.C_ECHO_RSP,
    E.MESSAGE_ID_BEING_RESPONDED_TO: 7,
    E.COMMAND_DATA_SET_TYPE: NO_DATA_SET,
    E.STATUS: 0,
}
FIND: dict[Element, Value] = {
    **ECHO,
    E.COMMAND_FIELD: Command.C_FIND_RSP,
    E.COMMAND_DATA_SET_TYPE: DATA_SET_FOLLOWS,
    E.STATUS: 0xFF00,
}


def raw(number: int, content: bytes, group: int = 0) -> bytes:
    return struct.pack("<HHI", group, number, len(content)) + content


# --- command sets -------------------------------------------------------------------------------------------------


def test_a_command_set_is_what_the_standard_says_byte_for_byte() -> None:
    """PS3.7 6.3.1: Implicit VR Little Endian, in the order of the tags, UIDs padded with a null."""
    values: dict[Element, Value] = {
        E.STATUS: 0x0112,
        E.COMMAND_FIELD: Command.C_STORE_RSP,
        E.AFFECTED_SOP_CLASS_UID: "1.2.3",
    }
    body = raw(0x0002, b"1.2.3\0") + raw(0x0100, b"\x01\x80") + raw(0x0900, b"\x12\x01")
    assert encoded(values) == raw(0x0000, struct.pack("<I", len(body))) + body


NUMBERS = st.sampled_from([E.COMMAND_FIELD, E.MESSAGE_ID, E.PRIORITY, E.STATUS, E.EVENT_TYPE_ID, E.ACTION_TYPE_ID])
UIDS = st.sampled_from([E.AFFECTED_SOP_CLASS_UID, E.REQUESTED_SOP_INSTANCE_UID])
VALUES = st.one_of(
    st.dictionaries(NUMBERS, st.integers(0, 0xFFFF)),
    st.dictionaries(UIDS, st.from_regex(r"[0-9.]{1,64}", fullmatch=True)),
    st.fixed_dictionaries({E.OFFENDING_ELEMENT: st.lists(st.integers(0, 0xFFFFFFFF), min_size=1).map(tuple)}),
    st.fixed_dictionaries({E.ERROR_COMMENT: st.from_regex(r"[A-Za-z ]{0,60}[a-z]", fullmatch=True)}),
)


@given(VALUES)
def test_a_command_set_comes_back_as_it_was(values: dict[Element, int | str | tuple[int, ...]]) -> None:
    content = encoded(values)
    assert len(content) % 2 == 0
    assert decoded(content) == values


@given(st.binary(max_size=200))
def test_any_bytes_are_a_command_set_or_not_valid(content: bytes) -> None:
    try:
        values = decoded(content)
    except MessageNotValid:
        return
    assert all(isinstance(one, int | str | tuple) for one in values.values())
    for number, value in values.items():
        encoded({Element(number): value})  # what was read can be sent back


def test_a_command_set_that_is_cut_off_is_not_valid() -> None:
    content = encoded(ECHO)
    ends = {0, 12, 22, 32, 42, 52}
    for kept in range(len(content)):
        if kept not in ends:
            with pytest.raises(MessageNotValid):
                decoded(content[:kept])


@pytest.mark.parametrize(
    "content",
    [
        raw(E.STATUS, b"\0\0", group=8),
        raw(E.STATUS, b""),
        raw(E.STATUS, b"\0"),
        raw(E.MESSAGE_ID, bytes(4)),
        struct.pack("<HHI", 0, E.STATUS, 0xFFFFFFFF) + b"\0\0",
        struct.pack("<HHI", 0, E.STATUS, 4) + b"\0\0",
    ],
    ids=lambda content: content.hex(),
)
def test_a_damaged_command_set_is_not_valid(content: bytes) -> None:
    with pytest.raises(MessageNotValid):
        decoded(content)


def test_elements_that_are_not_known_are_left_out() -> None:
    assert decoded(raw(0x5000, b"abc") + raw(E.STATUS, b"\0\0") + raw(0x0001, bytes(4))) == {E.STATUS: 0}


def test_tags_that_are_cut_off_are_left_out() -> None:
    assert decoded(raw(E.OFFENDING_ELEMENT, struct.pack("<HHH", 0x10, 0x20, 0x10))) == {
        E.OFFENDING_ELEMENT: (0x100020,)
    }


@pytest.mark.parametrize("name", [b"1.2.\xff\xfe", b"\x80" * 10, "é".encode("latin-1")])
def test_a_uid_of_other_characters_can_be_sent_back(name: bytes) -> None:
    values = decoded(raw(E.AFFECTED_SOP_CLASS_UID, name))
    assert "?" in str(values[E.AFFECTED_SOP_CLASS_UID])
    assert encoded({E.AFFECTED_SOP_CLASS_UID: values[E.AFFECTED_SOP_CLASS_UID]})


# --- messages -----------------------------------------------------------------------------------------------------


def test_a_message_tells_what_is_missing() -> None:
    message = Message(1, {})
    assert message.command is None
    assert message.status == -1
    assert message.text(E.ERROR_COMMENT) == ""
    assert message.number(E.MESSAGE_ID) is None
    assert message.offending == ()


def test_a_message_answers_only_its_own_request() -> None:
    message = Message(1, dict(ECHO.items()))
    assert message.answers(Command.C_ECHO_RSP, 7)
    assert not message.answers(Command.C_ECHO_RSP, 8)
    assert not message.answers(Command.C_FIND_RSP, 7)
    without_status: dict[int, Value] = {number: value for number, value in ECHO.items() if number != E.STATUS}
    assert not Message(1, without_status).answers(Command.C_ECHO_RSP, 7)


# --- put together -------------------------------------------------------------------------------------------------


def put_together(*values: DataValue, contexts: frozenset[int] = frozenset({1, 3})) -> list[Message]:
    assembler = Assembler()
    taken = [assembler.take(value, contexts.__contains__) for value in values]
    return [message for message in taken if message is not None]


def command(content: bytes, *, is_last: bool = True, context_id: int = 1) -> DataValue:
    return DataValue(context_id, True, is_last, content)


def data(content: bytes, *, is_last: bool = True, context_id: int = 1) -> DataValue:
    return DataValue(context_id, False, is_last, content)


def test_a_command_alone_is_a_message() -> None:
    (message,) = put_together(command(encoded(ECHO)))
    assert (message.context_id, message.command, message.status, message.data_set) == (1, Command.C_ECHO_RSP, 0, None)


def test_a_message_in_single_bytes_is_one() -> None:
    content = encoded(FIND)
    pieces = [command(content[at : at + 1], is_last=at == len(content) - 1) for at in range(len(content))]
    (message,) = put_together(*pieces, data(b"ab", is_last=False), data(b""), contexts=frozenset({1}))
    assert (message.command, message.data_set) == (Command.C_FIND_RSP, b"ab")


def test_messages_come_one_after_the_other_in_any_context() -> None:
    found = put_together(
        command(encoded(FIND), context_id=3),
        data(b"one", context_id=3),
        command(encoded(ECHO)),
        command(encoded(FIND), context_id=3),
        data(b"two", context_id=3),
    )
    assert [(message.context_id, message.data_set) for message in found] == [(3, b"one"), (1, None), (3, b"two")]


NOT_VALID = {
    "a context that was not accepted": [command(encoded(ECHO), context_id=5)],
    "another context within the command": [command(b"ab", is_last=False), command(b"cd", context_id=3)],
    "another context within the data set": [
        command(encoded(FIND)),
        data(b"a", is_last=False),
        data(b"b", context_id=3),
    ],
    "another context for the data set": [command(encoded(FIND)), data(b"a", context_id=3)],
    "a data set without a command": [data(b"ab")],
    "a data set within the command": [command(b"ab", is_last=False), data(b"ab")],
    "a data set after a command that has none": [command(encoded(ECHO)), data(b"ab")],
    "a command within the data set": [command(encoded(FIND)), data(b"ab", is_last=False), command(encoded(ECHO))],
    "a command instead of the data set": [command(encoded(FIND)), command(encoded(ECHO))],
    "a command that is none": [command(b"abc")],
    "a command that is too long": [command(bytes(40_000), is_last=False), command(bytes(40_000), is_last=False)],
}


@pytest.mark.parametrize("what", NOT_VALID)
def test_what_is_no_message(what: str) -> None:
    with pytest.raises(MessageNotValid):
        put_together(*NOT_VALID[what])


def test_a_data_set_without_end_is_no_message() -> None:
    piece = data(bytes(1 << 20), is_last=False)
    with pytest.raises(MessageNotValid, match="too long"):
        put_together(command(encoded(FIND)), *[piece] * 17)


def test_a_data_set_up_to_the_limit_is_taken() -> None:
    piece = data(bytes(1 << 20), is_last=False)
    (message,) = put_together(command(encoded(FIND)), *[piece] * 16, data(b""))
    assert message.data_set is not None
    assert len(message.data_set) == 16 << 20
