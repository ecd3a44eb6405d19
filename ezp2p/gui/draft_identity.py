"""Which fields of a study say whose it is, and when another form is another patient's."""

from typing import Final

from ezp2p.model.study import StudyForm
from ezp2p.model.value_representation import check_da

IDENTITY: Final = ("patient_id", "patient_name", "birth_date", "sex", "issuer_of_patient_id")
"""Who the patient is."""
DETAILS: Final = frozenset({
    "study_id",
    "study_date",
    "study_time",
    "accession_number",
    "referring_physician_name",
    "study_description",
})
"""What can be undone of a study; who the patient is, and which order, is changed only by an act upon it."""


def has_patient(study: StudyForm) -> bool:
    """Whether the study names a patient at all."""
    return bool(study.patient_id.strip() or study.patient_name.strip("^= "))


def is_another(present: StudyForm, proposed: StudyForm) -> bool:
    """Whether `proposed` is of another patient or another order.

    Filling in what was empty, or was no date, completes a patient.
    """
    if not has_patient(present):
        return False
    for name in IDENTITY:
        before, after = getattr(present, name), getattr(proposed, name)
        if before and before != after and not (name == "birth_date" and check_da(before)):
            return True
    entry, other = present.worklist_entry, proposed.worklist_entry
    if entry is not None:
        return other is None or other.key != entry.key
    return present.is_joined and proposed.study_instance_uid != present.study_instance_uid
