import hashlib
import logging
import os
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from ezp2p.acquisition import files
from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import read_bytes
from ezp2p.errors import (
    DiskFull,
    EzP2PError,
    FileNotReadable,
    InstanceDamaged,
    NotAnImage,
    PictureDamaged,
    PictureTooLarge,
)
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.model.image import FILE_IMPORT, Captured, CapturedImage, CodedJpeg, TrayImage
from tests.fakes import fake_pictures as fake
from tests.fakes.reading import decode

PHOTO = fake.photo(300, 400)
JPEG = fake.jpeg(PHOTO, quality=90)


def write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def file_of(folder: Path, data: bytes, name: str = "photo.jpg") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def only(captured: Iterator[Captured]) -> CapturedImage:
    (image,) = captured
    assert isinstance(image, CapturedImage)
    return image


@pytest.fixture
def take_into_tray(decoder: Decoder) -> Callable[..., TrayImage]:
    """`take_into_tray(path, folder, write)`, with children that are warm."""
    return partial(files.take_into_tray, decoder=decoder)


@pytest.fixture
def capture_from_tray(decoder: Decoder) -> Callable[[TrayImage], CapturedImage]:
    """The one instance of an image of the tray."""
    return lambda image: only(files.capture_from_tray(image, decoder=decoder))


@pytest.fixture
def capture(decoder: Decoder) -> Callable[[bytes], CapturedImage]:
    """The one instance of a file."""
    return lambda data: only(files.capture(data, decoder=decoder)[1])


def array_of(image: CapturedImage) -> np.ndarray[tuple[int, ...], np.dtype[np.integer]]:
    assert not isinstance(image.pixels, CodedJpeg)
    return image.pixels


# --- reading --------------------------------------------------------------------------------------------------


def test_all_bytes_of_a_file_are_read(tmp_path: Path) -> None:
    assert read_bytes(file_of(tmp_path, JPEG)) == JPEG


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAnImage, match="empty"):
        read_bytes(file_of(tmp_path, b""))


def test_a_missing_file_is_refused_without_its_name(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable, match="not there") as caught:
        read_bytes(tmp_path / "Doe_Jane.jpg")
    assert "Doe" not in str(caught.value)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable, match="folder"):
        read_bytes(tmp_path)


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(FileNotReadable, match="ordinary"):
        read_bytes(tmp_path / "pipe.jpg")


def test_a_socket_is_refused(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s.jpg"))
        with pytest.raises(FileNotReadable, match="ordinary"):
            read_bytes(tmp_path / "s.jpg")


def test_a_device_is_refused() -> None:
    with pytest.raises(FileNotReadable, match="ordinary"):
        read_bytes(Path("/dev/zero"))


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link.jpg").symlink_to(file_of(tmp_path, JPEG))
    with pytest.raises(FileNotReadable, match="link"):
        read_bytes(tmp_path / "link.jpg")


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.bmp"
    with path.open("wb") as file:
        file.truncate((1 << 30) + 1)
    with pytest.raises(FileNotReadable, match="1,024 MB"):
        read_bytes(path)
    with pytest.raises(FileNotReadable, match="limit"):
        read_bytes(file_of(tmp_path, JPEG), limit_bytes=100)


def test_a_name_with_a_null_character_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable):
        read_bytes(tmp_path / "a\0b.jpg")


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable, match="too long"):
        read_bytes(tmp_path / ("a" * 300))


def test_a_file_that_grows_while_it_is_read_is_refused_or_read_whole(tmp_path: Path) -> None:
    path = file_of(tmp_path, bytes(1 << 22))
    stop = threading.Event()

    def grow() -> None:
        with path.open("ab", buffering=0) as file:
            while not stop.is_set():
                file.write(b"more")

    thread = threading.Thread(target=grow)
    thread.start()
    refused = 0
    try:
        for _ in range(200):
            if refused:
                break
            try:
                read_bytes(path)
            except FileNotReadable as error:
                assert "still being written" in str(error)  # noqa: PT017 -- any of them may be refused
                refused += 1
    finally:
        stop.set()
        thread.join()
    assert refused


# --- the tray -------------------------------------------------------------------------------------------------


def test_a_picture_in_the_tray_has_a_copy_of_its_own(
    tmp_path: Path, take_into_tray: Callable[..., TrayImage], capture_from_tray: Callable[[TrayImage], CapturedImage]
) -> None:
    tray = tmp_path / "tray"
    tray.mkdir()
    source = file_of(tmp_path, JPEG, "Doe Jane.jpg")
    image = take_into_tray(source, tray, write)
    source.unlink()
    assert image.path.parent == tray
    assert image.path.name == f"{image.key}.picture"
    assert "Doe" not in str(image.path)
    assert image.path.read_bytes() == JPEG
    assert (image.name, image.size_bytes) == ("Doe Jane.jpg", len(JPEG))
    assert (image.rows, image.columns, image.samples_per_pixel, image.bits_stored) == (300, 400, 3, 8)
    assert image.thumbnail.shape == (192, 256, 3)
    assert image.sha256 == hashlib.sha256(JPEG).hexdigest()
    assert isinstance(capture_from_tray(image).pixels, CodedJpeg)


def test_the_same_file_twice_is_two_images(tmp_path: Path, take_into_tray: Callable[..., TrayImage]) -> None:
    source = file_of(tmp_path, JPEG)
    assert take_into_tray(source, tmp_path, write).key != take_into_tray(source, tmp_path, write).key


def test_the_content_counts_and_not_the_name(
    tmp_path: Path, take_into_tray: Callable[..., TrayImage], capture_from_tray: Callable[[TrayImage], CapturedImage]
) -> None:
    gray = np.arange(400, dtype=np.uint16).reshape(20, 20) * 100
    image = take_into_tray(file_of(tmp_path, fake.png(gray, depth=16, color_type=fake.GRAY), "x.jpg"), tmp_path, write)
    assert image.bits_stored == 16
    assert np.array_equal(array_of(capture_from_tray(image)), gray)


def test_invisible_characters_of_a_name_become_visible(
    tmp_path: Path, take_into_tray: Callable[..., TrayImage]
) -> None:
    names = {"a\u202egpj.exe": "a\ufffdgpj.exe", "b\nc": "b\ufffdc", "Größe 3.jpg": "Größe 3.jpg"}
    for name, shown in names.items():
        assert take_into_tray(file_of(tmp_path, JPEG, name), tmp_path, write).name == shown
    raw = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.jpg"))
    raw.write_bytes(JPEG)
    assert take_into_tray(raw, tmp_path, write).name == "\ufffd.jpg"


BAD: dict[str, tuple[bytes, type[EzP2PError]]] = {
    "words": (b"these are words and not a picture", NotAnImage),
    "cut JPEG": (JPEG[: len(JPEG) // 2], PictureDamaged),
    "cut and closed JPEG": (JPEG[: len(JPEG) // 2].rstrip(b"\xff") + b"\xff\xd9", PictureDamaged),
    "cut PNG": (fake.png(PHOTO, depth=8, color_type=fake.RGB)[:-20], PictureDamaged),
    "wrong check sum": (
        fake.png(PHOTO, depth=8, color_type=fake.RGB)[:-12] + b"\0\0\0\0IEND\0\0\0\0",
        PictureDamaged,
    ),
    "cut BMP": (fake.bmp([bytes(1200)] * 300, columns=400, depth=24)[:-1], PictureDamaged),
    "too large": (
        fake.png(np.zeros((1, 1), np.uint8), depth=8, color_type=fake.GRAY, size=(20_000, 20_000)),
        PictureTooLarge,
    ),
    "few bytes": (b"\xff\xd8\xff", PictureDamaged),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_file_that_is_refused_leaves_nothing_in_the_tray(
    kind: str, tmp_path: Path, take_into_tray: Callable[..., TrayImage], capture: Callable[[bytes], CapturedImage]
) -> None:
    data, error = BAD[kind]
    tray = tmp_path / "tray"
    tray.mkdir()
    with pytest.raises(error):
        take_into_tray(file_of(tmp_path, data), tray, write)
    assert list(tray.iterdir()) == []
    with pytest.raises(error):
        capture(data)


def test_a_picture_for_which_there_is_no_room_until_it_is_sent_is_not_taken(
    tmp_path: Path, take_into_tray: Callable[..., TrayImage]
) -> None:
    asked: list[int] = []

    def refuse(need_bytes: int) -> None:
        asked.append(need_bytes)
        raise DiskFull(folder=tmp_path, missing="1 MB")

    tray = tmp_path / "tray"
    tray.mkdir()
    deep = fake.png(np.zeros((20, 30), np.uint16), depth=16, color_type=fake.GRAY)
    for data in (JPEG, deep):
        with pytest.raises(DiskFull):
            take_into_tray(file_of(tmp_path, data), tray, write, check_room=refuse)
    assert asked == [3 * 300 * 400 * 3, 3 * 20 * 30 * 2]
    assert list(tray.iterdir()) == []


def test_a_copy_that_changed_is_not_sent(
    tmp_path: Path, take_into_tray: Callable[..., TrayImage], capture_from_tray: Callable[[TrayImage], CapturedImage]
) -> None:
    image = take_into_tray(file_of(tmp_path, JPEG), tmp_path, write)
    changed = bytearray(JPEG)
    changed[len(JPEG) // 2] ^= 1
    image.path.write_bytes(bytes(changed))
    with pytest.raises(InstanceDamaged):
        capture_from_tray(image)
    image.path.unlink()
    with pytest.raises(FileNotReadable):
        capture_from_tray(image)


# --- capturing ------------------------------------------------------------------------------------------------


def test_an_untouched_jpeg_keeps_its_stream_and_tells_its_history(capture: Callable[[bytes], CapturedImage]) -> None:
    profile = fake.icc_profile()
    image = capture(fake.with_segments(JPEG, fake.exif_segment(make="Acme", model="Z9"), *fake.icc_segments(profile)))
    assert isinstance(image.pixels, CodedJpeg)
    assert np.array_equal(decode_jpeg(image.pixels.data), decode(JPEG).array)
    assert image.icc_profile == profile
    assert image.lossy is not None
    assert image.lossy.method == "ISO_10918_1"
    assert image.lossy.ratio == round(300 * 400 * 3 / len(image.pixels.data), 2)
    assert image.provenance == replace(FILE_IMPORT, manufacturer="Acme", model="Z9")
    assert (image.rows, image.columns, image.samples_per_pixel, image.bits_stored) == (300, 400, 3, 8)
    assert image.notes == ()


@pytest.mark.parametrize(
    "data",
    [
        fake.jpeg(PHOTO, progressive=True),
        fake.jpeg(PHOTO, mode="CMYK"),
        fake.with_segments(JPEG, fake.exif_segment(orientation=8, make="Acme")),
    ],
)
def test_a_decoded_jpeg_stays_lossy_for_ever(data: bytes, capture: Callable[[bytes], CapturedImage]) -> None:
    image = capture(data)
    assert np.array_equal(array_of(image), decode(data).array)
    assert image.lossy is not None
    assert image.lossy.method == "ISO_10918_1"
    coded_bytes = len(fake.without_segments(data, 0xE1))
    assert image.lossy.ratio == pytest.approx(300 * 400 * 3 / coded_bytes, rel=0.01)


def test_what_was_never_a_jpeg_is_not_lossy(capture: Callable[[bytes], CapturedImage]) -> None:
    assert capture(fake.png(PHOTO, depth=8, color_type=fake.RGB)).lossy is None
    assert capture(fake.bmp([row.tobytes() for row in PHOTO], columns=400, depth=24)).lossy is None


def test_nothing_private_comes_along(capture: Callable[[bytes], CapturedImage]) -> None:
    block = fake.exif_segment(orientation=6, make="Acme", model="Z9")
    chunk = (b"eXIf", fake.exif_block(make="Acme", model="Z9"))
    text = (b"zTXt", b"Comment\0\0" + zlib.compress(b"COMMENTMARK"))
    for data in (
        fake.with_segments(JPEG, block),
        fake.with_segments(JPEG, fake.exif_segment(make="Acme", model="Z9")),
        fake.png(PHOTO, depth=8, color_type=fake.RGB, before=[chunk, text]),
    ):
        image = capture(data)
        assert (image.provenance.manufacturer, image.provenance.model) == ("Acme", "Z9")
        pixels = image.pixels.data if isinstance(image.pixels, CodedJpeg) else image.pixels.tobytes()
        told = repr((image.provenance, image.notes, image.icc_profile)).encode()
        for mark in (b"GPSMARK", b"SERIALMARK", b"OWNERMARK", b"COMMENTMARK"):
            assert mark not in pixels
            assert mark not in told


def test_maker_and_model_fit_their_attributes(capture: Callable[[bytes], CapturedImage]) -> None:
    image = capture(fake.with_segments(JPEG, fake.exif_segment(make="A\\B\nC\x7f  D", model="Z" * 100)))
    assert image.provenance.manufacturer == "A B C D"
    assert image.provenance.model == "Z" * 64


def test_nothing_about_a_file_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, take_into_tray: Callable[..., TrayImage]
) -> None:
    caplog.set_level(logging.DEBUG, logger="ezp2p")
    with pytest.raises(FileNotReadable):
        read_bytes(tmp_path / "Doe_Jane.jpg")
    take_into_tray(file_of(tmp_path, JPEG, "Doe_Jane.jpg"), tmp_path, write)
    assert "Doe" not in "".join(record.getMessage() for record in caplog.records if record.name.startswith("ezp2p"))


# --- the source -----------------------------------------------------------------------------------------------


def test_every_write_is_the_callers(tmp_path: Path, take_into_tray: Callable[..., TrayImage]) -> None:
    written: list[tuple[Path, bytes]] = []
    keep: Callable[[Path, bytes], None] = lambda path, data: written.append((path, data))  # noqa: E731
    image: TrayImage = take_into_tray(file_of(tmp_path, JPEG), tmp_path / "elsewhere", keep)
    assert written == [(image.path, JPEG)]
