import contextlib

import numpy as np
import pytest

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.limits import MOST_FRAMES
from ezp2p.imaging.opened import PictureHeader, ReadOptions
from ezp2p.imaging.pdf import PdfPicture, open_pdf
from tests.fakes.picture_files import PdfPage, pdf

RED_CORNER = b"1 0 0 rg 0 0 72 72 re f"
"""One inch at the lower left."""
GRAY_CORNER = b"0.5 g 0 0 72 72 re f"
LETTER = (612, 792)


def opened(data: bytes, **options: int) -> PdfPicture:
    return open_pdf(data, ReadOptions(**options))


@pytest.mark.parametrize("dpi", [50, 72, 100, 150, 200, 300])
def test_a_page_is_drawn_on_white_at_the_chosen_resolution(dpi: int) -> None:
    picture = opened(pdf([PdfPage(LETTER, RED_CORNER)]), pdf_dpi=dpi)
    rows, columns = dpi * 11, round(dpi * 8.5)
    assert picture.header(0) == PictureHeader("PDF", rows, columns, 3, 8)
    pixels = picture.pixels(0)
    assert pixels.array.shape == (rows, columns, 3)
    assert not pixels.array.flags.writeable
    assert pixels.notes == ()
    expected = np.full((rows, columns, 3), 255, np.uint8)
    expected[-dpi:, :dpi] = (255, 0, 0)
    assert np.array_equal(pixels.array, expected)


@pytest.mark.parametrize(("turned", "corner"), [
    (0, (slice(-50, None), slice(0, 50))), (90, (slice(0, 50), slice(0, 50))),
    (180, (slice(0, 50), slice(-50, None))), (270, (slice(-50, None), slice(-50, None))),
])  # fmt: skip
def test_the_turn_of_a_page_is_heeded(turned: int, corner: tuple[slice, slice]) -> None:
    picture = opened(pdf([PdfPage(LETTER, RED_CORNER, turned)]), pdf_dpi=50)
    array = picture.pixels(0).array
    header = picture.header(0)
    assert (header.rows, header.columns) == array.shape[:2] == ((550, 425) if turned % 180 == 0 else (425, 550))
    assert (array[corner] == (255, 0, 0)).all()
    assert (array == (255, 0, 0)).all(axis=2).sum() == 50 * 50


def test_every_page_has_its_own_size() -> None:
    picture = opened(pdf([PdfPage(LETTER, RED_CORNER), PdfPage((144, 72)), PdfPage((0.5, 1000))]), pdf_dpi=72)
    assert (picture.frame_count, picture.frame_time_ms, picture.lossy(0)) == (3, None, None)
    sizes = [(picture.header(number).rows, picture.header(number).columns) for number in range(3)]
    assert sizes == [(792, 612), (72, 144), (1000, 1)]
    assert [picture.pixels(number).array.shape[:2] for number in range(3)] == sizes


def test_a_page_without_any_color_is_gray() -> None:
    picture = opened(pdf([PdfPage(LETTER, GRAY_CORNER), PdfPage(LETTER, b"0.5 0.5 0.51 rg 0 0 9 9 re f")]), pdf_dpi=72)
    gray = picture.pixels(0).array
    assert gray.shape == (792, 612)
    assert (gray[-72:, :72] == 128).all()
    assert picture.pixels(1).array.ndim == 3


def test_annotations_and_form_fields_are_drawn() -> None:
    stream = b"<</Type/XObject/Subtype/Form/BBox[0 0 72 72]/Length %d>>stream\n%s\nendstream"
    blue = b"0 0 1 rg 0 0 72 72 re f"
    annotation = b"<</Type/Annot/Subtype/Stamp/Rect[0 720 72 792]/F 4/AP<</N 7 0 R>>>>"
    widget = b"<</Type/Annot/Subtype/Widget/FT/Tx/T(f)/V(x)/DA(/Helv 0 Tf)/Rect[540 720 612 792]/F 4/AP<</N 7 0 R>>>>"
    page = PdfPage(LETTER, RED_CORNER, more=b"/Annots[5 0 R 6 0 R]")
    data = pdf([page], annotation, widget, stream % (len(blue), blue), catalog=b"/AcroForm<</Fields[6 0 R]>>")
    array = opened(data, pdf_dpi=72).pixels(0).array
    assert (array[:72, :72] == (0, 0, 255)).all()
    assert (array[:72, -72:] == (0, 0, 255)).all()
    assert (array[-72:, :72] == (255, 0, 0)).all()


def test_a_poster_is_drawn_with_less_resolution_and_that_is_told() -> None:
    picture = opened(pdf([PdfPage((1440, 720), RED_CORNER)]), pdf_dpi=200, limit_pixels=1_000_000)
    header = picture.header(0)
    assert 980_000 < header.rows * header.columns <= 1_000_000
    pixels = picture.pixels(0)
    assert pixels.array.shape[:2] == (header.rows, header.columns)
    assert pixels.notes == ("The page is very large; it was drawn with 71 dots for each inch, not 200.",)


def test_a_page_that_is_too_large_at_any_resolution_is_refused_before_it_is_drawn() -> None:
    with pytest.raises(PictureTooLarge):
        opened(pdf([PdfPage((144_000, 144_000))]))
    with pytest.raises(PictureTooLarge):
        opened(pdf([PdfPage(LETTER), PdfPage(LETTER)]), limit_pixels=100_000)
    # A low resolution that was asked for is another thing.
    assert opened(pdf([PdfPage(LETTER)]), limit_pixels=100_000, pdf_dpi=20).header(0).rows == 220


def test_a_very_long_page_has_sides_that_fit() -> None:
    header = opened(pdf([PdfPage((10, 72_000))])).header(0)
    assert header.rows == 65_535


def test_the_preview_is_small_and_of_the_same_page() -> None:
    picture = opened(pdf([PdfPage(LETTER, RED_CORNER)]))
    array = picture.preview(256).array
    assert array.shape == (256, 198, 3)
    assert (array[-20:, :20] == (255, 0, 0)).all()
    assert picture.preview(5000).array.shape == (2200, 1700, 3)


def test_what_a_pdf_does_by_itself_is_not_done() -> None:
    action = b"/OpenAction<</S/JavaScript/JS(app.alert\\('x'\\); this.print\\(\\);)>>"
    assert opened(pdf([PdfPage(LETTER)], catalog=action)).pixels(0).array.min() == 255


ENCRYPTED = (
    b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4"
    b"/O<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>/U<%s>>>"
)


def test_a_pdf_with_a_password_is_refused() -> None:
    data = pdf([PdfPage(LETTER)], trailer=ENCRYPTED % (b"00" * 32))
    with pytest.raises(PictureNotSupported, match="password"):
        opened(data)


# --- damage ---------------------------------------------------------------------------------------------------


def test_a_pdf_cut_at_any_length_is_refused() -> None:
    data = pdf([PdfPage(LETTER, RED_CORNER)] * 2)
    for length in range(len(data) - 1):  # the last line may lack its end
        with pytest.raises(PictureDamaged):
            opened(data[:length])
    opened(data[:-1]).pixels(1)


def test_a_cut_pdf_that_was_made_for_the_web_is_refused() -> None:
    data = pdf([PdfPage(LETTER)])
    first = b"%%PDF-1.7\n9 0 obj\n<</Linearized 1/L %d/H[1 2]/O 3/E 9/N 1/T 9>>\nendobj\n"
    whole = data.replace(b"%PDF-1.7\n", first % len(data))
    assert opened(whole).frame_count == 1
    longer = data.replace(b"%PDF-1.7\n", first % (len(data) + 5000))
    with pytest.raises(PictureDamaged, match="end"):
        opened(longer)


def test_a_pdf_without_pages_or_with_one_that_is_missing_is_refused() -> None:
    missing = pdf([PdfPage(LETTER)] * 2).replace(b"/Kids[3 0 R 5 0 R]", b"/Kids[3 0 R 99 0 R]")
    for data in (pdf([]), missing, b"", b"%PDF-1.7\n%%EOF\n", b"%PDF-" + bytes(2000) + b"%%EOF"):
        with pytest.raises(PictureDamaged):
            opened(data)


def test_too_many_pages_are_refused() -> None:
    kids = b" ".join([b"3 0 R"] * (MOST_FRAMES + 1))
    data = pdf([PdfPage(LETTER)])
    many = data.replace(b"/Count 1/Kids[3 0 R]", b"/Count %d/Kids[%s]" % (MOST_FRAMES + 1, kids))
    with pytest.raises(PictureNotSupported, match="pages or frames"):
        opened(many)


def test_a_form_of_adobes_own_kind_is_refused() -> None:
    form = b"/AcroForm<</Fields[]/XFA 5 0 R>>/NeedsRendering true"
    body = b'<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"></xdp:xdp>'
    stream = b"<</Length %d>>stream\n%s\nendstream" % (len(body), body)
    with pytest.raises(PictureNotSupported, match="XFA"):
        opened(pdf([PdfPage(LETTER)], stream, catalog=form))


def test_flipped_bits_give_a_picture_or_a_sentence() -> None:
    data = pdf([PdfPage((72, 72), b"q 1 0 0 rg 0 0 36 36 re f BT (x) Tj ET Q")])
    for position in range(len(data)):
        broken = bytearray(data)
        broken[position] ^= 1 << position % 7
        with contextlib.suppress(EzP2PError):
            opened(bytes(broken), pdf_dpi=50, limit_pixels=1_000_000).pixels(0)


def test_no_word_of_a_page_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    data = pdf([PdfPage(LETTER, b"BT (MUSTERFRAU) Tj ET")])
    opened(data).pixels(0)
    with pytest.raises(EzP2PError) as caught:
        opened(data[:-20])
    assert "MUSTERFRAU" not in caplog.text + str(caught.value) + repr(opened(data))
