"""ECHO beside a remote AE's address: runs beside the window, can be cancelled, and says in words why it failed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ezp2p.gui.core import Core
from ezp2p.gui.tasks import Task, Tasks
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.model.abilities import ConnectionCheck
from ezp2p.model.application_entity import RemoteAE, Role

_AT_REST: Final = mark("Tests the connection with the values above.")


class EchoBox(QWidget):
    """`target` gives the AE as it stands in the form, or None where the form is not complete."""

    finished = Signal(bool)

    def __init__(
        self,
        services: Core,
        tasks: Tasks,
        theme: Theme,
        *,
        target: Callable[[], RemoteAE | None],
        calling_ae: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._target, self._calling_ae = target, calling_ae
        self._task: Task | None = None
        self.button = push_button(
            theme,
            tr("ECHO"),
            icon="lan-connect",
            tip=tr("Ask this server whether it answers (C-ECHO)"),
            on_click=self._press,
        )
        self.state = text_label(tr(_AT_REST), "muted", wraps=True)
        self.message = MessageBar(theme)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.button)
        line.addWidget(self.state, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self.message)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    def run(self) -> None:
        """Ask now."""
        remote = self._target()
        if remote is None or self._task is not None:
            return
        services, calling_ae = self._services, self._calling_ae()
        self.message.clear()
        self.button.setText(tr("Cancel"))
        asking = tr("Asking {title} at {host}, port {port}…", title=remote.title, host=remote.host, port=remote.port)
        self.state.setText(asking)
        self._task = task = self._tasks.run_task(
            lambda stop: services.check_connection(remote, stop=stop, calling_ae=calling_ae),
            on_result=lambda check: self._pass(task, remote, check),
            on_error=lambda error: self._fail(task, error),
        )

    def cancel(self) -> None:
        """Stop asking; a late answer is dropped."""
        if self._task is not None:
            self._task.cancel()
            self._rest(tr("Cancelled."))

    def reset(self) -> None:
        """Another AE is shown: the last answer is none of its."""
        if self._task is not None:
            self._task.cancel()
        self.message.clear()
        self._rest(tr(_AT_REST))

    def _press(self) -> None:
        if self._task is None:
            self.run()
        else:
            self.cancel()

    def _rest(self, text: str) -> None:
        self._task = None
        self.button.setText(tr("ECHO"))
        self.state.setText(text)

    def _pass(self, task: Task, remote: RemoteAE, check: ConnectionCheck) -> None:
        if task is self._task:
            self._rest("")
            milliseconds = round(check.seconds * 1000)
            answered = tr("Passed: {title} answered in {count} ms.", title=remote.title, count=milliseconds)
            takes = tr_core(check.takes) if Role.STORE in remote.roles else ""
            self.message.say("done", " ".join(filter(None, (answered, takes))))
            self.finished.emit(True)

    def _fail(self, task: Task, error: Exception) -> None:
        if task is self._task:
            self._rest("")
            self.message.show_error(error, prefix=f"{tr('Failed:')} ")
            self.finished.emit(False)
