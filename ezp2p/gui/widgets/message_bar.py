"""A sentence where it arose: what happened and what to do, with details to copy and at most one action."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.gui.error_box import problem_of
from ezp2p.gui.theme import Theme, restyle
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.sides import margins

_ICONS: Final = {
    "done": "check-circle",
    "busy": "information-outline",
    "attention": "alert",
    "failed": "alert-circle",
}


class MessageBar(QFrame):
    """Hidden until there is something to say; closed by its cross or by `clear`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._details = ""
        self._act: Callable[[], object] = self.clear
        self._icon = QLabel()
        self._icon.setFixedWidth(theme.pixels(18) + 2)
        self._icon.setAccessibleName("")
        self.sentence = text_label(wraps=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.action = push_button(theme, "", on_click=self._run_action)
        self.copy = push_button(theme, tr("Copy details"), kind="quiet", icon="content-copy", on_click=self._copy)
        close = icon_button(theme, tr("Close this message"), icon="close", kind="quiet", on_click=self.clear)
        self._lay_out(close)
        QWidget.setTabOrder(self.action, self.copy)  # the keyboard comes to what is to be done before the cross
        QWidget.setTabOrder(self.copy, close)
        theme.changed.connect(self._paint_icon)
        self._kind = "busy"
        self.hide()

    def _lay_out(self, close: QWidget) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(self.sentence, 1)
        top.addWidget(close)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.action)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        self._buttons = QWidget()
        self._buttons.setLayout(buttons)
        buttons.setContentsMargins(margins(28, 0, 0, 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(8, 8, 4, 8))
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._buttons)

    def say(
        self,
        kind: str,
        sentence: str,
        *,
        details: str = "",
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Show `sentence` in one of the four states done, busy, attention, failed; `details` can be copied."""
        self._show(kind, sentence, details=details)
        self._offer(action, on_action)

    def show_error(
        self,
        error: Exception,
        *,
        prefix: str = "",
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Show an error by its sentence; a technician can copy the details."""
        problem = problem_of(error)
        self._show("failed", prefix + problem.sentence, details=problem.details)
        self._offer(action, on_action)

    def withdraw_action(self) -> None:
        """Go on saying it, without its action."""
        self._offer("", None)

    def clear(self) -> None:
        """Nothing to say."""
        self.sentence.clear()
        self.hide()

    @property
    def text(self) -> str:
        """What is said at the moment."""
        return self.sentence.text()

    def _show(self, kind: str, sentence: str, *, details: str) -> None:
        self._kind = kind
        self._details = details
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.copy.setVisible(bool(details))
        restyle(self, message=kind)
        self._paint_icon()
        self.show()

    def _offer(self, action: str, on_action: Callable[[], object] | None) -> None:
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._buttons.setVisible(bool(action or self._details))
        self._act = on_action or self.clear

    def _run_action(self) -> None:
        act = self._act
        self.clear()
        act()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(tr("Copied"))

    def _paint_icon(self) -> None:
        self.copy.setText(tr("Copy details"))
        self._icon.setPixmap(self._theme.pixmap(_ICONS[self._kind], self._kind, 18))
