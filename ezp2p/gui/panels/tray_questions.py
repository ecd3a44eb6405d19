"""What is asked about the pictures of the tray, each question once for all pictures that it is about."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeAlias

from ezp2p.gui.core import Desk
from ezp2p.gui.doubts import Doubt, is_old
from ezp2p.gui.item_models.images import pages_of
from ezp2p.gui.panels.picture_choices import takings_of
from ezp2p.gui.series_draft import more_than
from ezp2p.gui.translation import mark, tr, tr_count
from ezp2p.gui.widgets.question_bar import QuestionBar
from ezp2p.gui.wording import date_shown, picture_name_shown
from ezp2p.model.clock import da
from ezp2p.model.image import TrayImage
from ezp2p.model.patient import display_name

_NAMED: Final = 4
"""So many pictures are told by their names, the others by their number."""
_NAMES_ANOTHER: Final = mark(
    "{name} names {patient}. Sent from here it becomes the patient's above; what it said before is kept in it. "
    "Whose is it?"
)
_NAMES_NOBODY: Final = mark(
    "{name} names no patient. Sent from here it becomes the patient's above; what it said before is kept in it. "
    "Whose is it?"
)
_Asked: TypeAlias = tuple[Callable[[Sequence[TrayImage]], str], Callable[[int], str], Callable[[int], str]]


class TrayQuestions:
    """Asks in two bars: how pages are taken, and whether pictures belong here, the weightiest doubt first."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.pages = QuestionBar(desk.theme)
        self.doubt = QuestionBar(desk.theme)
        self._looked_at: tuple[str, tuple[TrayImage, ...]] = ("", ())
        self._old: frozenset[str] = frozenset()

    def ask(self) -> None:
        """Ask what is to be asked at the moment."""
        self._look_for_old()
        self._ask_about_pages()
        self._ask_about_doubts()

    def _look_for_old(self) -> None:
        """Of pictures that come, not again of those that were looked at today."""
        draft, now = self._desk.draft, self._desk.clock.now()
        (day, before), today, images = self._looked_at, da(now), draft.images
        new = more_than(before, images) if day == today else None
        known = self._old if new is not None else frozenset()
        self._looked_at = (today, images)
        self._old = known.union(image.key for image in (images if new is None else new) if is_old(image, now))
        draft.tell_of_old(self._old)

    def _ask_about_pages(self) -> None:
        draft = self._desk.draft
        undecided = draft.undecided
        if not undecided or draft.is_importing:
            self.pages.clear()
            return
        first, keys = undecided[0], tuple(image.key for image in undecided)
        choices = dict(takings_of(first))
        for other in undecided[1:]:
            choices = {word: taking for word, taking in takings_of(other) if word in choices}
        self.pages.ask(
            pages_in_words(undecided),
            [(tr(word), partial(draft.take_pages, keys, taking)) for word, taking in choices.items()],
        )

    def _ask_about_doubts(self) -> None:
        draft = self._desk.draft
        for doubt, (in_words, take_out, keep) in _ASKED.items():
            images = () if draft.is_importing else draft.in_doubt(doubt)
            if images:
                keys = tuple(image.key for image in images)
                answers = [
                    (take_out(len(images)), partial(draft.remove, keys)),
                    (keep(len(images)), partial(draft.confirm, keys, doubt)),
                ]
                # an old photo is usually meant; what is another's or a double is not
                self.doubt.ask(in_words(images), answers[::-1] if doubt is Doubt.OLD else answers)
                return
        self.doubt.clear()


def pages_in_words(undecided: Sequence[TrayImage]) -> str:
    """The question how the pages of these are taken."""
    if len(undecided) == 1:
        return tr(
            "{name} has {pages}. How are they taken?",
            name=picture_name_shown(undecided[0].name),
            pages=pages_of(undecided[0]),
        )
    return tr_count(
        "{count} file has several pages. How are they taken?",
        "{count} files have several pages. How are they taken?",
        len(undecided),
    )


def doubt_in_words(doubtful: Sequence[TrayImage]) -> str:
    """Why it is asked whose these pictures are."""
    first = doubtful[0]
    if first.named is not None and len(doubtful) == 1:
        whose = ", ".join(filter(None, (display_name(first.named.patient_name), first.named.patient_id)))
        return tr(_NAMES_ANOTHER if whose else _NAMES_NOBODY, name=picture_name_shown(first.name), patient=whose)
    names = _names(doubtful)
    if all(image.named is not None for image in doubtful):
        return tr("{names} name other patients. Look at the banner above: whose are they?", names=names)
    return tr_count(
        "{names} was sent before for another patient. Look at the banner above: whose is it?",
        "{names} were sent before for another patient. Look at the banner above: whose are they?",
        len(doubtful),
        names=names,
    )


def old_in_words(old: Sequence[TrayImage]) -> str:
    """Say so: `2 pictures were taken on 3 May 2024, not today`."""
    days = sorted({da(image.taken) for image in old if image.taken is not None})
    first, last = date_shown(days[0]), date_shown(days[-1])
    if len(old) == 1:
        return tr(
            "{name} was taken on {date}, not today. Is it this patient's?",
            name=picture_name_shown(old[0].name),
            date=first,
        )
    if len(days) == 1:
        return tr_count(
            "{count} picture was taken on {date}, not today. Is it this patient's?",
            "{count} pictures were taken on {date}, not today. Are they this patient's?",
            len(old),
            date=first,
        )
    return tr_count(
        "{count} picture was taken between {first} and {last}, not today. Is it this patient's?",
        "{count} pictures were taken between {first} and {last}, not today. Are they this patient's?",
        len(old),
        first=first,
        last=last,
    )


def doubles_in_words(doubles: Sequence[TrayImage]) -> str:
    """Which pictures are there twice, or were sent already."""
    return tr_count(
        "{names} is here twice, or was sent already.",
        "{names} are here twice, or were sent already.",
        len(doubles),
        names=_names(doubles),
    )


def _names(images: Sequence[TrayImage]) -> str:
    names = ", ".join(picture_name_shown(image.name) for image in images[:_NAMED])
    if len(images) <= _NAMED:
        return names
    return tr_count("{names} and {count} more", "{names} and {count} more", len(images) - _NAMED, names=names)


_ASKED: Final[dict[Doubt, _Asked]] = {
    Doubt.OTHERS: (
        doubt_in_words,
        lambda _: tr("Take out of this study"),
        lambda _: tr("This patient's, too"),
    ),
    Doubt.OLD: (
        old_in_words,
        lambda count: tr_count("Take it out", "Take them out", count),
        lambda count: tr_count("It belongs here", "They belong here", count),
    ),
    Doubt.DOUBLE: (
        doubles_in_words,
        lambda count: tr_count("Take the double out", "Take the doubles out", count),
        lambda count: tr_count("Keep both", "Keep all", count),
    ),
}
"""The question, and the answers that take out and that keep, for so many pictures; the weightiest doubt first."""
