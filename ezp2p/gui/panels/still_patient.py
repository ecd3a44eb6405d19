"""The question whether it is still the patient: below the banner, and over the live picture."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.question_bar import QuestionBar
from ezp2p.gui.wording import identity_lines


class StillPatient(QFrame):
    """Asks while the draft is unattended; hidden otherwise."""

    def __init__(
        self,
        desk: Desk,
        *,
        on_yes: Callable[[], object],
        on_end: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = ((tr("Yes, go on"), on_yes), (tr("End this patient"), on_end))
        self.question = QuestionBar(desk.theme)
        self.setProperty("surface", "panel")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 8, 16, 8)
        self._box.addWidget(self.question)
        self.hide()
        desk.draft.series_changed.connect(self.refresh)
        desk.draft.study_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Ask, or stop asking."""
        draft = self._desk.draft
        is_asked = draft.is_unattended and self._may_ask()
        if is_asked:
            who = ", ".join(identity_lines(draft.study, today=self._desk.today()))
            sentence = tr("Is this still the patient? {who}", who=who)
            if sentence != self.question.sentence.text():
                self.question.ask(sentence, self._answers)
        else:
            self.question.clear()
        self.setVisible(is_asked)

    def _may_ask(self) -> bool:
        return True


class StillPatientCover(StillPatient):
    """The same question over `covered`, so that nobody looks at a live picture of somebody else."""

    def __init__(
        self,
        desk: Desk,
        covered: QWidget,
        *,
        on_yes: Callable[[], object],
        on_end: Callable[[], object],
        is_wanted: Callable[[], bool],
    ) -> None:
        self._is_wanted = is_wanted
        super().__init__(desk, on_yes=on_yes, on_end=on_end, parent=covered)
        self._covered = covered
        self._box.insertStretch(0, 1)
        self._box.addStretch(1)
        covered.installEventFilter(self)

    def refresh(self) -> None:
        """Cover it, or do not."""
        super().refresh()
        if not self.isHidden():
            self.setGeometry(self._covered.rect())
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It is as large as what it covers."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and not self.isHidden():
            self.setGeometry(self._covered.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def _may_ask(self) -> bool:
        return self._is_wanted()
