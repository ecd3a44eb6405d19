"""What a camera took and the tray does not have yet: it stays in sight until it is kept or given up."""

from typing import Final

from PySide6.QtWidgets import QWidget

from ezp2p.gui.camera_stills import StillQueue
from ezp2p.gui.camera_unkept import UnkeptClips
from ezp2p.gui.camera_words import held_in_words
from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.error_box import problem_of
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.question_bar import QuestionBar

_MEMORY: Final = mark("A picture that is not kept is in this window alone.")
_DISK: Final = mark("A recording is on the disk, but not in the tray yet.")


class UnkeptBar(QuestionBar):
    """Offers to try again, and to give up after a question."""

    def __init__(self, theme: Theme, stills: StillQueue, clips: UnkeptClips, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._stills = stills
        self._clips = clips
        stills.busy_changed.connect(self._show_state)
        clips.changed.connect(self._show_state)

    @property
    def text(self) -> str:
        """What is said at the moment."""
        return "" if self.isHidden() else self.sentence.text()

    def _show_state(self) -> None:
        pictures, recordings = self._stills.unkept, self._clips.count
        if not pictures and not recordings:
            self.clear()
            return
        error = (self._stills.error if pictures else None) or self._clips.error
        parts = [
            tr("{what} not kept yet.", what=held_in_words(pictures, recordings)),
            problem_of(error).sentence if error is not None else "",
            tr(_MEMORY) if pictures else "",
            tr(_DISK) if recordings else "",
        ]
        sentence = " ".join(filter(None, parts))
        if sentence != self.text:
            self.ask(sentence, ((tr("Try again"), self.try_again), (tr("Give up…"), self._ask_to_give_up)))
        for button in self.buttons:
            button.setEnabled(not self._clips.is_trying)

    def try_again(self) -> None:
        """Keep all of it."""
        self._stills.try_again()
        self._clips.try_again()

    def give_up(self) -> None:
        """Let go of all of it."""
        self._stills.give_up()
        self._clips.give_up()

    def _ask_to_give_up(self) -> None:
        what = held_in_words(self._stills.unkept, self._clips.count)
        question = Question(
            self._theme,
            title=tr("Give up {what}?", what=what),
            sentence=tr("What is given up is nowhere else, and cannot be brought back."),
            choices=(
                Choice(tr("Keep trying"), self.try_again),
                Choice(tr("Give up {what}", what=what), self.give_up, is_dangerous=True),
            ),
            parent=self.window(),
        )
        question.finished.connect(question.deleteLater)
        question.open()
