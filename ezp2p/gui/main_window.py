"""The window: the banner above, three columns in the order of work, the status line below."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QSplitter, QVBoxLayout, QWidget

from ezp2p.gui.bridge import Bridge
from ezp2p.gui.camera_closing import CameraClosing
from ezp2p.gui.camera_words import held_in_words
from ezp2p.gui.checker import Checker, Findings
from ezp2p.gui.clipboard import Clipboard
from ezp2p.gui.closing import Closing
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.about import AboutDialog, KeysDialog
from ezp2p.gui.dialogs.discard import ask_discard
from ezp2p.gui.dialogs.first_run import FirstRunDialog
from ezp2p.gui.dialogs.history import HistoryDialog, ItemDialog
from ezp2p.gui.dialogs.problem_report import ProblemReportDialog
from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.draft import SeriesDefaults
from ezp2p.gui.drawer import Drawer
from ezp2p.gui.folder_watch import FolderWatch
from ezp2p.gui.help_pages import Manual
from ezp2p.gui.idle import IdleWatch
from ezp2p.gui.layout_memory import Layout
from ezp2p.gui.menus import make_menus, offer_tour
from ezp2p.gui.notices import Notices
from ezp2p.gui.open_study import OpenStudySaver
from ezp2p.gui.open_study_offer import OpenStudyOffer
from ezp2p.gui.outbox_watch import OutboxWatch
from ezp2p.gui.panels.banner import Banner
from ezp2p.gui.panels.image_tray import ImageTrayPanel
from ezp2p.gui.panels.patient import PatientPanel
from ezp2p.gui.panels.send import SendPanel
from ezp2p.gui.panels.status import StatusLine
from ezp2p.gui.panels.still_patient import StillPatient, StillPatientCover
from ezp2p.gui.patient_choice import PatientChoice
from ezp2p.gui.scan_keys import ScanKeys
from ezp2p.gui.sent_before import SentBefore
from ezp2p.gui.tour import Tour
from ezp2p.gui.translation import tr, tr_core, tr_count
from ezp2p.gui.undo_keys import UndoKeys
from ezp2p.model.clock import ClockWatch
from ezp2p.model.delivery import OutboxItem
from ezp2p.model.worklist import WorklistEntry
from ezp2p.settings.settings import AttributeSettings

_NARROW = 1100
_DRAWER = 380
_COLUMNS = (344, 640, 304)
_SIZE = (1440, 900)
_CLOCK_MS = 10_000
_FRAME_PX = 32
"""What the system's frame may take of a screen's height."""


class MainWindow(QMainWindow):
    """Arranges the panels and joins what they ask; owns nothing else."""

    tour: Tour | None = None
    """Of a demo alone."""

    def __init__(self, desk: Desk, *, layout: Layout | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._may_close = False
        self.setWindowTitle("EzP2P")
        self.setMinimumSize(800, 600)
        self.bridge = Bridge(self)
        self.watch = OutboxWatch(desk.services, desk.tasks, self.bridge, self)
        self.checker = Checker(desk.services, desk.draft, self)
        self.banner = Banner(desk)
        self.patient = PatientPanel(desk)
        self.tray = ImageTrayPanel(desk)
        self.clipboard = Clipboard(desk, self.tray, self)
        self.sent_before = SentBefore(desk.services, desk.tasks, desk.draft, self)
        self.sent_before.failed.connect(self.tray.message.show_error)
        self.saver = OpenStudySaver(desk.services, desk.draft, tasks=desk.tasks, clock=desk.clock, parent=self)
        self.folder_watch = FolderWatch(desk, self.saver, self.tray, self)
        self.offer = OpenStudyOffer(desk, self.saver, self.tray, self, settle_first=self.folder_watch.recall)
        self.send = SendPanel(desk, self.watch, self.bridge, self.saver)
        self.status = StatusLine(desk, self.patient.worklist, self.send)
        self.choice = PatientChoice(desk, self.patient.query, self)
        self._clock_watch = ClockWatch(desk.clock)
        self._clock_timer = QTimer(self)
        self._clock_timer.setInterval(_CLOCK_MS)
        self._clock_timer.timeout.connect(self.look_at_clock)
        self._watch_over_patient()
        self._lay_out(layout or Layout())
        self._connect()
        self._help = make_menus(self, desk.draft)
        self.scan_keys = ScanKeys(self, self.tray.start_profile)
        self.scan_keys.reload(desk.services.settings.scanning.profiles)

    def _watch_over_patient(self) -> None:
        """Ask after idle time whether it is still this one; give the keys that undo to whom they belong."""
        self.undo_keys = UndoKeys(self)
        tray, end = self.tray, self.choice.end_patient
        self.idle = IdleWatch(self._desk, self)
        self.still_patient = StillPatient(self._desk, on_yes=self.idle.go_on, on_end=end)
        self.live_cover = StillPatientCover(
            self._desk, tray.upper, on_yes=self.idle.go_on, on_end=end, is_wanted=lambda: tray.shows_camera
        )
        tray.scanning_shown.connect(self.live_cover.refresh)

    def _lay_out(self, layout: Layout) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for place, (column, least) in enumerate(((self.patient, 300), (self.tray, 400), (self.send, 288))):
            column.setMinimumWidth(self._desk.theme.wide(least))
            self.splitter.addWidget(column)
            self.splitter.setStretchFactor(place, 1 if column is self.tray else 0)
        center = QWidget()
        column_box = QVBoxLayout(center)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(0)
        column_box.addWidget(self.banner)
        column_box.addWidget(self.still_patient)
        column_box.addWidget(self.splitter, 1)
        column_box.addWidget(self.status)
        self.setCentralWidget(center)
        self.drawer = Drawer(center, self._desk.theme.wide(_DRAWER))
        self._columns = list(layout.columns or (self._desk.theme.wide(width) for width in _COLUMNS))
        self._take_size(*(layout.size or _SIZE))
        self.splitter.setSizes(self._columns)
        self.patient.worklist.take_choices(layout.worklist)
        if layout.patient_parts:
            self.patient.set_parts(layout.patient_parts)
        if layout.picture_parts:
            self.tray.set_parts(layout.picture_parts)

    def _take_size(self, width: int, height: int) -> None:
        """Never larger than the screen: what hangs over its edge cannot be pressed."""
        room = self.screen().availableSize()
        self.resize(min(width, room.width()), min(height, room.height() - _FRAME_PX))

    def _connect(self) -> None:
        self.manual = Manual(self._desk, self)
        self.closing = Closing(self._desk, self.tray, self, close=self.close)
        self.banner.end_asked.connect(self.choice.end_patient)
        self.banner.drawer_asked.connect(self.toggle_drawer)
        self.patient.worklist.entry_chosen.connect(self._use_entry)
        self.patient.emergency_asked.connect(self.choice.begin_emergency)
        self.choice.told.connect(self.patient.tell)
        self.choice.failed.connect(self.patient.message.show_error)
        self.checker.checked.connect(self._show_findings)
        self.send.destination_changed.connect(lambda: self.checker.check_for(self.send.remote()))
        self.send.about_to_send.connect(self._settle)
        self.sent_before.failed.connect(self.send.wish.hear_failure)
        self.send.sent.connect(self.tray.message.clear)
        self.send.next_patient_asked.connect(self._begin_next)
        self.send.outbox.discard_asked.connect(self._ask_discard)
        self.send.outbox.history_asked.connect(self.open_history)
        self.send.outbox.details_asked.connect(self._show_details)
        draft = self._desk.draft
        draft.study_changed.connect(self.drawer.hide)
        draft.patient_changed.connect(self.tray.stop_for_other_patient)
        draft.forgotten.connect(self.saver.drop)
        self.tray.unwanted.connect(self.saver.drop)
        self.tray.code_scanned.connect(self._take_scanned)
        self.tray.scanning_settings_asked.connect(self._open_scanning_settings)
        self.tray.camera_settings_asked.connect(lambda: self.open_settings().show_cameras())
        self.camera_closing = CameraClosing(self._desk, self.tray, self)
        self.tray.scanning_shown.connect(self.send.step_back)
        self.saver.failed.connect(self._say_unsafe)
        self.watch.summarized.connect(Notices(self, self._desk.theme).look)
        draft.is_refused.connect(self._say_wait)

    def look_at_clock(self) -> None:
        """Say so where the clock of this computer cannot be right."""
        doubt = self._clock_watch.doubt()
        if doubt:
            self.tray.message.say("attention", tr_core(doubt))

    def start(self) -> None:
        """Begin to work: delivery, the worklist, the outbox; ask for what is not set up."""
        desk, services = self._desk, self._desk.services
        desk.tasks.run_task(
            lambda _: services.deliveries.start(self.bridge.publish), on_error=self.send.message.show_error
        )
        if services.deliveries.rebuilt is not None:
            self.send.outbox.show_rebuilt(services.deliveries.rebuilt)
        self.look_at_clock()
        self._clock_timer.start()
        desk.recent_texts.begin(services.data_dir, desk.tasks)
        self.offer.look()
        self.folder_watch.start()
        self.watch.refresh()
        self.checker.check_for(self.send.remote())
        self.patient.worklist.refresh()
        self.status.ask()
        if not services.is_set_up():
            QTimer.singleShot(0, self, self.open_first_run)

    def _say_unsafe(self, error: Exception) -> None:
        prefix = tr("After a crash, what you are working on would be lost.")
        self.tray.message.show_error(error, prefix=f"{prefix} ")

    def _say_wait(self) -> None:
        if self._desk.draft.is_sending:
            sentence = tr("The pictures are being prepared for this patient: wait a moment, or cancel the sending.")
        elif self._desk.draft.is_capturing:
            sentence = tr(
                "The camera is at work for this patient: end the recording first, or wait for its last picture."
            )
        else:
            sentence = tr("What you were working on last time comes first: wait a moment.")
        self.patient.worklist.message.say("attention", sentence)
        self.patient.form.refresh()

    # --- what was asked -----------------------------------------------------------------------------------------

    def _use_entry(self, entry: WorklistEntry) -> None:
        self.choice.use_entry(entry)

    def _take_scanned(self, code: str) -> None:
        """A barcode that was read over the pictures means what it means in the search."""
        self.patient.show_worklist()
        self.patient.worklist.enter_code(code)

    def _show_findings(self, findings: Findings) -> None:
        self.patient.form.show_faults(findings.study)
        self.tray.show_faults(findings.series, findings.images)
        self.send.show_findings(findings)

    def _settle(self) -> None:
        """What is being typed counts before anything is sent."""
        self.patient.form.commit()
        self.tray.commit()
        self.checker.check()

    def _begin_next(self) -> None:
        self.choice.end_patient()
        self.patient.show_worklist()

    def _ask_discard(self, item_ids: tuple[int, ...]) -> None:
        items = [item for item in self.watch.items if item.item_id in item_ids]
        if items:
            # what is given up is what was named, whatever else came meanwhile
            named = tuple(item.item_id for item in items)
            discard = self._desk.services.deliveries.discard
            ask_discard(self._desk.theme, items, lambda: self.watch.act(discard, named), self)

    def cancel(self) -> None:
        """Esc: close the drawer, leave the picture's tool, cancel what runs, the latest first, else leave the tour."""
        if self.drawer.isVisible():
            self.drawer.hide()
            return
        if self.tray.large.edit.leave_tool():
            return
        for part in (self.tray, self.patient.query, self.patient.worklist, self.send):
            if part.is_busy:
                part.cancel()
                return
        if self.tour is not None:
            self.tour.leave()

    def be_a_demo(self, samples: Callable[[], Sequence[Path]]) -> None:
        """Offer sample pictures and the tour that sends them, and begin it: only where nothing is real."""
        self.tray.offer_samples(samples)
        self.tour = Tour(self, self._desk, samples)
        offer_tour(self._help, self.tour.begin)
        QTimer.singleShot(0, self.tour, self.tour.begin)

    # --- settings -------------------------------------------------------------------------------------------------

    def open_settings(self) -> SettingsDialog:
        """Show the settings."""
        dialog = SettingsDialog(self._desk, self)
        dialog.saved.connect(self.reload_settings)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _open_scanning_settings(self, profile: Mapping[str, object] | None) -> None:
        self.open_settings().show_scanning(profile)

    def open_first_run(self) -> FirstRunDialog:
        """Ask the few things without which nothing can be sent."""
        dialog = FirstRunDialog(self._desk, self)
        dialog.saved.connect(self.reload_settings)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_history(self) -> HistoryDialog:
        """Show what was stored, confirmed or discarded."""
        dialog = HistoryDialog(self._desk, self)
        self._show_sheet(dialog)
        return dialog

    def _show_details(self, item: OutboxItem) -> None:
        self._show_sheet(ItemDialog(self._desk, item, self))

    def open_keys(self) -> None:
        """Show every key."""
        self._show_sheet(KeysDialog(self._desk, self))

    def open_problem_report(self) -> None:
        """Show what a problem report would hold, and save it."""
        self._show_sheet(ProblemReportDialog(self._desk, self))

    def open_about(self) -> None:
        """Show the version and where the data is."""
        self._show_sheet(AboutDialog(self._desk, self))

    @staticmethod
    def _show_sheet(dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def reload_settings(self) -> None:
        """Take over settings that were changed."""
        self._desk.draft.set_defaults(series_defaults(self._desk.services.settings.attributes))
        self.patient.reload_remotes()
        self.send.reload_remotes()
        self.scan_keys.reload(self._desk.services.settings.scanning.profiles)
        self.tray.reload_settings()
        self.patient.form.refresh()
        self.tray.refresh()
        self.checker.check()
        self.patient.worklist.refresh()

    # --- the shape of the window ------------------------------------------------------------------------------------

    def go_to(self, column: int) -> None:
        """Bring the keyboard to column 1, 2 or 3."""
        if column == 1:
            if self._is_narrow():
                self.drawer.open()
            (self.patient.query.tree if self.patient.shows_archive else self.patient.worklist.list).setFocus()
        elif column == 2:
            self.tray.take_focus()
        else:
            self.send.destination.setFocus()

    def search_worklist(self) -> None:
        """Bring the keyboard to the search of the worklist."""
        if self._is_narrow():
            self.drawer.open()
        self.patient.show_worklist()

    def toggle_drawer(self) -> None:
        """Open or close the folded patient column."""
        if self.drawer.isVisible():
            self.drawer.hide()
        else:
            self.drawer.open()

    def _is_narrow(self) -> bool:
        return self.width() < self._desk.theme.wide(_NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the patient column away where there is no room for three."""
        super().resizeEvent(event)
        is_folded = self.splitter.indexOf(self.patient) < 0
        if self._is_narrow() and not is_folded:
            self._columns = self.splitter.sizes()
            self.drawer.take(self.patient)
        elif not self._is_narrow() and is_folded:
            self.drawer.hide()
            self.splitter.insertWidget(0, self.patient)
            self.splitter.setSizes(self._columns)
        self.banner.offer_drawer(self._is_narrow())
        self.drawer.place(self.banner.height(), self.splitter.height(), room=self.width() - 64)

    def shape(self) -> Layout:
        """The window as it is, for the next start."""
        columns = self._columns if self._is_narrow() else self.splitter.sizes()
        return Layout(
            size=(self.width(), self.height()),
            columns=tuple(columns),
            patient_parts=self.patient.parts(),
            picture_parts=self.tray.parts(),
            worklist=self.patient.worklist.choices(),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Pictures that were not sent are asked about; what is in the outbox goes on at the next start."""
        draft = self._desk.draft
        if not self._may_close and (self.camera_closing.ask() or self.closing.ask()):
            event.ignore()
            return
        # what is only half brought back is still whole on the disk
        if not draft.holds_anything or draft.is_restoring or self._may_close:
            self.tray.close_cameras()
            event.accept()
            return
        event.ignore()
        if draft.is_sending:
            draft.is_refused.emit()
            return
        keep = Choice(tr("Keep for next time"), self.keep_and_close)
        stay = Choice(tr("Keep working"), lambda: None)
        discard = Choice(tr("Discard and close"), self.discard_and_close, is_dangerous=True)
        is_kept = self.saver.is_active
        pictures, recordings = draft.count, len(draft.recordings)
        question = Question(
            self._desk.theme,
            title=tr("{what} not sent yet", what=held_in_words(pictures, recordings)),
            sentence=_after_closing_in_words(pictures + recordings, are_kept=is_kept),
            choices=(keep, stay, discard) if is_kept else (stay, discard),
            escape=1 if is_kept else 0,
            parent=self,
        )
        question.finished.connect(question.deleteLater)
        question.open()

    def keep_and_close(self) -> None:
        """Close as soon as what is being worked on is safe for the next start; stay open where it cannot be kept."""
        self._settle()
        if not self._desk.draft.is_asking:
            self.setEnabled(False)  # what came now would not be kept
            self.saver.keep_now(on_done=self._close_now, on_error=self._stay_open)

    def _stay_open(self, error: Exception) -> None:
        self.setEnabled(True)
        self._say_unsafe(error)

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    def discard_and_close(self) -> None:
        """Close, whatever is in the tray."""
        self._may_close = True
        if not self._desk.draft.is_fixed:
            self._desk.draft.clear()
        self.close()


def series_defaults(attributes: AttributeSettings) -> SeriesDefaults:
    """What the settings say about a new series."""
    return SeriesDefaults(attributes.series_description, attributes.modality)


def _after_closing_in_words(count: int, *, are_kept: bool) -> str:
    """What becomes of so many pictures that were not sent."""
    if are_kept:
        return tr_count(
            "It can be kept as it is, with the patient and all that was typed, and is offered at the next start. "
            "The file it came from stays in any case.",
            "They can be kept as they are, with the patient and all that was typed, and are offered at the next start. "
            "The files they came from stay in any case.",
            count,
        )
    return tr_count(
        "Closing EzP2P removes it from the tray. The file it came from stays in any case.",
        "Closing EzP2P removes them from the tray. The files they came from stay in any case.",
        count,
    )
