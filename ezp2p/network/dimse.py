"""DIMSE messages: command sets, and how a message goes in fragments (PS3.7 section 6.3, 9.3, 10.3 and annex E)."""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, TypeAlias

from ezp2p.network.pdu import DataValue

Value: TypeAlias = int | str | tuple[int, ...]

NO_DATA_SET: Final = 0x0101
DATA_SET_FOLLOWS: Final = 0x0001
MEDIUM: Final = 0x0000
"""Priority (0000,0700)."""
MOST_MESSAGE_IDS: Final = 0xFFFF

_MOST_COMMAND_BYTES = 1 << 16
_MOST_DATA_SET_BYTES = 1 << 24
"""Of a message that a peer sends to us while we ask: an identifier, or a report on some ten thousand instances."""


class Command(IntEnum):
    """Command Field (0000,0100), PS3.7 table E.1-1."""

    C_STORE_RQ = 0x0001
    C_STORE_RSP = 0x8001
    C_FIND_RQ = 0x0020
    C_FIND_RSP = 0x8020
    C_ECHO_RQ = 0x0030
    C_ECHO_RSP = 0x8030
    N_EVENT_REPORT_RQ = 0x0100
    N_EVENT_REPORT_RSP = 0x8100
    N_ACTION_RQ = 0x0130
    N_ACTION_RSP = 0x8130
    C_CANCEL_RQ = 0x0FFF


REQUESTS: Final = frozenset({Command.C_STORE_RQ, Command.C_FIND_RQ, Command.C_ECHO_RQ, Command.N_ACTION_RQ})
"""Of those that we send, what is answered."""


class Element(IntEnum):
    """The elements of group 0000 that we write or read, by their number (PS3.7 annex E)."""

    GROUP_LENGTH = 0x0000
    AFFECTED_SOP_CLASS_UID = 0x0002
    REQUESTED_SOP_CLASS_UID = 0x0003
    COMMAND_FIELD = 0x0100
    MESSAGE_ID = 0x0110
    MESSAGE_ID_BEING_RESPONDED_TO = 0x0120
    PRIORITY = 0x0700
    COMMAND_DATA_SET_TYPE = 0x0800
    STATUS = 0x0900
    OFFENDING_ELEMENT = 0x0901
    ERROR_COMMENT = 0x0902
    AFFECTED_SOP_INSTANCE_UID = 0x1000
    REQUESTED_SOP_INSTANCE_UID = 0x1001
    EVENT_TYPE_ID = 0x1002
    ACTION_TYPE_ID = 0x1008


_UIDS: Final = frozenset({
    Element.AFFECTED_SOP_CLASS_UID,
    Element.REQUESTED_SOP_CLASS_UID,
    Element.AFFECTED_SOP_INSTANCE_UID,
    Element.REQUESTED_SOP_INSTANCE_UID,
})
_NUMBERS: Final = frozenset({
    Element.COMMAND_FIELD,
    Element.MESSAGE_ID,
    Element.MESSAGE_ID_BEING_RESPONDED_TO,
    Element.PRIORITY,
    Element.COMMAND_DATA_SET_TYPE,
    Element.STATUS,
    Element.EVENT_TYPE_ID,
    Element.ACTION_TYPE_ID,
})


class MessageNotValid(ValueError):
    """What came is no message; says why."""


@dataclass(frozen=True, slots=True)
class Message:
    """A whole message: in which context, the values of its command set, and its data set as it came, or None."""

    context_id: int
    values: Mapping[int, Value]
    data_set: bytes | None = None

    def number(self, element: Element) -> int | None:
        """The number of `element`, None where it is missing."""
        value = self.values.get(element)
        return value if isinstance(value, int) else None

    def text(self, element: Element) -> str:
        """The text of `element`, empty where it is missing."""
        value = self.values.get(element)
        return value if isinstance(value, str) else ""

    @property
    def command(self) -> int | None:
        """Command Field."""
        return self.number(Element.COMMAND_FIELD)

    @property
    def status(self) -> int:
        """Status; -1, which is none of the standard's, where there is none."""
        status = self.number(Element.STATUS)
        return -1 if status is None else status

    @property
    def offending(self) -> tuple[int, ...]:
        """The tags of the Offending Element, which may be one or several."""
        value = self.values.get(Element.OFFENDING_ELEMENT)
        return value if isinstance(value, tuple) else ()

    def answers(self, command: Command, message_id: int) -> bool:
        """Whether it is a response of this kind, with a status, to our request of this Message ID."""
        is_ours = self.number(Element.MESSAGE_ID_BEING_RESPONDED_TO) == message_id
        return is_ours and self.command == command and self.status >= 0


def encoded(values: Mapping[Element, Value]) -> bytes:
    """A command set: Implicit VR Little Endian, in the order of its tags, with its group length (PS3.7 6.3.1)."""
    body = b"".join(_element(number, values[number]) for number in sorted(values))
    return _raw(Element.GROUP_LENGTH, struct.pack("<I", len(body))) + body


def _element(number: Element, value: Value) -> bytes:
    if isinstance(value, int):
        return _raw(number, struct.pack("<H", value))
    if isinstance(value, tuple):
        return _raw(number, b"".join(struct.pack("<HH", tag >> 16, tag & 0xFFFF) for tag in value))
    content = value.encode("ascii")
    return _raw(number, content + (b"\0" if number in _UIDS else b" ") * (len(content) % 2))


def _raw(number: int, content: bytes) -> bytes:
    return struct.pack("<HHI", 0x0000, number, len(content)) + content


def decoded(content: bytes) -> dict[int, Value]:
    """The values of a command set that came: numbers, UIDs, text and tags; elements that are not known are left out.

    Raises
    ------
    MessageNotValid
        If an element is cut off, or of another group; or a number is none.
    """
    found: dict[int, Value] = {}
    at = 0
    while at < len(content):
        if at + 8 > len(content):
            raise MessageNotValid("its command set is cut off")
        group, number, length = struct.unpack_from("<HHI", content, at)
        at += 8
        if group != 0x0000 or at + length > len(content):
            raise MessageNotValid("its command set is damaged")
        value = _value(number, content[at : at + length])
        if value is not None:
            found[number] = value
        at += length
    return found


def _value(number: int, content: bytes) -> Value | None:
    if number in _NUMBERS:
        if len(content) != 2:
            raise MessageNotValid("a number in its command set is damaged")
        return int.from_bytes(content, "little")
    if number in _UIDS or number == Element.ERROR_COMMENT:
        text = content.rstrip(b"\0 ").decode("ascii", "replace")
        return text.replace("\N{REPLACEMENT CHARACTER}", "?")  # which can be sent back, as parts of an answer are
    if number == Element.OFFENDING_ELEMENT:
        whole = len(content) // 4 * 4
        return tuple(group << 16 | one for group, one in struct.iter_unpack("<HH", content[:whole]))
    return None


@dataclass(slots=True)
class Assembler:
    """Makes messages of the data values that come, one after the other (PS3.7 6.3.1, PS3.8 annex E)."""

    _command: bytearray = field(default_factory=bytearray)
    _data_set: bytearray = field(default_factory=bytearray)
    _values: dict[int, Value] | None = None
    _context_id: int = 0

    def take(self, value: DataValue, is_known: Callable[[int], bool]) -> Message | None:
        """The message that `value` completes, None while there is more to come.

        `is_known` says whether a context was accepted.

        Raises
        ------
        MessageNotValid
            If it is in no context of the association, or two messages are mingled, or it is beyond the limits.
        """
        if not is_known(value.context_id):
            raise MessageNotValid("it is in a presentation context that was not accepted")
        is_first = self._values is None and not self._command
        if not is_first and value.context_id != self._context_id:
            raise MessageNotValid("two messages are mingled")
        self._context_id = value.context_id
        if value.is_command is (self._values is not None):
            raise MessageNotValid("command and data set come in the wrong order")
        return self._take_command(value) if value.is_command else self._take_data(value)

    def _take_command(self, value: DataValue) -> Message | None:
        self._command += value.fragment
        if len(self._command) > _MOST_COMMAND_BYTES:
            raise MessageNotValid("its command set is too long")
        if not value.is_last:
            return None
        values = decoded(bytes(self._command))
        if values.get(Element.COMMAND_DATA_SET_TYPE, NO_DATA_SET) == NO_DATA_SET:
            return self._whole(values, None)
        self._values = values
        return None

    def _take_data(self, value: DataValue) -> Message | None:
        self._data_set += value.fragment
        if len(self._data_set) > _MOST_DATA_SET_BYTES:
            raise MessageNotValid("its data set is too long")
        return self._whole(self._values or {}, bytes(self._data_set)) if value.is_last else None

    def _whole(self, values: dict[int, Value], data_set: bytes | None) -> Message:
        message = Message(self._context_id, values, data_set)
        self._command.clear()
        self._data_set.clear()
        self._values = None
        return message
