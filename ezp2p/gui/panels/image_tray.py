"""The pictures: import, look, order them into series. Drop files anywhere on it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QDir, QEvent, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QLineEdit, QSplitter, QVBoxLayout, QWidget

from ezp2p.errors import Cancelled
from ezp2p.gui.core import Desk
from ezp2p.gui.doubts import Doubt
from ezp2p.gui.idle import ASK_FIRST
from ezp2p.gui.panels.camera import CameraPanel
from ezp2p.gui.panels.column import column_title
from ezp2p.gui.panels.large_view import LargeView
from ezp2p.gui.panels.picture_marks import PictureMarks
from ezp2p.gui.panels.scan import ScanPanel
from ezp2p.gui.panels.series_group import SeriesGroup
from ezp2p.gui.panels.tray_questions import TrayQuestions
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import mark, tr, tr_count, tr_error
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.drop_zone import local_files
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.scrolling import scrolling
from ezp2p.gui.wording import picture_name_shown
from ezp2p.model.image import TrayImage
from ezp2p.settings.settings import ScanProfile
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop

_PICTURES: Final = "jpg jpeg jpe jfif png bmp dib tif tiff gif webp heic heif avif jp2 j2k pnm pbm pgm ppm"
_OTHERS: Final = "pdf mp4 mov mkv avi mpg mpeg dcm dicom"
_ENDINGS: Final = " ".join(f"*.{ending}" for ending in f"{_PICTURES} {_OTHERS}".split())
_BESIDE_SCANNER_PX: Final = 300
_BESIDE_CAMERA_PX: Final = 208
_LEAST_BELOW_PX: Final = 200
"""The head of a series, its pictures, and where its form begins."""
_SETTLES_MS: Final = 50
_RECORDING: Final = mark("The camera is at work: end its recording first, or see that what it took is kept.")
_SCANNING: Final = mark("A scan is running: wait for its end, or cancel it.")
_IMPORTING: Final = mark("An import is running: wait for its end, or cancel it.")
_NOT_TAKEN: Final = mark("Not taken: {reason}")
_NOT_BACK: Final = mark("Not brought back: {reason}")
_NAMED: Final = 4


class ImageTrayPanel(QFrame):
    """Column 2: the large view above, the series below."""

    pictures_removed = Signal()
    import_ended = Signal()
    """What was to be imported is in the tray, or was refused."""
    unwanted = Signal(tuple)
    """Pictures that came too late, for a patient who is not open any more; their copies can be deleted."""
    scanning_settings_asked = Signal(object)
    """With the table of a scan profile that is to be added, or None."""
    camera_settings_asked = Signal()
    scanning_shown = Signal(bool)
    """Whether a scanner or a camera stands where the large view is."""
    code_scanned = Signal(str)
    """A barcode was read while the pictures had the keyboard."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._import: Task | None = None
        self._arrived = 0
        self._counted: list[int] = []
        self._folder = ""
        """Where files were chosen last."""
        self._shown_place = 0
        self._takes_no_more = False
        self._refused: list[RefusedPicture] = []
        self.groups: list[SeriesGroup] = []
        self.scan_panel: ScanPanel | None = None
        """Made when it is opened first."""
        self.camera_panel: CameraPanel | None = None
        """The same."""
        self.setProperty("surface", "panel")
        self.setAcceptDrops(True)
        self._build()
        self._lay_out()
        self.busy.cancelled.connect(self.cancel)
        self.large.files_dropped.connect(self.take_files)
        self.large.failed.connect(self.message.show_error)
        self.large.unwanted.connect(self.unwanted)
        desk.draft.series_changed.connect(self.refresh)
        self._marks = PictureMarks(desk.draft, self.large, self)
        self._marks.code_scanned.connect(self.code_scanned)
        self.refresh()

    def _build(self) -> None:
        theme = self._desk.theme
        self.import_button = push_button(
            theme, tr("Import…"), icon="image-plus", tip=tr("Import pictures (Ctrl+O)"), on_click=self.choose_files
        )
        self.scan_button = push_button(
            theme, tr("Scan"), icon="scanner", tip=tr("Scan films and paper"), on_click=self.toggle_scanning
        )
        self.scan_button.setCheckable(True)
        self.camera_button = push_button(
            theme, tr("Camera"), icon="camera-outline", tip=tr("Take pictures and clips"), on_click=self.toggle_camera
        )
        self.camera_button.setCheckable(True)
        self.large = LargeView(self._desk, self.choose_files)
        self.large.edit.ask_selected(self.selected_keys)
        self.large.edit.room_changed.connect(lambda: QTimer.singleShot(0, self, self.refresh_room))
        self.busy = BusyBar(theme)
        self.message = MessageBar(theme)
        self._questions = TrayQuestions(self._desk)
        self.question, self.doubt = self._questions.pages, self._questions.doubt
        self.new_series_button = push_button(
            theme, tr("New series"), icon="plus", kind="quiet", on_click=self._add_series
        )

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        inside = self._make_inside()
        self._scroll = scroll = scrolling(inside, tr("Series and their pictures"))
        self.upper = upper = QWidget()
        self._upper = QVBoxLayout(upper)
        self._upper.setContentsMargins(0, 0, 0, 0)
        self._upper.addWidget(self.large)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(scroll)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setHandleWidth(1)
        self.splitter.splitterMoved.connect(self._remember_hand)
        self.splitter.installEventFilter(self)
        self._is_sized_by_hand = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(column_title("2", tr("Pictures"), self.import_button, self.scan_button, self.camera_button))
        layout.addWidget(self.message)
        layout.addWidget(self.doubt)
        layout.addWidget(self.question)
        layout.addWidget(self.busy)
        layout.addWidget(self.splitter, 1)

    def _make_inside(self) -> QWidget:
        self._series_box = QVBoxLayout()
        self._series_box.setContentsMargins(0, 0, 0, 0)
        self._series_box.setSpacing(8)
        self._inside = inside = QWidget()
        inside.installEventFilter(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._series_box)
        layout.addWidget(self.new_series_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return inside

    # --- import -----------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Let the user choose files to import."""
        kinds = f"{tr('Pictures, documents, videos')} ({_ENDINGS});;{tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self, tr("Import pictures"), _first_folder(self._folder), kinds)
        if names:
            self._folder = str(Path(names[0]).parent)
            self.take_files(tuple(Path(name) for name in names))

    def offer_samples(self, samples: Callable[[], Sequence[Path]]) -> None:
        """Offer pictures to try it with; `samples` looks for them beside the window."""
        self.large.drop_zone.offer_samples(
            lambda: self._desk.tasks.run_task(
                lambda _: samples(), on_result=self.take_files, on_error=self.message.show_error
            )
        )

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files, and the files directly in folders; those that cannot be taken are named with the reason."""
        if self._desk.draft.is_restoring:
            words = tr("The pictures of last time come first: wait a moment, and drop these again.")
            self.message.say("attention", words)
            return
        if self._desk.draft.is_unattended:
            self.message.say("attention", tr(ASK_FIRST))
            return
        is_scanning = self.scan_panel is not None and self.scan_panel.run.is_running
        if self._import is not None or is_scanning:
            self.message.say("attention", tr(_SCANNING if is_scanning else _IMPORTING))
            return
        self._arrived, self._counted, self._refused = 0, [], []
        self._takes_no_more = False
        self.message.clear()
        self.busy.start(tr_count("Importing {count} file…", "Importing {count} files…", len(paths)))
        services, counted = self._desk.services, self._counted

        def take(stop: Stop) -> Iterator[TrayImage | RefusedPicture]:
            files, missing = services.files_in(paths)
            counted.append(len(files) + len(missing))
            yield from missing
            yield from services.import_pictures(files, stop=stop)

        self._desk.draft.set_importing(True)
        self._import = self._desk.tasks.stream(
            take,
            on_items=self._take,
            on_error=self._fail_import,
            on_end=self._finish_import,
        )

    def cancel(self) -> None:
        """Stop the import, or what the scanner does; what is in the tray stays there."""
        if self._import is not None:
            self._import.ask_to_stop()
            self.busy.label.setText(tr("Stopping…"))
        elif self.scan_panel is not None and self.scan_panel.is_busy:
            self.scan_panel.cancel()
        elif self.camera_panel is not None:
            self.camera_panel.cancel()

    def stop_for_other_patient(self) -> None:
        """Pictures that were chosen for one patient never arrive at another."""
        if self._import is not None:
            self._takes_no_more = True
            self.cancel()
            self.message.say("attention", tr("The import was stopped: the patient was changed meanwhile."))

    @property
    def is_busy(self) -> bool:
        """Whether an import runs, or the scanner or the camera is at work."""
        panels = (self.scan_panel, self.camera_panel)
        return self._import is not None or any(panel is not None and panel.is_busy for panel in panels)

    @property
    def is_recording(self) -> bool:
        """Whether a camera's recording runs, or something that it took is not in the tray yet."""
        return self.camera_panel is not None and self.camera_panel.must_stay

    def _take(self, items: tuple[TrayImage | RefusedPicture, ...]) -> None:
        images = [item for item in items if isinstance(item, TrayImage)]
        if self._takes_no_more:
            self.unwanted.emit(tuple(images))
            return
        self._refused += [item for item in items if isinstance(item, RefusedPicture)]
        self._arrived += len(items)
        if images:
            is_first = self._desk.draft.count == 0
            self._desk.draft.add_images(images)
            if is_first:
                self.show_picture(images[0].key)
        expected = sum(self._counted)
        words = tr_count("{done} of {count} imported", "{done} of {count} imported", expected, done=self._arrived)
        self.busy.set_progress(self._arrived / max(1, expected), words)

    def _fail_import(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.message.show_error(error)

    def _finish_import(self) -> None:
        self._import = None
        self.busy.finish()
        self._desk.draft.set_importing(False)
        self.import_ended.emit()
        if not self._refused or self._takes_no_more:
            return
        self.message.say("attention", refused_in_words(self._refused, "taken"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the column."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.take_files(files)

    # --- scanner and camera -----------------------------------------------------------------------------------

    def open_scanning(self) -> ScanPanel:
        """Show how to scan, where the large view is."""
        panel = self.scan_panel or self._make_scan_panel()
        self._show_above(panel)
        return panel

    def toggle_scanning(self) -> None:
        """Open scanning, or close it; what scans or records stays in sight."""
        panel = self.scan_panel
        if self.is_recording:
            self.message.say("attention", tr(_RECORDING))
        elif panel is None or panel.isHidden() or panel.run.is_running:
            self.open_scanning().begin()
        else:
            self._show_above(None)
        self._check_buttons()

    def start_profile(self, profile: ScanProfile) -> None:
        """Scan at once as `profile` says."""
        if self.is_recording:
            self.message.say("attention", tr(_RECORDING))
        else:
            self.open_scanning().start_profile(profile)

    def toggle_camera(self) -> None:
        """Open the camera, or close it; what records or scans stays in sight."""
        panel = self.camera_panel or self._make_camera_panel()
        is_scanning = self.scan_panel is not None and self.scan_panel.run.is_running
        if panel.isHidden() and not is_scanning:
            self._show_above(panel)
            panel.begin()
        elif not panel.must_stay and not is_scanning:
            self._show_above(None)
        self._check_buttons()

    def end_recordings(self) -> None:
        """End every recording that runs; they are kept."""
        if self.camera_panel is not None:
            self.camera_panel.end_recordings()

    def close_cameras(self) -> None:
        """Let go of every camera: the window closes."""
        if self.camera_panel is not None:
            self.camera_panel.leave()

    def reload_settings(self) -> None:
        """Take over profiles, scanners and cameras that were changed."""
        for panel in (self.scan_panel, self.camera_panel):
            if panel is not None:
                panel.reload_settings()

    def _make_scan_panel(self) -> ScanPanel:
        self.scan_panel = panel = ScanPanel(self._desk)
        panel.hide()
        self._upper.addWidget(panel)
        panel.closed.connect(lambda: self._show_above(None))
        panel.settings_asked.connect(self.scanning_settings_asked)
        panel.run.unwanted.connect(self.unwanted)
        return panel

    def _make_camera_panel(self) -> CameraPanel:
        self.camera_panel = panel = CameraPanel(self._desk)
        panel.hide()
        self._upper.addWidget(panel)
        panel.closed.connect(lambda: self._show_above(None))
        panel.settings_asked.connect(self.camera_settings_asked)
        panel.unwanted.connect(self.unwanted)
        panel.stills.arrived.connect(lambda _: QTimer.singleShot(_SETTLES_MS, self, self._show_active_series))
        return panel

    def _show_above(self, panel: ScanPanel | CameraPanel | None) -> None:
        """Show one of them where the large view is, or that again; a camera that is not shown is let go of."""
        was_scanning = self.scan_panel is not None and not self.scan_panel.isHidden()
        self._upper.setContentsMargins(0, 0, 0, 8 if panel is not None else 0)
        for one in (self.scan_panel, self.camera_panel):
            if one is not None:
                one.setVisible(one is panel)
        self.large.setVisible(panel is None)
        if self.camera_panel is not None and panel is not self.camera_panel:
            self.camera_panel.leave()
        self._check_buttons()
        self.refresh()
        self.scanning_shown.emit(panel is not None)
        self._give_room()
        self._focus_above(panel, was_scanning=was_scanning)

    def _focus_above(self, panel: ScanPanel | CameraPanel | None, *, was_scanning: bool) -> None:
        if isinstance(panel, ScanPanel):
            panel.scan_button.setFocus()
        elif panel is not None:
            panel.setFocus()
        else:
            (self.scan_button if was_scanning else self.camera_button).setFocus()

    def _show_active_series(self) -> None:
        """The still that came is in sight."""
        for group in self.groups:
            if group.key == self._desk.draft.active_key:
                self._scroll.ensureWidgetVisible(group, 0, 0)

    def _check_buttons(self) -> None:
        for button, panel in ((self.scan_button, self.scan_panel), (self.camera_button, self.camera_panel)):
            button.setChecked(panel is not None and not panel.isHidden())

    # --- the large view ---------------------------------------------------------------------------------------

    def show_picture(self, key: str) -> None:
        """Show the picture `key` large, and select it in its series."""
        images = {one.key: one for one in self._desk.draft.images}
        if key in images and key != self.large.shown_key:
            self._shown_place = list(images).index(key)
            self.large.show_picture(images[key])
            self._select(key)

    def _select(self, key: str) -> None:
        """In its series; what is selected in another one would be forgotten about."""
        for group in self.groups:
            if not group.select(key):
                group.strip.clearSelection()

    # --- series -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the series of the open study."""
        draft = self._desk.draft
        self._match_groups([one.key for one in draft.series])
        is_only = len(draft.series) == 1
        for number, (group, one) in enumerate(zip(self.groups, draft.series, strict=True), start=1):
            group.show_series(one, number, is_active=one.key == draft.active_key, is_only=is_only)
            if self.shows_camera or self.large.edit.is_open:
                group.hide_forms()
        has_pictures = draft.count > 0
        self.new_series_button.setVisible(has_pictures)
        self._keep_view(draft.images)
        doubts = {doubt: draft.doubted_keys(doubt) for doubt in Doubt}
        for group in self.groups:
            group.images.show_doubts(doubts)
        self._questions.ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The series need more room or less, or there is more or less for both."""
        if (watched, event.type()) in (
            (self._inside, QEvent.Type.LayoutRequest),
            (self.splitter, QEvent.Type.Resize),
        ):
            QTimer.singleShot(0, self, self._give_room)
        return super().eventFilter(watched, event)

    def _remember_hand(self) -> None:
        self._is_sized_by_hand = True

    def set_parts(self, sizes: Sequence[int]) -> None:
        """Divide the column as the user did the last time."""
        self._is_sized_by_hand = True
        self.splitter.setSizes(list(sizes))

    def parts(self) -> tuple[int, ...]:
        """How the user has divided the column; empty where it divides itself."""
        return tuple(self.splitter.sizes()) if self._is_sized_by_hand else ()

    def _give_room(self) -> None:
        """The series get what they need, but most is the picture's: the rest of them is scrolled to."""
        if not self._is_sized_by_hand:
            whole = sum(self.splitter.sizes())
            most = self._most_below() if self._is_about_one else max(whole * 9 // 20, _LEAST_BELOW_PX)
            needed = min(self._inside.sizeHint().height() + 4, most)
            self.splitter.setSizes([whole - needed, needed])

    def refresh_room(self) -> None:
        """A tool of the picture was opened or left: the forms of the series step back, or are there again."""
        self.refresh()
        self._give_room()

    def _most_below(self) -> int:
        """Beside a scanner or a camera, or a tool of the picture: that is looked at, and the others need but a line."""
        is_scanning = not self.shows_camera and not self.large.edit.is_open
        return _BESIDE_SCANNER_PX if is_scanning else _BESIDE_CAMERA_PX

    @property
    def _is_about_one(self) -> bool:
        """Whether what is above needs the room."""
        return not self.large.isVisibleTo(self) or self.large.edit.is_open

    @property
    def shows_camera(self) -> bool:
        """Whether a live picture stands where the large view is."""
        return self.camera_panel is not None and not self.camera_panel.isHidden()

    def _match_groups(self, keys: list[int]) -> None:
        for group in [one for one in self.groups if one.key not in keys]:
            self.groups.remove(group)
            self._series_box.removeWidget(group)
            group.hide()
            group.deleteLater()
        for key in keys[len(self.groups) :]:
            group = SeriesGroup(self._desk, key)
            group.picture_selected.connect(self.show_picture)
            group.files_dropped.connect(self.take_files)
            self._marks.listen_to(group.strip)
            self.groups.append(group)
            self._series_box.addWidget(group)

    def _keep_view(self, images: tuple[TrayImage, ...]) -> None:
        shown = self.large.shown_key
        place = next((place for place, image in enumerate(images) if image.key == shown), None)
        if shown and place is not None:
            self._shown_place = place
            self.large.refresh(images[place])
            self._select(shown)
        elif images:
            # the one that took the place of the one that was shown
            self.show_picture(images[min(self._shown_place, len(images) - 1)].key)
        else:
            self._shown_place = 0
            self.large.clear()

    def _add_series(self) -> None:
        self._desk.draft.add_series()

    def take_focus(self) -> None:
        """Bring the keyboard to the pictures, or to Import while there are none."""
        strips = [group.strip for group in self.groups if group.key == self._desk.draft.active_key]
        (strips[0] if strips and self._desk.draft.count else self.import_button).setFocus()

    def commit(self) -> None:
        """Take over what is being typed at this moment."""
        self._marks.settle()
        focus = self.focusWidget()
        # the text of a combo box has no focus of its own
        edit = focus.lineEdit() if isinstance(focus, QComboBox) else focus
        if isinstance(edit, QLineEdit):
            edit.editingFinished.emit()
        self.large.commit()

    def selected_keys(self) -> tuple[str, ...]:
        """The selected pictures of the active series; the one that is shown large where none is selected."""
        strips = [group.strip for group in self.groups if group.key == self._desk.draft.active_key]
        selected = strips[0].selected_keys() if strips else ()
        return selected or ((self.large.shown_key,) if self.large.shown_key else ())

    def remove_selected(self) -> None:
        """Take the selected pictures out of the tray."""
        self._desk.draft.remove(self.selected_keys())
        self.pictures_removed.emit()

    def reject_selected(self) -> None:
        """The selected pictures stay here when the others are sent."""
        self._desk.draft.reject(self.selected_keys())

    def keep_selected(self) -> None:
        """The selected pictures are sent, too, though they were rejected."""
        self._desk.draft.reject(self.selected_keys(), is_so=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Some letters keep and reject."""
        if not self._marks.take(event, self.focusWidget(), self.selected_keys()):
            super().keyPressEvent(event)

    def show_faults(
        self, faults: Mapping[int, Mapping[str, str]], image_faults: Mapping[str, Mapping[str, str]]
    ) -> None:
        """Say in each series, by its key, what is wrong with it, and with what is said of pictures, by theirs."""
        for group in self.groups:
            group.show_faults(faults.get(group.key, {}))
            group.show_image_faults(image_faults)


def _first_folder(last: str) -> str:
    """Where choosing files begins: `last` or where pictures usually are; of a folder that is gone Qt makes a file name.

    A card may be gone since `last`, and nobody needs to have a folder for pictures.
    """
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return next((folder for folder in (last, usual) if folder and Path(folder).is_dir()), QDir.homePath())


def refused_in_words(refused: Sequence[RefusedPicture], verb: Literal["taken", "brought back"]) -> str:
    """Which pictures were not taken or brought back, and why: the first four by name, the others by their number."""
    reasons = [
        tr("{name}: {sentence}", name=picture_name_shown(one.name), sentence=tr_error(one.error)) for one in refused
    ]
    count, is_import = len(reasons), verb == "taken"
    if count == 1:
        return tr(_NOT_TAKEN if is_import else _NOT_BACK, reason=reasons[0])
    lines = [_untaken_words(count) if is_import else _not_back_words(count), *reasons[:_NAMED]]
    more = count - _NAMED
    return "\n".join(lines + ([tr_count("and {count} more.", "and {count} more.", more)] if more > 0 else []))


def _untaken_words(count: int) -> str:
    return tr_count(
        "{count} file was not taken, the others are here.", "{count} files were not taken, the others are here.", count
    )


def _not_back_words(count: int) -> str:
    return tr_count(
        "{count} picture was not brought back, the others are here.",
        "{count} pictures were not brought back, the others are here.",
        count,
    )
