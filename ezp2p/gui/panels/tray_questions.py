"""What is asked about the pictures of the tray, each question once for all pictures that it is about."""

from collections.abc import Sequence
from functools import partial

from ezp2p.gui.core import Desk
from ezp2p.gui.doubts import Doubt, is_old
from ezp2p.gui.item_models.images import pages_of
from ezp2p.gui.panels.picture_choices import takings_of
from ezp2p.gui.widgets.question_bar import QuestionBar
from ezp2p.gui.wording import count_shown, date_shown
from ezp2p.model.clock import da
from ezp2p.model.image import TrayImage
from ezp2p.model.patient import display_name

_NAMED = 4
"""So many pictures are told by their names, the others by their number."""


class TrayQuestions:
    """Asks in two bars: how pages are taken, and whether pictures belong here, the weightiest doubt first."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.pages = QuestionBar(desk.theme)
        self.doubt = QuestionBar(desk.theme)

    def ask(self) -> None:
        """Ask what is to be asked at the moment."""
        draft = self._desk.draft
        now = self._desk.clock.now()
        draft.tell_of_old(image.key for image in draft.images if is_old(image, now))
        self._ask_about_pages()
        self._ask_about_doubts()

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
        what = f"{first.name} has {pages_of(first)}" if len(keys) == 1 else f"{len(keys)} files have several pages"
        self.pages.ask(
            f"{what}. How are they taken?",
            [(word, partial(draft.take_pages, keys, taking)) for word, taking in choices.items()],
        )

    def _ask_about_doubts(self) -> None:
        draft = self._desk.draft
        for doubt, (in_words, take_out, keep) in _ASKED.items():
            images = draft.in_doubt(doubt)
            if images and not draft.is_importing:
                keys = tuple(image.key for image in images)
                which = min(len(images), 2) - 1
                answers = [
                    (take_out[which], partial(draft.remove, keys)),
                    (keep[which], partial(draft.confirm, keys, doubt)),
                ]
                # an old photo is usually meant; what is another's or a double is not
                self.doubt.ask(in_words(images), answers[::-1] if doubt is Doubt.OLD else answers)
                return
        self.doubt.clear()


def doubt_in_words(doubtful: Sequence[TrayImage]) -> str:
    """Why it is asked whose these pictures are."""
    first = doubtful[0]
    if first.named is not None and len(doubtful) == 1:
        whose = ", ".join(filter(None, (display_name(first.named.patient_name), first.named.patient_id)))
        return (
            f"{first.name} names {whose or 'no patient'}. Sent from here it becomes the patient's above; what it said "
            "before is kept in it. Whose is it?"
        )
    names = _names(doubtful)
    if all(image.named is not None for image in doubtful):
        return f"{names} name other patients. Look at the banner above: whose are they?"
    verb, whose = ("was", "whose is it?") if len(doubtful) == 1 else ("were", "whose are they?")
    return f"{names} {verb} sent before for another patient. Look at the banner above: {whose}"


def old_in_words(old: Sequence[TrayImage]) -> str:
    """Say so: `2 pictures were taken on 3 May 2024, not today`."""
    days = sorted({da(image.taken) for image in old if image.taken is not None})
    first, last = date_shown(days[0]), date_shown(days[-1])
    when = f"on {first}" if len(days) == 1 else f"between {first} and {last}"
    what, whose = ("was", "Is it") if len(old) == 1 else ("were", "Are they")
    name = old[0].name if len(old) == 1 else count_shown(len(old))
    return f"{name} {what} taken {when}, not today. {whose} this patient's?"


def doubles_in_words(doubles: Sequence[TrayImage]) -> str:
    """Which pictures are there twice, or were sent already."""
    verb = "is" if len(doubles) == 1 else "are"
    return f"{_names(doubles)} {verb} here twice, or {'was' if len(doubles) == 1 else 'were'} sent already."


def _names(images: Sequence[TrayImage]) -> str:
    names = ", ".join(image.name for image in images[:_NAMED])
    return f"{names} and {len(images) - _NAMED} more" if len(images) > _NAMED else names


_OUT = ("Take it out", "Take them out")
_ASKED = {
    Doubt.OTHERS: (doubt_in_words, ("Take out of this study",) * 2, ("This patient's, too",) * 2),
    Doubt.OLD: (old_in_words, _OUT, ("It belongs here", "They belong here")),
    Doubt.DOUBLE: (doubles_in_words, ("Take the double out", "Take the doubles out"), ("Keep both", "Keep all")),
}
