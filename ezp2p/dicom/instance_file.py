"""An instance as a file: what the photos of one series share is encoded once for all of them.

Of a photo that goes in untouched, little but its stream is its own. The rest is built from a stand-in without a stream
and kept: a header with gaps for the SOP Instance UID, the Instance Number and the ratio of the compression. The
stand-in is all that a header is made from, and all by which it is found again: so it fits wherever it is found.
"""

from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Final

from ezp2p.dicom.assembly import Surroundings
from ezp2p.dicom.image_pixel import encapsulated_parts
from ezp2p.dicom.modules import ratios_of
from ezp2p.dicom.part10 import PREAMBLE, encapsulated_element, encoded, to_bytes
from ezp2p.dicom.raw_elements import EXPLICIT, encoded_element
from ezp2p.dicom.sop_classes import SopClass, build
from ezp2p.dicom.text_elements import with_encoded_text
from ezp2p.model.image import Captured, CapturedImage, CodedJpeg

_GROUP_LENGTH: Final = 0x00020000
_META_UID: Final = 0x00020003
_UID: Final = 0x00080018
_NUMBER: Final = 0x00200013
_RATIO: Final = 0x00282112
_PIXELS: Final = 0x7FE00010
_KEPT_HEADERS: Final = 16


def instance_file(sop_class: SopClass, captured: Captured, around: Surroundings) -> bytes:
    """The whole Part 10 file of the instance that `build` builds.

    Raises
    ------
    TransferSyntaxNotWritten
        If the syntax cannot hold it.
    FormIncomplete
        If a text cannot be written in the character set of the site.
    """
    key = _without_stream(captured) if isinstance(captured, CapturedImage) else ()
    if not key or not isinstance(captured, CapturedImage) or captured.lossy is None or captured.coded is None:
        return to_bytes(build(sop_class, captured, around))
    own = around.instance
    header = _header(sop_class, key, replace(around, instance=replace(own, sop_instance_uid="1", instance_number=1)))
    meta = header.meta_before + _text(_META_UID, "UI", own.sop_instance_uid) + header.meta_after
    return b"".join((
        PREAMBLE,
        encoded_element(_GROUP_LENGTH, "UL", len(meta).to_bytes(4, "little"), EXPLICIT),
        meta,
        header.before_uid,
        _text(_UID, "UI", own.sop_instance_uid),
        header.before_number,
        _text(_NUMBER, "IS", str(own.instance_number)),
        header.before_ratio,
        _text(_RATIO, "DS", "\\".join(ratios_of(captured.lossy))),
        header.before_pixels,
        *encapsulated_element("OB", encapsulated_parts(captured.coded.frames)),
    ))


def _text(tag: int, vr: str, value: str) -> bytes:
    padding = ("\0" if vr == "UI" else " ") * (len(value) % 2)
    return encoded_element(tag, vr, (value + padding).encode("ascii"), EXPLICIT)


def _without_stream(image: CapturedImage) -> tuple[object, ...]:
    """The fields of `image` that a header is made of, in their order; none where it is not an untouched photo."""
    pixels, coded, lossy = image.pixels, image.coded, image.lossy
    if not isinstance(pixels, CodedJpeg) or image.further_frames or coded is None or lossy is None:
        return ()
    alike = replace(
        image,
        pixels=replace(pixels, data=b"", parts=()),
        coded=replace(coded, frames=(b"",)),
        lossy=replace(lossy, ratio=1.0),
        sha256="",
        notes=(),
    )
    return tuple(getattr(alike, field.name) for field in fields(CapturedImage))


@dataclass(frozen=True, slots=True)
class _Header:
    """What lies between the gaps, encoded in Explicit VR Little Endian."""

    meta_before: bytes
    meta_after: bytes
    before_uid: bytes
    before_number: bytes
    before_ratio: bytes
    before_pixels: bytes


@lru_cache(maxsize=_KEPT_HEADERS)
def _header(sop_class: SopClass, key: tuple[object, ...], around: Surroundings) -> _Header:
    stand_in = CapturedImage(*key)  # type: ignore[arg-type]
    dataset = with_encoded_text(build(sop_class, stand_in, around))
    meta = dataset.file_meta
    return _Header(
        encoded(meta[_GROUP_LENGTH + 1 : _META_UID]),
        encoded(meta[_META_UID + 1 :]),
        encoded(dataset[:_UID]),
        encoded(dataset[_UID + 1 : _NUMBER]),
        encoded(dataset[_NUMBER + 1 : _RATIO]),
        encoded(dataset[_RATIO + 1 : _PIXELS]),
    )
