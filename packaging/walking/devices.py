"""What a clinician does with a scanner and a camera: scan a part of a page, take pictures, record, cut, send."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from walking.clinician import JANE, Clinician
from walking.hand import Hand, NotAsExpected, look_for

from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.panels.camera import CameraPanel
from ezp2p.gui.panels.scan import ScanPanel
from ezp2p.gui.scan_words import KIND_WORDS, MODE_WORDS, SOURCE_WORDS
from ezp2p.gui.translation import tr
from ezp2p.model.scanning import ScanKind, ScanMode, ScanSource

_RECORDED_MS: Final = 2500
_STILLS: Final = 2
_A4_MM: Final = (210, 297)
_PROFILE: Final = "Referral letter"
_PROFILE_KEY: Final = "F2"


class Devices:
    """The walk, step by step."""

    def __init__(self, hand: Hand, folder: Path) -> None:
        self._hand = hand
        self._window = hand.window
        self._clinician = Clinician(hand, folder)

    def walk(self) -> None:
        """All of it."""
        self._clinician.begin()
        with self._hand.step("patient"):
            self._clinician.choose_entry(JANE[1])
            self._clinician.see_patient(*JANE)
        self._scan()
        self._film()
        self._cut()
        self._try_camera()
        with self._hand.step("sent"):
            self._hand.click(self._window.send.send_button)
            self._clinician.see_stored(1 + _STILLS + 1)

    # --- the scanner ----------------------------------------------------------------------------------------------

    def _scan(self) -> None:
        tray = self._window.tray
        with self._hand.step("scanner_found"):
            self._hand.click(tray.scan_button)
            panel = tray.scan_panel
            if panel is None:
                raise NotAsExpected("scanning is open")
            self._hand.wait(lambda: panel.options.present is not None and not panel.is_busy, "what the scanner can do")
        self._preview(panel)
        with self._hand.step("scanned"):
            self._hand.click(panel.scan_button)
            self._hand.wait(lambda: panel.run.is_running, "it scans")
            self._hand.wait(lambda: not panel.is_busy, "the page")
            look_for(panel.message.property("message") == "done", f"it is said that it came: {panel.message.text}")
            self._clinician.see_pictures(1)
        self._keep_profile(panel)
        self._hand.click(panel.close_button)
        self._hand.wait(lambda: not panel.isVisible(), "scanning is closed")

    def _preview(self, panel: ScanPanel) -> None:
        with self._hand.step("preview"):
            self._hand.choose(panel.options.kind, tr(KIND_WORDS[ScanKind.DOCUMENT]))
            self._hand.choose(panel.options.source, tr(SOURCE_WORDS[ScanSource.FLATBED]))
            self._hand.choose(panel.options.mode, tr(MODE_WORDS[ScanMode.COLOR]))
            self._hand.click(panel.preview_button)
            self._hand.wait(lambda: not panel.is_busy and not panel.preview.view.is_empty, "the preview")
            view = panel.preview.view
            height = min(view.height(), view.width() * _A4_MM[1] / _A4_MM[0])
            reach = QPoint(round(height * _A4_MM[0] / _A4_MM[1] * 0.45), round(height * 0.4))
            middle = view.rect().center()
            self._hand.drag(view, middle - reach, middle + reach)
            self._hand.wait(lambda: panel.preview.area is not None, "the part is drawn")

    def _keep_profile(self, panel: ScanPanel) -> None:
        with self._hand.step("page_scanning"):
            self._hand.click(panel.keep_button)
            dialog = self._hand.dialog(SettingsDialog)
            self._hand.fill(dialog.scanning.form.name, _PROFILE)
            self._hand.choose(dialog.scanning.form.key, _PROFILE_KEY)
            look_for(dialog.scanning.list.count() == 1, "there is one profile")
        self._hand.click(dialog.save_button)
        self._hand.closed(dialog)
        self._hand.wait(lambda: panel.profiles.findData(_PROFILE) >= 0, "the profile can be chosen")

    # --- the camera -----------------------------------------------------------------------------------------------

    def _film(self) -> None:
        tray = self._window.tray
        with self._hand.step("camera_live"):
            self._hand.click(tray.camera_button)
            panel = tray.camera_panel
            if panel is None:
                raise NotAsExpected("the camera is open")
            self._hand.wait(lambda: bool(panel.tiles) and all(tile.run.is_live for tile in panel.tiles), "it is live")
        with self._hand.step("stills"):
            for number in range(_STILLS):
                self._hand.press("Space")
                self._clinician.see_pictures(1 + number + 1)
        self._record(panel)
        self._hand.click(panel.close_button)
        self._hand.wait(lambda: not panel.isVisible(), "the camera is closed")

    def _try_camera(self) -> None:
        with self._hand.step("page_cameras"):
            self._hand.press("Ctrl+,")
            dialog = self._hand.dialog(SettingsDialog)
            self._hand.click_row(dialog.pages.names, dialog.pages.all.index(dialog.cameras))
            trial = dialog.cameras.form.trial
            self._hand.wait(trial.button.isVisible, "the camera is selected")
            self._hand.click(trial.button)
            self._hand.wait(lambda: trial.view.isVisible() and not trial.view.is_empty, "its picture")
        self._hand.press("Esc")
        self._hand.closed(dialog)

    def _record(self, panel: CameraPanel) -> None:
        with self._hand.step("recording"):
            self._hand.press("R")
            self._hand.wait(lambda: panel.tiles[0].clip.is_recording, "it records")
            QTest.qWait(_RECORDED_MS)
        with self._hand.step("recorded"):
            self._hand.press("R")
            self._hand.wait(lambda: not panel.is_recording, "the recording is kept")
            self._clinician.see_pictures(1 + _STILLS + 1)

    # --- the clip -------------------------------------------------------------------------------------------------

    def _cut(self) -> None:
        tray = self._window.tray
        strip, clip = tray.groups[-1].strip, tray.large.clip
        with self._hand.step("clip"):
            self._hand.click_row(strip, strip.model().rowCount() - 1)
            self._hand.wait(lambda: clip.isVisible() and clip.play_button.isEnabled(), "the clip")
            frames = clip.slider.maximum()
            for part, button in ((0.2, clip.begin_button), (0.8, clip.end_button)):
                x, y = round(clip.slider.x_of(round(part * frames))), clip.slider.rect().center().y()
                self._hand.click(clip.slider, QPoint(x, y))
                self._hand.wait(lambda part=part: clip.shown == round(part * frames), "the frame")
                self._hand.click(button)
            part = clip.slider.part
            look_for(part is not None, "a part of it is taken")
