"""The run-length coding of BMP files, RLE8 and RLE4."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged

_END_OF_ROW, _END_OF_PICTURE, _MOVE = 0, 1, 2


def decode_run_lengths(coded: bytes, *, rows: int, columns: int, is_4_bit: bool) -> NDArray[np.uint8]:
    """The palette indices of `coded`, shape (rows, columns), in the order of the file (the lowest row first).

    Pixels that the coding skips are 0.

    Raises
    ------
    PictureDamaged
        If it ends before its end mark, or draws above the picture.
    """
    canvas = _Canvas(np.zeros(rows * columns, np.uint8), rows, columns)
    position = 0
    while True:
        pair = coded[position : position + 2]
        if len(pair) < 2:
            raise PictureDamaged(reason="its end is missing")
        position += 2
        count, value = pair
        if count:
            canvas.draw(_repeated(value, count, is_4_bit=is_4_bit), count)
        elif value == _END_OF_ROW:
            canvas.next_row()
        elif value == _END_OF_PICTURE:
            return canvas.indices.reshape(rows, columns)
        elif value == _MOVE:
            canvas.move(coded[position : position + 2])
            position += 2
        else:
            stored = (value + 1) // 2 if is_4_bit else value
            canvas.draw(_listed(coded[position : position + stored], value, is_4_bit=is_4_bit), value)
            position += stored + stored % 2


@dataclass(slots=True)
class _Canvas:
    indices: NDArray[np.uint8]
    rows: int
    columns: int
    row: int = 0
    column: int = 0

    def draw(self, values: bytes, count: int) -> None:
        if len(values) != count:
            raise PictureDamaged(reason="its end is missing")
        if self.row >= self.rows:
            raise PictureDamaged(reason="it draws outside of the picture")
        # Writers that round a row up to four bytes let its last run stand out; it is cut off, as everywhere.
        fitting = max(0, min(count, self.columns - self.column))
        start = self.row * self.columns + self.column
        self.indices[start : start + fitting] = np.frombuffer(values[:fitting], np.uint8)
        self.column += count

    def next_row(self) -> None:
        self.row += 1
        self.column = 0

    def move(self, step: bytes) -> None:
        if len(step) < 2:
            raise PictureDamaged(reason="its end is missing")
        self.column += step[0]
        self.row += step[1]


def _repeated(value: int, count: int, *, is_4_bit: bool) -> bytes:
    if not is_4_bit:
        return bytes((value,)) * count
    return (bytes((value >> 4, value & 15)) * ((count + 1) // 2))[:count]


def _listed(stored: bytes, count: int, *, is_4_bit: bool) -> bytes:
    if not is_4_bit:
        return stored
    return b"".join(bytes((pair >> 4, pair & 15)) for pair in stored)[:count]
