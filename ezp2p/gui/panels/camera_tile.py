"""One camera in the window: its name, whether it is the active one and live, its picture, its recording."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ezp2p.gui.camera_clip import CameraClip
from ezp2p.gui.camera_patient import PatientMark
from ezp2p.gui.camera_run import CameraRun
from ezp2p.gui.camera_series import SeriesOfCameras
from ezp2p.gui.camera_words import (
    FROZEN_BY_USER,
    KINDS,
    MAY_STAND_STILL,
    STATE_WORDS,
    duration_in_words,
    mode_in_words,
    status_in_words,
)
from ezp2p.gui.core import Desk
from ezp2p.gui.theme import restyle
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.area_view import AreaView
from ezp2p.gui.widgets.image_view import image_of
from ezp2p.gui.widgets.labels import ElidedLabel, text_label
from ezp2p.gui.widgets.live_notice import Cure
from ezp2p.gui.widgets.live_view import LiveView
from ezp2p.model.camera import FrameRegion, LiveState, RecordingProgress
from ezp2p.model.scanning import ScanArea
from ezp2p.settings.settings import CameraInput
from ezp2p.workflows.live_picture import LivePicture

_LEAST_SIDE: Final = 16
_CHIPS: Final = {"done": "accent", "busy": "plain", "attention": "attention", "failed": "failed"}


class CameraTile(QFrame):
    """A click, or the key Tab, makes it the active one."""

    activated = Signal()
    stand_still_asked = Signal()
    """A person wants that the picture of this camera may stand still."""

    def __init__(
        self,
        desk: Desk,
        camera_input: CameraInput,
        series: SeriesOfCameras,
        patients: PatientMark,
        *,
        keeps_s: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.run = CameraRun(desk, camera_input, patients, keeps_s=keeps_s, parent=self)
        self.clip = CameraClip(desk, self.run, series, patients, self)
        self.refusal = ""
        """Why the last still was not taken."""
        self.area: AreaView | None = None
        self._shown: LivePicture | None = None
        self.setProperty("surface", "live")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.name = ElidedLabel(camera_input.name, least=4)
        self.facts = ElidedLabel(kind="small", least=4)
        self.active_chip = text_label(tr("Active", sense="the camera that takes pictures"))
        self.active_chip.setProperty("chip", "accent")
        self.state_chip = text_label()
        self.recording_chip = text_label()
        for chip in (self.state_chip, self.recording_chip):
            chip.setProperty("chip", "plain")  # the room around its words is given once, before it is shown
        self.view = LiveView(desk.theme)
        self._lay_out()
        self.view.resized.connect(self._note_room)
        self.run.picture_came.connect(self._show_picture)
        self.run.picture_gone.connect(self._clear)
        self.run.status_changed.connect(self.show_state)
        self.run.opening_ended.connect(self.show_state)
        self.clip.progressed.connect(self._show_progress)
        self.clip.changed.connect(self.show_state)
        self.set_active(is_active=False, is_only=True)
        self.show_state()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name)
        head.addWidget(self.facts, 1)
        for chip in (self.recording_chip, self.state_chip, self.active_chip):
            head.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)

    def set_active(self, *, is_active: bool, is_only: bool) -> None:
        """Whether stills are taken of this one."""
        restyle(self, active=is_active and not is_only)
        self.active_chip.setVisible(is_active and not is_only)
        name = self.run.input.name
        self.setAccessibleName(tr("Camera {name}, active", name=name) if is_active else tr("Camera {name}", name=name))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make it the active one."""
        super().mousePressEvent(event)
        self.activated.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make it the active one."""
        super().focusInEvent(event)
        self.activated.emit()

    # --- its picture --------------------------------------------------------------------------------------------

    def forget_picture(self) -> None:
        """It is opened anew: nothing of before is shown."""
        self.run.shown = None
        self.refusal = ""
        self._clear()

    def _clear(self) -> None:
        self._shown = None
        self.view.clear()
        if self.area is not None:
            self.area.clear()

    def _note_room(self) -> None:
        self.run.room = self.view.room

    def _show_picture(self, picture: LivePicture) -> None:
        self._shown = picture
        image = image_of(picture.pixels)
        self.view.show_picture(picture.frame.pixels, image)
        if self.area is not None:
            rows, columns = picture.frame.pixels.shape[:2]
            self.area.show_preview(image, columns, rows)

    def flash(self) -> None:
        """A still was taken."""
        self.refusal = ""
        self.show_state()
        self.view.flash()

    def refuse(self, sentence: str) -> None:
        """No still was taken, and why."""
        self.refusal = sentence
        self.show_state()

    def show_state(self) -> None:
        """Say whether the picture lives; what does not is dark, or says that it was frozen."""
        run = self.run
        status, is_frozen = run.status, run.frozen is not None
        kind = "attention" if is_frozen else KINDS[status.state]
        self.name.setText(run.input.name)
        lives = MAY_STAND_STILL if run.may_stand_still else STATE_WORDS[LiveState.LIVE]
        told = lives if status.state is LiveState.LIVE else STATE_WORDS[status.state]
        self.state_chip.setText(tr("▲ Frozen") if is_frozen else tr(told))
        restyle(self.state_chip, chip=_CHIPS[kind])
        self.view.darken(is_dark=not is_frozen and not run.is_live)
        self._show_notice(kind, is_frozen=is_frozen)
        frame, camera = run.shown, run.camera
        is_known = frame is not None and camera is not None
        self.facts.setText(mode_in_words(camera.mode, *frame.pixels.shape[:2]) if is_known and frame and camera else "")
        self.recording_chip.setVisible(self.clip.is_running)
        if self.clip.is_running and not self.clip.is_recording:
            _show_chip(self.recording_chip, "plain", tr("Recording…"))

    def _show_notice(self, kind: str, *, is_frozen: bool) -> None:
        run, notice, status = self.run, self.view.notice, self.run.status
        if is_frozen:
            notice.say(kind, tr(FROZEN_BY_USER))
        elif status.state is LiveState.LIVE:
            notice.say("failed", self.refusal)
        else:
            self.refusal = ""
            is_free = not self.clip.is_running and not run.is_opening
            notice.say(kind, status_in_words(status), cures=self._cures() if is_free else ())

    def _cures(self) -> tuple[Cure, ...]:
        """What can be done about a picture that is not live; nothing is ever done by itself."""
        state = self.run.status.state
        again = (tr("Open again"), self.open_again)
        if state is LiveState.FROZEN:
            return again, (tr("This picture may stand still…"), self.stand_still_asked.emit)
        return (again,) if state in {LiveState.LOST, LiveState.NO_SIGNAL} else ()

    def open_again(self) -> None:
        """The same camera, because a person asked for it."""
        self.forget_picture()
        self.run.open()

    def _show_progress(self, progress: RecordingProgress) -> None:
        duration = duration_in_words(progress.seconds)
        if progress.ends_soon and progress.left_s is not None:
            words = tr("● {duration}, ends in {seconds} s", duration=duration, seconds=int(progress.left_s))
            _show_chip(self.recording_chip, "attention", words)
        else:
            _show_chip(self.recording_chip, "failed", f"● {duration}")

    # --- a part of it -------------------------------------------------------------------------------------------

    def choose_part(self) -> None:
        """Let a part of the picture be drawn on it."""
        if self.area is None and self._shown is not None:
            self.area = AreaView(self._desk.theme)
            self.area.setAccessibleName(tr("Live picture on which a part is drawn"))
            self.view.put_over(self.area)
            self._show_picture(self._shown)
            self.area.setFocus()

    def chosen_part(self) -> FrameRegion | None:
        """What was drawn, in pixels of the camera's whole frames; None where nothing was."""
        frame, drawn = self.run.shown, self.area.area if self.area is not None else None
        if frame is None or drawn is None:
            return None
        rows, columns = frame.pixels.shape[:2]
        before = self.run.input.region
        part = _whole_pixels(drawn, rows, columns)
        offset = (before.left, before.top) if before is not None else (0, 0)
        return FrameRegion(part.left + offset[0], part.top + offset[1], part.columns, part.rows)

    def end_choosing(self) -> None:
        """Show the picture alone again."""
        self.area = None
        self.view.put_over(None)


def _show_chip(chip: QLabel, kind: str, words: str) -> None:
    chip.setText(words)
    restyle(chip, chip=kind)


def _whole_pixels(drawn: ScanArea, rows: int, columns: int) -> FrameRegion:
    """In whole pixels, at least as large as a part may be, and inside."""
    left, top = (max(0, round(value)) for value in (drawn.left_mm, drawn.top_mm))
    wide = min(max(_LEAST_SIDE, round(drawn.width_mm)), columns)
    high = min(max(_LEAST_SIDE, round(drawn.height_mm)), rows)
    return FrameRegion(min(left, columns - wide), min(top, rows - high), wide, high)
