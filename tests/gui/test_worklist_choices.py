"""What is chosen becomes a question, and is kept between two starts."""

from dataclasses import asdict
from pathlib import Path

import pytest

from ezp2p.gui import layout_memory
from ezp2p.gui.worklist_choices import AS_USUAL, WorklistChoices, choices_from, fault_of, query_for
from ezp2p.storage.atomic_file import write

TODAY = "20261231"


@pytest.mark.parametrize(
    ("choices", "asked"),
    [
        (WorklistChoices("today"), "20261231"),
        (WorklistChoices("yesterday"), "20261230"),
        (WorklistChoices("tomorrow"), "20270101"),
        (WorklistChoices("around 3"), "20261228-20270103"),
        (WorklistChoices("around 7"), "20261224-20270107"),
        (WorklistChoices("next 30"), "20261231-20270130"),
        (WorklistChoices("range", "20260101", "20260131"), "20260101-20260131"),
        (WorklistChoices("range", "20260101", "20260101"), "20260101"),
        (WorklistChoices("range", "20260101", ""), "20260101-"),
        (WorklistChoices("range", "", "20260131"), "-20260131"),
        (WorklistChoices("all"), ""),
    ],
)
def test_days_are_asked_for_as_the_standard_writes_them(choices: WorklistChoices, asked: str) -> None:
    assert query_for(choices, today=TODAY, own_title="EZP2P").scheduled_date == asked


@pytest.mark.parametrize(
    ("choices", "asked"),
    [
        (WorklistChoices(station="all", other_station="ROOM7"), ""),
        (WorklistChoices(station="this", other_station="ROOM7"), "EZP2P"),
        (WorklistChoices(station="other", other_station="ROOM7"), "ROOM7"),
    ],
)
def test_the_station_is_asked_for_by_its_title(choices: WorklistChoices, asked: str) -> None:
    assert query_for(choices, today=TODAY, own_title="EZP2P").scheduled_station_ae_title == asked


@pytest.mark.parametrize(
    ("choices", "told"),
    [
        (WorklistChoices("range", "31.13.", ""), "no date"),
        (WorklistChoices("range", "", ""), "first or the last day"),
        (WorklistChoices("range", "20260202", "20260201"), "before the first"),
        (WorklistChoices(station="other"), "Type the AE title"),
        (WorklistChoices(station="other", other_station="ä"), "AE title of the station"),
        (WorklistChoices("today", "nonsense", "20260201"), ""),
    ],
)
def test_what_cannot_be_asked_for_is_told(choices: WorklistChoices, told: str) -> None:
    assert told in fault_of(choices)
    assert bool(told) == bool(fault_of(choices))


def test_the_last_choices_are_kept_between_two_starts(tmp_path: Path) -> None:
    chosen = WorklistChoices(
        "around 7", station="other", other_station="ROOM7", modality="ES", remote="RIS", columns=("accession",)
    )
    layout_memory.save(tmp_path, layout_memory.Layout(worklist=chosen), write)
    assert layout_memory.load(tmp_path).worklist == chosen


def test_a_range_of_days_is_not_kept_as_it_is_past_tomorrow() -> None:
    kept = choices_from(asdict(WorklistChoices("range", "20260101", "20260131", modality="ES")))
    assert kept == WorklistChoices(modality="ES")


@pytest.mark.parametrize(
    "kept",
    [None, [], {}, {"day": ["today"]}, {"day": "someday", "station": "other", "modality": 7, "columns": "all"}],
)
def test_what_cannot_be_used_is_as_if_it_had_never_been_chosen(kept: object) -> None:
    assert choices_from(kept) == AS_USUAL
