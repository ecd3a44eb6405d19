"""What becomes of scanned pages: into the tray to the bit, on to a real archive, and what is told of the rest."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.scanners import Scanners
from ezp2p.acquisition.tray import page_into_tray
from ezp2p.dicom.part10 import read
from ezp2p.errors import Cancelled, DiskFull, ScannerJammed, ScanNotPossible
from ezp2p.imaging.page_treatment import separator_page
from ezp2p.model.delivery import DeliveryState
from ezp2p.model.image import (
    SCANNED_DOCUMENT,
    SCANNED_FILM,
    SCANNED_PICTURE,
    Origin,
    TrayImage,
    compression_ratio,
)
from ezp2p.model.scanning import ScanKind, ScanMode, ScannedPage, ScannerDevice, ScanRequest, ScanTreatment
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import RemoteSettings
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.background import Stop
from ezp2p.workflows.deliver_batch import deliver_once
from ezp2p.workflows.scan import DroppedPage, GoesOn, KeepsPage, Scanned, Separator, scan_pages
from ezp2p.workflows.send_study import TraySeries
from ezp2p.workflows.services import Services
from tests.fakes.fake_pictures import photo
from tests.fakes.paper import (
    DARK_LID,
    SCANNER,
    PaperScanner,
    deep,
    film_pixels,
    line_art,
    page_of,
    scanned,
    sheet,
    written,
)
from tests.peers.dciodvfy import complaints
from tests.peers.orthanc import Orthanc
from tests.peers.sane import sane_folder, scanimage

GRAY = ScanRequest(mode=ScanMode.GRAY, depth_bits=16)
NOTHING = ScanTreatment()
EVERYTHING = ScanTreatment(drops_blank_pages=True, splits_at_separators=True, straightens=True, crops=True)


@pytest.fixture
def keep(tmp_path: Path, decoder: Decoder) -> KeepsPage[TrayImage]:
    """Into a tray of its own."""

    def into_tray(page: ScannedPage, origin: Origin, name: str, *, stop: Stop) -> TrayImage:
        tray = tmp_path / "tray"
        return page_into_tray(
            page, origin, name, tray, write, decoder=decoder, check_room=lambda _need: None, stop=stop
        )

    return into_tray


def scan(
    pages: list[ScannedPage] | PaperScanner,
    keep: KeepsPage[TrayImage],
    *,
    kind: ScanKind = ScanKind.DOCUMENT,
    treatment: ScanTreatment = NOTHING,
    request: ScanRequest = GRAY,
    stop: Stop | None = None,
) -> Iterator[Scanned]:
    scanner = pages if isinstance(pages, PaperScanner) else PaperScanner(pages)
    return scan_pages(
        scanner, SCANNER, request, kind=kind, treatment=treatment, keep=keep, stop=stop or threading.Event()
    )


def images_of(results: Iterator[Scanned]) -> list[TrayImage]:
    return [one for one in results if isinstance(one, TrayImage)]


# --- film, end to end -------------------------------------------------------------------------------------------


def into_tray_of(services: Services) -> KeepsPage[TrayImage]:
    """As `Services.scan` keeps pages."""

    def into_tray(page: ScannedPage, origin: Origin, name: str, *, stop: Stop) -> TrayImage:
        return page_into_tray(
            page,
            origin,
            name,
            services.locations.tray,
            services.volume.write,
            decoder=services.decoder,
            check_room=services.volume.check_room,
            stop=stop,
        )

    return into_tray


def sent_and_back(services: Services, orthanc: Orthanc, image: TrayImage, path: Path, series: SeriesForm) -> Dataset:
    """Send it as the window does; what Orthanc has then is at `path`, and valid."""
    ae = orthanc.ae
    remote = RemoteSettings(name=ae.name, title=ae.title, host=ae.host, port=ae.port)
    services.save_settings(services.settings.model_copy(update={"remotes": (remote,)}))
    receipt = services.send(
        StudyForm(patient_id="P1", patient_name="MUSTER^ERIKA"),
        [TraySeries(series, (image,))],
        [services.remote_ae(ae.name)],
        stop=Stop(),
        on_progress=lambda _done, _total: None,
    )
    deliver_once(services, stop=Stop())
    (item,) = services.deliveries.items(receipt.batch)
    assert item.state is DeliveryState.SENT, item.note
    path.write_bytes(orthanc.instance_bytes(item.instance.sop_instance_uid))
    assert complaints(path) == []
    return read(path)


def film_page(bits: int) -> ScannedPage:
    """A film whose rows lie twice as dense as its columns."""
    pixels = film_pixels(301, 203, rim=255, glass=0, bits=bits)
    return ScannedPage(pixels.astype(np.uint8) if bits == 8 else pixels, bits, 150, 75)


@pytest.mark.parametrize(("scanned_bits", "film_bits"), [(16, 16), (16, 12), (16, 8), (12, 16), (12, 8), (8, 16)])
def test_a_film_comes_back_from_an_archive_to_the_bit(
    services: Services, orthanc: Orthanc, tmp_path: Path, scanned_bits: int, film_bits: int
) -> None:
    stored, page = min(scanned_bits, film_bits), film_page(scanned_bits)
    treatment = replace(EVERYTHING, film_bits=film_bits)
    (image,) = images_of(scan([page], into_tray_of(services), kind=ScanKind.FILM, treatment=treatment))
    assert (image.name, image.bits_stored, image.rows, image.columns) == ("Film 1", stored, 301, 203)
    assert image.origin is not None
    image = replace(image, origin=replace(image.origin, patient_orientation=("L", "F")))
    back = sent_and_back(services, orthanc, image, tmp_path / "back.dcm", SeriesForm(body_part_examined="CHEST"))
    assert np.array_equal(back.pixel_array, page.pixels >> (scanned_bits - stored))
    assert back.pixel_array.dtype == np.uint16
    assert back.PhotometricInterpretation == "MONOCHROME2"
    assert (back.BitsAllocated, back.BitsStored, back.HighBit, back.PixelRepresentation) == (16, stored, stored - 1, 0)
    assert [float(spacing) for spacing in back.NominalScannedPixelSpacing] == pytest.approx([25.4 / 150, 25.4 / 75])
    assert (back.RescaleIntercept, back.RescaleSlope, back.RescaleType) == (0, 1, "US")
    film = back.pixel_array[60:-60, 40:-40]
    darkest, brightest = np.percentile(film, (0.5, 99.5))
    assert float(back.WindowCenter) == pytest.approx((darkest + brightest) / 2, abs=0.02 * (1 << stored))
    assert float(back.WindowWidth) == pytest.approx(brightest - darkest, abs=0.04 * (1 << stored))
    assert list(back.PatientOrientation) == ["L", "F"]
    assert back.LossyImageCompression == "00"


def test_a_film_says_what_digitized_it(services: Services, orthanc: Orthanc, tmp_path: Path) -> None:
    (image,) = images_of(scan([film_page(16)], into_tray_of(services), kind=ScanKind.FILM))
    back = sent_and_back(services, orthanc, image, tmp_path / "back.dcm", SeriesForm(body_part_examined="CHEST"))
    assert back.ConversionType == "DF"
    assert (back.Manufacturer, back.ManufacturerModelName) == ("Muster Scanners", "Flat 1")
    (equipment,) = back.ContributingEquipmentSequence
    (purpose,) = equipment.PurposeOfReferenceCodeSequence
    assert (purpose.CodeValue, purpose.CodingSchemeDesignator) == ("FILMD", "DCM")
    assert purpose.CodeMeaning == "Film Digitizer"
    assert back.DigitalImageFormatAcquired == SCANNED_FILM.digital_image_format
    assert back.PatientOrientation == ""  # nobody said


HARDLY = compression_ratio(1, 10_000)

PAPERS = {
    "document, gray": (ScanKind.DOCUMENT, page_of(written()), "SD"),
    "document, line art": (ScanKind.DOCUMENT, page_of(line_art(written())), "SD"),
    "document, color": (ScanKind.DOCUMENT, page_of(photo(90, 70)), "SD"),
    "document, 16 bits": (ScanKind.DOCUMENT, page_of(deep(written()), bits=16), "SD"),
    "document, 12 bits": (ScanKind.DOCUMENT, page_of(deep(written(), 12), bits=12), "SD"),
    "document, lossy": (ScanKind.DOCUMENT, page_of(photo(90, 70), lossy_ratio=12.3456), "SD"),
    "document, hardly lossy": (ScanKind.DOCUMENT, page_of(photo(90, 70), lossy_ratio=HARDLY), "SD"),
    "picture, color": (ScanKind.PICTURE, page_of(photo(91, 71)), "SI"),
    "picture, 16-bit color": (ScanKind.PICTURE, page_of(deep(photo(91, 71)), bits=16), "SI"),
}


@pytest.mark.parametrize("what", PAPERS)
def test_paper_becomes_valid_instances_that_say_what_it_was(
    services: Services, orthanc: Orthanc, tmp_path: Path, what: str
) -> None:
    kind, page, conversion = PAPERS[what]
    request = replace(GRAY, mode=ScanMode.COLOR)
    (image,) = images_of(scan([page], into_tray_of(services), kind=kind, request=request))
    back = sent_and_back(services, orthanc, image, tmp_path / "back.dcm", SeriesForm(modality="DOC"))
    is_deep_color = page.pixels.ndim == 3 and page.bits_stored == 16
    assert np.array_equal(back.pixel_array, page.pixels >> 8 if is_deep_color else page.pixels)
    assert back.ConversionType == conversion
    assert [float(spacing) for spacing in back.NominalScannedPixelSpacing] == pytest.approx([0.254, 0.254])
    assert "RescaleSlope" not in back
    (purpose,) = back.ContributingEquipmentSequence[0].PurposeOfReferenceCodeSequence
    assert purpose.CodeValue == "DOCD"
    if page.lossy_ratio is not None:
        assert back.LossyImageCompression == "01"
        assert float(back.LossyImageCompressionRatio) == pytest.approx(page.lossy_ratio, abs=0.005)
        assert back.LossyImageCompressionMethod == "ISO_10918_1"
    else:
        assert back.LossyImageCompression == "00"


def test_a_film_of_a_real_driver_is_in_the_instance_to_the_bit(
    services: Services, orthanc: Orthanc, tmp_path: Path
) -> None:
    environment = sane_folder(tmp_path / "sane", mode="Gray", depth="16")
    seen = scanimage(environment, "--mode", "Gray", "--depth", "16", "--resolution", "100", "-x", "200", "-y", "200")
    device = ScannerDevice("sane:test:0", "SANE's test device", "Noname", "frontend-tester")
    request = replace(GRAY, resolution_dpi=100)
    keep = into_tray_of(services)
    with Scanners(environment=environment) as scanners:
        results = scan_pages(
            scanners, device, request, kind=ScanKind.FILM, treatment=NOTHING, keep=keep, stop=threading.Event()
        )
        (image,) = images_of(results)
    back = sent_and_back(services, orthanc, image, tmp_path / "back.dcm", SeriesForm(body_part_examined="CHEST"))
    assert np.array_equal(back.pixel_array, seen)
    assert [float(spacing) for spacing in back.NominalScannedPixelSpacing] == pytest.approx([0.254, 0.254])
    assert (back.Manufacturer, back.ManufacturerModelName) == ("Noname", "frontend-tester")


# --- the workflow -----------------------------------------------------------------------------------------------


def test_each_kind_has_its_own_origin_with_the_maker_of_the_scanner(keep: KeepsPage[TrayImage]) -> None:
    page = page_of(written(), dpi=254, lossy_ratio=7.0)
    for kind, provenance, name in (
        (ScanKind.DOCUMENT, SCANNED_DOCUMENT, "Page 1"),
        (ScanKind.PICTURE, SCANNED_PICTURE, "Picture 1"),
        (ScanKind.FILM, SCANNED_FILM, "Film 1"),
    ):
        (image,) = images_of(scan([page], keep, kind=kind))
        assert image.origin is not None
        known = replace(provenance, manufacturer="Muster Scanners", model="Flat 1")
        assert image.origin.provenance == known
        assert image.origin.scanned_spacing_mm == pytest.approx((0.1, 0.1))
        assert image.origin.lossy_ratio == 7.0
        assert (image.origin.window is not None) == image.origin.is_film == (kind is ScanKind.FILM)
        assert image.name == name


def test_nothing_is_done_to_a_page_unless_it_is_asked_for(keep: KeepsPage[TrayImage], decoder: Decoder) -> None:
    pages = [page_of(sheet()), page_of(separator_page(), dpi=150), page_of(scanned(written(), degrees=4))]
    images = images_of(scan(pages, keep))
    assert len(images) == 3
    for page, image in zip(pages, images, strict=True):
        (taken,) = decoder.take(image.path.read_bytes(), 0, 1)
        assert np.array_equal(taken.pixels, page.pixels)  # type: ignore[arg-type]


def test_blank_pages_and_separators_are_left_out_and_told_in_their_order(keep: KeepsPage[TrayImage]) -> None:
    pages = [page_of(written()), page_of(sheet()), page_of(separator_page(), dpi=150), page_of(written(seed=2))]
    results = list(scan(pages, keep, treatment=EVERYTHING))
    assert [one.name if isinstance(one, TrayImage) else one for one in results] == [
        "Page 1",
        DroppedPage(2),
        Separator(3),
        "Page 4",
    ]


def test_a_scan_that_goes_on_counts_its_pages_on(keep: KeepsPage[TrayImage]) -> None:
    told: list[int] = []
    results = scan_pages(
        GoesOn(PaperScanner([page_of(written()), page_of(sheet()), page_of(written(seed=2))]), 3),
        SCANNER,
        ScanRequest(),
        kind=ScanKind.DOCUMENT,
        treatment=EVERYTHING,
        keep=keep,
        stop=Stop(),
        on_progress=lambda number, _: told.append(number),
    )
    assert [one.name if isinstance(one, TrayImage) else one for one in results] == ["Page 4", DroppedPage(5), "Page 6"]
    assert told == [4, 5, 6]


def test_who_wants_no_more_pages_ends_also_a_scan_that_goes_on() -> None:
    scanner = PaperScanner([page_of(written())] * 3)
    pages = GoesOn(scanner, 3).scan("x", GRAY, stop=Stop())
    assert next(pages).number == 4
    assert not scanner.was_closed
    pages.close()  # type: ignore[attr-defined]
    assert scanner.was_closed


def test_paper_is_straightened_and_cropped_and_a_film_is_not(keep: KeepsPage[TrayImage]) -> None:
    paper = written()
    page = page_of(scanned(paper, degrees=5, lid=DARK_LID))
    (treated,) = images_of(scan([page], keep, treatment=EVERYTHING))
    assert (treated.rows, treated.columns) == pytest.approx(paper.shape, abs=12)
    blank = page_of(sheet())
    films = images_of(scan([page, blank], keep, treatment=EVERYTHING, kind=ScanKind.FILM))
    assert [(film.rows, film.columns) for film in films] == [page.pixels.shape, blank.pixels.shape]


def test_what_was_scanned_before_a_jam_is_in_the_tray(keep: KeepsPage[TrayImage], tmp_path: Path) -> None:
    scanner = PaperScanner([page_of(written(seed=seed)) for seed in (1, 2, 3)], ScannerJammed(device=SCANNER.name))
    came: list[Scanned] = []
    with pytest.raises(ScannerJammed):
        came.extend(scan(scanner, keep))
    assert [one.name for one in images_of(iter(came))] == ["Page 1", "Page 2", "Page 3"]
    assert len(list((tmp_path / "tray").iterdir())) == 3


def test_a_film_is_scanned_in_gray_or_not_at_all(keep: KeepsPage[TrayImage]) -> None:
    scanner = PaperScanner([page_of(photo(30, 20))])
    in_color = replace(GRAY, mode=ScanMode.COLOR)
    with pytest.raises(ScanNotPossible, match="a film is scanned in gray"):
        next(scan(scanner, keep, kind=ScanKind.FILM, request=in_color))
    assert scanner.asked == []
    with pytest.raises(ScanNotPossible, match="Scanner of the tests does not scan like that"):
        next(scan(scanner, keep, kind=ScanKind.FILM))  # the driver gives color all the same


def test_who_wants_no_more_pages_ends_the_scan(keep: KeepsPage[TrayImage]) -> None:
    scanner = PaperScanner([page_of(written())] * 3)
    results = scan(scanner, keep)
    next(results)
    assert not scanner.was_closed
    results.close()  # type: ignore[attr-defined]
    assert scanner.was_closed


def test_it_ends_when_it_is_told_to_and_keeps_what_came(keep: KeepsPage[TrayImage]) -> None:
    stop = threading.Event()
    results = scan([page_of(written())] * 3, keep, stop=stop)
    first = next(results)
    stop.set()
    with pytest.raises(Cancelled):
        next(results)
    assert isinstance(first, TrayImage)
    assert first.path.exists()


def test_a_page_for_which_there_is_no_room_ends_it_with_its_sentence(tmp_path: Path, decoder: Decoder) -> None:
    def refuse(_need: int) -> None:
        raise DiskFull(folder=tmp_path, missing="1 MB")

    def into_tray(page: ScannedPage, origin: Origin, name: str, *, stop: Stop) -> TrayImage:
        return page_into_tray(page, origin, name, tmp_path, write, decoder=decoder, check_room=refuse, stop=stop)

    with pytest.raises(DiskFull):
        list(scan([page_of(written())], into_tray))
    assert list(tmp_path.iterdir()) == []
