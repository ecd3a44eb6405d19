import io
import subprocess
import sys

import pytest
from PIL import Image

from ezp2p.errors import EzP2PError, NotAnImage
from ezp2p.imaging.formats import FORMATS, format_of, open_picture
from tests.fakes import fake_pictures as fake
from tests.fakes.fake_recordings import recording
from tests.fakes.fake_tiff import RGB, page, tiff

PHOTO = fake.photo(20, 30)
BEGINNINGS = {
    "JPEG": [fake.jpeg(PHOTO)],
    "PNG": [fake.png(PHOTO, depth=8, color_type=fake.RGB)],
    "BMP": [fake.bmp([row.tobytes() for row in PHOTO], columns=30, depth=24)],
    "TIFF": [
        tiff(page(PHOTO, depth=8, photometric=RGB, byte_order=order), byte_order=order, big=big)
        for order in "<>"
        for big in (False, True)
    ],
    "GIF": [b"GIF87a", b"GIF89a"],
    "WebP": [b"RIFF\1\2\3\4WEBPVP8 "],
    "HEIC": [
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic",
        b"\0\0\0\x18ftypmsf1\0\0\0\0msf1hevc",
    ],
    "AVIF": [b"\0\0\0\x18ftypavif\0\0\0\0mif1miaf", b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif"],
    "JPEG 2000": [b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51\0\x2f"],
    "PNM": [b"P1\n2 2\n", b"P2 # words", b"P3\t", b"P4\r", b"P5 ", b"P6\n", b"P7\nWIDTH 3"],
    "PDF": [b"%PDF-1.7", b"\xef\xbb\xbf%PDF-1.4", b"junk before it\n%PDF-1.4"],
    "Recording": [recording([b"\xff\xd8\xff"])],
    "MP4": [b"\0\0\0\x18ftypmp42\0\0\0\0isom", b"\0\0\0\x18ftypqt  \0\0\0\0qt  ", b"\0\0\0\x08wide\0\0\0\0mdat"],
    "Matroska": [b"\x1a\x45\xdf\xa3"],
    "AVI": [b"RIFF\1\2\3\4AVI LIST"],
    "MPEG": [b"\0\0\1\xba\x44", b"\0\0\1\xb3\x16"],
}


@pytest.mark.parametrize(("name", "data"), [(name, one) for name, several in BEGINNINGS.items() for one in several])
def test_a_format_is_known_by_its_content_and_by_one_row_alone(name: str, data: bytes) -> None:
    filled = data + bytes(range(7)) * 40
    assert format_of(filled).name == name
    assert [one.name for one in FORMATS if one.is_it(filled)] == [name]


def test_every_row_of_the_table_is_tried_here() -> None:
    names = [one.name for one in FORMATS]
    assert set(names) == set(BEGINNINGS)
    assert len(set(names)) == len(names)
    assert all(one.decoder for one in FORMATS)


@pytest.mark.parametrize("data", [one for several in BEGINNINGS.values() for one in several])
def test_a_beginning_with_nothing_behind_it_is_refused_in_words(data: bytes) -> None:
    for rest in (b"", b"x" * 300, bytes(300)):
        with pytest.raises(EzP2PError):
            open_picture(data[:20] + rest).pixels(0)


@pytest.mark.parametrize("format_name", ["ICO", "TGA", "PCX", "SGI", "ICNS", "DDS", "EPS", "SPIDER", "MSP", "XBM"])
def test_what_another_decoder_would_read_too_is_not_read(format_name: str) -> None:
    buffer = io.BytesIO()
    mode = {"MSP": "1", "XBM": "1", "SPIDER": "F"}.get(format_name, "RGB")
    Image.fromarray(PHOTO).resize((32, 32)).convert(mode).save(buffer, format_name)
    with pytest.raises(NotAnImage):
        open_picture(buffer.getvalue())


@pytest.mark.parametrize("name", ["JPEG", "PNG", "BMP", "TIFF"])
def test_a_dicom_file_is_refused_whatever_its_preamble_looks_like(name: str) -> None:
    disguised = BEGINNINGS[name][0][:128].ljust(128, b"\0") + b"DICM" + bytes(200)
    with pytest.raises(NotAnImage, match="DICOM"):
        open_picture(disguised)


def test_readers_of_rare_formats_are_loaded_when_such_a_file_comes() -> None:
    program = "import ezp2p.imaging.capture, sys; print({'av', 'pi_heif', 'pypdfium2', 'tifffile'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "set()"
