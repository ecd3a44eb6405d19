"""The invented worklist is complete, valid and the same on the same day."""

from datetime import date

from ezp2p.dicom.worklist_file import entry_in, worklist_file
from ezp2p.model.value_representation import check_cs, check_pn, check_ui
from ezp2p.workflows.demo_worklist import demo_entries

_DAY = date(2026, 2, 3)


def test_it_has_a_dozen_entries_of_today_for_our_station() -> None:
    entries = demo_entries(_DAY)
    assert len(entries) == 12
    assert {entry.scheduled_date for entry in entries} == {"20260203"}
    assert {entry.scheduled_station_ae_title for entry in entries} == {"EZP2P"}
    assert len({entry.accession_number for entry in entries}) == len({entry.key for entry in entries}) == 12


def test_it_is_the_same_on_the_same_day_and_another_on_the_next() -> None:
    assert demo_entries(_DAY) == demo_entries(_DAY)
    uids = {entry.study_instance_uid for day in (3, 4) for entry in demo_entries(date(2026, 2, day))} - {""}
    assert len(uids) == 22
    assert not any(check_ui(uid) for uid in uids)


def test_one_entry_has_no_study_instance_uid() -> None:
    assert sum(not entry.study_instance_uid for entry in demo_entries(_DAY)) == 1


def test_two_patients_are_easily_confused() -> None:
    first, second = (entry for entry in demo_entries(_DAY) if entry.patient_name.startswith("DOE^JANE"))
    assert second.patient_name.startswith(first.patient_name)
    assert first.patient_id != second.patient_id
    assert first.birth_date != second.birth_date


def test_every_entry_survives_its_file_without_a_doubt() -> None:
    for entry in demo_entries(_DAY):
        read = entry_in(worklist_file(entry, "2.25.1"))
        missing = (
            ("The worklist gave no number for the study; EzP2P makes one.",) if not entry.study_instance_uid else ()
        )
        assert read.doubts == missing
        assert {name: getattr(read, name) for name in _FIELDS} == {name: getattr(entry, name) for name in _FIELDS}


_FIELDS = (
    "patient_id",
    "patient_name",
    "birth_date",
    "sex",
    "study_instance_uid",
    "accession_number",
    "requested_procedure_id",
    "requested_procedure_codes",
    "scheduled_protocol_codes",
    "scheduled_date",
    "scheduled_time",
    "modality",
)


def test_names_and_modalities_are_what_the_standard_allows() -> None:
    for entry in demo_entries(_DAY):
        assert check_pn(entry.patient_name) is None
        assert check_cs(entry.modality) is None
