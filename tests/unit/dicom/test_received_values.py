"""What a worklist told and breaks the rules of its VR is left out: the instance stays valid, and no value is cut."""

from dataclasses import replace

import pytest
from pydicom.dataset import Dataset

from ezp2p.dicom import modules
from ezp2p.model.image import CodedConcept
from tests.fakes.invented import ENTRY, SERIES, STUDY


def module_with(**changes: object) -> Dataset:
    entry = replace(ENTRY, **changes)  # type: ignore[arg-type]
    return modules.general_series_module(STUDY, replace(SERIES, worklist_entry=entry))


@pytest.mark.parametrize("value", ["a\\b", "a\nb", "x" * 65, "\ufffd[E9]", "a\u202eb"])
def test_a_description_that_cannot_be_written_is_left_out(value: str) -> None:
    (item,) = module_with(scheduled_procedure_step_description=value).RequestAttributesSequence
    assert "ScheduledProcedureStepDescription" not in item
    assert item.ScheduledProcedureStepID == ENTRY.scheduled_procedure_step_id


@pytest.mark.parametrize("value", ["S" * 17, "a\\b"])
def test_a_step_whose_id_cannot_be_written_has_no_request_attributes(value: str) -> None:
    assert "RequestAttributesSequence" not in module_with(scheduled_procedure_step_id=value)


@pytest.mark.parametrize("value", ["Q" * 65, "ONE^A\\TWO^B"])
def test_a_physician_that_cannot_be_written_is_left_out(value: str) -> None:
    assert "PerformingPhysicianName" not in module_with(performing_physician_name=value)


@pytest.mark.parametrize(
    "code",
    [
        CodedConcept("V\\1", "L", "meaning"),
        CodedConcept("V1", "S" * 17, "meaning"),
        CodedConcept("V1", "L", "m" * 65),
    ],
)
def test_a_code_that_cannot_be_written_is_left_out_and_the_others_stay(code: CodedConcept) -> None:
    good = CodedConcept("V2", "L", "good")
    (item,) = module_with(scheduled_protocol_codes=(code, good)).RequestAttributesSequence
    assert [one.CodeValue for one in item.ScheduledProtocolCodeSequence] == ["V2"]
