"""What servers say, as a list of PDUs, and what chance makes of it: whatever can come over the wire to who asks."""

import random
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from tests.fakes import upper_layer

Pdus: TypeAlias = list[bytes]

_LENGTHS: Final = (0, 1, 2, 3, 4, 6, 68, 0x7FFF, 0x8000, 0xFFFF, 1 << 20, (1 << 20) + 1, 0x7FFFFFFF, 0xFFFFFFFF)
_BYTES: Final = (0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x10, 0x21, 0x40, 0x50, 0x7F, 0x80, 0xFE, 0xFF)
_LONGEST: Final = 3 << 20
"""Of what one server says."""
_FLOOD: Final = 2_000


@dataclass(frozen=True, slots=True)
class Mutation:
    """What a server says to one who asks, and how it ends: "close", "reset" or "silence"."""

    data: bytes
    ending: str
    made_by: tuple[str, ...]


def mutation(said: Sequence[bytes], others: Sequence[Sequence[bytes]], chance: random.Random) -> Mutation:
    """One of the mutations of `said`; `others` are conversations from which it may take pieces."""
    pdus = list(said)
    made_by = []
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5))):
        change = chance.choice(_OF_PDUS)
        made_by.append(change.__name__)
        pdus = change(pdus, others, chance)
    data = b"".join(pdus)[:_LONGEST]
    if chance.random() < 0.35:
        alter = chance.choice(_OF_BYTES)
        made_by.append(alter.__name__)
        data = alter(data, chance)
    ending = chance.choices(("close", "reset", "silence"), (88, 9, 3))[0]
    return Mutation(data, ending, tuple(made_by))


# --- of the PDUs --------------------------------------------------------------------------------------------------


def _left_out(pdus: Pdus, others: Sequence[Sequence[bytes]], chance: random.Random) -> Pdus:
    at = _place(pdus, chance)
    return pdus[:at] + pdus[at + 1 :]


def _twice(pdus: Pdus, others: Sequence[Sequence[bytes]], chance: random.Random) -> Pdus:
    at = _place(pdus, chance)
    return pdus[: at + 1] + pdus[at:]


def _in_another_order(pdus: Pdus, others: Sequence[Sequence[bytes]], chance: random.Random) -> Pdus:
    return chance.sample(pdus, len(pdus))


def _spliced(pdus: Pdus, others: Sequence[Sequence[bytes]], chance: random.Random) -> Pdus:
    other = list(chance.choice(others))
    begin = _place(other, chance)
    at = _place(pdus, chance)
    return pdus[:at] + other[begin : begin + chance.randrange(1, 4)] + pdus[at:]


def _with_a_strange_pdu(pdus: Pdus, others: Sequence[Sequence[bytes]], chance: random.Random) -> Pdus:
    kind = chance.choice((*range(1, 8), 0, 8, 0xFF))
    strange = upper_layer.pdu(kind, chance.randbytes(chance.choice((0, 1, 3, 4, 4, 5, 68, 300))))
    at = _place(pdus, chance)
    return [*pdus[:at], strange, *pdus[at:]]


def _flooded(pdus: Pdus, others: Sequence[Sequence[bytes]], chance: random.Random) -> Pdus:
    at = _place(pdus, chance)
    return pdus[:at] + pdus[at : at + 1] * chance.randrange(2, _FLOOD) + pdus[at:] if chance.random() < 0.1 else pdus


def _with_another_message(pdus: Pdus, others: Sequence[Sequence[bytes]], chance: random.Random) -> Pdus:
    """The lengths around it stay right, so that it reaches who decodes it."""
    places = [at for at, one in enumerate(pdus) if one[:1] == bytes([upper_layer.P_DATA])]
    if not places:
        return pdus
    at = chance.choice(places)
    values = _values_of(pdus[at])
    if values is None:
        return pdus
    which = chance.randrange(len(values))
    context_id, control, content = values[which]
    values[which] = (_sometimes(context_id, chance), _sometimes(control, chance), _altered(content, chance))
    return [*pdus[:at], upper_layer.data_pdu(*_in_pieces(values, chance)), *pdus[at + 1 :]]


def _with_another_acceptance(pdus: Pdus, others: Sequence[Sequence[bytes]], chance: random.Random) -> Pdus:
    """So, too: the length of the PDU is right, what is in it is not."""
    if not pdus or pdus[0][:1] != bytes([upper_layer.ASSOCIATE_AC]):
        return pdus
    return [upper_layer.pdu(upper_layer.ASSOCIATE_AC, pdus[0][6:74] + _altered(pdus[0][74:], chance)), *pdus[1:]]


_OF_PDUS: Final[Sequence[Callable[[Pdus, Sequence[Sequence[bytes]], random.Random], Pdus]]] = (
    _left_out,
    _twice,
    _in_another_order,
    _spliced,
    _with_a_strange_pdu,
    _flooded,
    _with_another_message,
    _with_another_message,
    _with_another_message,
    _with_another_acceptance,
)


def _place(pdus: Sequence[bytes], chance: random.Random) -> int:
    return chance.randrange(len(pdus)) if pdus else 0


def _values_of(pdu: bytes) -> list[tuple[int, int, bytes]] | None:
    try:
        return upper_layer.fragments(pdu[6:]) or None
    except (struct.error, IndexError):
        return None


def _sometimes(number: int, chance: random.Random) -> int:
    return chance.choice((*_BYTES, chance.randrange(256))) if chance.random() < 0.1 else number


def _in_pieces(values: list[tuple[int, int, bytes]], chance: random.Random) -> list[tuple[int, int, bytes]]:
    if chance.random() < 0.7:
        return values
    found = []
    for context_id, control, content in values:
        at = chance.randrange(len(content) + 1)
        found += [(context_id, control & ~2, content[:at]), (context_id, control, content[at:])]
    return found


# --- of the bytes -------------------------------------------------------------------------------------------------


def _altered(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = chance.choice(_OF_BYTES)(data, chance)
    return data


def _flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8)) if data else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _with_a_hole(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at + chance.choice((1, 2, 4, 6, 30)) :]


def _with_more(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.randbytes(chance.choice((1, 2, 4, 6, 100))) + data[at:]


def _with_a_slice_of_itself(data: bytes, chance: random.Random) -> bytes:
    begin, at = chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)
    return data[:at] + data[begin : begin + chance.randrange(1, 80)] + data[at:]


def _with_another_byte(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    if changed:
        changed[chance.randrange(len(changed))] = chance.choice(_BYTES)
    return bytes(changed)


def _with_another_length(data: bytes, chance: random.Random) -> bytes:
    """Two or four bytes become another number: one more or less, or one at a limit."""
    shape = chance.choice((">H", ">I", "<H", "<I"))
    size = struct.calcsize(shape)
    if len(data) < size:
        return data
    at = chance.randrange(len(data) - size + 1)
    (number,) = struct.unpack_from(shape, data, at)
    other = number + chance.choice((-2, -1, 1, 2)) if chance.random() < 0.5 else chance.choice(_LENGTHS)
    return data[:at] + struct.pack(shape, other % (1 << 8 * size)) + data[at + size :]


_OF_BYTES: Final[Sequence[Callable[[bytes, random.Random], bytes]]] = (
    _flipped,
    _flipped,
    _cut,
    _with_a_hole,
    _with_more,
    _with_a_slice_of_itself,
    _with_another_byte,
    _with_another_length,
    _with_another_length,
)
