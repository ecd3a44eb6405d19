"""Asked before settings are saved that take away an address for which items of the outbox wait."""

from collections.abc import Callable, Iterable
from functools import reduce

from PySide6.QtWidgets import QWidget

from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr, tr_count
from ezp2p.model.application_entity import RemoteAE
from ezp2p.settings.settings import Settings


def addresses_lost(before: Settings, after: Settings) -> tuple[RemoteAE, ...]:
    """The remote AEs of `before` whose address is none of `after`, or one without the encryption that it had.

    Another name alone leads nothing astray.
    """
    kept = [remote.remote_ae() for remote in after.remotes]

    def is_kept(remote: RemoteAE) -> bool:
        same = [one for one in kept if one.address == remote.address]
        return any(one.is_encrypted or not remote.is_encrypted for one in same)

    return tuple(one for one in (remote.remote_ae() for remote in before.remotes) if not is_kept(one))


def _together(names: Iterable[str]) -> str:
    return reduce(lambda before, name: tr("{names} and {name}", names=before, name=name), names)


def waiting_sentence(lost: Iterable[RemoteAE], after: Settings) -> str:
    """What becomes of the items that wait for `lost` when `after` is saved."""
    encrypted = {remote.name: remote.uses_tls for remote in after.remotes}
    edited, unencrypted, removed = [], [], []
    for remote in lost:
        if remote.name not in encrypted:
            removed.append(remote.name)
        elif remote.is_encrypted and not encrypted[remote.name]:
            unencrypted.append(remote.name)
        else:
            edited.append(remote.name)
    sentences = []
    if edited:
        sentences.append(
            tr(
                "What waits for {names} is held until someone presses Try now in the outbox; "
                "then it goes to the changed address.",
                names=_together(edited),
            )
        )
    if unencrypted:
        sentences.append(
            tr(
                "What waits for {names} was meant to go encrypted, and is held until that is set up with encryption "
                "(TLS) again.",
                names=_together(unencrypted),
            )
        )
    if removed:
        sentences.append(
            tr(
                "What waits for {names} is held until that is set up again and someone presses Try now.",
                names=_together(removed),
            )
        )
    return " ".join([*sentences, tr("Nothing goes elsewhere by itself, and nothing is lost.")])


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
    question = Question(
        theme,
        title=tr_count(
            "{count} picture waits for {names}",
            "{count} pictures wait for {names}",
            count,
            names=_together(remote.name for remote in lost),
        ),
        sentence=waiting_sentence(lost, after),
        choices=(
            Choice(tr("Keep editing"), lambda: None),
            Choice(tr("Save and hold them"), act, is_dangerous=True),
        ),
        parent=parent,
    )
    question.finished.connect(question.deleteLater)
    question.open()
    return question
