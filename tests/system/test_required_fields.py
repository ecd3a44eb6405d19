"""What a site requires of the forms holds for the command line too: nothing is made or queued while it is missing."""

import re
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest

from ezp2p.cli.arguments import FIELD_OPTIONS
from ezp2p.errors import RequiredFieldsEmpty
from ezp2p.settings.forms import ImageFields, SeriesFields, StudyFields
from tests.fakes.fake_tiff import page, tiff
from tests.fakes.instances import secondary_capture, write_instance
from tests.fakes.picture_files import PdfPage, pdf
from tests.peers.dciodvfy import complaints
from tests.peers.orthanc import Orthanc
from tests.system.command import EzP2P
from tests.system.pictures import Pictures

NOWHERE = "NOWHERE@127.0.0.1:9"
PATIENT = ("--patient-id", "TEST-7", "--patient-name", "MUSTER^ERIKA")
REST = ("--sex", "F", "--study-date", "20260203", "--modality", "XC", "--series-description", "Overview")
SAID = ("--image-comments", "Left heel, größer", "--patient-orientation", "L\\F")
REQUIRING = """
[forms.study]
PatientSex = "required"
StudyDate = "required"
[forms.series]
Modality = "required"
SeriesDescription = "required"
[forms.image]
ImageComments = "required"
PatientOrientation = "required"
"""
REFUSAL = RequiredFieldsEmpty(
    fields="Sex (--sex), Study Date (--study-date), Series Description (--series-description), "
    "Image Comments (--image-comments), Patient Orientation (--patient-orientation)"
)


@pytest.fixture
def requires(ezp2p: EzP2P) -> Callable[[str], None]:
    """Writes the settings file."""

    def write(text: str) -> None:
        ezp2p.data_dir.mkdir(exist_ok=True)
        (ezp2p.data_dir / "settings.toml").write_text(text, encoding="utf-8")

    return write


@pytest.mark.parametrize("command", [("send", "--to", NOWHERE, "--no-wait"), ("convert", "--output", "OUT")])
def test_one_sentence_names_each_missing_field_with_its_option_and_nothing_is_made(
    ezp2p: EzP2P,
    requires: Callable[[str], None],
    pictures: Pictures,
    tmp_path: Path,
    command: tuple[str, ...],
) -> None:
    requires(REQUIRING)
    name, *options = (str(tmp_path / "out") if word == "OUT" else word for word in command)
    done = ezp2p(name, pictures.jpeg.path, pictures.png_rgb.path, *options, *PATIENT)
    assert (done.exit_code, done.output, done.complaints) == (1, "", f"ezp2p: {REFUSAL}\n")
    assert not (tmp_path / "out").exists()
    assert ezp2p("outbox", "list", "--json").rows == []
    assert not list((ezp2p.data_dir / "outbox").rglob("*.dcm"))


def test_with_its_options_it_goes_and_what_was_said_arrives(
    ezp2p: EzP2P, requires: Callable[[str], None], pictures: Pictures, orthanc: Orthanc
) -> None:
    requires(REQUIRING)
    done = ezp2p("send", pictures.jpeg.path, "--to", orthanc.ae.address, *PATIENT, *REST, *SAID)
    assert done.exit_code == 0, done.complaints
    (path,) = (ezp2p.data_dir / "outbox").rglob("*.dcm")
    instance = pydicom.dcmread(path)
    assert instance.ImageComments == "Left heel, größer"
    assert list(instance.PatientOrientation) == ["L", "F"]
    assert (instance.StudyDate, instance.PatientSex) == ("20260203", "F")
    assert complaints(path) == []


def test_a_value_of_the_settings_is_no_missing_one(
    ezp2p: EzP2P, requires: Callable[[str], None], pictures: Pictures, tmp_path: Path
) -> None:
    usual = '[attributes]\nmodality = "XC"\nseries_description = "Pictures"\n[forms.series]\n'
    requires(usual + 'Modality = "required"\nSeriesDescription = "required"\n')
    done = ezp2p("convert", pictures.jpeg.path, "--output", tmp_path / "out", *PATIENT)
    assert done.exit_code == 0, done.complaints
    assert pydicom.dcmread(done.output.strip()).SeriesDescription == "Pictures"


def test_what_can_hold_no_comment_is_asked_for_none(
    ezp2p: EzP2P, requires: Callable[[str], None], tmp_path: Path
) -> None:
    requires('[forms.image]\nImageComments = "required"\n')
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(pdf([PdfPage((200, 300))]))
    done = ezp2p("convert", letter, "--pages", "whole", "--output", tmp_path / "whole", *PATIENT)
    assert done.exit_code == 0, done.complaints
    done = ezp2p("convert", letter, "--output", tmp_path / "pages", *PATIENT)
    assert (done.exit_code, "Image Comments (--image-comments)" in done.complaints) == (1, True)


def test_a_dicom_file_that_goes_as_it_is_is_asked_for_nothing(
    ezp2p: EzP2P, requires: Callable[[str], None], tmp_path: Path
) -> None:
    requires(REQUIRING)
    path = write_instance(tmp_path / "one.dcm", secondary_capture(sop_instance_uid="2.25.77"))
    assert ezp2p("send", path, "--to", NOWHERE, "--no-wait").exit_code == 0
    done = ezp2p("send", path, "--to", NOWHERE, "--no-wait", *PATIENT)
    assert (done.exit_code, "Sex (--sex)" in done.complaints) == (1, True)
    assert "--image-comments" not in done.complaints  # it says what it says


@pytest.mark.parametrize(
    ("option", "value", "exit_code", "said"),
    [
        ("--patient-orientation", "LEFT", 2, "is not where rows and columns lead to"),
        ("--image-comments", "A" * 10_241, 1, "10240 characters"),
        ("--study-date", "3.2.2026", 1, "Study Date"),
    ],
)
def test_a_value_that_cannot_be_written_is_refused(
    ezp2p: EzP2P, pictures: Pictures, tmp_path: Path, option: str, value: str, exit_code: int, said: str
) -> None:
    done = ezp2p("convert", pictures.jpeg.path, "--output", tmp_path / "out", *PATIENT, option, value)
    assert done.exit_code == exit_code
    assert said in done.complaints
    assert not (tmp_path / "out").exists()


def test_every_field_that_a_site_can_require_has_an_option() -> None:
    fillable = {field.keyword for field in FIELD_OPTIONS.values()}
    assert {*StudyFields.model_fields, *SeriesFields.model_fields, *ImageFields.model_fields} <= fillable


def test_every_page_gets_the_comment(ezp2p: EzP2P, tmp_path: Path, pictures: Pictures) -> None:
    pages = tmp_path / "pages.tif"
    pages.write_bytes(tiff(*(page(pictures.png_gray.expected, depth=8, photometric=1) for _ in range(2))))
    done = ezp2p("convert", pages, "--output", tmp_path / "out", *PATIENT, *SAID)
    assert done.exit_code == 0, done.complaints
    told = [pydicom.dcmread(line).ImageComments for line in re.findall(r"\S+\.dcm", done.output)]
    assert told == ["Left heel, größer"] * 2
