"""Cameras: their live pictures side by side, stills and recordings of the active one into its own series."""

import math
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ezp2p.errors import Cancelled
from ezp2p.gui.camera_keys import CameraKeys
from ezp2p.gui.camera_patient import PatientMark
from ezp2p.gui.camera_run import CameraRun
from ezp2p.gui.camera_series import SeriesOfCameras
from ezp2p.gui.camera_stills import StillQueue
from ezp2p.gui.camera_unkept import EndedClip, UnkeptClips
from ezp2p.gui.camera_words import clip_in_words
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.error_box import problem_of
from ezp2p.gui.idle import ASK_FIRST
from ezp2p.gui.panels.camera_actions import CameraShutter, CameraTools
from ezp2p.gui.panels.camera_search import CameraSearch
from ezp2p.gui.panels.camera_tile import CameraTile
from ezp2p.gui.panels.camera_unkept import UnkeptBar
from ezp2p.gui.translation import mark, tr, tr_count
from ezp2p.gui.widgets.buttons import icon_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.model.camera import Recording
from ezp2p.settings.settings import CameraInput, CamerasSettings, Settings

_MOST: Final = 4
_OPEN_AT_ONCE: Final = 2
"""An opening may wait long for its driver; it leaves threads for everything else."""
_MORE: Final = mark("Only the first {most} cameras of the settings are shown.")
_TOO_BUSY: Final = mark("No picture was taken: this computer was too busy at that moment. Press again.")
_STILL_WORDS: Final = mark(
    "EzP2P cannot tell a picture that hangs from a live one then, and takes stills of it as if it were live. Open the "
    "camera again first, unless its device was frozen by hand. It holds until the camera is closed; for good it is "
    "set in the settings."
)
_COMES_FIRST: Final = mark("What you were working on last time comes first: wait a moment.")


class CameraPanel(QFrame):
    """Stands where the large view is while it is open; its cameras are open as long."""

    closed = Signal()
    settings_asked = Signal()
    unwanted = Signal(tuple)
    """Pictures that came too late, for a patient who is not open any more; their copies can be deleted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._patients = PatientMark(desk, self)
        self._series = SeriesOfCameras(desk)
        self._is_from_settings = False
        self._opened_as: tuple[object, ...] = ()
        """What of the settings the cameras were opened with."""
        self._was_recording = False
        self.has_failed = False
        """Whether a recording could not begin or be kept since one was begun last, or all were ended."""
        self._waiting: list[CameraTile] = []
        self._leaving = 0
        """How many cameras are being closed."""
        self.tiles: list[CameraTile] = []
        self.active: CameraTile | None = None
        self.stills = StillQueue(desk, self._series, self._patients, self)
        self.clips = UnkeptClips(desk, self._series, self)
        self.keys = CameraKeys(self, lambda: self.active is not None and self.isEnabled())
        self.setProperty("surface", "card")
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        theme = self._desk.theme
        self.message = MessageBar(theme)
        self.unkept = UnkeptBar(theme, self.stills, self.clips)
        self.search = CameraSearch(self._desk)
        self.tools = CameraTools(theme)
        self.shutter = CameraShutter(theme)
        self.close_button = icon_button(
            theme, tr("Close the camera"), icon="close", kind="quiet", on_click=self.closed.emit
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(text_label(tr("Camera"), "heading"))
        head.addWidget(self.tools, 1)
        head.addWidget(self.close_button)
        self._pictures = QWidget()
        self._grid = QGridLayout(self._pictures)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.unkept)
        layout.addWidget(self.message)
        layout.addWidget(self._pictures, 1)
        layout.addWidget(self.search, 1)
        layout.addWidget(self.shutter)

    def _connect(self) -> None:
        self.search.chosen.connect(lambda chosen: self._show_inputs((chosen,)))
        self.search.settings_asked.connect(self.settings_asked)
        self.tools.input_changed.connect(self._change_input)
        self.tools.other_asked.connect(self._search_other)
        self.tools.choosing_changed.connect(self._show_state)
        self.shutter.still_asked.connect(self.take_still)
        self.shutter.burst_asked.connect(self.take_burst)
        self.shutter.record_asked.connect(self.toggle_recording)
        self.shutter.freeze_asked.connect(self._freeze)
        self.keys.still_asked.connect(self.take_still)
        self.keys.record_asked.connect(self.toggle_recording)
        self.stills.taken.connect(self._answer)
        self.stills.refused.connect(self._refuse)
        self.stills.burst_ended.connect(self._say_burst)
        self.stills.unwanted.connect(self.unwanted)
        self.stills.busy_changed.connect(self._tell_capturing)
        self.clips.changed.connect(self._tell_capturing)
        self.clips.kept.connect(self._say_kept)
        self.clips.unwanted.connect(self.unwanted)
        self._desk.draft.patient_changed.connect(self.message.clear)

    # --- which cameras ----------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Open what the settings name; look what there is where they name nothing."""
        if not self.tiles:
            self._open_all()

    def leave(self) -> None:
        """Let go of every camera, in the background. A recording that runs is closed and stays on the disk."""
        self.tools.cancel()
        self.search.cancel()
        self._show_inputs(())

    def reload_settings(self) -> None:
        """Take over what was changed; while a recording runs, at its end."""
        settings = self._desk.services.settings.cameras
        self._take_over(settings)
        if self.isVisible() and not self.is_recording and _opening(settings) != self._opened_as:
            self._open_all()

    def _open_all(self) -> None:
        settings = self._desk.services.settings.cameras
        self._opened_as = _opening(settings)
        self._take_over(settings)
        if settings.inputs:
            self._show_inputs(settings.inputs[:_MOST], is_from_settings=True)
            if len(settings.inputs) > _MOST:
                self.message.say("attention", tr(_MORE, most=_MOST))
        elif self._is_from_settings or not self.tiles:
            self._show_inputs(())
            self.search.search()

    def _take_over(self, settings: CamerasSettings) -> None:
        self.shutter.reload(settings)
        self.keys.set_still_key(settings.still_key)

    def _search_other(self) -> None:
        self._show_inputs(())
        self.search.search()

    def _show_inputs(self, inputs: tuple[CameraInput, ...], *, is_from_settings: bool = False) -> None:
        for tile in self.tiles:
            self._retire(tile)
        self._is_from_settings = is_from_settings
        keeps_s = self._desk.services.settings.cameras.pre_roll_s
        self.tiles = [CameraTile(self._desk, one, self._series, self._patients, keeps_s=keeps_s) for one in inputs]
        self._waiting = list(self.tiles)
        across = math.ceil(math.sqrt(len(self.tiles)))
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // across, place % across)
            self._connect_tile(tile)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        self.active = None
        if self.tiles:
            self._activate(self.tiles[0])
        self._open_next()
        self._show_state()

    def _connect_tile(self, tile: CameraTile) -> None:
        tile.activated.connect(partial(self._activate, tile))
        tile.stand_still_asked.connect(partial(self._ask_stand_still, tile))
        tile.run.status_changed.connect(self._show_state)
        tile.run.opening_ended.connect(self._open_next)
        tile.clip.changed.connect(self._tell_capturing)
        tile.clip.ended.connect(self._say_clip)
        tile.clip.failed.connect(self._say_clip_failed)
        tile.clip.unwanted.connect(self.unwanted)

    def _retire(self, tile: CameraTile) -> None:
        """It goes at once, its camera as soon as it is closed."""
        self._grid.removeWidget(tile)
        self._leaving += 1
        tile.hide()
        tile.run.give_up(self._note_gone)
        tile.deleteLater()

    def _note_gone(self) -> None:
        self._leaving -= 1
        if self._waiting:  # else nobody waits, and the window may be gone
            self._open_next()

    def _open_next(self) -> None:
        """Not before those of before are closed: one may be the same."""
        opening = sum(tile.run.is_opening for tile in self.tiles)
        while self._waiting and opening < _OPEN_AT_ONCE and not self._leaving:
            self._waiting.pop(0).run.open()
            opening += 1
        self._show_state()

    def _activate(self, tile: CameraTile) -> None:
        if tile is self.active or tile not in self.tiles:
            return
        if self.tools.is_choosing:
            self.tools.cancel()
        self.active = tile
        for one in self.tiles:
            one.set_active(is_active=one is tile, is_only=len(self.tiles) == 1)
        self._show_state()

    # --- what a camera is asked for ------------------------------------------------------------------------------

    def _change_input(self, changed: CameraInput) -> None:
        if self.active is not None and changed != self.active.run.input:
            self._reopen(self.active, changed)

    def _ask_stand_still(self, tile: CameraTile) -> None:
        question = Question(
            self._desk.theme,
            title=tr("May the picture of {name} stand still?", name=tile.run.input.name),
            sentence=tr(_STILL_WORDS),
            choices=(
                Choice(tr("No, go on watching it"), lambda: None),
                Choice(tr("Yes, until it is closed"), lambda: self._let_stand_still(tile), is_dangerous=True),
            ),
            parent=self.window(),
        )
        question.finished.connect(question.deleteLater)
        question.open()

    def _let_stand_still(self, tile: CameraTile) -> None:
        if tile in self.tiles and not tile.clip.is_running:
            tile.forget_picture()
            tile.run.trust(keeps_s=self._desk.services.settings.cameras.pre_roll_s)

    def _reopen(self, tile: CameraTile, changed: CameraInput) -> None:
        """It is asked anew; the settings remember it where they name this camera."""
        if tile.clip.is_running:
            return
        tile.forget_picture()
        tile.run.reopen(changed, keeps_s=self._desk.services.settings.cameras.pre_roll_s)
        if self._is_from_settings:
            services = self._desk.services
            self._desk.tasks.run_task(
                lambda _: services.save_settings(with_input(services.settings, changed)),
                on_result=lambda _: self._remember_settings(),
                on_error=self.message.show_error,
            )

    def _remember_settings(self) -> None:
        self._opened_as = _opening(self._desk.services.settings.cameras)

    # --- stills -----------------------------------------------------------------------------------------------

    def take_still(self) -> None:
        """Take the picture of the active camera."""
        self._take(1)

    def take_burst(self) -> None:
        """Take several, one after the other."""
        if self.active is not None and self.active.run.frozen is None:
            self._take(self._desk.services.settings.cameras.burst_pictures)

    def _take(self, count: int) -> None:
        tile = self.active
        if tile is None or self.tools.is_choosing:
            return
        if self._desk.draft.is_restoring:
            tile.refuse(tr(_COMES_FIRST))
        elif self._desk.draft.is_unattended:
            tile.refuse(tr(ASK_FIRST))
        else:
            self.stills.take(tile.run, count=count)

    def _answer(self, run: CameraRun) -> None:
        if self._desk.services.settings.cameras.has_sound:
            QApplication.beep()
        for tile in self._tiles_of(run):
            tile.flash()

    def _refuse(self, run: CameraRun, error: Exception | None) -> None:
        for tile in self._tiles_of(run):
            tile.refuse(problem_of(error).sentence if error is not None else tr(_TOO_BUSY))

    def _say_burst(self, came: int, wanted: int, error: Exception) -> None:
        words = tr_count(
            "{count} of {wanted} pictures were taken, and are kept.",
            "{count} of {wanted} pictures were taken, and are kept.",
            came,
            wanted=wanted,
        )
        if isinstance(error, Cancelled):
            self.message.say("attention", words)
        else:
            self.message.show_error(error, prefix=f"{words} ")

    def _tiles_of(self, run: CameraRun) -> list[CameraTile]:
        return [tile for tile in self.tiles if tile.run is run]

    def _freeze(self, is_frozen: bool) -> None:
        if self.active is not None:
            self.active.run.freeze(is_frozen=is_frozen)

    # --- recordings -------------------------------------------------------------------------------------------

    @property
    def is_recording(self) -> bool:
        """Whether a recording runs, or is on its way into the tray."""
        return self.clips.is_trying or any(tile.clip.is_running for tile in self.tiles)

    @property
    def must_stay(self) -> bool:
        """Whether a recording runs, or something that was taken is not in the tray yet."""
        return self.is_recording or self.stills.is_busy or self.stills.unkept > 0 or self.clips.count > 0

    def toggle_recording(self) -> None:
        """Record the active camera, or end that."""
        tile = self.active
        if tile is None or self.tools.is_choosing:
            return
        if tile.clip.is_running:
            tile.clip.end()
        elif self._desk.draft.is_restoring:
            tile.refuse(tr(_COMES_FIRST))
        elif self._desk.draft.is_unattended:
            tile.refuse(tr(ASK_FIRST))
        else:
            self.message.clear()
            self.has_failed = False
            before_s = self._desk.services.settings.cameras.pre_roll_s
            tile.clip.begin(pre_roll_s=before_s if self.shutter.pre_roll.isChecked() else 0.0)

    def end_recordings(self) -> None:
        """End and keep every recording."""
        self.has_failed = False
        for tile in self.tiles:
            tile.clip.end()

    def _say_clip(self, recording: Recording) -> None:
        self.message.say(*clip_in_words(recording))

    def _say_kept(self, ended: EndedClip) -> None:
        if ended.recording is not None:
            self._say_clip(ended.recording)

    def _say_clip_failed(self, error: Exception, unkept: EndedClip | None) -> None:
        self.has_failed = True
        if unkept is not None:
            self.clips.add(unkept, error)
        else:
            self.message.show_error(error)

    # --- what runs, and what is shown ---------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether something runs that Esc can end."""
        return self.tools.is_choosing or self.is_recording or self.stills.is_bursting or self.search.is_busy

    def cancel(self) -> None:
        """Esc: a recording is ended, and kept."""
        if self.tools.is_choosing:
            self.tools.cancel()
        elif self.is_recording:
            self.end_recordings()
        else:
            self.stills.cancel()
            self.search.cancel()

    def _tell_capturing(self) -> None:
        was_recording, self._was_recording = self._was_recording, self.is_recording
        self._desk.draft.set_capturing(self.is_recording or self.stills.is_busy or self.stills.unkept > 0)
        self._show_state()
        if was_recording and not self.is_recording:
            self.reload_settings()

    def _show_state(self) -> None:
        has_tiles, is_recording = bool(self.tiles), self.is_recording
        self._pictures.setVisible(has_tiles)
        self.shutter.setVisible(has_tiles)
        self.tools.setVisible(has_tiles)
        self.search.setVisible(not has_tiles)
        self.close_button.setEnabled(not self.must_stay)
        self.tools.show_tile(self.active, is_from_settings=self._is_from_settings, is_recording=is_recording)
        self.shutter.show_tile(self.active, is_choosing=self.tools.is_choosing)

    def showEvent(self, event: QShowEvent) -> None:
        """Its keys are heard while it is shown."""
        super().showEvent(event)
        self.keys.listen(is_on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """They are everybody's again."""
        super().hideEvent(event)
        self.keys.listen(is_on=False)


def _opening(settings: CamerasSettings) -> tuple[object, ...]:
    """What cameras are opened anew for when it changes."""
    return settings.inputs, settings.pre_roll_s


def with_input(settings: Settings, changed: CameraInput) -> Settings:
    """The settings with the camera of that name as it is now."""
    inputs = tuple(changed if one.name == changed.name else one for one in settings.cameras.inputs)
    return settings.model_copy(update={"cameras": settings.cameras.model_copy(update={"inputs": inputs})})
