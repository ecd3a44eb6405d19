"""Instances of each SOP class, made by the program from files."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from tests.fakes.fake_pictures import GRAY, RGB, photo, png
from tests.fakes.fake_videos import video
from tests.system.command import EzP2P

KNEE: Final = ("--patient-name", "MUSTER^ERIKA", "--body-part", "KNEE", "--laterality", "L")


class Make(Protocol):
    """Makes instances of the class with this keyword: `make("VLPhotographicImageStorage", "--quality", 50)`."""

    def __call__(self, keyword: str, *options: object) -> list[Path]: ...


def _color(folder: Path) -> Path:
    return _kept(folder / "color.png", png(photo(35, 51), depth=8, color_type=RGB))


def _gray(folder: Path) -> Path:
    return _kept(folder / "gray.png", png(np.ascontiguousarray(photo(35, 51)[:, :, 0]), depth=8, color_type=GRAY))


def _words(folder: Path) -> Path:
    values = np.arange(35 * 51, dtype=np.uint16).reshape(35, 51) * 30
    return _kept(folder / "words.png", png(values, depth=16, color_type=GRAY))


def _two_values(folder: Path) -> Path:
    values = np.where(photo(35, 51)[:, :, 0] > 99, 255, 0).astype(np.uint8)
    return _kept(folder / "two.png", png(values, depth=8, color_type=GRAY))


def _clip(folder: Path) -> Path:
    return _kept(folder / "clip.mkv", video("MKV", "mpeg2video"))


def _pdf(folder: Path) -> Path:
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>",
    )
    body = b"%PDF-1.4\n"
    offsets = []
    for number, text in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(body)
    return _kept(folder / "letter.pdf", body + b"xref\n0 4\n0000000000 65535 f \n" + table + end)


def _kept(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


CREATED: Final[dict[str, Callable[[Path], Path]]] = {
    "SecondaryCaptureImageStorage": _color,
    "MultiFrameGrayscaleByteSecondaryCaptureImageStorage": _gray,
    "MultiFrameGrayscaleWordSecondaryCaptureImageStorage": _words,
    "MultiFrameTrueColorSecondaryCaptureImageStorage": _color,
    "MultiFrameSingleBitSecondaryCaptureImageStorage": _two_values,
    "VLPhotographicImageStorage": _color,
    "VLEndoscopicImageStorage": _color,
    "VideoPhotographicImageStorage": _clip,
    "VideoEndoscopicImageStorage": _clip,
    "EncapsulatedPDFStorage": _pdf,
}
"""What becomes an instance of each class."""


def make_with(ezp2p: EzP2P, folder: Path) -> Make:
    """Makes instances in a folder."""

    def make(keyword: str, *options: object) -> list[Path]:
        pages = ("--pages", "whole") if keyword == "EncapsulatedPDFStorage" else ()
        source = CREATED[keyword](folder / "sources")
        made = folder / f"made-{keyword}"
        given = (*(options or ()), *(() if "--patient-id" in options else KNEE))
        done = ezp2p("convert", source, "--output", made, "--sop-class", keyword, *pages, *given)
        assert done.exit_code == 0, done.complaints
        return [Path(line) for line in done.output.split()]

    return make
