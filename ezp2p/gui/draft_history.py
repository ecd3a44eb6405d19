"""Undo and redo: what the draft was before and after each act, as values.

Who the patient is, and which order and study, is no part of what is undone: the draft writes another identity into
every state that is kept (`rebase`), and forgets them all (`clear`) with another patient and with a sending.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from ezp2p.gui.act_words import Verb, act_in_words
from ezp2p.gui.series_draft import AllSeries, images_of, more_than
from ezp2p.model.edits import Edits
from ezp2p.model.image import TrayImage
from ezp2p.model.study import StudyForm

MOST_STEPS: Final = 100
"""So many acts can be undone; the pictures that only an earlier one would bring back are let go."""


@dataclass(frozen=True, slots=True)
class DraftState:
    """Everything of the draft that an act changes. `confirmed` are the answers to doubts about pictures."""

    study: StudyForm
    series: AllSeries
    active_key: int
    confirmed: frozenset[tuple[str, object]] = frozenset()

    @property
    def images(self) -> tuple[TrayImage, ...]:
        """All pictures."""
        return images_of(self.series)

    def is_same_as(self, other: "DraftState") -> bool:
        """Whether nothing would be seen to change from one to the other; which series is active does not count."""
        if (self.study, self.confirmed) != (other.study, other.confirmed) or len(self.series) != len(other.series):
            return False
        pairs = zip(self.series, other.series, strict=True)
        return all((a.key, a.form, a.images) == (b.key, b.form, b.images) for a, b in pairs)

    def with_series(self, series: AllSeries) -> "DraftState":
        """With these series; the last one is active where the active one is not among them."""
        is_there = any(one.key == self.active_key for one in series)
        return replace(self, series=series, active_key=self.active_key if is_there else series[-1].key)


@dataclass(frozen=True, slots=True)
class Step:
    """One act: what it did, to how many pictures (0 where that is not told), and the states around it.

    Steps in a row that have the same `merge_key` are one. What `is_arrival` was brought by a device, not by an act.
    """

    verb: Verb | None
    before: DraftState
    after: DraftState
    count: int = 0
    merge_key: object = None
    is_arrival: bool = False

    @property
    def name(self) -> str:
        """`move 3 pictures`."""
        return act_in_words(self.verb, self.count) if self.verb else ""


@dataclass(slots=True)
class Act:
    """What is under way and becomes one step."""

    before: DraftState
    verb: Verb | None = None
    count: int = 0
    merge_key: object = None
    is_arrival: bool = False

    def step_to(self, after: DraftState) -> Step:
        """The step that it was."""
        return Step(self.verb, self.before, after, self.count, self.merge_key, is_arrival=self.is_arrival)


class DraftHistory:
    """The steps that can be undone and redone; every method that lets steps go tells whose pictures went with them."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._may_merge = False

    @property
    def undo_name(self) -> str:
        """What the newest step did; empty where there is nothing to undo."""
        return self._done[-1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        """What the step did that was undone last; empty where there is nothing to redo."""
        return self._undone[-1].name if self._undone else ""

    def add(self, step: Step) -> tuple[TrayImage, ...]:
        """Take up a step; the pictures that no step brings back any more.

        After an act nothing can be redone; what a device brings leaves that as it is (`bring`).
        """
        if step.before.is_same_as(step.after):
            return ()
        dropped = [] if step.is_arrival else self._undone
        if not step.is_arrival:
            self._undone = []
        last = self._done[-1] if self._done and self._may_merge else None
        if last is not None and step.merge_key is not None and last.merge_key == step.merge_key:
            dropped = [*dropped, self._done.pop()]
            # what follows on an act is about the same pictures; what arrives are others
            count = step.count + last.count if step.is_arrival else step.count
            step = replace(step, before=last.before, count=count)
        if not step.before.is_same_as(step.after):
            self._done.append(step)
        self._may_merge = True
        dropped = [*dropped, *self._done[:-MOST_STEPS]]
        self._done = self._done[-MOST_STEPS:]
        return self._lost(dropped, step.after)

    def undo(self) -> DraftState | None:
        """The state before the newest step; None where there is none."""
        if not self._done:
            return None
        self._may_merge = False
        self._undone.append(self._done.pop())
        return self._undone[-1].before

    def redo(self) -> DraftState | None:
        """The state after the step that was undone last; None where there is none."""
        if not self._undone:
            return None
        self._may_merge = False
        self._done.append(self._undone.pop())
        return self._done[-1].after

    def bring(self, change: Callable[[DraftState], DraftState]) -> None:
        """What a device brings comes also into what may be redone, so that redoing does not lose it."""
        self._undone = _rebased(self._undone, change)

    def rebase(self, change: Callable[[DraftState], DraftState]) -> None:
        """Change all that is kept, as what cannot be undone changed the draft."""
        self._may_merge = False
        self._done, self._undone = _rebased(self._done, change), _rebased(self._undone, change)

    def clear(self, present: DraftState) -> tuple[TrayImage, ...]:
        """Nothing can be undone any more; the pictures that `present` does not have."""
        dropped = self._done + self._undone
        self._done, self._undone = [], []
        return self._lost(dropped, present)

    def _lost(self, dropped: Iterable[Step], present: DraftState) -> tuple[TrayImage, ...]:
        here = {one.key: one.images for one in present.series}
        gone = {
            image.key: image
            for state in _states(dropped)
            for one in state.series
            if more_than(one.images, here.get(one.key, ())) is None  # else all of them are present: the usual case
            for image in one.images
        }
        for image in present.images:
            gone.pop(image.key, None)
        for state in _states((*self._done, *self._undone)):
            if not gone:
                break
            for image in state.images:
                gone.pop(image.key, None)
        return tuple(gone.values())


def _states(steps: Iterable[Step]) -> Iterator[DraftState]:
    for step in steps:
        yield step.before
        yield step.after


def _rebased(steps: Iterable[Step], change: Callable[[DraftState], DraftState]) -> list[Step]:
    """Without the steps that do nothing any more."""
    known: dict[int, DraftState] = {}

    def of(state: DraftState) -> DraftState:
        # the state after a step is that before the next one: changed once, it stays one
        if id(state) not in known:
            known[id(state)] = change(state)
        return known[id(state)]

    changed = [replace(step, before=of(step.before), after=of(step.after)) for step in steps]
    return [step for step in changed if not step.before.is_same_as(step.after)]


def first_other(before: Edits, after: Edits) -> int:
    """The place of the first edit that is another one."""
    pairs = zip(before, after, strict=False)
    return next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(before), len(after)))
