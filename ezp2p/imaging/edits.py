"""Edits made on pixels: turns, mirrors and crops to the pixel, shades by a table at full depth, letters burned in."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import EditNotPossible
from ezp2p.imaging.decode import decoded_frame
from ezp2p.imaging.lettering import large_letter, line_of_text
from ezp2p.imaging.thumbnail import displayable
from ezp2p.model.edits import (
    Blackout,
    Caption,
    Crop,
    Edit,
    Edits,
    Mirror,
    MirrorKind,
    QuarterTurn,
    Region,
    SideMarker,
    TextColor,
    TextEdit,
    Tone,
    Window,
    check_inside,
    derivation_of,
    geometry_after,
    has_text,
    of_pixels,
    orientation_after,
    scaled,
    swaps_rows_and_columns,
)
from ezp2p.model.image import CapturedImage, CodedJpeg, GrayWindow, PixelArray

_BLACKS_OUT: Final = "it blacks out to column {right} and row {bottom} of a picture with {columns} by {rows}"
_TEXT_REACHES: Final = "its text reaches to column {right} and row {bottom} of a picture with {columns} by {rows}"
_BRIGHTEST: Final = 255
_GRAY_BITS: Final = 8
"""Gray values of more bits need a window to be seen."""
_TURNS: Final = {1: cv2.ROTATE_90_CLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_COUNTERCLOCKWISE}
_FLIPS: Final = {MirrorKind.LEFT_RIGHT: 1, MirrorKind.UPSIDE_DOWN: 0}
_INKS: Final[dict[TextColor, tuple[int, int, int]]] = {
    TextColor.WHITE: (1, 1, 1),
    TextColor.BLACK: (0, 0, 0),
    TextColor.YELLOW: (1, 1, 0),
}
"""Red, green and blue, as parts of the brightest value."""
_RIM_PART: Final = 16
"""The rim of a side marker is its height divided by this."""

_Layer = tuple[NDArray[np.uint8], TextColor]
"""How far each pixel is covered, 0 to 255, and with what."""


def edited(
    pixels: PixelArray, edits: Edits, *, bits_stored: int, font: Path, window: GrayWindow | None = None
) -> PixelArray:
    """`pixels` after `edits`, in their order; read-only. What was given is not changed.

    Parameters
    ----------
    pixels
        uint8 or uint16, shape (rows, columns) if gray or (rows, columns, 3) in RGB order.
    edits
        A `Window` changes no pixel, but what a later `Tone` is made on.
    bits_stored
        Of the values: white has all of these bits.
    font
        The TrueType file of the letters.
    window
        What is shown of gray values before the edits; without one, all that the bits hold.

    Raises
    ------
    EditNotPossible
        If a region or a text reaches beyond the picture, a letter cannot be drawn, or the picture has no colors, or too
        many, for it.
    """
    _check(pixels, edits, font)
    return _after(pixels, edits, bits_stored=bits_stored, font=font, window=window)


def edited_image(image: CapturedImage, edits: Edits, *, font: Path) -> CapturedImage:
    """`image` after `edits`: each frame alike, with what is written of them.

    A JPEG is decoded where its pixels change; that it was lossy compressed stays known. Where gray values of more than
    8 bits change, the window stays what it was, if only by their darkest and brightest value.

    Raises
    ------
    EditNotPossible
        As of `edited`.
    """
    if not edits:
        return image
    frames: Sequence[PixelArray | CodedJpeg] = image.frames
    window = image.window
    if of_pixels(edits):
        frames, window = _edited_frames(image, edits, font)
    else:
        _check_kind(image.samples_per_pixel, edits)
    return replace(
        image,
        pixels=frames[0],
        further_frames=tuple(frames[1:]),
        window=_window_after(window, edits),
        has_burned_in_text=image.has_burned_in_text or has_text(edits),
        derivation=derivation_of(edits),
        patient_orientation=orientation_after(image.patient_orientation, edits),
        scanned_spacing_mm=_spacing_after(image.scanned_spacing_mm, edits),
    )


def _edited_frames(image: CapturedImage, edits: Edits, font: Path) -> tuple[list[PixelArray], GrayWindow | None]:
    """The frames after `edits`, and the window in force where the first edit of values is made."""
    bits = image.bits_stored
    place = next((place for place, edit in enumerate(edits) if _changes_values(edit)), len(edits))
    moved = [edited(decoded_frame(frame), edits[:place], bits_stored=bits, font=font) for frame in image.frames]
    window = _window_after(image.window, edits[:place])
    if place == len(edits):
        return moved, window
    if window is None and bits > _GRAY_BITS and moved[0].ndim == 2:
        window = whole_window(moved)
    return [edited(frame, edits[place:], bits_stored=bits, font=font, window=window) for frame in moved], window


def whole_window(frames: Sequence[PixelArray]) -> GrayWindow:
    """The window from the darkest to the brightest value of all gray frames."""
    low, high = min(int(frame.min()) for frame in frames), max(int(frame.max()) for frame in frames)
    return GrayWindow((low + high + 1) / 2, float(high - low + 1))


def shown(pixels: PixelArray, window: GrayWindow | None) -> NDArray[np.uint8]:
    """`pixels` with 8 bits for the screen; gray ones through `window` by the linear function of PS3.3 C.11.2.1.2.1.

    Without a window, deeper values are shown from the darkest to the brightest.
    """
    if window is None or pixels.ndim == 3:
        return displayable(pixels)
    values = np.arange(1 << 8 * pixels.dtype.itemsize, dtype=np.float64)
    if window.width > 1:
        share = (values - (window.center - 0.5)) / (window.width - 1) + 0.5
    else:
        share = (values > window.center - 0.5).astype(np.float64)
    table: NDArray[np.uint8] = np.rint(share.clip(0, 1) * _BRIGHTEST).astype(np.uint8)
    screen: NDArray[np.uint8] = table[pixels]
    return screen


def edited_thumbnail(
    thumbnail: NDArray[np.uint8], edits: Edits, *, size: tuple[int, int], bits_stored: int, font: Path
) -> NDArray[np.uint8]:
    """`thumbnail` of a picture of `size` (rows, columns) and `bits_stored` after `edits`, roughly; read-only.

    It is quick, and it shows what it can: no letters that would be too small to be read, and no window of more than 8
    bits, whose values a thumbnail does not have.
    """
    small = scaled(edits, size, (thumbnail.shape[0], thumbnail.shape[1]))
    window = _window_after(None, small) if bits_stored <= _GRAY_BITS else None
    if bits_stored > _GRAY_BITS:
        small = tuple(edit for edit in small if not isinstance(edit, Window))
    pixels = _after(thumbnail, small, bits_stored=_GRAY_BITS, font=font, window=None)
    return shown(pixels, window)


def text_size(edit: TextEdit, font: Path) -> tuple[int, int]:
    """Rows and columns of the picture that the letters of `edit` take.

    Raises
    ------
    EditNotPossible
        If one of its letters cannot be drawn.
    """
    rows, columns = _layers(edit, font)[0][0].shape
    return rows, columns


# --- what is possible ---------------------------------------------------------------------------------------------


def _check(pixels: PixelArray, edits: Edits, font: Path) -> None:
    """Everything, before anything is made."""
    _check_kind(1 if pixels.ndim == 2 else 3, edits)
    rows, columns = pixels.shape[:2]
    for edit in edits:
        if isinstance(edit, Blackout):
            check_inside(edit.region, rows, columns, told=_BLACKS_OUT)
        elif isinstance(edit, TextEdit):
            height, width = text_size(edit, font)
            check_inside(Region(edit.left, edit.top, width, height), rows, columns, told=_TEXT_REACHES)
        rows, columns = geometry_after(rows, columns, (edit,))


def _check_kind(samples_per_pixel: int, edits: Edits) -> None:
    for edit in edits:
        if isinstance(edit, Window) and samples_per_pixel != 1:
            raise EditNotPossible(reason="a window is for gray values, and it has colors", cure="Use brightness.")
        if isinstance(edit, Caption) and edit.color is TextColor.YELLOW and samples_per_pixel == 1:
            raise EditNotPossible(
                reason="it has no colors, and the text is to be yellow", cure="Choose white or black."
            )


def _changes_values(edit: Edit) -> bool:
    return isinstance(edit, Tone | Blackout | TextEdit)


def _window_after(window: GrayWindow | None, edits: Edits) -> GrayWindow | None:
    """The last one that somebody chose."""
    chosen = [GrayWindow(edit.center, edit.width) for edit in edits if isinstance(edit, Window)]
    return chosen[-1] if chosen else window


def _spacing_after(spacing: tuple[float, float] | None, edits: Edits) -> tuple[float, float] | None:
    return (spacing[1], spacing[0]) if spacing and swaps_rows_and_columns(edits) else spacing


# --- making them --------------------------------------------------------------------------------------------------


def _after(pixels: PixelArray, edits: Edits, *, bits_stored: int, font: Path, window: GrayWindow | None) -> PixelArray:
    most = (1 << bits_stored) - 1
    array = pixels.copy()
    for edit in edits:
        match edit:
            case QuarterTurn() | Mirror() | Crop():
                array = _moved(array, edit)
            case Window(center, width):
                window = GrayWindow(center, width)
            case Tone():
                array = _toned(array, edit, most, window)
            case Blackout(region):
                array[region.top : region.bottom, region.left : region.right] = 0
            case Caption() | SideMarker():
                for layer in _layers(edit, font):
                    _burn_in(array, layer, edit, most)
    array.flags.writeable = False
    return array


def _moved(array: PixelArray, edit: QuarterTurn | Mirror | Crop) -> PixelArray:
    """A copy with the same pixels at other places, or less of them."""
    if isinstance(edit, Crop):
        region = edit.region
        return array[region.top : region.bottom, region.left : region.right].copy()
    given: Any = array
    moved: Any = (
        cv2.flip(given, _FLIPS[edit.kind]) if isinstance(edit, Mirror) else cv2.rotate(given, _TURNS[edit.quarters])
    )
    pixels: PixelArray = moved
    return pixels


def _toned(array: PixelArray, tone: Tone, most: int, window: GrayWindow | None) -> PixelArray:
    if tone.is_neutral:
        return array
    low, high = _ends(window, most) if array.ndim == 2 else (0.0, float(most))
    table: Any = np.arange(1 << 8 * array.dtype.itemsize).astype(array.dtype)
    within = table[: most + 1]  # values beyond their bits are a fault that others find: they stay
    share = ((within - low) / (high - low)).clip(0, 1)
    within[:] = np.rint(low + (high - low) * _toned_share(share, tone)).astype(array.dtype)
    toned: Any = cv2.LUT(array, table) if array.dtype == np.uint8 else table[array]
    pixels: PixelArray = toned
    return pixels


def _toned_share(share: NDArray[np.float64], tone: Tone) -> NDArray[np.float64]:
    """Parts of the scale from 0 to 1 after gamma, contrast and brightness."""
    slope = (100 + tone.contrast) / 100 if tone.contrast <= 0 else 100 / max(1, 100 - tone.contrast)
    contrasted = ((share ** (1 / tone.gamma) - 0.5) * slope + 0.5).clip(0, 1)
    toned: NDArray[np.float64] = (contrasted + tone.brightness / 100).clip(0, 1)
    return toned


def _ends(window: GrayWindow | None, most: int) -> tuple[float, float]:
    """The values that are shown black and white (PS3.3 C.11.2.1.2.1), within what the bits hold."""
    if window is None:
        return 0.0, float(most)
    middle, half = window.center - 0.5, (window.width - 1) / 2
    low = min(max(0.0, middle - half), most - 1.0)
    return low, max(low + 1, min(float(most), middle + half))


def _layers(edit: TextEdit, font: Path) -> tuple[_Layer, ...]:
    if isinstance(edit, Caption):
        return ((line_of_text(edit.text, height=edit.height, font=font), edit.color),)
    rim = max(1, edit.height // _RIM_PART)
    letter = np.pad(large_letter(edit.side, height=edit.height - 2 * rim, font=font), rim).astype(np.uint8) * _BRIGHTEST
    ground = cv2.dilate(letter, np.ones((2 * rim + 1, 2 * rim + 1), np.uint8))
    return (np.asarray(ground, dtype=np.uint8), TextColor.BLACK), (letter, TextColor.WHITE)


def _burn_in(array: PixelArray, layer: _Layer, edit: TextEdit, most: int) -> None:
    """Cover pixels of `array` with a layer; what of it lies beyond the picture is left out."""
    cover, color = layer
    there = array[edit.top : edit.top + cover.shape[0], edit.left : edit.left + cover.shape[1]]
    part = cover[: there.shape[0], : there.shape[1]].astype(np.float64) / _BRIGHTEST
    ink = np.multiply(_INKS[color], most) if array.ndim == 3 else np.float64(_INKS[color][0] * most)
    share = part[:, :, None] if array.ndim == 3 else part
    there[:] = np.rint(there + (ink - there) * share).astype(array.dtype)
