"""The frames of an animated PNG: each decoded as a PNG of its own, then laid over what came before (PNG 13.16)."""

import struct
import zlib
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.limits import check_frame_count
from ezp2p.imaging.png import Layers, PngStructure, layers_of
from ezp2p.model.image import PixelArray

_CONTROL_BYTES = 26
_TO_BACKGROUND, _TO_PREVIOUS = 1, 2
_BLEND_OVER = 1
_HUNDREDTHS = 100
_MS_IN_A_SECOND = 1000
_OPAQUE: Final = 255
_FRAME_PARTS: Final = {b"IDAT": 0, b"fdAT": 4}
"""Chunks that hold pixels, and how many bytes of each come before them: those of fdAT are its number."""


@dataclass(frozen=True, slots=True)
class PngFrame:
    """One frame: where it lies in the picture, how it is drawn and taken away, and its parts as a PNG of their own."""

    top: int
    left: int
    rows: int
    columns: int
    shown_ms: float
    disposal: int
    is_blended: bool
    parts: tuple[tuple[int, int], ...] = field(repr=False)
    """Start and end of its pixel data in the file."""

    @property
    def place(self) -> tuple[slice, slice]:
        """Its rows and columns of the picture."""
        return slice(self.top, self.top + self.rows), slice(self.left, self.left + self.columns)


def frames_of(structure: PngStructure) -> tuple[PngFrame, ...]:
    """The frames of an animation in their order; none where the file is a single picture.

    A picture that only stands in for the animation, where that is not understood, is not among them.

    Raises
    ------
    PictureDamaged
        If frames are missing, out of order or outside of the picture.
    PictureNotSupported
        If there are more frames than the limit.
    """
    announced = structure.chunks.get(b"acTL")
    if announced is None:
        return ()
    if len(announced) != 8:
        raise PictureDamaged(reason="its header is broken")
    count = int.from_bytes(announced[:4], "big")
    check_frame_count(count)
    controls, parts = _ordered(structure)
    if count == 1 and not controls:
        return ()
    if len(controls) != count:
        raise PictureDamaged(reason="a frame of its animation is missing")
    return tuple(_frame(structure, control, tuple(pieces)) for control, pieces in zip(controls, parts[1:], strict=True))


def _ordered(structure: PngStructure) -> tuple[list[bytes], list[list[tuple[int, int]]]]:
    """What controls each frame, and where the pixel data lie that follow it; first those before any control."""
    controls: list[bytes] = []
    parts: list[list[tuple[int, int]]] = [[]]
    expected = 0
    for name, start, end in structure.spans:
        if name in {b"fcTL", b"fdAT"}:
            if int.from_bytes(structure.data[start + 8 : start + 12], "big") != expected:
                raise PictureDamaged(reason="the frames of its animation are out of order")
            expected += 1
        if name == b"fcTL":
            controls.append(structure.data[start + 8 : end - 4])
            parts.append([])
        elif name in _FRAME_PARTS:
            parts[-1].append((start + 8 + _FRAME_PARTS[name], end - 4))
    return controls, parts


def _frame(structure: PngStructure, control: bytes, parts: tuple[tuple[int, int], ...]) -> PngFrame:
    if len(control) != _CONTROL_BYTES or not parts:
        raise PictureDamaged(reason="a frame of its animation is missing")
    columns, rows, left, top, part, whole, disposal, blending = struct.unpack(">4x4IHHBB", control)
    fits = columns > 0 and rows > 0 and left + columns <= structure.columns and top + rows <= structure.rows
    if not fits or disposal > _TO_PREVIOUS or blending > _BLEND_OVER:
        raise PictureDamaged(reason="a frame of its animation is broken")
    shown_ms = _MS_IN_A_SECOND * part / (whole or _HUNDREDTHS)
    return PngFrame(top, left, rows, columns, shown_ms, disposal, blending == _BLEND_OVER, parts)


class PngScreen:
    """The picture while frame after frame is drawn on it."""

    __slots__ = ("_back", "_frames", "_next", "_opacity", "_samples", "_structure")

    def __init__(self, structure: PngStructure, frames: tuple[PngFrame, ...]) -> None:
        self._structure = structure
        self._frames = frames
        self._next = 0
        self._samples: NDArray[Any] = np.empty(0, np.uint8)
        self._opacity = np.zeros((structure.rows, structure.columns), np.uint8)
        self._back: tuple[tuple[slice, slice], NDArray[Any], NDArray[np.uint8]] | None = None

    def shown(self, number: int) -> Layers:
        """The whole picture once frame `number` is drawn.

        Raises
        ------
        PictureDamaged
            If pixels of a frame are missing or broken.
        PictureNotSupported
            If memory does not suffice.
        """
        if number < self._next - 1:
            self._opacity[:] = 0
            self._next, self._back = 0, None
        if self._next == 0:
            self._samples = np.zeros(self._shape, np.uint16 if self._structure.bits_stored > 8 else np.uint8)
        while self._next <= number:
            self._draw(self._frames[self._next])
            self._next += 1
        samples: PixelArray = self._samples.copy()
        if samples.ndim == 2:
            samples[self._opacity == 0] = np.iinfo(samples.dtype).max
            return Layers(samples, None)
        return Layers(samples, self._opacity)

    @property
    def _shape(self) -> tuple[int, ...]:
        sides = (self._structure.rows, self._structure.columns)
        return sides if self._structure.samples_per_pixel == 1 else (*sides, 3)

    def _draw(self, frame: PngFrame) -> None:
        if self._back is not None:
            place, old_samples, old_opacity = self._back
            self._samples[place], self._opacity[place] = old_samples, old_opacity
        under, shining = self._samples[frame.place], self._opacity[frame.place]
        self._back = {
            _TO_BACKGROUND: (frame.place, np.zeros_like(under), np.zeros_like(shining)),
            _TO_PREVIOUS: (frame.place, under.copy(), shining.copy()),
        }.get(frame.disposal)
        layers = layers_of(_alone(self._structure, frame))
        if layers.opacity is None or not frame.is_blended:
            under[:] = layers.samples
            shining[:] = _OPAQUE if layers.opacity is None else layers.opacity
        else:
            _blend(under, shining, layers.samples, layers.opacity)


def _alone(structure: PngStructure, frame: PngFrame) -> PngStructure:
    """The frame as a PNG of its own, its pixel data in one chunk."""
    header = struct.pack(">II", frame.columns, frame.rows) + structure.chunks[b"IHDR"][8:]
    coded = b"".join(structure.data[start:end] for start, end in frame.parts)
    chunks = [(b"IHDR", header), (b"PLTE", structure.chunks.get(b"PLTE", b"")), (b"IDAT", coded), (b"IEND", b"")]
    data, spans = b"", []
    for name, body in chunks:
        if body or name == b"IEND":
            whole = struct.pack(">I4s", len(body), name) + body + struct.pack(">I", zlib.crc32(name + body))
            spans.append((name, len(data), len(data) + len(whole)))
            data += whole
    return replace(structure, data=data, columns=frame.columns, rows=frame.rows, spans=tuple(spans))


def _blend(under: NDArray[Any], shining: NDArray[np.uint8], color: NDArray[Any], opacity: NDArray[np.uint8]) -> None:
    """Lay `color` over what is `under` it, both by their opacity (PNG 13.16); in place, rounded to the nearest."""
    above = opacity.astype(np.float32) / _OPAQUE
    below = shining.astype(np.float32) / _OPAQUE * (1 - above)
    whole = above + below
    share = np.divide(above, whole, out=np.zeros_like(above), where=whole > 0)[:, :, np.newaxis]
    under[:] = np.rint(color * share + under * (1 - share))
    shining[:] = np.rint(whole * _OPAQUE)
