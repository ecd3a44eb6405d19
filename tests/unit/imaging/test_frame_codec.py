"""Coded frames without loss: pixels come back to the bit, in the form that the standard asks for."""

import numpy as np
import pytest

from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES
from ezp2p.errors import InstanceNotReadable
from ezp2p.imaging import frame_codec
from ezp2p.imaging.encode import encode_lossy
from ezp2p.imaging.frame_codec import (
    BASELINE,
    EXTENDED,
    J2K_LOSSLESS,
    LOSSLESS,
    LOSSLESS_SV1,
    LS_LOSSLESS,
    RLE,
    JpegFamily,
    without_jfif,
)
from ezp2p.model.image import FrameForm, PixelArray
from tests.fakes.fake_pictures import jpeg
from tests.fakes.scenes import color_scene, scene

CODEC = JpegFamily()
JPEG_FAMILY = [LOSSLESS, LOSSLESS_SV1, LS_LOSSLESS, J2K_LOSSLESS]
WITHOUT_LOSS = [*JPEG_FAMILY, RLE]
SHAPES = [(1, 1), (1, 2), (2, 1), (33, 47), (1, 999), (999, 1), (64, 64)]


def form_of(pixels: PixelArray, bits: int, color: str = "RGB") -> FrameForm:
    rows, columns = pixels.shape[:2]
    gray = pixels.ndim == 2
    return FrameForm(rows, columns, 1 if gray else 3, bits, "MONOCHROME2" if gray else color)


def again(pixels: PixelArray, uid: str, form: FrameForm) -> PixelArray:
    return CODEC.decode(CODEC.encode_lossless(pixels, uid, form), uid, form)


@pytest.mark.parametrize("uid", WITHOUT_LOSS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_pixels_of_any_size_come_back_to_the_bit(uid: str, shape: tuple[int, int]) -> None:
    color = color_scene(*shape)
    for pixels, bits in ((color, 8), (scene(*shape), 8), (scene(*shape, bits=12), 12), (scene(*shape, bits=16), 16)):
        decoded = again(pixels, uid, form_of(pixels, bits))
        assert np.array_equal(decoded, pixels)
        assert decoded.dtype == pixels.dtype


@pytest.mark.parametrize("uid", WITHOUT_LOSS)
@pytest.mark.parametrize("bits", range(9, 17))
def test_every_depth_comes_back_to_the_bit(uid: str, bits: int) -> None:
    top = (1 << bits) - 1
    noise = np.random.default_rng(bits).integers(0, top, (35, 51), dtype=np.uint16, endpoint=True)
    noise[0, :2] = (0, top)
    assert np.array_equal(again(noise, uid, form_of(noise, bits)), noise)


@pytest.mark.parametrize("uid", WITHOUT_LOSS)
def test_a_wide_picture_comes_back_to_the_bit(uid: str) -> None:
    widest = 65_500 if uid in {LOSSLESS, LOSSLESS_SV1} else 65_535
    for pixels in (scene(2, widest), scene(widest, 2)):
        assert np.array_equal(again(pixels, uid, form_of(pixels, 8)), pixels)


def test_both_color_transforms_of_jpeg_2000_come_back_to_the_bit() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (35, 51, 3), dtype=np.uint8)
    for color in ("RGB", "YBR_RCT", "YBR_FULL"):
        form = form_of(pixels, 8, color)
        stream = CODEC.encode_lossless(pixels, J2K_LOSSLESS, form)
        at = stream.index(
            b"\xff\x52"
        )  # COD: its ninth byte says whether components are transformed (ISO 15444-1, A.6.1)
        assert stream[at + 8] == (1 if color == "YBR_RCT" else 0)
        assert np.array_equal(CODEC.decode(stream, J2K_LOSSLESS, form), pixels)


@pytest.mark.parametrize("uid", [LOSSLESS, LOSSLESS_SV1])
def test_lossless_jpeg_has_the_first_predictor_and_no_jfif_header(uid: str) -> None:
    for pixels, bits in ((color_scene(33, 47), 8), (scene(33, 47, bits=12), 12), (scene(33, 47, bits=16), 16)):
        stream = CODEC.encode_lossless(pixels, uid, form_of(pixels, bits))
        assert b"JFIF" not in stream
        frame = stream.index(b"\xff\xc3")
        assert stream[frame + 4] == bits
        scan = stream.index(b"\xff\xda")
        components = stream[scan + 4]
        assert stream[scan + 5 + 2 * components] == 1  # Ss selects the predictor (ISO 10918-1, B.2.3, H.1.2.1)


def test_run_lengths_are_laid_out_as_the_standard_says() -> None:
    words = np.array([[0x0101] * 4, [0x0102] * 4], np.uint16)
    frame = CODEC.encode_lossless(words, RLE, FrameForm(2, 4, 1, 16, "MONOCHROME2"))
    header = np.frombuffer(frame[:64], "<u4")
    assert list(header[:4]) == [2, 64, 68, 0]
    assert frame[64:] == b"\xfd\1\xfd\1" + b"\xfd\1\xfd\2"  # no run goes on into the next row (PS3.5 G.3)


def test_run_lengths_of_an_odd_length_are_padded() -> None:
    pixels = np.array([[1, 2]], np.uint8)
    frame = CODEC.encode_lossless(pixels, RLE, FrameForm(1, 2, 1, 8, "MONOCHROME2"))
    assert frame[64:] == b"\1\1\2\0"


@pytest.mark.parametrize("uid", [BASELINE, EXTENDED])
def test_what_is_called_rgb_is_not_turned_although_no_marker_says_so(uid: str) -> None:
    """Without APP14 and with components 1, 2, 3, libjpeg would take it for YCbCr."""
    pixels = color_scene(32, 48)
    stream = jpeg(pixels, quality=95, subsampling="4:4:4")
    as_ycbcr = CODEC.decode(stream, uid, form_of(pixels, 8, "YBR_FULL"))
    as_rgb = CODEC.decode(stream, uid, form_of(pixels, 8))
    assert np.abs(as_ycbcr.astype(int) - pixels).mean() < 2
    assert np.abs(as_rgb.astype(int)[:, :, 1:] - 128).mean() < 40  # Cb and Cr, of which there is little
    assert not np.array_equal(as_rgb, as_ycbcr)


@pytest.mark.parametrize("uid", [*WITHOUT_LOSS, BASELINE])
def test_a_frame_that_is_cut_off_is_refused(uid: str) -> None:
    pixels = color_scene(64, 64)
    if uid == BASELINE:
        stream = encode_lossy(pixels, uid, form_of(pixels, 8), quality_percent=95)
    else:
        stream = CODEC.encode_lossless(pixels, uid, form_of(pixels, 8))
    for kept in (0, 10, 70, len(stream) // 2, len(stream) - 2):
        with pytest.raises(InstanceNotReadable):
            CODEC.decode(stream[:kept], uid, form_of(pixels, 8))


@pytest.mark.parametrize("uid", [BASELINE, EXTENDED, *JPEG_FAMILY])
def test_a_frame_that_was_cut_off_and_closed_again_is_refused(uid: str) -> None:
    """libjpeg and OpenJPEG fill up what is missing, without an error."""
    for pixels, bits in ((color_scene(64, 64), 8), (scene(64, 64, bits=12), 12)):
        if uid in {BASELINE, EXTENDED}:
            if bits == 12 and uid == BASELINE:
                continue
            form = form_of(pixels, bits, "YBR_FULL_422")
            stream = encode_lossy(pixels, uid, form, quality_percent=95)
        else:
            form = form_of(pixels, bits)
            stream = CODEC.encode_lossless(pixels, uid, form)
        assert CODEC.decode(stream, uid, form).shape == pixels.shape
        with pytest.raises(InstanceNotReadable):
            CODEC.decode(stream[: len(stream) * 3 // 4] + b"\xff\xd9", uid, form)


@pytest.mark.parametrize("uid", WITHOUT_LOSS)
def test_a_frame_of_another_form_is_refused(uid: str) -> None:
    pixels = scene(32, 32)
    stream = CODEC.encode_lossless(pixels, uid, form_of(pixels, 8))
    for form in (FrameForm(33, 32, 1, 8, "MONOCHROME2"), FrameForm(32, 32, 3, 8, "RGB"), FrameForm(32, 32, 1, 16, "")):
        with pytest.raises(InstanceNotReadable):
            CODEC.decode(stream, uid, form)


@pytest.mark.parametrize(
    ("uid", "marker", "at"), [(LS_LOSSLESS, b"\xff\xf7", 5), (J2K_LOSSLESS, b"\xff\x51", 6), (LOSSLESS, b"\xff\xc3", 5)]
)
def test_a_frame_that_claims_to_be_enormous_is_refused_before_memory_is_taken(uid: str, marker: bytes, at: int) -> None:
    pixels = scene(32, 32)
    stream = bytearray(CODEC.encode_lossless(pixels, uid, form_of(pixels, 8)))
    start = stream.index(marker) + at
    stream[start : start + 2] = b"\xff\xff"
    with pytest.raises(InstanceNotReadable):
        CODEC.decode(bytes(stream), uid, form_of(pixels, 8))


def test_more_threads_make_the_same_stream() -> None:
    pixels = color_scene(300, 400)
    form = form_of(pixels, 8, "YBR_RCT")
    stream = CODEC.encode_lossless(pixels, J2K_LOSSLESS, form)
    assert JpegFamily(threads=4).encode_lossless(pixels, J2K_LOSSLESS, form) == stream
    assert np.array_equal(JpegFamily(threads=4).decode(stream, J2K_LOSSLESS, form), pixels)


def test_a_stream_without_a_jfif_header_stays_as_it_is() -> None:
    assert without_jfif(b"\xff\xd8\xff\xdb\0\2") == b"\xff\xd8\xff\xdb\0\2"
    assert without_jfif(b"\xff\xd8\xff\xe0\0\x04ab\xff\xdb") == b"\xff\xd8\xff\xdb"


def test_every_compressed_syntax_that_is_proposed_can_be_decoded() -> None:
    assert set(frame_codec._DECODERS) == {str(uid) for uid in STORAGE_SYNTAXES if uid.is_encapsulated}
