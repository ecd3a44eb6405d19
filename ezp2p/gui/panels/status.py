"""The status line: whether the PACS answers, how old the worklist is, what the outbox holds."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ezp2p.errors import EzP2PError
from ezp2p.gui.core import Desk
from ezp2p.gui.error_box import problem_of
from ezp2p.gui.outbox_words import UNKNOWN, status_mark
from ezp2p.gui.panels.send import SendPanel
from ezp2p.gui.panels.worklist import WorklistPanel
from ezp2p.gui.tasks import Task
from ezp2p.gui.theme import restyle
from ezp2p.gui.translation import tr, tr_error
from ezp2p.gui.widgets.labels import ElidedLabel
from ezp2p.gui.worklist_words import age_shown, staleness
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import OutboxSummary

_AGE_EVERY_MS: Final = 20_000
_ECHO_EVERY_MS: Final = 120_000
_STALE_MINUTES: Final = 30


class StatusLine(QFrame):
    """Three words at the foot of the window."""

    def __init__(self, desk: Desk, worklist: WorklistPanel, send: SendPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._worklist, self._send = desk, worklist, send
        self._task: Task | None = None
        self._doubts = (0, 0)
        self._summary: OutboxSummary | None = None
        self._fault: EzP2PError | None = None
        self.setProperty("surface", "status")
        self.peer, self.age, self.outbox = (ElidedLabel(kind="small", least=12) for _ in range(3))
        self._dot = QLabel()
        self.mark = UNKNOWN
        """What is said of the outbox, from the core's own count and nothing else."""
        self._outbox_icon = QLabel()
        self._lay_out()
        self._state, self._icon = "text_muted", "help-circle-outline"
        desk.theme.changed.connect(self._paint)
        worklist.listed.connect(self.show_age)
        send.outbox.summarized.connect(self.show_outbox)
        send.outbox.stopped.connect(self.show_fault)
        send.destination_changed.connect(self.ask)
        self._every(_AGE_EVERY_MS, self.show_age)
        self._every(_ECHO_EVERY_MS, self.ask)
        self.show_outbox(None)
        self.show_age()
        self._say_peer("", tr("No PACS is set up"))

    def _lay_out(self) -> None:
        outbox = QHBoxLayout()
        outbox.setSpacing(8)
        outbox.addWidget(self._outbox_icon)
        outbox.addWidget(self.outbox)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 16, 4)
        line.setSpacing(16)
        line.addWidget(self._dot)
        line.addWidget(self.peer)
        line.addWidget(self.age)
        line.addLayout(outbox)
        line.addStretch(1)

    def _every(self, interval_ms: int, act: Callable[[], None]) -> None:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(act)
        timer.start()

    def ask(self) -> None:
        """Ask the destination whether it answers, beside the window; a late answer of another is dropped."""
        remote = self._send.remote()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if remote is None:
            self._say_peer("", tr("No PACS is set up"))
            return
        services = self._desk.services
        self._say_peer("", tr("{name}…", name=remote.name))
        self._task = task = self._desk.tasks.run_task(
            lambda stop: services.check_connection(remote, stop=stop),
            on_result=lambda _: self._answer(task, remote, None),
            on_error=lambda error: self._answer(task, remote, error),
        )

    def _answer(self, task: Task, remote: RemoteAE, error: Exception | None) -> None:
        if task is not self._task:
            return
        self._task = None
        if error is None:
            self._say_peer("done", tr("{name} reachable", name=remote.name))
        else:
            self._say_peer("failed", tr("{name} not reachable", name=remote.name), problem_of(error).sentence)

    def _say_peer(self, state: str, text: str, why: str = "") -> None:
        self.peer.setText(text)
        self.peer.set_note(why)
        restyle(self.peer, state=state)
        self._state = state or "text_muted"
        self._icon = {"done": "check-circle", "failed": "alert-circle"}.get(state, "help-circle-outline")
        self._paint()

    def show_age(self) -> None:
        """Tell how old the worklist is."""
        worklist = self._worklist
        minutes = worklist.age_minutes
        if minutes is None:
            self.age.setText(tr("worklist not here yet") if worklist.remote.count() else tr("no worklist"))
        else:
            self.age.setText(tr("worklist {age}", age=age_shown(minutes)))
        is_stale = minutes is not None and minutes >= _STALE_MINUTES
        restyle(self.age, state="failed" if worklist.failure else "attention" if is_stale else "")
        self.age.set_note(staleness(worklist.failure, minutes))

    def show_outbox(self, summary: OutboxSummary | None) -> None:
        """Tell what the outbox holds; without a count, that nobody knows."""
        self._summary = summary
        if summary is not None:
            self._doubt_peer(summary)
        self._say_outbox()

    def show_fault(self, fault: EzP2PError | None) -> None:
        """Tell that nothing is being sent, whatever the outbox holds; with None, what it holds."""
        self._fault = fault
        self._say_outbox()

    def _say_outbox(self) -> None:
        self.mark = status_mark(self._summary, self._desk.clock.now(), is_stopped=self._fault is not None)
        self.outbox.setText(self.mark.text)
        self.outbox.set_note(tr_error(self._fault) if self._fault else "")
        restyle(self.outbox, state=self.mark.state)
        self._paint()

    def _doubt_peer(self, summary: OutboxSummary) -> None:
        """More that waits, or more that was stored, may mean that what is said of the PACS is old."""
        before, self._doubts = self._doubts, (summary.waiting, summary.stored_today)
        is_down, is_up = self._state == "failed", self._state == "done"
        if (is_up and summary.waiting > before[0]) or (is_down and summary.stored_today > before[1]):
            self.ask()

    def _paint(self) -> None:
        self._dot.setPixmap(self._desk.theme.pixmap(self._icon, self._state, 14))
        self._outbox_icon.setPixmap(self._desk.theme.pixmap(self.mark.icon, self.mark.ink, 14))
