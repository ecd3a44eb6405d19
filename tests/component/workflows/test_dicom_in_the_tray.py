"""DICOM files dropped on the window: shown, asked about, and given to the patient of the form when they are sent."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import JPEG2000Lossless, RLELossless

from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.errors import OtherPatient, PictureNotSupported
from ezp2p.model.image import DICOM, Taking, TrayImage
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.send_study import Receipt, TraySeries
from ezp2p.workflows.services import Services
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.fake_pictures import jpeg, photo
from tests.fakes.imported import foreign, foreign_bytes

OWN = StudyForm(patient_id="P-0042", patient_name="MÜLLER^ERIKA", birth_date="19700101", sex="F")


@pytest.fixture
def pacs(fake_pacs: Callable[..., FakePacs]) -> FakePacs:
    return fake_pacs()


def in_tray(services: Services, *paths: Path) -> tuple[TrayImage | RefusedPicture, ...]:
    files, missing = services.files_in(paths)
    return (*missing, *services.import_pictures(files, stop=threading.Event()))


def one_in_tray(services: Services, path: Path) -> TrayImage:
    (image,) = in_tray(services, path)
    assert isinstance(image, TrayImage)
    return image


def sent(services: Services, pacs: FakePacs, *images: TrayImage, study: StudyForm = OWN) -> Receipt:
    series = [TraySeries(SeriesForm(modality="XC"), images)]
    return services.send(study, series, [pacs.ae], stop=threading.Event(), on_progress=lambda _done, _all: None)


def built(services: Services, receipt: Receipt) -> list[Dataset]:
    items = services.outbox.items(batch=receipt.batch)
    return [read(item.instance.path) for item in reversed(items)]


@pytest.mark.parametrize("syntax", [None, RLELossless, JPEG2000Lossless])
def test_it_is_shown_with_the_patient_that_it_names(services: Services, tmp_path: Path, syntax: str | None) -> None:
    path = tmp_path / "foreign"
    path.write_bytes(foreign_bytes(syntax) if syntax else foreign_bytes())  # type: ignore[arg-type]
    image = one_in_tray(services, path)
    assert (image.format, image.taking, image.instance_count) == (DICOM, Taking.WHOLE, 1)
    assert not image.needs_choice
    assert image.named is not None
    assert image.named.patient_id == foreign().PatientID
    assert image.thumbnail.max() > image.thumbnail.min()
    whole, _ = services.picture(image, longest_side=64)
    assert whole.shape[:2] == (image.rows, image.columns)


def test_it_becomes_the_patients_under_its_own_uids_beside_a_photo(
    services: Services, pacs: FakePacs, tmp_path: Path
) -> None:
    (tmp_path / "a.dcm").write_bytes(foreign_bytes())
    (tmp_path / "b.jpg").write_bytes(jpeg(photo(40, 60)))
    images = in_tray(services, tmp_path / "a.dcm", tmp_path / "b.jpg")
    receipt = sent(services, pacs, *(image for image in images if isinstance(image, TrayImage)))
    old, new = built(services, receipt)
    before = foreign()
    assert (old.SOPInstanceUID, old.StudyInstanceUID) == (before.SOPInstanceUID, before.StudyInstanceUID)
    assert {str(one.PatientName) for one in (old, new)} == {"MÜLLER^ERIKA"}
    assert old.OriginalAttributesSequence[0].ModifiedAttributesSequence[0].PatientID == before.PatientID
    assert new.InstanceNumber == 1
    assert receipt.count == 2
    assert receipt.notes
    assert all(note.startswith("a.dcm: ") for note in receipt.notes)


def test_its_study_belongs_to_that_patient_from_then_on(services: Services, pacs: FakePacs, tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"{number}.dcm").write_bytes(foreign_bytes(uid=f"2.25.50{number}"))
    sent(services, pacs, one_in_tray(services, tmp_path / "1.dcm"))
    other = StudyForm(patient_id="P-9999", patient_name="ANDERS^ANNA")
    image = one_in_tray(services, tmp_path / "2.dcm")
    with pytest.raises(OtherPatient):
        sent(services, pacs, image, study=other)


def test_one_without_a_picture_is_refused_with_what_to_do(services: Services, tmp_path: Path) -> None:
    report = foreign()
    del report.PixelData
    (tmp_path / "report.dcm").write_bytes(to_bytes(report))
    (refused,) = in_tray(services, tmp_path / "report.dcm")
    assert isinstance(refused, RefusedPicture)
    assert isinstance(refused.error, PictureNotSupported)
    assert "ezp2p send" in str(refused.error)


@pytest.mark.parametrize("kept", [140, 300, 900])
def test_one_that_is_cut_off_is_refused(services: Services, tmp_path: Path, kept: int) -> None:
    (tmp_path / "cut.dcm").write_bytes(foreign_bytes()[:kept])
    (refused,) = in_tray(services, tmp_path / "cut.dcm")
    assert isinstance(refused, RefusedPicture)


def test_a_folder_stands_for_its_files(services: Services, tmp_path: Path) -> None:
    folder = tmp_path / "card"
    folder.mkdir()
    (folder / "a.dcm").write_bytes(foreign_bytes())
    (folder / "b.jpg").write_bytes(jpeg(photo(40, 60)))
    (folder / ".hidden").touch()
    files, missing = services.files_in([folder])
    assert [path.name for path in files] == ["a.dcm", "b.jpg"]
    assert missing == ()
