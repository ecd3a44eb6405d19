"""Edited pictures from the tray to the instance: pixels by numpy's own calculation, and what is said of them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from ezp2p.acquisition.edited_pictures import edited_picture, edited_thumbnail
from ezp2p.dicom.part10 import read
from ezp2p.errors import EditNotPossible, PictureNotSupported
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.edits import shown
from ezp2p.model.application_entity import RemoteAE
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
    Side,
    SideMarker,
    Tone,
    Window,
)
from ezp2p.model.image import SCANNED_FILM, GrayWindow, ImageFamily, Origin, Taking, TrayImage
from ezp2p.model.open_study import KeptPicture, KeptSeries, OpenStudy
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import PictureSettings
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop
from ezp2p.workflows.send_study import TraySeries
from ezp2p.workflows.services import Services
from tests.component.workflows.in_tray import in_tray
from tests.fakes.fake_clock import NOON
from tests.fakes.fake_pictures import jpeg, photo, png
from tests.fakes.fake_videos import video
from tests.fakes.imported import foreign_bytes
from tests.fakes.picture_files import PdfPage, pdf
from tests.fakes.small_pictures import by_pillow, moved
from tests.peers.dciodvfy import complaints

LEFT_RIGHT = Mirror(MirrorKind.LEFT_RIGHT)
ROWS, COLUMNS = 120, 160
DEEP = (np.arange(ROWS * COLUMNS, dtype=np.uint16) % 4000 + 20_000).reshape(ROWS, COLUMNS)
DEEP_PNG = png(DEEP, depth=16, color_type=0)


def sent(services: Services, image: TrayImage, series: SeriesForm | None = None) -> list[tuple[Path, Dataset]]:
    """What is in the outbox of it, and where."""
    receipt = services.send(
        StudyForm(patient_id="P1", patient_name="MUSTER^ERIKA"),
        [TraySeries(series or SeriesForm(modality="XC", body_part_examined="CHEST"), (image,))],
        [RemoteAE("PACS", "PACS", "127.0.0.1", 1)],
        stop=Stop(),
        on_progress=lambda _done, _total: None,
    )
    items = sorted(services.deliveries.items(receipt.batch), key=lambda item: item.instance.instance_number)
    paths = [item.instance.path for item in items]
    return [(path, read(path.read_bytes())) for path in paths]


def sent_one(services: Services, image: TrayImage, *edits: Edit) -> Dataset:
    """The one instance that it becomes with these edits; valid."""
    ((path, dataset),) = sent(services, replace(image, edits=edits))
    method = [step for step in dataset.get("LossyImageCompressionMethod", "").split("\\") if step]
    assert complaints(path, earlier_methods=method) == []
    return dataset


# --- pixels -------------------------------------------------------------------------------------------------------


def test_an_edited_photo_has_the_pixels_of_numpys_own_calculation(services: Services, tmp_path: Path) -> None:
    data = jpeg(photo(ROWS, COLUMNS), quality=90)
    image = in_tray(services, data, tmp_path)
    dataset = sent_one(
        services, image, QuarterTurn(1), Crop(10, 20, 100, 130), LEFT_RIGHT, Blackout(Region(3, 4, 30, 20))
    )
    expected = np.rot90(decode_jpeg(data), 3)[20:150, 10:110][:, ::-1].copy()
    expected[4:24, 3:33] = 0
    assert np.array_equal(dataset.pixel_array, expected)
    assert (dataset.Rows, dataset.Columns) == (130, 100)
    assert dataset.ImageType == ["DERIVED", "SECONDARY"]
    assert dataset.DerivationDescription == "Turned, cropped, mirrored, regions blacked out"
    assert dataset.LossyImageCompression == "01"  # once lossy, always lossy
    assert dataset.LossyImageCompressionMethod == "ISO_10918_1"
    assert dataset.BurnedInAnnotation == "NO"


def test_deep_gray_values_are_turned_to_the_bit_and_their_window_is_what_was_chosen(
    services: Services, tmp_path: Path
) -> None:
    image = in_tray(services, DEEP_PNG, tmp_path)
    dataset = sent_one(services, image, QuarterTurn(3), Window(21_000, 800))
    assert np.array_equal(dataset.pixel_array, np.rot90(DEEP))
    assert dataset.pixel_array.dtype == np.uint16
    assert (float(dataset.WindowCenter), float(dataset.WindowWidth)) == (21_000, 800)


def test_a_tone_of_deep_gray_values_is_seen_in_the_window_that_was_there(services: Services, tmp_path: Path) -> None:
    image = in_tray(services, DEEP_PNG, tmp_path)
    dataset = sent_one(services, image, Tone(gamma=2.0))
    expected = 20_000 + 3999 * np.sqrt((DEEP - 20_000.0) / 3999)
    assert np.abs(dataset.pixel_array - expected).max() <= 0.51
    assert (float(dataset.WindowCenter), float(dataset.WindowWidth)) == (22_000, 4000)


@pytest.mark.parametrize("edits", [(Window(100, 50),), (Tone(),), (Window(100, 50), Tone())])
def test_what_changes_no_pixel_leaves_a_jpeg_untouched(services: Services, tmp_path: Path, edits: Edits) -> None:
    gray = np.ascontiguousarray(photo(ROWS, COLUMNS)[:, :, 0])
    image = in_tray(services, jpeg(gray), tmp_path)
    dataset = sent_one(services, image, *edits)
    assert dataset.file_meta.TransferSyntaxUID.keyword == "JPEGBaseline8Bit"
    assert dataset.get("WindowCenter") == (100 if Window(100, 50) in edits else None)
    assert "DerivationDescription" not in dataset


# --- what is said of it -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [Caption("Wunde, 3 cm", 5, 5, 20), SideMarker(Side.LEFT, 5, 5, 20)])
@pytest.mark.parametrize("data", [jpeg(photo(ROWS, COLUMNS)), DEEP_PNG], ids=["photo", "deep"])
def test_burned_in_text_is_told(services: Services, tmp_path: Path, text: Edit, data: bytes) -> None:
    dataset = sent_one(services, in_tray(services, data, tmp_path), text)
    assert dataset.BurnedInAnnotation == "YES"
    assert "burned in" in dataset.DerivationDescription
    assert "Wunde" not in str(dataset)


def test_pages_of_one_instance_are_edited_alike_and_tell_of_their_text(services: Services, tmp_path: Path) -> None:
    pages = moved(3)
    image = replace(in_tray(services, by_pillow("TIFF", *pages, compression="tiff_lzw"), tmp_path))
    rows, columns = image.rows, image.columns
    crop = Crop(1, 2, columns - 1, rows - 2)
    together = replace(image, taking=Taking.TOGETHER, needs_choice=False)
    dataset = sent_one(services, together, QuarterTurn(2), crop)
    expected = np.stack([np.asarray(page)[::-1, ::-1][2:, 1:] for page in pages])
    assert np.array_equal(dataset.pixel_array, expected)
    assert dataset.BurnedInAnnotation == "NO"
    each = sent(services, replace(together, taking=Taking.EACH, edits=(QuarterTurn(2), crop)))
    for (path, one), page in zip(each, expected, strict=True):
        assert complaints(path) == []
        assert np.array_equal(one.pixel_array, page)


def test_a_marker_on_pages_of_one_instance_is_told(services: Services, tmp_path: Path) -> None:
    image = in_tray(services, by_pillow("TIFF", *moved(2), compression="tiff_lzw"), tmp_path)
    together = replace(image, taking=Taking.TOGETHER, needs_choice=False)
    assert sent_one(services, together, SideMarker(Side.RIGHT, 0, 0, 8)).BurnedInAnnotation == "YES"


def test_a_photograph_that_was_edited_is_derived(services: Services, tmp_path: Path) -> None:
    attributes = services.settings.attributes.model_copy(update={"image_family": ImageFamily.PHOTOGRAPHIC})
    services.save_settings(services.settings.model_copy(update={"attributes": attributes}))
    image = in_tray(services, jpeg(photo(ROWS, COLUMNS)), tmp_path)
    assert sent_one(services, image).ImageType == ["ORIGINAL", "PRIMARY"]
    assert sent_one(services, image, QuarterTurn(1)).ImageType == ["DERIVED", "PRIMARY"]


def test_the_orientation_and_spacing_of_a_film_turn_with_it(services: Services, tmp_path: Path) -> None:
    image = in_tray(services, DEEP_PNG, tmp_path)
    origin = Origin(SCANNED_FILM, scanned_spacing_mm=(0.1, 0.2), patient_orientation=("L", "F"), stored_bits=12)
    film = replace(image, origin=origin)
    dataset = sent_one(services, film, QuarterTurn(1))
    assert list(dataset.PatientOrientation) == ["H", "L"]
    assert [float(one) for one in dataset.NominalScannedPixelSpacing] == [0.2, 0.1]
    assert np.array_equal(dataset.pixel_array, np.rot90(DEEP >> 4, 3))
    mirrored = sent_one(services, film, LEFT_RIGHT)
    assert list(mirrored.PatientOrientation) == ["R", "F"]
    assert [float(one) for one in mirrored.NominalScannedPixelSpacing] == [0.1, 0.2]


def test_the_original_stays_as_it_was(services: Services, tmp_path: Path) -> None:
    data = jpeg(photo(ROWS, COLUMNS))
    image = in_tray(services, data, tmp_path)
    sent_one(services, image, QuarterTurn(1), Tone(10))
    assert image.path.read_bytes() == data
    assert sent_one(services, image).file_meta.TransferSyntaxUID.keyword == "JPEGBaseline8Bit"


def left_with(services: Services, image: TrayImage, *, is_size_known: bool = True) -> OpenStudy:
    """The study with `image`, kept as the window keeps it; or as one did that told nothing of sizes."""
    kept = KeptPicture(
        image.key,
        image.path.name,
        image.name,
        image.sha256,
        taking=Taking.EACH,
        edits=image.edits,
        size=(image.rows, image.columns) if is_size_known else None,
    )
    study = OpenStudy(StudyForm(patient_id="P1"), (KeptSeries(SeriesForm(), (kept,)),), NOON)
    services.open_study.keep(study, change=1)
    return study


@pytest.mark.parametrize("data", [jpeg(photo(ROWS, COLUMNS)), pdf([PdfPage((200, 100))])], ids=["photo", "page"])
def test_edits_survive_the_end_of_the_program(services: Services, data_dir: Path, tmp_path: Path, data: bytes) -> None:
    """Also of a page of a PDF, whose size depends on the settings."""
    services.save_settings(services.settings.model_copy(update={"pictures": PictureSettings(pdf_dpi=100)}))
    edits = (QuarterTurn(1), Blackout(Region(0, 0, 5, 5)))
    image = replace(in_tray(services, data, tmp_path), edits=edits)
    study = left_with(services, image)
    with Services(data_dir) as again:
        left = again.open_study.left_behind()
        assert left == study
        ((_, back),) = again.open_study.pictures(left, stop=Stop())
        assert isinstance(back, TrayImage)
        assert (back.edits, back.rows, back.columns) == (edits, image.rows, image.columns)
        sent_one(again, back, *back.edits)
        assert np.array_equal(again.picture(back, longest_side=99)[0], services.picture(image, longest_side=99)[0])


# --- what is refused ----------------------------------------------------------------------------------------------


def test_what_is_kept_whole_is_not_edited(services: Services, tmp_path: Path) -> None:
    edits = (QuarterTurn(1),)
    clip = in_tray(services, video("MP4", "mpeg2video"), tmp_path)
    letter = in_tray(services, pdf([PdfPage((200, 100))]), tmp_path)
    imported = in_tray(services, foreign_bytes(), tmp_path)
    for image in (clip, replace(letter, taking=Taking.WHOLE, needs_choice=False), imported):
        assert image.taking is Taking.WHOLE
        with pytest.raises(EditNotPossible, match="kept as it is, as a whole video, PDF or DICOM file"):
            sent(services, replace(image, edits=edits))
        with pytest.raises(EditNotPossible):
            services.picture(replace(image, edits=edits), longest_side=100)
    with pytest.raises(PictureNotSupported, match="a DICOM file goes as it is"):
        services.first_frame(imported)


def test_a_page_that_is_read_with_other_pixels_than_it_was_edited_with_is_refused(
    services: Services, tmp_path: Path
) -> None:
    """What was to be blacked out would lie elsewhere."""
    image = replace(in_tray(services, pdf([PdfPage((200, 100))]), tmp_path), edits=(Blackout(Region(0, 0, 5, 5)),))
    sent(services, replace(image, needs_choice=False))
    services.save_settings(services.settings.model_copy(update={"pictures": PictureSettings(pdf_dpi=100)}))
    with pytest.raises(EditNotPossible, match=r"pixels when it was edited, and has .* now.*resolution of PDF pages"):
        sent(services, replace(image, needs_choice=False))


def test_frames_that_would_not_fit_into_memory_are_not_edited(services: Services, tmp_path: Path) -> None:
    image = services.first_frame(in_tray(services, DEEP_PNG, tmp_path))
    frame = image.pixels
    huge = replace(image, further_frames=(frame,) * ((1 << 30) // (ROWS * COLUMNS * 2)))
    with pytest.raises(EditNotPossible, match="more than 1,024 MB together"):
        edited_picture(huge, (QuarterTurn(1),))


# --- the screen ---------------------------------------------------------------------------------------------------


def test_the_screen_shows_a_picture_with_its_edits(services: Services, tmp_path: Path) -> None:
    data = jpeg(photo(ROWS, COLUMNS))
    image = replace(in_tray(services, data, tmp_path), edits=(QuarterTurn(1),))
    whole, small = services.picture(image, longest_side=40)
    assert np.array_equal(whole, np.rot90(decode_jpeg(data), 3))
    assert small.shape == (40, 30, 3)
    assert edited_thumbnail(image).shape == (COLUMNS, ROWS, 3)
    plain = replace(image, edits=())
    assert np.array_equal(services.picture(plain, longest_side=40)[0], decode_jpeg(data))
    assert edited_thumbnail(plain) is plain.thumbnail


def test_a_picture_is_edited_on_the_screen_at_its_full_depth_as_it_will_be_sent(
    services: Services, tmp_path: Path
) -> None:
    image = in_tray(services, DEEP_PNG, tmp_path)
    edits = (QuarterTurn(1), Tone(20, 30, 1.4), Window(21_000, 800), SideMarker(Side.LEFT, 3, 3, 30))
    base = services.first_frame(image)
    assert np.array_equal(np.asarray(base.pixels), DEEP)
    live: Any = edited_picture(base, edits)
    dataset = sent_one(services, image, *edits)
    assert np.array_equal(live.pixels, dataset.pixel_array)
    whole, _ = services.picture(replace(image, edits=edits), longest_side=100)
    assert np.array_equal(whole, shown(live.pixels, GrayWindow(21_000, 800)))


def test_a_page_that_comes_back_is_never_edited_on_other_pixels_than_before(
    services: Services, data_dir: Path, tmp_path: Path
) -> None:
    """Its setting was changed after it was edited, and the program ended."""
    page = in_tray(services, pdf([PdfPage((200, 100))]), tmp_path)
    study = left_with(services, replace(page, edits=(Blackout(Region(0, 0, 5, 5)),)))
    with Services(data_dir) as again:
        usual = again.settings
        again.save_settings(usual.model_copy(update={"pictures": PictureSettings(pdf_dpi=100)}))
        ((_, back),) = again.open_study.pictures(study, stop=Stop())
        assert isinstance(back, TrayImage)
        assert (back.rows, back.columns) == (page.rows, page.columns)
        with pytest.raises(EditNotPossible, match=r"pixels when it was edited, and has .* now"):
            sent(again, back)
        again.save_settings(usual)
        sent(again, back)


def test_a_page_without_edits_comes_back_as_it_is_read_now(services: Services, data_dir: Path, tmp_path: Path) -> None:
    page = in_tray(services, pdf([PdfPage((200, 100))]), tmp_path)
    study = left_with(services, page)
    with Services(data_dir) as again:
        again.save_settings(again.settings.model_copy(update={"pictures": PictureSettings(pdf_dpi=100)}))
        ((_, back),) = again.open_study.pictures(study, stop=Stop())
        assert isinstance(back, TrayImage)
        assert back.rows < page.rows
        sent(again, back)


@pytest.mark.parametrize(("data", "comes_back"), [(jpeg(photo(ROWS, COLUMNS)), True), (pdf([PdfPage((9, 9))]), False)])
def test_edits_that_an_older_program_kept_come_back_where_their_pixels_are_known(
    services: Services, tmp_path: Path, data: bytes, comes_back: bool
) -> None:
    edited = replace(in_tray(services, data, tmp_path), edits=(QuarterTurn(1),))
    study = left_with(services, edited, is_size_known=False)
    ((_, back),) = services.open_study.pictures(study, stop=Stop())
    assert isinstance(back, TrayImage) is comes_back
    if isinstance(back, RefusedPicture):
        assert isinstance(back.error, EditNotPossible)
        assert "did not keep with how many pixels" in str(back.error)
