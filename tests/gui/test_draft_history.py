"""Undo and redo of what a person does to the open study; nothing of one patient ever comes back under another."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ezp2p.gui.doubts import Doubt
from ezp2p.gui.draft import Draft, SeriesDefaults
from ezp2p.gui.draft_history import MOST_STEPS
from ezp2p.gui.series_draft import ORDERS
from ezp2p.model.edits import Edit, Mirror, MirrorKind, QuarterTurn
from ezp2p.model.image import FrameRange, Taking
from ezp2p.workflows.send_study import Receipt
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import tray_image
from tests.gui.drafts import ERIKA, HANS, keys, picture

MIRRORED = Mirror(MirrorKind.LEFT_RIGHT)


def edits_of(draft: Draft) -> list[Edit]:
    return list(draft.images[0].edits)


@pytest.fixture
def draft() -> Draft:
    """Erika with three pictures that came one by one."""
    draft = Draft(SeriesDefaults())
    draft.propose(ERIKA)
    for number in (1, 2, 3):
        draft.add_images([picture(number)])
    return draft


@pytest.fixture
def deleted(draft: Draft) -> list[str]:
    """The keys of the pictures whose copies may be deleted, as they are told."""
    told: list[str] = []
    draft.forgotten.connect(lambda images: told.extend(image.key for image in images))
    return told


ACTS: dict[str, Callable[[Draft], object]] = {
    "take out 2 pictures": lambda draft: draft.remove(["k1", "k3"]),
    "move 1 picture": lambda draft: draft.move(["k3"], draft.active_key, 0),
    "reject 1 picture": lambda draft: draft.reject(["k2"]),
    "take the pages of 1 picture": lambda draft: draft.take_pages(["k1"], Taking.FIRST),
    "cut 1 picture": lambda draft: draft.cut("k1", FrameRange(0, 0)),
    "edit 1 picture": lambda draft: draft.edit_pictures({"k1": (MIRRORED,)}),
    "describe 1 picture": lambda draft: draft.describe(["k1"], comments="Left hand"),
    "begin a series": lambda draft: draft.add_series(),
    "change the series": lambda draft: draft.edit_series(
        draft.active_key, replace(draft.series[0].form, series_description="Wound")
    ),
    "change the study": lambda draft: draft.propose(replace(draft.study, study_description="Follow-up")),
    "answer about 1 picture": lambda draft: draft.confirm(["k1"], Doubt.OLD),
    "add 1 picture": lambda draft: draft.add_images([picture(4)]),
}


@pytest.mark.parametrize("name", ACTS)
def test_each_act_is_a_step_with_a_name_that_is_undone_and_redone(draft: Draft, name: str) -> None:
    before = draft._state()
    ACTS[name](draft)
    after = draft._state()
    assert not after.is_same_as(before)
    assert (draft.undo_name, draft.redo_name) == (name, "")
    draft.undo()
    assert draft._state().is_same_as(before)
    assert draft.redo_name == name
    draft.redo()
    assert draft._state().is_same_as(after)


def test_what_changes_nothing_is_no_step(draft: Draft) -> None:
    name = draft.undo_name
    draft.remove([])
    draft.reject(["k1"], is_so=False)
    draft.edit_series(draft.active_key, draft.series[0].form)
    draft.activate(draft.active_key)
    assert draft.undo_name == name == "add 1 picture"


def test_typing_in_one_field_is_one_step_and_another_field_is_another(draft: Draft) -> None:
    key, form = draft.active_key, draft.series[0].form
    for text in ("W", "Wo", "Wound"):
        draft.edit_series(key, replace(draft.series[0].form, series_description=text))
    draft.edit_series(key, replace(draft.series[0].form, body_part_examined="HAND"))
    draft.undo()
    assert draft.series[0].form == replace(form, series_description="Wound")
    draft.undo()
    assert draft.series[0].form == form


def test_what_is_moved_by_a_slider_is_one_step_and_the_next_edit_another(draft: Draft) -> None:
    draft.edit_pictures({"k1": (QuarterTurn(1),)})
    draft.edit_pictures({"k1": (QuarterTurn(2),)})
    draft.edit_pictures({"k1": (QuarterTurn(2), MIRRORED)})
    draft.undo()
    assert edits_of(draft) == [QuarterTurn(2)]
    draft.undo()
    assert edits_of(draft) == []


def test_several_changes_of_one_act_are_one_step(draft: Draft) -> None:
    with draft.one_act():
        key = draft.add_series()
        draft.move(["k1", "k2"], key)
    assert draft.undo_name == "move 2 pictures"
    draft.undo()
    assert keys(draft) == [["k1", "k2", "k3"]]


def test_pictures_of_one_import_are_one_step(draft: Draft) -> None:
    draft.set_importing(True)
    draft.add_images([picture(4), picture(5)])
    draft.add_images([picture(6)])
    draft.set_importing(False)
    assert draft.undo_name == "add 3 pictures"
    draft.set_importing(True)
    draft.add_images([picture(7)])
    draft.set_importing(False)
    draft.undo()
    draft.undo()
    assert keys(draft) == [["k1", "k2", "k3"]]


def test_a_picture_that_comes_late_is_lost_neither_by_undoing_nor_by_redoing(draft: Draft, deleted: list[str]) -> None:
    series = draft.add_series()
    draft.move(["k1"], series)
    draft.undo()
    draft.undo()
    draft.add_images([picture(4)], series_key=series)
    assert keys(draft) == [["k1", "k2", "k3", "k4"]]
    draft.redo()
    draft.redo()
    assert keys(draft) == [["k2", "k3", "k4"], ["k1"]]
    for _ in range(3):
        draft.undo()
    draft.redo()
    assert "k4" in {image.key for image in draft.images}
    assert deleted == []


def test_an_act_after_undoing_lets_go_of_what_was_undone(draft: Draft, deleted: list[str]) -> None:
    draft.undo()
    draft.undo()
    assert deleted == []
    draft.reject(["k1"])
    assert draft.redo_name == ""
    assert sorted(deleted) == ["k2", "k3"]


def test_a_copy_is_deleted_only_when_no_step_brings_its_picture_back(draft: Draft, deleted: list[str]) -> None:
    draft.remove(["k1"])
    for number in range(MOST_STEPS - 1):
        draft.reject(["k2"], is_so=number % 2 == 0)
    assert deleted == []
    draft.reject(["k3"])
    assert deleted == ["k1"]
    while draft.undo_name:
        draft.undo()
    assert keys(draft) == [["k2", "k3"]]


def test_nothing_of_one_patient_comes_back_for_another(draft: Draft, deleted: list[str]) -> None:
    draft.remove(["k1"])
    draft.adopt(HANS)
    assert deleted == ["k1"]
    draft.undo()
    draft.redo()
    assert (draft.undo_name, draft.study, keys(draft)) == ("", HANS, [["k2", "k3"]])


def test_nothing_is_undone_across_a_sending(draft: Draft, deleted: list[str]) -> None:
    draft.remove(["k1"])
    draft.forget(["k2", "k3"], are_sent=True)
    draft.settle(Receipt("batch", 2, "2.25.1", "P1"))
    assert sorted(deleted) == ["k1", "k2", "k3"]
    assert (draft.undo_name, draft.count) == ("", 0)


@pytest.mark.parametrize("name", ["is_sending", "is_restoring"])
def test_nothing_is_undone_while_pictures_are_built_or_brought_back(draft: Draft, name: str) -> None:
    refused: list[int] = []
    draft.is_refused.connect(lambda: refused.append(1))
    setattr(draft, name, True)
    draft.undo()
    assert (draft.count, refused) == (3, [1])


def test_who_the_patient_is_is_never_undone_but_the_pictures_are(draft: Draft) -> None:
    draft.remove(["k1"])
    completed = replace(ERIKA, issuer_of_patient_id="Hospital")
    draft.propose(completed)
    draft.undo()
    assert (draft.study, keys(draft)) == (completed, [["k1", "k2", "k3"]])
    draft.redo()
    assert (draft.study, keys(draft)) == (completed, [["k2", "k3"]])


def test_a_number_that_an_archive_gives_late_leaves_what_can_be_redone(draft: Draft) -> None:
    draft.reject(["k1"])
    draft.undo()
    draft.number_series(draft.active_key, "7")
    assert draft.redo_name == "reject 1 picture"
    draft.redo()
    assert draft.series[0].form.series_number == "7"
    draft.undo()
    assert draft.series[0].form.series_number == "7"


def test_rejected_pictures_stay_and_are_not_sent(draft: Draft) -> None:
    draft.reject(["k1", "k3"])
    assert [one.images for one in draft.series_to_send()] == [draft.going]
    assert ([image.key for image in draft.going], draft.instance_count, draft.count) == (["k2"], 1, 3)
    draft.reject(["k2"])
    assert draft.series_to_send() == ()
    draft.reject(["k1"], is_so=False)
    assert [image.key for image in draft.going] == ["k1"]


def test_doubles_are_found_in_the_tray_and_among_what_was_sent(draft: Draft) -> None:
    draft.add_images([replace(picture(1), key="again")])
    assert draft.doubted_keys(Doubt.DOUBLE) == {"k1", "again"}
    assert [image.key for image in draft.in_doubt(Doubt.DOUBLE)] == ["again"]
    draft.confirm(["again"], Doubt.DOUBLE)
    assert draft.in_doubt(Doubt.DOUBLE) == ()
    draft.forget(["k2"], are_sent=True)
    draft.add_images([replace(picture(2), key="sent")])
    assert [image.key for image in draft.in_doubt(Doubt.DOUBLE)] == ["sent"]
    assert draft.doubtful == ()


def test_an_answer_to_one_doubt_is_none_to_another(draft: Draft) -> None:
    draft.tell_of_old(["k1"])
    draft.confirm(["k1"], Doubt.OLD)
    assert not draft.doubtful
    draft.tell_of_sent((["k1"], []), draft.to_compare)
    assert {image.key for image in draft.doubtful} == {"k1"}


@pytest.mark.parametrize(("by", "expected"), [("name", ["b", "a", "c"]), ("time taken", ["c", "a", "b"])])
def test_a_series_is_sorted_by_name_as_people_count_and_by_time(by: str, expected: list[str]) -> None:
    draft = Draft(SeriesDefaults())
    for key, name, hour in (("a", "img 10.jpg", 11), ("b", "IMG 9.jpg", 12), ("c", "other.jpg", 10)):
        draft.add_images([tray_image(key=key, name=name, taken=NOON.replace(tzinfo=None, hour=hour))])
    draft.sort(draft.active_key, ORDERS[by], by=by)
    assert keys(draft) == [expected]


# --- chance -----------------------------------------------------------------------------------------------------

_DO = st.sampled_from(["add", "remove", "move", "reject", "form", "study", "series", "undo", "redo", "sort"])
_RANDOM_ACTS = st.lists(st.tuples(_DO, st.integers(0, 7), st.integers(0, 7)), max_size=40)


def act(draft: Draft, what: str, one: int, other: int, number: int) -> None:
    """Do something that a person or a device might."""
    images, series = draft.images, draft.series
    chosen = [image.key for image in images[one : one + 2]]
    home = series[other % len(series)].key
    acts: dict[str, Callable[[], object]] = {
        "add": lambda: draft.add_images([picture(number)], series_key=home),
        "remove": lambda: draft.remove(chosen),
        "move": lambda: draft.move(chosen, home, one),
        "reject": lambda: draft.reject(chosen, is_so=other % 2 == 0),
        "form": lambda: draft.edit_series(home, replace(series[other % len(series)].form, series_description=f"{one}")),
        "study": lambda: draft.propose(replace(draft.study, study_description=f"{one}")),
        "series": lambda: draft.add_series() if one % 2 else draft.remove_series(home),
        "sort": lambda: draft.sort(home, ORDERS["name"], by="name"),
        "undo": draft.undo,
        "redo": draft.redo,
    }
    acts[what]()


def redo_all(draft: Draft) -> set[str]:
    """The keys of every picture that was seen meanwhile."""
    seen: set[str] = set()
    while draft.redo_name:
        draft.redo()
        seen |= {image.key for image in draft.images}
    return seen


@given(_RANDOM_ACTS)
@settings(max_examples=150, deadline=None)
def test_undoing_everything_gives_the_beginning_and_redoing_everything_the_end(
    acts: list[tuple[str, int, int]],
) -> None:
    draft = Draft(SeriesDefaults())
    draft.propose(ERIKA)
    came: set[str] = set()
    deleted: set[str] = set()
    draft.forgotten.connect(lambda images: deleted.update(image.key for image in images))
    beginning = draft._state()
    for number, (what, one, other) in enumerate(acts):
        act(draft, what, one, other, number)
        came |= {f"k{number}"} if what == "add" else set()
        assert not deleted & {image.key for image in draft.images}
    redo_all(draft)
    end = draft._state()
    while draft.undo_name:
        draft.undo()
    assert draft._state().is_same_as(beginning)
    reachable = redo_all(draft)
    assert draft._state().is_same_as(end)
    # no copy is deleted that can come back, and none is kept that cannot
    assert came == reachable | deleted
    assert not reachable & deleted


@given(_RANDOM_ACTS, _RANDOM_ACTS, st.booleans())
@settings(max_examples=100, deadline=None)
def test_no_picture_of_one_patient_is_ever_under_another(
    first: list[tuple[str, int, int]], then: list[tuple[str, int, int]], is_sent: bool
) -> None:
    draft = Draft(SeriesDefaults())
    draft.propose(ERIKA)
    for number, (what, one, other) in enumerate(first):
        act(draft, what, one, other, number)
    if is_sent:
        draft.forget([image.key for image in draft.images], are_sent=True)
    else:
        draft.clear()
    assert draft.propose(HANS)
    for number, (what, one, other) in enumerate(then, start=1000):
        act(draft, what, one, other, number)
        assert draft.study.patient_id == "P2"
        assert all(int(image.key.removeprefix("k")) >= 1000 for image in draft.images)
