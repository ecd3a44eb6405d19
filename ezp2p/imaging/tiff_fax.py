"""Facsimile codes of TIFF: modified Huffman, Group 3 and Group 4 (TIFF 6.0 sections 10 and 11, ITU-T T.4 and T.6).

Decoded here, because libraries take rows that are missing or broken for white ones and say nothing. A row is the list
of the columns where its color changes, the first change being from white to black.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged
from ezp2p.imaging import tiff_structure as tag
from ezp2p.imaging.fax_codes import HORIZONTAL, LONGEST_CODE, MODES, PASS, RUNS, Lookup
from ezp2p.imaging.tiff_page import FAX_3, FAX_4, TiffPage

_TWO_DIMENSIONAL = 1
_LONG_RUN = 64
_WORD_BITS = 24
_WORD_BYTES = 3
_ZEROS_OF_END_OF_LINE = 11
_SPARE_BITS: Final = _WORD_BITS - LONGEST_CODE
_MASK: Final = (1 << LONGEST_CODE) - 1


def fax_pixels(coded: bytes, page: TiffPage, rows: int) -> NDArray[np.uint8]:
    """The bits of a part, (rows, columns of a part), each in a byte; 1 is what the codes call black.

    Raises
    ------
    PictureDamaged
        If coded data are missing or broken.
    """
    bits = _Bits(coded)
    columns = page.part_columns
    is_mixed = page.compression == FAX_3 and bool(page.tags.number(tag.T4_OPTIONS, 0) & _TWO_DIMENSIONAL)
    changes = np.zeros((rows, columns), np.uint8)
    before: list[int] = []
    for row in range(rows):
        is_by_runs = page.compression != FAX_4
        if page.compression == FAX_3:
            is_by_runs = bits.skip_end_of_line(is_mixed=is_mixed)
        elif is_by_runs:
            bits.align()
        before = _row_by_runs(bits, columns) if is_by_runs else _row_by_changes(bits, columns, before)
        if bits.position > bits.count:
            raise PictureDamaged(reason="a part of its coded data is missing")
        changes[row, before] = 1
    return np.bitwise_xor.accumulate(changes, axis=1)


class _Bits:
    """Coded data, read bit by bit from the highest of each byte."""

    __slots__ = ("_words", "count", "position")

    def __init__(self, coded: bytes) -> None:
        # No code is made of zeros alone, so that reading goes on into these at most by one code and one bit.
        data = np.frombuffer(coded + bytes(2 * _WORD_BYTES), np.uint8).astype(np.uint32)
        self._words: list[int] = (data[:-2] << 16 | data[1:-1] << 8 | data[2:]).tolist()
        self.count = 8 * len(coded)
        self.position = 0

    def code(self, table: Lookup) -> int:
        """What the next code of `table` means."""
        position = self.position
        found = table[self._words[position >> 3] >> (_SPARE_BITS - (position & 7)) & _MASK]
        if found is None:
            raise PictureDamaged(reason="its coded data are broken or incomplete")
        self.position = position + found[0]
        return found[1]

    def run(self, color: int) -> int:
        """How many pixels of `color` follow."""
        table = RUNS[color]
        length = self.code(table)
        whole = length
        while length >= _LONG_RUN:
            length = self.code(table)
            whole += length
        return whole

    def bit(self) -> int:
        """The next bit; 0 right behind the end."""
        position = self.position
        self.position = position + 1
        return self._words[position >> 3] >> (_WORD_BITS - 1 - (position & 7)) & 1

    def align(self) -> None:
        """Go on at the next whole byte."""
        self.position = (self.position + 7) & ~7

    def skip_end_of_line(self, *, is_mixed: bool) -> bool:
        """Pass the mark between two rows, if it is there; whether the row is coded by its runs alone (T.4 4.1.2).

        Where rows of two kinds are mixed, the bit behind the mark tells.
        """
        start, zeros = self.position, 0
        while self.position < self.count and not self.bit():
            zeros += 1
        if zeros < _ZEROS_OF_END_OF_LINE:
            self.position = start
            if is_mixed:
                raise PictureDamaged(reason="its coded data are broken or incomplete")
            return True
        return not is_mixed or bool(self.bit())


def _row_by_runs(bits: _Bits, columns: int) -> list[int]:
    """A row coded by its runs, white and black in turns (T.4 4.1.1)."""
    changes: list[int] = []
    at, color = 0, 0
    while at < columns:
        at += bits.run(color)
        _change(changes, at, columns)
        color ^= 1
    return changes


def _row_by_changes(bits: _Bits, columns: int, before: list[int]) -> list[int]:
    """A row coded by where its changes are, next to those of the row before (T.6 2.2)."""
    reference = [*before, columns, columns, columns]
    changes: list[int] = []
    at, color, nearest = -1, 0, 0
    while at < columns:
        while nearest and reference[nearest - 1] > at:
            nearest -= 1
        while reference[nearest] <= at:
            nearest += 1
        nearest += (nearest ^ color) & 1
        mode = bits.code(MODES)
        if mode == PASS:
            at = reference[nearest + 1]
        elif mode == HORIZONTAL:
            first = max(at, 0) + bits.run(color)
            at = first + bits.run(color ^ 1)
            _change(changes, first, columns)
            _change(changes, at, columns)
        else:
            if reference[nearest] + mode < at:
                raise PictureDamaged(reason="its coded data are broken or incomplete")
            at = reference[nearest] + mode
            _change(changes, at, columns)
            color ^= 1
    return changes


def _change(changes: list[int], at: int, columns: int) -> None:
    """Note a change; two in one place are none."""
    if not 0 <= at <= columns:
        raise PictureDamaged(reason="its coded data are broken or incomplete")
    if changes and changes[-1] == at:
        changes.pop()
    elif at < columns:
        changes.append(at)
