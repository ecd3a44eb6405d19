"""Asked before settings are saved that take away an address for which items of the outbox wait."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.theme import Theme
from ezp2p.gui.wording import count_shown
from ezp2p.model.application_entity import RemoteAE
from ezp2p.settings.settings import Settings


def addresses_lost(before: Settings, after: Settings) -> tuple[RemoteAE, ...]:
    """The remote AEs of `before` whose address is none of `after`; another name alone leads nothing astray."""
    kept = {remote.remote_ae().address for remote in after.remotes}
    return tuple(remote.remote_ae() for remote in before.remotes if remote.remote_ae().address not in kept)


def waiting_sentence(lost: Iterable[RemoteAE], after: Settings) -> str:
    """What becomes of the items that wait for `lost` when `after` is saved."""
    names = {remote.name for remote in after.remotes}
    lost = tuple(lost)
    edited = [remote.name for remote in lost if remote.name in names]
    removed = [remote.name for remote in lost if remote.name not in names]
    sentences = []
    if edited:
        sentences.append(
            f"What waits for {' and '.join(edited)} is held until someone presses Try now in the outbox; "
            "then it goes to the changed address."
        )
    if removed:
        sentences.append(
            f"What waits for {' and '.join(removed)} is held until that is set up again and someone presses Try now."
        )
    return " ".join([*sentences, "Nothing goes elsewhere by itself, and nothing is lost."])


def ask_about_waiting(
    theme: Theme,
    count: int,
    lost: tuple[RemoteAE, ...],
    after: Settings,
    *,
    act: Callable[[], object],
    parent: QWidget,
) -> Question:
    """Ask whether settings are saved although `count` items wait for `lost`; `act` saves them."""
    names = " and ".join(remote.name for remote in lost)
    verb = "waits" if count == 1 else "wait"
    question = Question(
        theme,
        title=f"{count_shown(count)} {verb} for {names}",
        sentence=waiting_sentence(lost, after),
        choices=(Choice("Keep editing", lambda: None), Choice("Save and hold them", act, is_dangerous=True)),
        parent=parent,
    )
    question.finished.connect(question.deleteLater)
    question.open()
    return question
