"""The wish to send while it is still being looked up whether the pictures were sent before: kept, never guessed."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from ezp2p.gui.checker import only_looks
from ezp2p.gui.core import Desk
from ezp2p.gui.series_draft import AllSeries
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.study import StudyForm

_CHANGED: Final = mark("Not sent: something was changed meanwhile. Look at it, then press Send to PACS again.")
_DECIDE: Final = mark("Not sent: something has to be decided first. Then press Send to PACS again.")
_NOT_KNOWN: Final = mark(
    "Not sent: nobody could tell whether these pictures were sent before for another patient. "
    "Look at the pictures and the patient, then press Send to PACS again."
)


@dataclass(frozen=True, slots=True)
class _Wished:
    """What a person saw when it was to be sent; nothing else is sent for that."""

    study: StudyForm
    series: AllSeries
    destination: RemoteAE | None


class SendWish(BusyBar):
    """Says that it will be sent, and can be taken back; any change or doubt ends it, with a word in `message`."""

    def __init__(self, desk: Desk, message: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, parent)
        self._draft = desk.draft
        self._message = message
        self._wished: _Wished | None = None
        desk.draft.patient_question.connect(lambda _: self._end(_DECIDE))

    def keep(self, destination: RemoteAE) -> None:
        """Keep the wish to send what is there now."""
        self._message.clear()
        self._wished = _Wished(self._draft.study, self._draft.series, destination)
        self.start(tr("Sending as soon as it is known whether these pictures were sent before…"))

    def look_at(self, destination: RemoteAE | None, why_not: str) -> None:
        """End it where something is not as it was, or where something else than the answer is missing."""
        if self._wished is None:
            return
        if self._wished != _Wished(self._draft.study, self._draft.series, destination):
            self._end(_CHANGED)
        elif why_not and not only_looks(why_not):
            self._end(_DECIDE)

    def take(self, *, has_window: bool) -> bool:
        """End it; whether it is to be fulfilled: not for a window that closes, nor while a person is being asked."""
        is_kept = self._wished is not None
        self.take_back()
        return is_kept and has_window and not self._draft.is_asking

    def take_back(self) -> None:
        """Forget it: nothing is sent."""
        self._wished = None
        self.finish()

    def hear_failure(self) -> None:
        """Nobody could tell: what that means is decided by a person."""
        self._end(_NOT_KNOWN)

    def _end(self, words: str) -> None:
        if self._wished is not None:
            self.take_back()
            self._message.say("attention", tr(words))
