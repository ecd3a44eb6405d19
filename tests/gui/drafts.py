"""Two patients and pictures for an open study without a window, and what is in it."""

from ezp2p.gui.draft import Draft
from ezp2p.model.image import TrayImage
from ezp2p.model.study import StudyForm
from tests.fakes.invented import tray_image

ERIKA = StudyForm(patient_id="P1", patient_name="MUSTER^ERIKA", birth_date="19640812", sex="F")
HANS = StudyForm(patient_id="P2", patient_name="MUSTER^HANS", birth_date="19590101", sex="M")


def picture(number: int, **values: object) -> TrayImage:
    return tray_image(key=f"k{number}", name=f"{number}.jpg", sha256=f"{number:064}", **values)


def keys(draft: Draft) -> list[list[str]]:
    """Of the pictures, by series."""
    return [[image.key for image in one.images] for one in draft.series]
