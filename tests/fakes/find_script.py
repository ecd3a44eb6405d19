"""Scripts for a peer that answers C-FIND byte for byte, right and wrong (PS3.7 9.3.2)."""

import io
import struct
from collections.abc import Callable, Sequence
from typing import TypeAlias

from pydicom.dataset import Dataset

from tests.fakes import upper_layer
from tests.fakes.scripted_peer import Connection, Ended, Script
from tests.fakes.wire import encoded

PENDING, PENDING_WITH_WARNING, SUCCESS, CANCELED = 0xFF00, 0xFF01, 0x0000, 0xFE00
_C_CANCEL_RQ = 0x0FFF

Answer: TypeAlias = bytes | Dataset | int | tuple[int, bytes] | Callable[[Connection], None]
"""A match (as a data set or as its bytes), a status without one, a status with one, or something else to do."""


def element(tag: int, value: bytes) -> bytes:
    """One element in Implicit VR Little Endian, whatever its value."""
    padded = value + b" " * (len(value) % 2)
    return struct.pack("<HHI", tag >> 16, tag & 0xFFFF, len(padded)) + padded


def answers_find(
    *answers: Answer, after_cancel: Sequence[Answer] = (CANCELED,), seen: list[dict[int, int | str]] | None = None
) -> Script:
    """Accept the association and answer each C-FIND with `answers`, then a C-CANCEL with `after_cancel`.

    `seen` takes up the commands that came.
    """
    commands = seen if seen is not None else []

    def script(connection: Connection) -> None:
        _kind, request = connection.read_pdu()
        connection.send(upper_layer.associate_accept(request))
        asked: dict[int, int | str] = {}
        while True:
            context_id, command = _read_message(connection)
            commands.append(command)
            if command[upper_layer.COMMAND_FIELD] == upper_layer.C_FIND_RQ:
                asked = command
            is_cancel = command[upper_layer.COMMAND_FIELD] == _C_CANCEL_RQ
            for answer in after_cancel if is_cancel else answers:
                _send(connection, context_id, asked, answer)

    return script


def _send(connection: Connection, context_id: int, asked: dict[int, int | str], answer: Answer) -> None:
    if callable(answer):
        answer(connection)
        return
    status, content = _status_and_content(answer)
    command: dict[int, int | str] = {
        upper_layer.SOP_CLASS: asked[upper_layer.SOP_CLASS],
        upper_layer.COMMAND_FIELD: upper_layer.C_FIND_RSP,
        upper_layer.MESSAGE_ID_RESPONDED_TO: asked[upper_layer.MESSAGE_ID],
        upper_layer.DATA_SET_TYPE: upper_layer.NO_DATA_SET if content is None else 1,
        upper_layer.STATUS: status,
    }
    connection.send(upper_layer.command_pdu(context_id, command))
    if content is not None:
        value = bytes([context_id, 0x02]) + content
        connection.send(upper_layer.pdu(upper_layer.P_DATA, struct.pack(">I", len(value)) + value))


def _status_and_content(answer: bytes | Dataset | int | tuple[int, bytes]) -> tuple[int, bytes | None]:
    if isinstance(answer, tuple):
        return answer
    if isinstance(answer, int):
        return answer, None
    return PENDING, encoded(answer) if isinstance(answer, Dataset) else answer


def _read_message(connection: Connection) -> tuple[int, dict[int, int | str]]:
    """The next command, after its data set has come too; answers a release."""
    command = io.BytesIO()
    elements: dict[int, int | str] = {}
    while True:
        kind, body = connection.read_pdu()
        if kind == upper_layer.RELEASE_RQ:
            connection.send(upper_layer.release_response())
        if kind != upper_layer.P_DATA:
            raise Ended
        for context_id, control, content in upper_layer.fragments(body):
            if control & 1:
                command.write(content)
            if control == 3:
                elements = upper_layer.command_elements(command.getvalue())
            has_data_set = elements.get(upper_layer.DATA_SET_TYPE) != upper_layer.NO_DATA_SET
            if elements and control == (2 if has_data_set else 3):
                return context_id, elements
