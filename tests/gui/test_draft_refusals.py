"""What the open study does not let happen: to what is being built, and from one patient to the next."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from ezp2p.gui.doubts import Doubt
from ezp2p.gui.draft import Draft, SeriesDefaults
from ezp2p.gui.series_draft import ORDERS
from ezp2p.model.edits import QuarterTurn
from ezp2p.model.image import FrameRange, Taking
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.workflows.send_study import Receipt
from tests.fakes.fake_clock import NOON
from tests.gui.drafts import ERIKA, HANS, keys, picture


def doubted(draft: Draft, doubt: Doubt) -> list[str]:
    return [image.key for image in draft.in_doubt(doubt)]


def nothing() -> None:
    """Before anything is undone."""


def descriptions(draft: Draft) -> list[str]:
    return [one.form.series_description for one in draft.series]


def describe_series(draft: Draft, text: str) -> None:
    form = next(one.form for one in draft.series if one.key == draft.active_key)
    draft.edit_series(draft.active_key, replace(form, series_description=text, laterality="L"))


@pytest.fixture
def draft() -> Draft:
    """Erika with three pictures, the third rejected."""
    draft = Draft(SeriesDefaults())
    draft.propose(ERIKA)
    draft.add_images([picture(1, taken=NOON), picture(2), picture(3, is_rejected=True)])
    return draft


@pytest.fixture
def refused(draft: Draft) -> list[int]:
    """One for each act that was refused."""
    told: list[int] = []
    draft.is_refused.connect(lambda: told.append(1))
    return told


# --- while pictures are being built -------------------------------------------------------------------------------

ACTS: dict[str, Callable[[Draft], object]] = {
    "reject": lambda draft: draft.reject(["k1"]),
    "remove": lambda draft: draft.remove(["k1", "k3"]),
    "move": lambda draft: draft.move(["k2"], draft.active_key, 0),
    "describe": lambda draft: draft.describe(["k1"], comments="Left hand"),
    "cut": lambda draft: draft.cut("k1", FrameRange(0, 0)),
    "take the pages": lambda draft: draft.take_pages(["k1"], Taking.FIRST),
    "date": lambda draft: draft.date_as_taken(["k1"], is_so=True),
    "sort": lambda draft: draft.sort(draft.active_key, ORDERS["name"], by="name"),
    "edit": lambda draft: draft.edit_pictures({"k1": (QuarterTurn(1),)}),
    "change the series": lambda draft: describe_series(draft, "Wound"),
    "change the study": lambda draft: draft.propose(replace(draft.study, study_description="Wound")),
    "another patient": lambda draft: draft.propose(HANS),
    "undo": lambda draft: draft.undo(),
}


@pytest.mark.parametrize("name", ACTS)
def test_what_is_being_built_stays_as_it_goes_and_that_is_told(draft: Draft, refused: list[int], name: str) -> None:
    before, undo_name = draft._state(), draft.undo_name
    draft.is_sending = True
    ACTS[name](draft)
    assert draft._state().is_same_as(before)
    assert (draft.undo_name, refused) == (undo_name, [1])
    draft.is_sending = False
    ACTS[name](draft)
    assert refused == [1]


def test_what_comes_meanwhile_is_there_and_only_what_went_is_forgotten(draft: Draft, refused: list[int]) -> None:
    draft.is_sending = True
    draft.add_images([picture(4)])
    draft.move(["k4"], draft.active_key, 0)
    draft.describe(["k4"], comments="Came late")
    draft.forget(["k1", "k2"], are_sent=True)
    draft.settle(Receipt("batch", 2, "2.25.1", "P1"))
    draft.is_sending = False
    assert (keys(draft), refused) == ([["k4", "k3"]], [])
    assert (draft.study.study_instance_uid, draft.images[0].comments) == ("2.25.1", "Came late")


def test_leaving_a_field_as_it_was_is_not_refused(draft: Draft, refused: list[int]) -> None:
    draft.is_sending = True
    draft.edit_series(draft.active_key, draft.series[0].form)
    assert refused == []


# --- from one patient to the next ---------------------------------------------------------------------------------


def test_what_was_typed_of_series_for_one_patient_is_not_there_for_the_next() -> None:
    draft = Draft(SeriesDefaults(description="Overview"))
    draft.propose(ERIKA)
    describe_series(draft, "Left hand")
    draft.add_series(SeriesForm(series_description="Close", laterality="L"))
    draft.propose(HANS)
    assert (descriptions(draft), draft.series[0].form.laterality) == (["Overview"], "")
    assert draft.active_key == draft.series[0].key
    assert draft.undo_name == ""


def test_pictures_that_go_to_another_patient_keep_their_series_and_empty_ones_begin_anew(draft: Draft) -> None:
    describe_series(draft, "Left hand")
    draft.add_series(SeriesForm(series_description="Close", laterality="L"))
    draft.adopt(HANS)
    assert (descriptions(draft), [one.form.laterality for one in draft.series]) == (["Left hand", ""], ["L", ""])
    assert draft.active_key == draft.series[1].key
    draft.add_images([picture(5)])
    assert keys(draft) == [["k1", "k2", "k3"], ["k5"]]


def test_what_was_typed_of_series_before_anybody_was_named_stays() -> None:
    draft = Draft(SeriesDefaults())
    describe_series(draft, "Left hand")
    draft.propose(StudyForm(patient_name="MUSTER^ERIKA"))
    draft.propose(ERIKA)
    assert descriptions(draft) == ["Left hand"]


# --- answers ------------------------------------------------------------------------------------------------------


def test_whose_pictures_are_is_asked_only_while_a_patient_is_named() -> None:
    draft = Draft(SeriesDefaults())
    draft.add_images([picture(1), picture(2), replace(picture(2), key="k3")])
    draft.tell_of_old(["k1"])
    draft.tell_of_sent((["k2"], []), draft.to_compare)
    assert [image.key for image in draft.doubtful] == []
    assert doubted(draft, Doubt.OLD) == doubted(draft, Doubt.OTHERS) == []
    assert doubted(draft, Doubt.DOUBLE) == ["k3"]
    draft.propose(ERIKA)
    assert [image.key for image in draft.doubtful] == ["k1", "k2"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (StudyForm(), ERIKA),
        (StudyForm(patient_name="MUSTER^ERIKA"), ERIKA),
        (ERIKA, replace(ERIKA, issuer_of_patient_id="Hospital")),
        (ERIKA, HANS),
    ],
    ids=["from nobody", "from a name", "completed", "another"],
)
def test_an_answer_counts_only_for_whom_it_was_given(before: StudyForm, after: StudyForm) -> None:
    draft = Draft(SeriesDefaults())
    draft.propose(before)
    draft.add_images([picture(1)])
    draft.tell_of_old(["k1"])
    draft.confirm(["k1"], Doubt.OLD)
    draft.confirm(["k1"], Doubt.OTHERS)
    draft.add_images([picture(2)])
    draft.adopt(after)
    draft.tell_of_old(["k1"])
    draft.tell_of_sent((["k1"], []), draft.to_compare)
    for step in (nothing, draft.undo, draft.redo):
        step()
        assert doubted(draft, Doubt.OLD) == ["k1"]
        assert doubted(draft, Doubt.OTHERS) == ["k1"]


def test_an_answer_stays_while_the_study_is_described(draft: Draft) -> None:
    draft.tell_of_old(["k1"])
    draft.confirm(["k1"], Doubt.OLD)
    draft.propose(replace(ERIKA, study_description="Follow-up"))
    assert draft.in_doubt(Doubt.OLD) == ()


def test_that_a_double_is_meant_stays_whoever_it_is_of() -> None:
    draft = Draft(SeriesDefaults())
    draft.add_images([picture(1), replace(picture(1), key="k2")])
    draft.confirm(["k2"], Doubt.DOUBLE)
    draft.propose(ERIKA)
    assert draft.in_doubt(Doubt.DOUBLE) == ()


# --- what comes by itself -----------------------------------------------------------------------------------------


def test_a_series_that_goes_by_itself_is_active_in_nothing_that_is_undone(draft: Draft) -> None:
    gone = draft.add_series()
    draft.reject(["k1"])
    draft.change_series(lambda series: tuple(one for one in series if one.key != gone))
    for step in (nothing, draft.undo, draft.redo):
        step()
        assert draft.active_key in {one.key for one in draft.series}
        assert gone not in {one.key for one in draft.series}
