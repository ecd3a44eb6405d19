"""What a person says of single pictures, from the tray to the instance, and through a crash."""

from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from ezp2p.dicom.part10 import read
from ezp2p.errors import FormIncomplete
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.edits import QuarterTurn
from ezp2p.model.image import ImageFamily, Taking, TrayImage
from ezp2p.model.open_study import KeptPicture, KeptSeries, OpenStudy
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.forms import FieldUse, FormSettings, ImageFields, SeriesFields
from ezp2p.workflows.background import Stop
from ezp2p.workflows.send_study import TraySeries
from ezp2p.workflows.services import Services
from tests.component.workflows.in_tray import in_tray
from tests.fakes.fake_clock import NOON
from tests.fakes.fake_pictures import jpeg, photo
from tests.fakes.fake_videos import video
from tests.fakes.picture_files import PdfPage, pdf
from tests.peers.dciodvfy import complaints

STUDY = StudyForm(patient_id="P1", patient_name="MUSTER^ERIKA")
SERIES = SeriesForm(modality="XC", body_part_examined="CHEST")
COMMENT = "Wound edge, third day — größer"


def sent(services: Services, image: TrayImage, series: SeriesForm = SERIES) -> list[tuple[Path, Dataset]]:
    receipt = services.send(
        STUDY,
        [TraySeries(series, (image,))],
        [RemoteAE("PACS", "PACS", "127.0.0.1", 1)],
        stop=Stop(),
        on_progress=lambda _done, _total: None,
    )
    paths = [item.instance.path for item in services.deliveries.items(receipt.batch)]
    return [(path, read(path.read_bytes())) for path in paths]


@pytest.mark.parametrize("family", list(ImageFamily))
def test_a_comment_arrives_in_the_instance_of_every_family(
    services: Services, tmp_path: Path, family: ImageFamily
) -> None:
    attributes = services.settings.attributes.model_copy(update={"image_family": family})
    services.save_settings(services.settings.model_copy(update={"attributes": attributes}))
    image = in_tray(services, jpeg(photo(48, 64)), tmp_path)
    modality = {"photographic": "XC", "endoscopic": "ES"}.get(family.value, "OT")
    series = replace(SERIES, modality=modality)
    ((path, instance),) = sent(services, replace(image, comments=COMMENT), series)
    assert instance.ImageComments == COMMENT
    assert complaints(path) == []


def test_a_picture_without_a_comment_has_no_such_attribute(services: Services, tmp_path: Path) -> None:
    ((_, instance),) = sent(services, in_tray(services, jpeg(photo(48, 64)), tmp_path))
    assert "ImageComments" not in instance


def test_a_comment_arrives_with_each_frame_and_with_a_video(services: Services, tmp_path: Path) -> None:
    clip = replace(in_tray(services, video("mp4", "libx264"), tmp_path), comments=COMMENT)
    for taking in (Taking.WHOLE, Taking.TOGETHER):
        ((path, instance),) = sent(services, replace(clip, taking=taking, needs_choice=False))
        assert instance.ImageComments == COMMENT
        assert complaints(path) == []


def test_a_document_goes_as_it_is_without_a_comment(services: Services, tmp_path: Path) -> None:
    image = in_tray(services, pdf([PdfPage((100, 140))]), tmp_path)
    document = replace(image, taking=Taking.WHOLE, needs_choice=False, comments=COMMENT)
    ((path, instance),) = sent(services, document, SeriesForm(modality="DOC"))
    assert "ImageComments" not in instance
    assert complaints(path) == []


def test_the_orientation_that_was_said_is_written_as_the_turned_picture_has_it(
    services: Services, tmp_path: Path
) -> None:
    image = in_tray(services, jpeg(photo(48, 64)), tmp_path)
    turned = replace(image, patient_orientation=("L", "F"), edits=(QuarterTurn(1),))
    ((path, instance),) = sent(services, turned)
    assert list(instance.PatientOrientation) == ["H", "L"]
    assert complaints(path) == []


def test_a_comment_that_cannot_be_written_stops_everything_before_anything_is_built(
    services: Services, tmp_path: Path
) -> None:
    image = in_tray(services, jpeg(photo(48, 64)), tmp_path)
    with pytest.raises(FormIncomplete, match="10240 characters"):
        sent(services, replace(image, comments="A" * 10_241))
    assert services.deliveries.items() == ()


def test_a_comment_that_a_site_requires_is_asked_for_before_anything_is_built(
    services: Services, tmp_path: Path
) -> None:
    forms = FormSettings(image=ImageFields(ImageComments=FieldUse.REQUIRED))
    services.save_settings(services.settings.model_copy(update={"forms": forms}))
    image = in_tray(services, jpeg(photo(48, 64)), tmp_path)
    with pytest.raises(FormIncomplete, match="1 to correct: A comment is required here"):
        sent(services, image)
    assert services.deliveries.items() == ()
    assert len(sent(services, replace(image, comments=COMMENT))) == 1


def test_what_was_said_survives_a_crash(services: Services, tmp_path: Path) -> None:
    image = in_tray(services, jpeg(photo(48, 64)), tmp_path)
    kept = KeptPicture(
        image.key, image.path.name, image.name, image.sha256, comments=COMMENT, patient_orientation=("R", "F")
    )
    services.open_study.keep(OpenStudy(STUDY, (KeptSeries(SERIES, (kept,)),), NOON), change=1)
    left = services.open_study.left_behind()
    assert left is not None
    ((_, back),) = services.open_study.pictures(left, stop=Stop())
    assert isinstance(back, TrayImage)
    assert (back.comments, back.patient_orientation) == (COMMENT, ("R", "F"))


def test_a_part_of_a_pair_goes_without_its_side_where_the_settings_do_not_require_it(
    services: Services, tmp_path: Path
) -> None:
    image = in_tray(services, jpeg(photo(48, 64)), tmp_path)
    hand = SeriesForm(modality="XC", body_part_examined="HAND")
    with pytest.raises(FormIncomplete, match="one of a pair"):
        sent(services, image, hand)
    forms = FormSettings(series=SeriesFields(Laterality=FieldUse.EDITABLE))
    services.save_settings(services.settings.model_copy(update={"forms": forms}))
    ((path, instance),) = sent(services, image, hand)
    assert instance.BodyPartExamined == "HAND"
    assert not instance.Laterality
    assert [line for line in complaints(path) if "Laterality" not in line] == []
