import io
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.jpeg import untouched
from ezp2p.model.image import CodedJpeg
from tests.fakes import fake_pictures as fake
from tests.fakes.reading import decode, inspect

ADOBE_RGB = fake.segment(0xEE, b"Adobe\0\x64\0\0\0\0\0")
ADOBE_YCBCR = fake.segment(0xEE, b"Adobe\0\x64\0\0\0\0\1")
JFIF = fake.segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
PRIVATE = (
    fake.exif_segment(orientation=1, make="Acme"),
    fake.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>GPSMARK</x>"),
    fake.segment(0xED, b"Photoshop 3.0\0" + b"8BIM OWNERMARK"),
    fake.segment(0xE4, b"SERIALMARK"),
    fake.segment(0xEE, b"COMMENTMARK, and not of Adobe"),
    fake.segment(0xFE, b"COMMENTMARK"),
)
MARKS = (b"GPSMARK", b"OWNERMARK", b"SERIALMARK", b"COMMENTMARK", b"Acme", b"Exif", b"JFIF", b"http")

PHOTO = fake.photo(83, 101)
GRAY = PHOTO[:, :, 1].copy()


def rgb_components(*, identifiers: bytes = b"RGB") -> bytes:
    """A JPEG whose components are R, G and B, as libjpeg writes it: with Adobe's segment, without JFIF."""
    data = fake.jpeg(PHOTO, keep_rgb=True, quality=92, subsampling=0)
    return data.replace(b"R\x11\0G\x11\0B\x11\0", b"".join(bytes((name, 0x11, 0)) for name in identifiers), 1)


KINDS = {
    "4:4:4": fake.jpeg(PHOTO, quality=92, subsampling="4:4:4"),
    "4:2:2": fake.jpeg(PHOTO, quality=92, subsampling="4:2:2"),
    "4:2:0": fake.jpeg(PHOTO, quality=92, subsampling="4:2:0"),
    "gray": fake.jpeg(GRAY, quality=92),
    "RGB components": rgb_components(),
    "restart markers": fake.jpeg(PHOTO, quality=92, restart_marker_blocks=3),
    "optimized tables": fake.jpeg(PHOTO, quality=92, optimize=True),
}


def coded(data: bytes) -> CodedJpeg:
    stream = untouched(data)
    assert stream is not None
    return stream


def pillow_pixels(data: bytes) -> NDArray[np.uint8]:
    return np.asarray(Image.open(io.BytesIO(data)))


# --- untouched ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_the_untouched_stream_decodes_to_the_pixels_of_the_file(kind: str) -> None:
    data = fake.with_segments(KINDS[kind], *PRIVATE) + b"trailing bytes"
    stream = coded(data)
    expected = decode(data).array
    assert np.array_equal(expected, pillow_pixels(KINDS[kind]))
    assert np.array_equal(decode_jpeg(stream.data), expected)
    assert np.array_equal(pillow_pixels(stream.data), expected)
    assert (stream.rows, stream.columns) == expected.shape[:2] == (83, 101)
    assert stream.samples_per_pixel == (1 if kind == "gray" else 3)
    assert stream.is_rgb == (kind == "RGB components")


@pytest.mark.parametrize("kind", KINDS)
def test_every_segment_from_the_first_table_to_the_end_stays_equal(kind: str) -> None:
    data = KINDS[kind]
    stream = coded(fake.with_segments(data, *PRIVATE) + b"\xff\xd8\xff trailing")
    tables = data[data.index(b"\xff\xdb") :]
    adobe = ADOBE_RGB if kind == "RGB components" else b""
    assert stream.data == b"\xff\xd8" + adobe + tables
    assert stream.data.endswith(b"\xff\xd9")


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_private_is_in_the_untouched_stream(kind: str) -> None:
    stream = coded(fake.with_segments(KINDS[kind], *PRIVATE) + b"GPSMARK")
    assert not [mark for mark in MARKS if mark in stream.data]


def test_comments_between_tables_go_and_the_tables_stay() -> None:
    data = KINDS["4:2:0"]
    at = data.index(b"\xff\xc4")
    commented = data[:at] + b"".join(PRIVATE) + data[at:]
    assert coded(commented) == coded(data)


def test_fill_bytes_between_segments_are_allowed() -> None:
    data = KINDS["4:2:0"]
    table, scan = data.index(b"\xff\xdb"), data.index(b"\xff\xda")
    filled = data[:table] + b"\xff\xff" + data[table:scan] + b"\xff" + data[scan:-2] + b"\xff\xff" + data[-2:]
    assert np.array_equal(decode_jpeg(coded(filled).data), decode(data).array)
    assert np.array_equal(decode(filled).array, decode(data).array)


def test_several_scans_of_a_baseline_frame_stay_untouched() -> None:
    data = non_interleaved()
    assert np.array_equal(decode_jpeg(coded(data).data), decode(data).array)
    with_comment = data.replace(b"\xff\xda", PRIVATE[-1] + b"\xff\xda")
    assert coded(with_comment).data == coded(data).data


def non_interleaved() -> bytes:
    """Three gray pictures as the three components of one frame, a scan for each."""
    parts = [fake.jpeg(PHOTO[:, :, component].copy(), quality=90) for component in range(3)]
    first = parts[0]
    frame, scan = first.index(b"\xff\xc0"), first.index(b"\xff\xda")
    tables = first[first.index(b"\xff\xdb") : frame]
    header = fake.segment(0xC0, first[frame + 4 : frame + 9] + b"\3" + b"\1\x11\0\2\x11\0\3\x11\0")
    between = first[frame + 4 + 9 : scan]
    scans = b"".join(
        fake.segment(0xDA, bytes((1, number + 1, 0, 0, 63, 0))) + part[part.index(b"\xff\xda") + 10 : -2]
        for number, part in enumerate(parts)
    )
    return b"\xff\xd8" + tables + header + between + scans + b"\xff\xd9"


@pytest.mark.parametrize("options", [{"progressive": True}, {"mode": "CMYK"}])
def test_what_is_not_baseline_or_not_rgb_needs_a_change(options: dict[str, Any]) -> None:
    assert untouched(fake.jpeg(PHOTO, **options)) is None


def test_other_formats_need_a_change() -> None:
    assert untouched(b"\x89PNG\r\n\x1a\n") is None
    assert untouched(b"") is None


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_turned_picture_needs_a_change(orientation: int) -> None:
    assert untouched(fake.with_segments(KINDS["4:2:0"], fake.exif_segment(orientation=orientation))) is None


def test_an_extended_frame_needs_a_change() -> None:
    assert untouched(KINDS["4:2:0"].replace(b"\xff\xc0", b"\xff\xc1", 1)) is None


def test_tables_beyond_baseline_need_a_change() -> None:
    data = fake.without_segments(KINDS["gray"], 0xE0)
    table_at = data.index(b"\xff\xdb")
    deep = fake.segment(0xDB, b"\x10" + b"".join(bytes((0, value)) for value in data[table_at + 5 : table_at + 69]))
    assert untouched(data[:table_at] + deep + data[table_at + 69 :]) is None
    assert untouched(data.replace(b"\xff\xc4\0\x1f\0", b"\xff\xc4\0\x1f\2")) is None


# --- the meaning of the components ----------------------------------------------------------------------------


@pytest.mark.parametrize("identifiers", [b"RGB", b"\1\2\3", b"\0\1\2", b"YCc"])
@pytest.mark.parametrize("adobe", [b"", ADOBE_RGB, ADOBE_YCBCR])
@pytest.mark.parametrize("jfif", [b"", JFIF])
def test_colors_survive_whatever_says_what_the_components_are(identifiers: bytes, adobe: bytes, jfif: bytes) -> None:
    data = fake.without_segments(rgb_components(), 0xEE, 0xE0)
    data = data.replace(b"R\x11\0G\x11\0B\x11\0", bytes(x for name in identifiers for x in (name, 0x11, 0)))
    data = data.replace(b"\3R\0G\0B\0\0", bytes((3, identifiers[0], 0, identifiers[1], 0, identifiers[2], 0, 0)))
    data = fake.with_segments(data, jfif, adobe)
    expected = pillow_pixels(data)
    assert np.array_equal(decode(data).array, expected)
    stream = untouched(data)
    if stream is not None:
        assert np.array_equal(pillow_pixels(stream.data), expected)
        assert stream.is_rgb == (np.abs(expected.astype(int) - PHOTO).mean() < 5)
    # Without JFIF the stream would say RGB where the file says YCbCr: only these need a change.
    says_rgb = adobe == ADOBE_RGB or (not adobe and identifiers == b"RGB")
    assert (stream is None) == bool(jfif and says_rgb)


def test_a_long_adobe_segment_could_carry_anything() -> None:
    data = fake.with_segments(
        fake.without_segments(KINDS["4:4:4"], 0xE0), fake.segment(0xEE, b"Adobe\0\x64\0\0\0\0\1SERIALMARK")
    )
    assert untouched(data) is None


def test_an_adobe_segment_between_scans_does_not_count() -> None:
    data = non_interleaved()
    at = data.rindex(b"\xff\xda")
    late = data[:at] + ADOBE_RGB + data[at:]
    assert not coded(late).is_rgb
    assert coded(late).data == coded(data).data
    assert np.array_equal(decode(late).array, decode(data).array)


# --- other kinds ----------------------------------------------------------------------------------------------


def test_a_progressive_picture_is_decoded() -> None:
    data = fake.jpeg(PHOTO, progressive=True)
    assert np.array_equal(decode(data).array, pillow_pixels(data))


@pytest.mark.parametrize("options", [{"subsampling": "4:4:4"}, {"subsampling": "4:2:0"}, {"progressive": True}])
def test_printing_colors_become_rgb(options: dict[str, Any]) -> None:
    pixels = decode(fake.jpeg(PHOTO, mode="CMYK", quality=95, **options))
    assert pixels.array.shape == PHOTO.shape
    assert np.abs(pixels.array.astype(int) - PHOTO).mean() < 6
    assert len(pixels.notes) == 1
    assert pixels.icc_profile == b""


@pytest.mark.parametrize(
    ("marker", "words"),
    [(0xC9, "arithmetic"), (0xCA, "arithmetic"), (0xC5, "hierarchical"), (0xF7, "JPEG-LS")],
)
def test_rare_codings_are_refused_in_words(marker: int, words: str) -> None:
    data = KINDS["4:2:0"].replace(b"\xff\xc0", bytes((0xFF, marker)), 1)
    with pytest.raises(PictureNotSupported, match=words):
        inspect(data)


def test_12_bits_and_two_components_are_refused_in_words() -> None:
    data = KINDS["4:2:0"]
    with pytest.raises(PictureNotSupported, match="12 bits"):
        inspect(data.replace(b"\xff\xc0\0\x11\x08", b"\xff\xc0\0\x11\x0c"))
    at = data.index(b"\xff\xc0")
    two = data[:at] + fake.segment(0xC0, data[at + 4 : at + 9] + b"\2\1\x11\0\2\x11\1") + data[at + 19 :]
    with pytest.raises(PictureNotSupported, match="2 color parts"):
        inspect(two)


def test_a_height_told_at_the_end_is_refused_in_words() -> None:
    data = KINDS["gray"]
    at = data.index(b"\xff\xc0")
    with pytest.raises(PictureNotSupported, match="height"):
        untouched(data[: at + 5] + b"\0\0" + data[at + 7 :])


def test_thousands_of_passes_are_refused_before_any_is_decoded() -> None:
    data = fake.jpeg(GRAY, progressive=True)
    at = data.rindex(b"\xff\xda")
    with pytest.raises(PictureNotSupported, match="passes"):
        decode(data[:-2] + data[at:-2] * 500 + b"\xff\xd9")


def test_the_color_profile_is_joined_from_its_parts_in_any_order() -> None:
    profile = fake.icc_profile(size=5000)
    parts = fake.icc_segments(profile, parts=3)
    data = fake.with_segments(KINDS["4:2:0"], parts[2], parts[0], parts[1])
    assert decode(data).icc_profile == profile
    assert decode(data).notes == ()
    incomplete = fake.with_segments(KINDS["4:2:0"], parts[0], parts[2])
    assert decode(incomplete).icc_profile == b""
    assert len(decode(incomplete).notes) == 1


@pytest.mark.parametrize("space", [b"GRAY", b"CMYK"])
def test_a_profile_for_other_colors_is_left_out(space: bytes) -> None:
    segments = fake.icc_segments(fake.icc_profile(color_space=space))
    pixels = decode(fake.with_segments(KINDS["4:2:0"], *segments))
    assert (pixels.icc_profile, len(pixels.notes)) == (b"", 1)
    gray = decode(fake.with_segments(KINDS["gray"], *segments))
    assert (gray.icc_profile, gray.notes) == (b"", ())


def test_a_broken_profile_of_printing_colors_is_told_and_not_used() -> None:
    data = fake.jpeg(PHOTO, mode="CMYK")
    broken = fake.with_segments(data, *fake.icc_segments(fake.icc_profile(color_space=b"CMYK")))
    assert np.array_equal(decode(broken).array, decode(data).array)
    assert "could not be used" in decode(broken).notes[0]


# --- damage ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_a_jpeg_cut_at_any_length_is_refused(kind: str) -> None:
    data = fake.with_segments(KINDS[kind], *PRIVATE)
    for length in (*range(0, len(data) - 700, 13), *range(max(0, len(data) - 700), len(data))):
        with pytest.raises(EzP2PError):
            inspect(data[:length])
        if data.startswith(b"\xff\xd8\xff") and length > 3:
            with pytest.raises(PictureDamaged):
                untouched(data[:length])


@pytest.mark.parametrize("kind", [*KINDS, "progressive", "CMYK", "non-interleaved"])
def test_a_jpeg_cut_and_closed_with_an_end_marker_is_refused(kind: str) -> None:
    others = {
        "progressive": fake.jpeg(PHOTO, progressive=True),
        "CMYK": fake.jpeg(PHOTO, mode="CMYK"),
        "non-interleaved": non_interleaved(),
    }
    data = others[kind] if kind in others else KINDS[kind]
    first = data.index(b"\xff\xda")
    for share in (0.1, 0.3, 0.5, 0.7, 0.9):
        length = first + int((len(data) - first) * share)
        closed = data[:length].rstrip(b"\xff") + b"\xff\xd9"
        with pytest.raises(PictureDamaged):
            decode(closed)


def test_a_picture_that_ends_in_gray_is_not_mistaken_for_a_cut_one() -> None:
    gray = np.full((64, 64, 3), 128, np.uint8)
    gray[:20] = (200, 10, 10)
    for options in ({}, {"progressive": True}, {"restart_marker_rows": 1}):
        assert decode(fake.jpeg(gray, **options)).array[-1, -1].tolist() == [128, 128, 128]


@pytest.mark.parametrize(
    "broken",
    [
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8\xff\xd8\xff\xd9" + bytes(20),
        b"\xff\xd8\xff\xe0\0\1" + bytes(20),
        b"\xff\xd8\xff\xe0\0\0" + bytes(20),
        b"\xff\xd8\xff\xe0\0\4ab junk",
        b"\xff\xd8\xff\xd0" + bytes(20),
        b"\xff\xd8\xff\x02" + bytes(20),
        b"\xff\xd8" + b"\xff" * 5000,
        b"\xff\xd8\xff\xda\0\x08\1\1\0\0\x3f\0abc\xff\xd9",
        b"\xff\xd8\xff\xc0\0\x08\x08\0\1\0\1\1\xff\xd9",
    ],
)
def test_broken_segments_are_refused(broken: bytes) -> None:
    with pytest.raises(PictureDamaged):
        untouched(broken)


def test_two_frames_in_one_are_refused() -> None:
    data = KINDS["gray"]
    at = data.index(b"\xff\xc0")
    with pytest.raises(PictureDamaged):
        untouched(data[:at] + data[at : at + 13] + data[at:])


def test_a_missing_component_is_refused() -> None:
    data = non_interleaved()
    with pytest.raises(PictureDamaged, match="missing"):
        decode(data[: data.rindex(b"\xff\xda")] + b"\xff\xd9")


def test_many_thousand_segments_are_refused() -> None:
    data = KINDS["gray"]
    with pytest.raises(PictureDamaged):
        inspect(fake.with_segments(data, *[fake.segment(0xFE, b"")] * 30_000))
