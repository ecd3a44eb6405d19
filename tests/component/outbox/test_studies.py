"""What the workstation remembers of its studies, so that a second batch lands in the same one."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.errors import OtherPatient, StudyBegunMeanwhile
from ezp2p.model.worklist import WorklistEntry
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.studies import StudyRegister
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_uids import FakeUids
from tests.fakes.invented import ENTRY, PACS, SERIES, STUDY
from tests.fakes.outbox_items import add_items, new_instance


@pytest.fixture
def register(outbox: Outbox) -> StudyRegister:
    return outbox.studies


# --- Study Instance UIDs that are given -----------------------------------------------------------------------


def test_an_entry_without_a_study_uid_gets_one_and_the_same_ever_after(
    data_dir: Path, outbox: Outbox, clock: FakeClock, new_uid: FakeUids
) -> None:
    first = outbox.studies.study_uid_for(ENTRY, new_uid)
    changed = replace(ENTRY, patient_name="OTHER^SPELLING", requested_procedure_description="Other words")
    assert outbox.studies.study_uid_for(changed, new_uid) == first
    outbox.close()
    again = Outbox(data_dir, clock=clock, write=write)
    assert again.studies.study_uid_for(ENTRY, new_uid) == first
    again.close()


@pytest.mark.parametrize(
    "other",
    [
        replace(ENTRY, accession_number="A-2"),
        replace(ENTRY, scheduled_procedure_step_id="SPS-2"),
        replace(ENTRY, patient_id="P-0043"),  # accession numbers come again after some years
    ],
)
def test_another_order_step_or_patient_gets_another_study(
    register: StudyRegister, new_uid: FakeUids, other: WorklistEntry
) -> None:
    assert register.study_uid_for(other, new_uid) != register.study_uid_for(ENTRY, new_uid)


def test_an_entry_that_cannot_be_told_from_others_gets_a_new_study_each_time(
    register: StudyRegister, new_uid: FakeUids
) -> None:
    nameless = replace(ENTRY, accession_number="", scheduled_procedure_step_id="")
    assert register.study_uid_for(nameless, new_uid) != register.study_uid_for(nameless, new_uid)


# --- what is frozen -------------------------------------------------------------------------------------------


def test_a_study_and_its_series_are_kept_as_they_were(outbox: Outbox) -> None:
    kept = outbox.keep(new_instance("2.25.1"), b"x")
    outbox.accept("b", [kept], [PACS], calling_ae="EZP2P", study=STUDY, series=[SERIES])
    assert outbox.studies.frozen(STUDY.study_instance_uid) == STUDY
    assert outbox.studies.frozen_series(SERIES.series_instance_uid) == SERIES


def test_a_series_that_nobody_asked_for_is_kept_too(outbox: Outbox) -> None:
    series = replace(SERIES, worklist_entry=None)
    kept = outbox.keep(new_instance("2.25.1"), b"x")
    outbox.accept("b", [kept], [PACS], calling_ae="EZP2P", study=STUDY, series=[series])
    assert outbox.studies.frozen_series(SERIES.series_instance_uid) == series


def test_what_is_frozen_does_not_change(outbox: Outbox) -> None:
    add_items(outbox, 1, study=STUDY)
    with pytest.raises(StudyBegunMeanwhile):
        add_items(outbox, 1, first=2, study=replace(STUDY, study_description="Other words", study_date="20270101"))
    assert outbox.studies.frozen(STUDY.study_instance_uid) == STUDY


def test_what_was_never_sent_is_not_frozen(register: StudyRegister) -> None:
    assert register.frozen("2.25.1") is None
    assert register.frozen_series("2.25.1") is None


def test_a_dicom_file_that_goes_as_it_is_freezes_nothing(outbox: Outbox) -> None:
    add_items(outbox, 1)
    assert outbox.studies.frozen("2.25.4711") is None


# --- numbers --------------------------------------------------------------------------------------------------


def test_the_last_numbers_are_those_that_were_given_here(outbox: Outbox) -> None:
    register = outbox.studies
    assert (register.last_instance_number("2.25.4712"), register.last_series_number("2.25.4711")) == (0, 0)
    add_items(outbox, 12)
    assert (register.last_instance_number("2.25.4712"), register.last_series_number("2.25.4711")) == (12, 3)
    assert register.last_instance_number("2.25.9") == 0


# --- Patient IDs that are given -------------------------------------------------------------------------------


def test_a_new_patient_id_is_the_moment_read_backwards(register: StudyRegister, clock: FakeClock) -> None:
    assert register.new_patient_id(clock.now()) == "20260203120000"[::-1]


def test_a_hundred_patient_ids_of_one_second_all_differ(register: StudyRegister, clock: FakeClock) -> None:
    given = {register.new_patient_id(clock.now()) for _ in range(100)}
    assert len(given) == 100
    assert all(len(one) == 14 and one.isdigit() for one in given)


def test_threads_and_restarts_never_get_the_same_patient_id(data_dir: Path, outbox: Outbox, clock: FakeClock) -> None:
    other = Outbox(data_dir, clock=clock, write=write)
    given: list[str] = []

    def ask(one: Outbox) -> None:
        given.extend(one.studies.new_patient_id(clock.now()) for _ in range(10))

    threads = [threading.Thread(target=ask, args=(one,)) for one in (outbox, other, outbox, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.close()
    assert len(given) == 40
    assert len(set(given)) == 40


# --- pictures that were sent before ---------------------------------------------------------------------------


def test_for_whom_a_picture_was_sent_is_known(data_dir: Path, outbox: Outbox, clock: FakeClock) -> None:
    kept = outbox.keep(new_instance("2.25.1"), b"x")
    outbox.accept("b", [kept], [PACS], calling_ae="EZP2P", study=STUDY, series=[SERIES], sources=["aa", "bb"])
    outbox.close()
    again = Outbox(data_dir, clock=clock, write=write)
    own = STUDY.patient.patient_id
    assert again.studies.sent_for_others(["aa", "bb", "cc"], own) == frozenset()
    assert again.studies.sent_for_others(["aa", "cc"], "P-9999") == {"aa"}
    assert again.studies.sent_for_others(["aa", "aa"], "") == {"aa"}
    assert again.studies.sent_for(["aa", "bb", "bb", "cc"], own) == {"aa", "bb"}
    assert again.studies.sent_for(["aa"], "P-9999") == frozenset()
    again.close()


def test_what_was_not_accepted_is_not_remembered(outbox: Outbox) -> None:
    outbox.studies.freeze(replace(STUDY, patient=replace(STUDY.patient, patient_id="P-1")), [])
    kept = outbox.keep(new_instance("2.25.1"), b"x")
    with pytest.raises(OtherPatient):
        outbox.accept("b", [kept], [PACS], calling_ae="EZP2P", study=STUDY, series=[SERIES], sources=["aa"])
    assert outbox.studies.sent_for_others(["aa"], "P-9999") == frozenset()
    assert outbox.studies.sent_for(["aa"], STUDY.patient.patient_id) == frozenset()
