"""PDUs and DIMSE commands by hand, byte for byte, for peers that no library would play (PS3.8 9.3, PS3.7 6.3)."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass

ASSOCIATE_RQ, ASSOCIATE_AC, ASSOCIATE_RJ, P_DATA, RELEASE_RQ, RELEASE_RP, ABORT = range(1, 8)

_APPLICATION_CONTEXT = b"1.2.840.10008.3.1.1.1"
_IMPLEMENTATION_CLASS = b"2.25.1"

COMMAND_FIELD, MESSAGE_ID, MESSAGE_ID_RESPONDED_TO = 0x0100, 0x0110, 0x0120
DATA_SET_TYPE, STATUS, SOP_CLASS, SOP_INSTANCE, ERROR_COMMENT = 0x0800, 0x0900, 0x0002, 0x1000, 0x0902
"""Elements of group 0000."""

C_STORE_RQ, C_STORE_RSP, C_FIND_RQ, C_FIND_RSP, C_ECHO_RQ, C_ECHO_RSP = 0x0001, 0x8001, 0x0020, 0x8020, 0x0030, 0x8030
NO_DATA_SET = 0x0101


@dataclass(frozen=True, slots=True)
class ProposedContext:
    """A presentation context as the requestor proposes it."""

    context_id: int
    abstract_syntax: str
    transfer_syntaxes: tuple[str, ...]


def pdu(kind: int, body: bytes) -> bytes:
    """A whole PDU."""
    return struct.pack(">BBI", kind, 0, len(body)) + body


def associate_accept(
    request: bytes, *, result: int = 0, max_pdu_bytes: int = 16384, window: tuple[int, int] | None = None
) -> bytes:
    """A-ASSOCIATE-AC to the body of a request: every context accepted in its first transfer syntax, or refused.

    `result` is that of every context: 0 acceptance, 3 abstract syntax not supported, 4 transfer syntaxes not. `window`
    is how many operations may be invoked and performed at once; None leaves that item out.
    """
    contexts = b"".join(
        _item(0x21, bytes([one.context_id, 0, result, 0]) + _item(0x40, one.transfer_syntaxes[0].encode()))
        for one in proposed_contexts(request)
    )
    user = _item(0x51, struct.pack(">I", max_pdu_bytes)) + _item(0x52, _IMPLEMENTATION_CLASS)
    if window is not None:
        user += _item(0x53, struct.pack(">HH", *window))
    return pdu(ASSOCIATE_AC, request[:68] + _item(0x10, _APPLICATION_CONTEXT) + contexts + _item(0x50, user))


def associate_reject(result: int, source: int, diagnostic: int) -> bytes:
    """A-ASSOCIATE-RJ (PS3.8 9.3.4)."""
    return pdu(ASSOCIATE_RJ, bytes([0, result, source, diagnostic]))


def abort(source: int = 0, reason: int = 0) -> bytes:
    """A-ABORT (PS3.8 9.3.8)."""
    return pdu(ABORT, bytes([0, 0, source, reason]))


def release_request() -> bytes:
    """A-RELEASE-RQ."""
    return pdu(RELEASE_RQ, bytes(4))


def release_response() -> bytes:
    """A-RELEASE-RP."""
    return pdu(RELEASE_RP, bytes(4))


def titles(request: bytes) -> tuple[str, str]:
    """Called and calling AE title in the body of an A-ASSOCIATE-RQ."""
    return request[4:20].decode("ascii").strip(), request[20:36].decode("ascii").strip()


def proposed_contexts(request: bytes) -> list[ProposedContext]:
    """The presentation contexts in the body of an A-ASSOCIATE-RQ."""
    found = []
    for kind, content in _items(request[68:]):
        if kind == 0x20:
            names = [(sub, value.decode("ascii")) for sub, value in _items(content[4:])]
            abstract = next(value for sub, value in names if sub == 0x30)
            found.append(ProposedContext(content[0], abstract, tuple(value for sub, value in names if sub == 0x40)))
    return found


def command_pdu(context_id: int, elements: Mapping[int, int | str]) -> bytes:
    """A P-DATA-TF with one whole command: group 0000, Implicit VR Little Endian, with its group length."""
    return data_pdu((context_id, 0x03, command_set(elements)))


def command_set(elements: Mapping[int, int | str]) -> bytes:
    """A command: group 0000, Implicit VR Little Endian, with its group length."""
    body = b"".join(_element(tag, value) for tag, value in sorted(elements.items()))
    return _raw_element(0x0000, struct.pack("<I", len(body))) + body


def data_pdu(*values: tuple[int, int, bytes]) -> bytes:
    """A P-DATA-TF with these presentation data values: context, control header, content; what `fragments` gives."""
    return pdu(
        P_DATA,
        b"".join(
            struct.pack(">IBB", len(content) + 2, context, control) + content for context, control, content in values
        ),
    )


def fragments(body: bytes) -> list[tuple[int, int, bytes]]:
    """The presentation data values in the body of a P-DATA-TF: context, control header, content."""
    found, at = [], 0
    while at < len(body):
        (length,) = struct.unpack_from(">I", body, at)
        found.append((body[at + 4], body[at + 5], body[at + 6 : at + 4 + length]))
        at += 4 + length
    return found


def command_elements(content: bytes) -> dict[int, int | str]:
    """The elements of a command by their number in group 0000: numbers of US and UL, text of the rest."""
    found: dict[int, int | str] = {}
    at = 0
    while at < len(content):
        _group, element, length = struct.unpack_from("<HHI", content, at)
        value = content[at + 8 : at + 8 + length]
        found[element] = _number_or_text(element, value)
        at += 8 + length
    return found


_TEXTS = {0x0002, 0x0003, 0x1000, 0x1001, 0x0902, 0x0600, 0x1030}


def _number_or_text(element: int, value: bytes) -> int | str:
    if element in _TEXTS:
        return value.rstrip(b"\0 ").decode("ascii", "replace")
    return int.from_bytes(value, "little")


def _element(number: int, value: int | str) -> bytes:
    if isinstance(value, int):
        return _raw_element(number, struct.pack("<H", value))
    padding = b" " if number == ERROR_COMMENT else b"\0"
    text = value.encode("ascii")
    return _raw_element(number, text + padding * (len(text) % 2))


def _raw_element(number: int, value: bytes) -> bytes:
    return struct.pack("<HHI", 0x0000, number, len(value)) + value


def _item(kind: int, content: bytes) -> bytes:
    return struct.pack(">BBH", kind, 0, len(content)) + content


def _items(content: bytes) -> list[tuple[int, bytes]]:
    found, at = [], 0
    while at < len(content):
        kind, _reserved, length = struct.unpack_from(">BBH", content, at)
        found.append((kind, content[at + 4 : at + 4 + length]))
        at += 4 + length
    return found
