"""Column 3: where to, how much, Send to PACS, how far it is, and what became of each picture."""

import logging
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.errors import Cancelled
from ezp2p.gui.bridge import Bridge
from ezp2p.gui.checker import Findings, only_looks, why_not_yet
from ezp2p.gui.core import Desk
from ezp2p.gui.item_models.outbox import OutboxModel
from ezp2p.gui.open_study import OpenStudySaver
from ezp2p.gui.outbox_watch import OutboxWatch
from ezp2p.gui.panels.column import column_title
from ezp2p.gui.panels.outbox import OutboxPanel
from ezp2p.gui.panels.send_wish import SendWish
from ezp2p.gui.sending import progress_of, verdict_of
from ezp2p.gui.tasks import OnProgress, Task
from ezp2p.gui.theme import restyle
from ezp2p.gui.translation import tr, tr_core, tr_count
from ezp2p.gui.tray_contents import TrayContents
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.fitting_list import FittingListView
from ezp2p.gui.widgets.form_field import FormField
from ezp2p.gui.widgets.labels import hairline, text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.remote_box import RemoteBox
from ezp2p.gui.widgets.scrolling import scrolling
from ezp2p.gui.wording import breakable, name_cut, name_shown, picture_name_shown, size_shown
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.model.delivery import UNDER_WAY, OutboxItem
from ezp2p.model.events import BytesSent
from ezp2p.model.image import TrayImage
from ezp2p.workflows.background import Stop
from ezp2p.workflows.send_study import Receipt, new_batch

logger = logging.getLogger(__name__)

_NOTES_SHOWN = 3
"""Of what was changed in DICOM files; all of it can be copied."""


class SendPanel(QFrame):
    """Sends the open study. The tray is emptied only when the outbox has every picture."""

    about_to_send = Signal()
    sent = Signal()
    next_patient_asked = Signal()
    destination_changed = Signal()

    def __init__(
        self, desk: Desk, watch: OutboxWatch, bridge: Bridge, saver: OpenStudySaver, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saver = saver
        self._watch = watch
        self._task: Task | None = None
        self._batch = ""
        self._names: tuple[str, ...] = ()
        self._items: tuple[OutboxItem, ...] = ()
        self._bytes: dict[int, BytesSent] = {}
        self._clock = QElapsedTimer()
        self._findings = Findings()
        self._verdict = ""
        self._offers_next = False
        self._notes: tuple[str, ...] = ()
        self.outcomes = OutboxModel(self)
        self.outbox = OutboxPanel(desk, watch)
        self.setProperty("surface", "panel")
        self._build()
        self._lay_out()
        self._connect(bridge)
        self.reload_remotes()

    def _build(self) -> None:
        theme = self._desk.theme
        self.destination = RemoteBox(tr("To"))
        self.destination_field = FormField(tr("To"), self.destination)
        self.count = text_label("0", "number")
        self.amount = text_label(kind="muted", wraps=True)
        self.send_button = push_button(
            theme, tr("Send to PACS"), icon="send", kind="primary", tip="Ctrl+Enter", on_click=self.send
        )
        self.reason = text_label(kind="muted", wraps=True)
        self.busy = BusyBar(theme)
        self.message = MessageBar(theme)
        self.wish = SendWish(self._desk, self.message)
        self.outcome_title = text_label(kind="heading", wraps=True)
        self.outcome_title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.outcome_list = FittingListView(theme)
        self.outcome_list.setModel(self.outcomes)
        self.outcome_list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.outcome_list.setAccessibleName(tr("What became of each picture"))

    def _lay_out(self) -> None:
        amount = QHBoxLayout()
        amount.setSpacing(8)
        amount.addWidget(self.count)
        amount.addWidget(self.amount, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(column_title("3", tr("Send")))
        layout.addWidget(self.destination_field)
        layout.addLayout(amount)
        layout.addWidget(self.send_button)
        layout.addWidget(self.reason)
        layout.addWidget(self.wish)
        layout.addWidget(self.busy)
        layout.addWidget(self._make_below(), 1)
        self._show_outcomes(())

    def _make_below(self) -> QScrollArea:
        """What was sent, and the outbox; on a low screen they scroll instead of being pressed together."""
        inside = QWidget()
        layout = _ShrinkingLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.message)
        layout.addWidget(self.outcome_title)
        layout.addWidget(self.outcome_list)
        layout.addSpacing(4)
        layout.addWidget(hairline())
        layout.addSpacing(4)
        layout.addWidget(self.outbox)
        layout.addStretch(1)
        return scrolling(inside)

    def _connect(self, bridge: Bridge) -> None:
        self._desk.draft.study_changed.connect(self.refresh)
        self._desk.draft.series_changed.connect(self.refresh)
        self._desk.draft.was_compared.connect(self._hear_compared)
        self._desk.draft.patient_changed.connect(self._leave_patient)
        self.destination.currentIndexChanged.connect(self._follow_destination)
        self.busy.cancelled.connect(self.cancel)
        self.wish.cancelled.connect(self.cancel)
        self._watch.changed.connect(self._take_items)
        bridge.bytes_sent.connect(self._take_bytes)

    # --- what is to be sent -------------------------------------------------------------------------------------

    def reload_remotes(self) -> None:
        """Take over the destinations of the settings."""
        before, remotes = self.remote(), self._desk.services.remote_aes(Role.STORE)
        self.destination.offer(remotes, before.name if before else "")
        self.destination.setEnabled(self.destination.count() > 0)
        if not self.destination.count():
            self.destination.addItem(tr("No PACS is set up"), None)
        self._follow_destination()

    def remote(self) -> RemoteAE | None:
        """The chosen destination."""
        return self.destination.chosen

    def _follow_destination(self) -> None:
        self.destination_changed.emit()
        self.refresh()

    def show_findings(self, findings: Findings) -> None:
        """Take over what is wrong with the open study."""
        self._findings = findings
        self.refresh()

    def refresh(self) -> None:
        """Show how much is to be sent, and why it cannot be sent yet."""
        draft = self._desk.draft
        self.count.setText(str(draft.instance_count))
        self.amount.setText("; ".join(filter(None, (_amount_of(draft), _rejected_in_words(len(draft.rejected))))))
        why_not = why_not_yet(draft, self._findings, has_destination=self.remote() is not None)
        self.wish.look_at(self.remote(), why_not)
        can_wish = only_looks(why_not) and not self.wish.is_busy
        self.send_button.setEnabled((not why_not or can_wish) and self._task is None)
        self.reason.setText("" if self.is_busy else why_not)
        self.reason.setVisible(bool(self.reason.text()))
        self.send_button.setAccessibleDescription(why_not)

    def step_back(self, is_back: bool) -> None:
        """While something else is the next step, Send is a button like others: a screen has one primary button."""
        restyle(self.send_button, kind="" if is_back else "primary")
        self._desk.theme.set_icon(self.send_button, "send", "text" if is_back else "accent_text")

    # --- sending ------------------------------------------------------------------------------------------------

    def send(self) -> None:
        """Build every picture into the outbox, from where it is delivered."""
        self.about_to_send.emit()
        remote = self.remote()
        draft, services = self._desk.draft, self._desk.services
        if draft.is_asking or not self.send_button.isEnabled() or remote is None:
            return
        if not draft.is_compared:
            self.wish.keep(remote)
            self.refresh()
            return
        study, series, images = draft.study, draft.series_to_send(), draft.going
        self.message.clear()
        self._show_outcomes(())
        self._batch = ""
        self._bytes = {}
        self._verdict = ""
        self.busy.start(tr_count("Preparing {count} picture…", "Preparing {count} pictures…", draft.instance_count))
        draft.is_sending = True
        batch = new_batch()
        keep = self._saver.begin_batch(batch, [image.key for image in images])

        def send(stop: Stop, report: OnProgress) -> Receipt:
            keep()  # first: pictures that the outbox has are never offered at the next start
            try:
                return services.send(study, series, (remote,), stop=stop, on_progress=report, batch=batch)
            except Exception:
                receipt = _receipt_of(batch, services.deliveries.items(batch, limit=0))
                if receipt is None:
                    raise
                logger.exception("what failed came after the outbox had taken the pictures")
                return receipt

        self._task = self._desk.tasks.run_measured(
            send,
            on_progress=self._show_prepared,
            on_result=lambda receipt: self._take_receipt(receipt, remote, images),
            on_error=self._fail,
            on_end=self._end_preparing,
        )
        self.refresh()

    def _hear_compared(self) -> None:
        """It is known whether the pictures were sent before: send them where that was wished and all is well."""
        self.refresh()
        if self.wish.is_busy and self._desk.draft.is_compared:
            self.about_to_send.emit()  # what is being typed is a change, too, and ends the wish
            is_still = self.wish.take(has_window=self.isEnabled())
            self.refresh()
            if is_still:
                self.send()

    def _show_prepared(self, done: int, total: int) -> None:
        words = tr_count("Prepared {done} of {count} picture", "Prepared {done} of {count} pictures", total, done=done)
        self.busy.set_progress(done / max(1, total), words)

    def _take_receipt(self, receipt: Receipt, remote: RemoteAE, images: tuple[TrayImage, ...]) -> None:
        draft = self._desk.draft
        patient = name_cut(draft.study.patient_name)
        names = [image.name for image in images]
        self._notes = tuple(_note_shown(note, names) for note in receipt.notes)
        self._batch, self._names, self._items = receipt.batch, tuple(_names_of(images)), ()
        self.outbox.batch_above = receipt.batch
        self._watch.follow(receipt.batch)
        self._clock.start()
        draft.forget([image.key for image in images], are_sent=True)
        draft.settle(receipt)
        self._saver.end_batch()
        self.outcome_title.setText(tr("Last sent: {name}", name=breakable(name_shown(draft.study.patient_name))))
        self._offers_next = True
        safe = tr_count(
            "{count} picture for {patient} is safe in the outbox, on the way to {destination}.",
            "{count} pictures for {patient} are safe in the outbox, on the way to {destination}.",
            receipt.count,
            patient=patient,
            destination=remote.name,
        )
        self._say("busy", " ".join(filter(None, (safe, _staying_in_words(len(draft.rejected))))))
        self.sent.emit()
        self._watch.refresh()

    def _say(self, state: str, sentence: str) -> None:
        """Tell of the batch, and offer what usually follows as long as its patient is the open one."""
        action = tr("Next patient") if self._offers_next else ""
        shown = "\n".join((sentence, *self._notes[:_NOTES_SHOWN]))
        details = "\n".join(self._notes) if len(self._notes) > _NOTES_SHOWN else ""
        self.message.say(state, shown, details=details, action=action, on_action=self.next_patient_asked.emit)

    def _leave_patient(self) -> None:
        """What is told of the last batch offers nothing any more that would end the patient who is open now."""
        if self._offers_next:
            self._offers_next = False
            self.message.withdraw_action()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            words = tr("Stopped before anything was sent: the pictures are still in the tray.")
            self.message.say("attention", words)
        else:
            self.message.show_error(error)

    def _end_preparing(self) -> None:
        self._task = None
        self._desk.draft.is_sending = False
        self.busy.finish()
        self.refresh()

    @property
    def is_busy(self) -> bool:
        """Whether pictures are prepared or on their way, or go as soon as more is known of them."""
        return self.busy.is_busy or self.wish.is_busy

    def cancel(self) -> None:
        """While preparing: nothing is sent. On the way: what has not left is held back. A kept wish goes first."""
        if self.wish.is_busy:
            self.wish.take_back()
            self.refresh()
            return
        if self._task is not None:
            self._task.ask_to_stop()
            self.busy.label.setText(tr("Stopping…"))
            return
        rest = tuple(item.item_id for item in self._items if item.state in UNDER_WAY)
        if rest:
            self._watch.act(self._desk.services.deliveries.hold, rest)

    # --- what becomes of it ---------------------------------------------------------------------------------------

    def _take_items(self, items: Sequence[OutboxItem]) -> None:
        if not self._batch:
            return
        self._items = tuple(
            sorted((item for item in items if item.batch == self._batch), key=lambda item: item.item_id)
        )
        self._show_outcomes(self._items)
        self._show_delivery()

    def _take_bytes(self, newest: dict[int, BytesSent]) -> None:
        self._bytes.update(newest)
        if self._batch and self._task is None:
            self._show_delivery()

    def _show_delivery(self) -> None:
        if not self._items:
            return
        progress = progress_of(self._items, self._bytes)
        if progress.is_moving:
            if not self.busy.is_busy:
                self.busy.start(tr("Sending…"))
                self.refresh()
            self.busy.set_progress(progress.part, progress.in_words(self._clock.elapsed() / 1000))
            return
        self.busy.finish()
        self.refresh()
        state, sentence = verdict_of(self._items)
        if sentence != self._verdict:
            # told once: a message that was closed does not come back
            self._verdict = sentence
            self._say(state, sentence)

    def _show_outcomes(self, items: tuple[OutboxItem, ...]) -> None:
        names = {item.item_id: self._name_of(place) for place, item in enumerate(items)}
        self.outcomes.set_titles(names)
        self.outcomes.replace(items)
        self.outcome_title.setVisible(bool(items))
        self.outcome_list.setVisible(bool(items))

    def _name_of(self, place: int) -> str:
        return self._names[place] if place < len(self._names) else tr("Picture {number}", number=place + 1)


def _amount_of(contents: TrayContents) -> str:
    """What stands beside the number of the pictures that are sent: `pictures in 2 series, 18 MB`."""
    count, filled, size = contents.instance_count, len(contents.series_to_send()), size_shown(contents.size_bytes)
    if not count:
        return tr("pictures yet")
    if filled > 1:
        return tr_count(
            "picture in {series} series, {size}", "pictures in {series} series, {size}", count, series=filled, size=size
        )
    return tr_count("picture, {size}", "pictures, {size}", count, size=size)


def _rejected_in_words(count: int) -> str:
    """`2 rejected stay here`; empty for none."""
    return tr_count("{count} rejected stays here", "{count} rejected stay here", count) if count else ""


def _staying_in_words(count: int) -> str:
    """The same as a sentence."""
    if not count:
        return ""
    return tr_count(
        "{count} rejected stays here, until this patient is ended.",
        "{count} rejected stay here, until this patient is ended.",
        count,
    )


def _note_shown(note: str, names: Sequence[str]) -> str:
    """A note on what was sent, which has one of the `names` of the pictures before it."""
    name = max((one for one in names if note.startswith(f"{one}: ")), key=len, default="")
    if not name:
        return tr_core(note)
    said, shown = note.removeprefix(f"{name}: "), picture_name_shown(name)
    sentence = tr_core(said)
    # what the core says of a picture by its name is one sentence with it
    return tr_core(f"{shown}: {said}") if sentence == said else tr("{name}: {sentence}", name=shown, sentence=sentence)


def _receipt_of(batch: str, items: Sequence[OutboxItem]) -> Receipt | None:
    """What the outbox has of `batch`; None for nothing. What it has must never look as if it were still to be sent."""
    if not items:
        return None
    first = items[0].instance
    return Receipt(batch, len(items), first.study_instance_uid, first.patient_id)


def _names_of(images: Sequence[TrayImage]) -> Iterator[str]:
    """The names of the instances that `images` became, in their order."""
    for image in images:
        if image.instance_count == 1:
            yield picture_name_shown(image.name)
        else:
            yield from (f"{picture_name_shown(image.name)}, {number}" for number in range(1, image.instance_count + 1))


class _ShrinkingLayout(QVBoxLayout):
    """Lets its lists become low before anything scrolls: a height for a width would keep them at their full height."""

    def hasHeightForWidth(self) -> bool:
        """Its labels know their height themselves."""
        return False
