"""Files of several pages, PDF documents, loss, and the camera's date, from the command line to a real archive."""

import io
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image

from tests.fakes.fake_pictures import jpeg, photo, segment, with_segments
from tests.fakes.fake_tiff import page, tiff
from tests.fakes.picture_files import PdfPage, pdf
from tests.peers.dciodvfy import complaints, dcentvfy
from tests.peers.orthanc import Orthanc
from tests.system.command import EzP2P

FORM = ("--patient-id", "TEST-7", "--patient-name", "INVENTED^ANNA", "--modality", "XC", "--body-part", "CHEST")
FORM_OTHER = ("--patient-id", "TEST-8", "--patient-name", "INVENTED^OTTO", "--modality", "XC", "--body-part", "CHEST")
PAGES = [np.full((20, 30), 60 * number, np.uint8) for number in (1, 2, 3)]


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.tif"
    path.write_bytes(tiff(*(page(one, depth=8, photometric=1) for one in PAGES)))
    return path


def converted(ezp2p: EzP2P, folder: Path, *arguments: object) -> list[pydicom.Dataset]:
    done = ezp2p("convert", *arguments, *FORM, "--output", folder)
    assert done.exit_code == 0, done.complaints
    paths = [Path(line) for line in done.output.splitlines()]
    for path in paths:
        assert complaints(path) == []
    return [pydicom.dcmread(path) for path in paths]


def test_each_page_becomes_an_instance_unless_it_is_said_otherwise(ezp2p: EzP2P, letter: Path, tmp_path: Path) -> None:
    every = converted(ezp2p, tmp_path / "each", letter)
    assert [int(one.InstanceNumber) for one in every] == [1, 2, 3]
    assert [one.pixel_array.tolist() for one in every] == [one.tolist() for one in PAGES]
    (first,) = converted(ezp2p, tmp_path / "first", letter, "--pages", "first")
    assert first.pixel_array.tolist() == PAGES[0].tolist()
    (together,) = converted(ezp2p, tmp_path / "together", letter, "--pages", "together")
    assert together.SOPClassUID.keyword == "MultiFrameGrayscaleByteSecondaryCaptureImageStorage"
    assert together.NumberOfFrames == 3
    assert together.pixel_array.tolist() == [one.tolist() for one in PAGES]


def test_pages_sent_together_come_back_from_an_archive(
    ezp2p: EzP2P, orthanc: Orthanc, letter: Path, tmp_path: Path
) -> None:
    done = ezp2p("send", letter, "--to", orthanc.ae.address, *FORM, "--pages", "together")
    assert done.exit_code == 0, done.complaints
    (row,) = ezp2p("outbox", "list", "--json").rows
    back = pydicom.dcmread(io.BytesIO(orthanc.instance_bytes(row["SOPInstanceUID"])))
    assert back.pixel_array.tolist() == [one.tolist() for one in PAGES]


def test_a_pdf_is_rendered_or_kept(ezp2p: EzP2P, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf([PdfPage((72, 144)), PdfPage((72, 72))]))
    pages = converted(ezp2p, tmp_path / "pages", path, "--pdf-dpi", "100")
    assert [(one.Rows, one.Columns) for one in pages] == [(200, 100), (100, 100)]
    (whole,) = converted(ezp2p, tmp_path / "whole", path, "--pages", "whole")
    assert whole.SOPClassUID.keyword == "EncapsulatedPDFStorage"
    assert whole.EncapsulatedDocument[: whole.EncapsulatedDocumentLength] == path.read_bytes()
    assert dcentvfy([*(tmp_path / "whole").iterdir()]) == []


def test_the_quality_of_a_syntax_with_loss_is_chosen(ezp2p: EzP2P, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    Image.fromarray(photo(200, 300)).save(path)
    ratios = []
    for percent in ("95", "40"):
        options = ("--transfer-syntax", "JPEGBaseline8Bit", "--quality", percent)
        (one,) = converted(ezp2p, tmp_path / percent, path, *options)
        assert one.LossyImageCompression == "01"
        ratios.append(float(one.LossyImageCompressionRatio))
    assert ratios[1] > 2 * ratios[0]


@pytest.mark.parametrize(("choice", "date"), [("taken", "20240229"), ("now", None)])
def test_the_date_of_the_camera_is_written_where_it_is_asked_for(
    ezp2p: EzP2P, tmp_path: Path, choice: str, date: str | None
) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x0132] = "2024:02:29 13:14:15"
    block = exif.tobytes()
    path.write_bytes(with_segments(jpeg(photo(40, 60)), segment(0xE1, block)))
    (one,) = converted(ezp2p, tmp_path / "out", path, "--content-date", choice)
    assert (one.ContentDate == date) is (date is not None)
    assert one.StudyDate != "20240229"
    assert date is None or one.ContentTime.startswith("131415")


def test_a_picture_that_was_sent_for_another_patient_is_pointed_out(
    ezp2p: EzP2P, orthanc: Orthanc, letter: Path
) -> None:
    for form, is_told in ((FORM, False), (FORM, False), (FORM_OTHER, True)):
        done = ezp2p("send", letter, "--to", orthanc.ae.address, *form, "--pages", "first")
        assert done.exit_code == 0, done.complaints
        assert ("letter.tif: it was sent from here before, for another patient" in done.complaints) is is_told


@pytest.mark.parametrize(
    "option", [("--pages", "last"), ("--quality", "0"), ("--quality", "101"), ("--pdf-dpi", "10"), ("--quality", "x")]
)
def test_a_choice_that_is_none_is_wrong_usage(
    ezp2p: EzP2P, letter: Path, tmp_path: Path, option: tuple[str, str]
) -> None:
    assert ezp2p("convert", letter, "--output", tmp_path / "out", *option).exit_code == 2
