"""Quarter turns and mirrors: how a picture becomes upright (CIPA DC-008, tag Orientation)."""

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.model.image import PixelArray

_UPRIGHT: Final[dict[int, Callable[[NDArray[np.generic]], NDArray[np.generic]]]] = {
    2: lambda array: array[:, ::-1],
    3: lambda array: array[::-1, ::-1],
    4: lambda array: array[::-1],
    5: lambda array: array.swapaxes(0, 1),
    6: lambda array: array.swapaxes(0, 1)[:, ::-1],
    7: lambda array: array.swapaxes(0, 1)[::-1, ::-1],
    8: lambda array: array.swapaxes(0, 1)[::-1],
}
_SIDES_SWAPPED: Final = frozenset({5, 6, 7, 8})


def upright(array: PixelArray, *, orientation: int) -> PixelArray:
    """`array`, (rows, columns) or (rows, columns, 3), as it is to be seen; read-only.

    `orientation` is 1 to 8: 2, 4, 5 and 7 are mirrored, which would swap left and right of a patient.
    """
    turn = _UPRIGHT.get(orientation)
    turned: PixelArray = np.ascontiguousarray(array if turn is None else turn(array))
    turned = turned.view()
    turned.flags.writeable = False
    return turned


def upright_sides(rows: int, columns: int, *, orientation: int) -> tuple[int, int]:
    """Rows and columns of the upright picture."""
    return (columns, rows) if orientation in _SIDES_SWAPPED else (rows, columns)
