"""PDUs, encoded and decoded without trust (PS3.8 section 9.3 and annex D, PS3.7 annex D.3.3)."""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

APPLICATION_CONTEXT: Final = "1.2.840.10008.3.1.1.1"
MAX_CONTEXTS: Final = 128
"""Presentation context IDs are odd numbers of one byte (PS3.8 9.3.2.2)."""
HEADER_BYTES: Final = 6
VALUE_HEADER_BYTES: Final = 6
"""Of a presentation data value: length, context ID, message control header (PS3.8 9.3.5.1)."""
ACCEPTED: Final = 0
"""Result of a presentation context (PS3.8 table 9-18)."""

_PROTOCOL_VERSION = 1
_FIXED_PART_BYTES = 68
_DEFAULT_MAX_LENGTH = 16384
"""For a peer that forgets to name its own, which it must (PS3.8 D.1)."""


class PduType(IntEnum):
    """PS3.8 table 9-11 and those after it."""

    ASSOCIATE_RQ = 1
    ASSOCIATE_AC = 2
    ASSOCIATE_RJ = 3
    P_DATA_TF = 4
    RELEASE_RQ = 5
    RELEASE_RP = 6
    ABORT = 7


class _Item(IntEnum):
    APPLICATION_CONTEXT = 0x10
    PROPOSED_CONTEXT = 0x20
    ACCEPTED_CONTEXT = 0x21
    ABSTRACT_SYNTAX = 0x30
    TRANSFER_SYNTAX = 0x40
    USER_INFORMATION = 0x50
    MAXIMUM_LENGTH = 0x51
    IMPLEMENTATION_CLASS_UID = 0x52
    ASYNCHRONOUS_OPERATIONS_WINDOW = 0x53
    ROLE_SELECTION = 0x54
    IMPLEMENTATION_VERSION_NAME = 0x55


class PduNotValid(ValueError):
    """A PDU that is not what PS3.8 says (Evt19); says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class ProposedContext:
    """One SOP class, and the transfer syntaxes of which the peer may choose one."""

    abstract_syntax: str
    transfer_syntaxes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoleSelection:
    """Which roles the requestor proposes for a SOP class, or the acceptor grants it (PS3.7 D.3.3.4)."""

    sop_class_uid: str
    is_scu: bool
    is_scp: bool


@dataclass(frozen=True, slots=True)
class AssociationRequest:
    """An A-ASSOCIATE-RQ. The IDs of `contexts` are 1, 3, 5 and so on, in their order.

    `max_pdu_bytes` is the longest P-DATA-TF that we take. `window` is how many operations we wish to have under way
    at once, and how many of the peer's we would perform at once (PS3.7 D.3.3.3); None asks for none.
    """

    called_ae: str
    calling_ae: str
    contexts: tuple[ProposedContext, ...]
    max_pdu_bytes: int
    implementation_class_uid: str
    implementation_version_name: str = ""
    window: tuple[int, int] | None = None
    roles: tuple[RoleSelection, ...] = ()


@dataclass(frozen=True, slots=True)
class ContextResult:
    """The answer to one proposed context: `result` 0 accepts it in `transfer_syntax`, which else has no meaning."""

    result: int
    transfer_syntax: str


@dataclass(frozen=True, slots=True)
class AssociationAcceptance:
    """An A-ASSOCIATE-AC. `max_pdu_bytes` 0 says that the peer takes any length."""

    contexts: dict[int, ContextResult]
    max_pdu_bytes: int = _DEFAULT_MAX_LENGTH
    implementation_class_uid: str = ""
    implementation_version_name: str = ""
    window: tuple[int, int] = (1, 1)
    roles: tuple[RoleSelection, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejection:
    """An A-ASSOCIATE-RJ: result, source and reason (PS3.8 table 9-21)."""

    result: int
    source: int
    reason: int


@dataclass(frozen=True, slots=True)
class DataValue:
    """One presentation data value: a fragment of a command or of a data set (PS3.8 E.2)."""

    context_id: int
    is_command: bool
    is_last: bool
    fragment: bytes


# --- what we send ---------------------------------------------------------------------------------------------


def associate_request(request: AssociationRequest) -> bytes:
    """The bytes of an A-ASSOCIATE-RQ (PS3.8 9.3.2).

    Raises
    ------
    ValueError
        If it has no context, or more than there are IDs.
    """
    if not 0 < len(request.contexts) <= MAX_CONTEXTS:
        raise ValueError(f"{len(request.contexts)} presentation contexts")
    fixed = struct.pack(">HH16s16s32x", _PROTOCOL_VERSION, 0, _title(request.called_ae), _title(request.calling_ae))
    contexts = b"".join(_proposed(2 * number + 1, one) for number, one in enumerate(request.contexts))
    application = _item(_Item.APPLICATION_CONTEXT, APPLICATION_CONTEXT.encode())
    user = _item(_Item.USER_INFORMATION, b"".join(_user_items(request)))
    return _pdu(PduType.ASSOCIATE_RQ, fixed + application + contexts + user)


def _proposed(context_id: int, context: ProposedContext) -> bytes:
    syntaxes = b"".join(_item(_Item.TRANSFER_SYNTAX, one.encode()) for one in context.transfer_syntaxes)
    abstract = _item(_Item.ABSTRACT_SYNTAX, context.abstract_syntax.encode())
    return _item(_Item.PROPOSED_CONTEXT, bytes((context_id, 0, 0, 0)) + abstract + syntaxes)


def _user_items(request: AssociationRequest) -> Iterator[bytes]:
    """In the order of their types, as PS3.7 D.3.3 lists them."""
    yield _item(_Item.MAXIMUM_LENGTH, struct.pack(">I", request.max_pdu_bytes))
    yield _item(_Item.IMPLEMENTATION_CLASS_UID, request.implementation_class_uid.encode())
    if request.window is not None:
        yield _item(_Item.ASYNCHRONOUS_OPERATIONS_WINDOW, struct.pack(">HH", *request.window))
    for role in request.roles:
        yield _item(_Item.ROLE_SELECTION, _counted(role.sop_class_uid.encode()) + bytes((role.is_scu, role.is_scp)))
    if request.implementation_version_name:
        yield _item(_Item.IMPLEMENTATION_VERSION_NAME, request.implementation_version_name.encode())


def data_header(context_id: int, *, is_command: bool, is_last: bool, fragment_bytes: int) -> bytes:
    """What stands before a fragment in a P-DATA-TF that carries it alone (PS3.8 9.3.5)."""
    control = is_command | is_last << 1
    return struct.pack(
        ">BxIIBB",
        PduType.P_DATA_TF,
        fragment_bytes + VALUE_HEADER_BYTES,
        fragment_bytes + 2,
        context_id,
        control,
    )


def release_request() -> bytes:
    """A-RELEASE-RQ (PS3.8 9.3.6)."""
    return _pdu(PduType.RELEASE_RQ, bytes(4))


def release_response() -> bytes:
    """A-RELEASE-RP (PS3.8 9.3.7)."""
    return _pdu(PduType.RELEASE_RP, bytes(4))


def abort(source: int, reason: int) -> bytes:
    """A-ABORT (PS3.8 9.3.8): `source` 0 is the user of the service, 2 its provider."""
    return _pdu(PduType.ABORT, bytes((0, 0, source, reason)))


def _pdu(kind: PduType, body: bytes) -> bytes:
    return struct.pack(">BxI", kind, len(body)) + body


def _item(kind: _Item, content: bytes) -> bytes:
    return struct.pack(">BxH", kind, len(content)) + content


def _counted(content: bytes) -> bytes:
    return struct.pack(">H", len(content)) + content


def _title(text: str) -> bytes:
    return text.encode("ascii", "replace")[:16].ljust(16)


# --- what we receive ------------------------------------------------------------------------------------------


def acceptance_from(body: bytes) -> AssociationAcceptance:
    """The body of an A-ASSOCIATE-AC (PS3.8 9.3.3). Items that are not known are passed over, as it says.

    Raises
    ------
    PduNotValid
        If an item is longer than what holds it, or too short for what it must tell.
    """
    if len(body) < _FIXED_PART_BYTES:
        raise PduNotValid("it is too short")
    contexts: dict[int, ContextResult] = {}
    facts: dict[str, object] = {}
    roles: list[RoleSelection] = []
    for kind, content in _items(body[_FIXED_PART_BYTES:]):
        if kind == _Item.ACCEPTED_CONTEXT:
            _at_least(content, 4)
            syntaxes = [_uid(name) for item, name in _items(content[4:]) if item == _Item.TRANSFER_SYNTAX]
            contexts[content[0]] = ContextResult(content[2], syntaxes[0] if syntaxes else "")
        elif kind == _Item.USER_INFORMATION:
            for item, value in _items(content):
                facts |= _user_fact(item, value)
                if item == _Item.ROLE_SELECTION:
                    roles.append(_role(value))
    return AssociationAcceptance(contexts, roles=tuple(roles), **facts)  # type: ignore[arg-type]


def _user_fact(item: int, value: bytes) -> dict[str, object]:
    match item:
        case _Item.MAXIMUM_LENGTH:
            return {"max_pdu_bytes": _number(value, 4)}
        case _Item.ASYNCHRONOUS_OPERATIONS_WINDOW:
            return {"window": (_number(value[:2], 2), _number(value[2:], 2))}
        case _Item.IMPLEMENTATION_CLASS_UID:
            return {"implementation_class_uid": _uid(value)}
        case _Item.IMPLEMENTATION_VERSION_NAME:
            return {"implementation_version_name": _printable(value)}
    return {}


def _role(value: bytes) -> RoleSelection:
    length = _number(value[:2], 2)
    _at_least(value, length + 4)
    return RoleSelection(_uid(value[2 : 2 + length]), bool(value[2 + length]), bool(value[3 + length]))


def rejection_from(body: bytes) -> Rejection:
    """The body of an A-ASSOCIATE-RJ (PS3.8 9.3.4); raises PduNotValid if it is too short."""
    _at_least(body, 4)
    return Rejection(body[1], body[2], body[3])


def data_values(body: bytes) -> Sequence[DataValue]:
    """The presentation data values in the body of a P-DATA-TF; raises PduNotValid if there is none, or half of one."""
    found: list[DataValue] = []
    at = 0
    while at < len(body):
        if at + VALUE_HEADER_BYTES > len(body):
            raise PduNotValid("a data value is cut off")
        length, context_id, control = struct.unpack_from(">IBB", body, at)
        if length < 2 or at + 4 + length > len(body):
            raise PduNotValid("the length of a data value is wrong")
        fragment = body[at + VALUE_HEADER_BYTES : at + 4 + length]
        found.append(DataValue(context_id, bool(control & 1), bool(control & 2), fragment))
        at += 4 + length
    if not found:
        raise PduNotValid("it carries nothing")
    return found


def _items(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(content):
        if at + 4 > len(content):
            raise PduNotValid("an item is cut off")
        kind, length = struct.unpack_from(">BxH", content, at)
        if at + 4 + length > len(content):
            raise PduNotValid("the length of an item is wrong")
        yield kind, content[at + 4 : at + 4 + length]
        at += 4 + length


def _at_least(content: bytes, count: int) -> None:
    if len(content) < count:
        raise PduNotValid("an item is too short")


def _number(content: bytes, count: int) -> int:
    if len(content) != count:
        raise PduNotValid("a number has the wrong length")
    return int.from_bytes(content, "big")


def _uid(content: bytes) -> str:
    return _printable(content.rstrip(b"\0 "))


def _printable(content: bytes) -> str:
    return "".join(one if one.isprintable() else "?" for one in content.decode("ascii", "replace").strip())
