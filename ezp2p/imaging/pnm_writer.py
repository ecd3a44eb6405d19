"""Pixels as a PGM or PPM file, exactly: what `pnm.py` reads back to the bit (Netpbm)."""

import numpy as np

from ezp2p.model.image import PixelArray


def pnm_file(pixels: PixelArray, *, bits_stored: int) -> bytes:
    """The file that holds `pixels`: P5 if gray, P6 in color, its largest value all ones.

    Parameters
    ----------
    pixels
        uint8 or uint16, (rows, columns) or (rows, columns, 3) in RGB order.
    bits_stored
        8 if uint8, 9 to 16 if uint16.

    Raises
    ------
    ValueError
        If the pixels are of another kind, or one needs more bits: the device gave something else than it said.
    """
    is_wide = bits_stored > 8
    if pixels.dtype != (np.uint16 if is_wide else np.uint8) or not 8 <= bits_stored <= 16:
        raise ValueError(f"pixels of {pixels.dtype} do not have {bits_stored} bits")
    if pixels.size == 0 or not (pixels.ndim == 2 or (pixels.ndim == 3 and pixels.shape[2] == 3)):
        raise ValueError(f"pixels of the shape {pixels.shape} are no picture")
    if 8 < bits_stored < 16 and int(pixels.max()) >> bits_stored:
        raise ValueError(f"a pixel has more than {bits_stored} bits")
    rows, columns = pixels.shape[:2]
    header = f"P{5 if pixels.ndim == 2 else 6}\n{columns} {rows}\n{(1 << bits_stored) - 1}\n"
    return header.encode("ascii") + pixels.astype(">u2" if is_wide else np.uint8, copy=False).tobytes()
