"""What a technician does: look at the settings, add a server, find out why it does not answer, take papers home."""

import zipfile
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QLabel
from walking.hand import Hand, look_for

from ezp2p import __version__
from ezp2p.gui.dialogs.about import AboutDialog
from ezp2p.gui.dialogs.doctor import DoctorDialog
from ezp2p.gui.dialogs.problem_report import ProblemReportDialog
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.dialogs.settings_forms import USE_WORDS
from ezp2p.gui.language import LANGUAGES
from ezp2p.gui.translation import tr
from ezp2p.settings.forms import FieldUse

_PAGES: Final = (
    "remotes", "workstation", "attributes", "forms", "pictures", "scanning", "cameras", "worklist", "watched_folder",
    "outbox", "patients",
)  # fmt: skip
_FILE, _HELP = 0, -1
_SETTINGS, _REPORT, _ABOUT = 4, 2, 3
_NO_SERVER_PORT: Final = "1"
_NAME: Final = "Second PACS"


class Technician:
    """The walk, step by step; `folder` is where the files go that are taken home."""

    def __init__(self, hand: Hand, folder: Path) -> None:
        self._hand = hand
        self._window = hand.window
        self._folder = folder

    def walk(self) -> None:
        """All of it."""
        with self._hand.step("file_menu"):
            menu = self._hand.open_menu(_FILE)
        self._hand.click_item(menu, _SETTINGS)
        dialog = self._hand.dialog(SettingsDialog)
        self._look_at_pages(dialog)
        right = dialog.remotes.form.port.text()
        self._add_remote(dialog)
        self._ask_wrong_port(dialog)
        self._ask_right_port(dialog, right)
        self._examine(dialog)
        self._choose_language(dialog)
        self._change_forms(dialog)
        self._save(dialog)
        self._export()
        self._report_problem()
        self._look_at_about()

    # --- settings -------------------------------------------------------------------------------------------------

    def _look_at_pages(self, dialog: SettingsDialog) -> None:
        look_for(dialog.pages.count == len(_PAGES), "each page has its name here")
        for place, name in enumerate(_PAGES):
            with self._hand.step(f"page_{name}"):
                self._hand.click_row(dialog.pages.names, place)
                look_for(dialog.pages.place == place, f"the page {name}")
            if dialog.pages.all[place] is dialog.forms:
                for part, called in ((1, "pick_lists"), (2, "templates")):
                    with self._hand.step(f"page_forms_{called}"):
                        self._hand.click_tab(dialog.forms.parts, part)
        self._hand.click_row(dialog.pages.names, 0)

    def _add_remote(self, dialog: SettingsDialog) -> None:
        remotes = dialog.remotes
        title, host = remotes.form.title.text(), remotes.form.host.text()
        with self._hand.step("remote_typed"):
            before = remotes.list.count()
            self._hand.click(remotes.add_button)
            self._hand.fill(remotes.form.name, _NAME)
            self._hand.fill(remotes.form.title, title)
            self._hand.fill(remotes.form.host, host)
            self._hand.fill(remotes.form.port, _NO_SERVER_PORT)
            look_for(remotes.list.count() == before + 1, "there is one more server")
            look_for(remotes.list.currentItem().text() == _NAME, "the list calls it as it was typed")

    def _ask_wrong_port(self, dialog: SettingsDialog) -> None:
        echo = dialog.remotes.form.echo
        with self._hand.step("echo_failed"):
            self._hand.click(echo.button)
            self._hand.wait(lambda: not echo.is_busy and echo.message.isVisible(), "an answer")
            look_for(echo.message.property("message") == "failed", "it is said that it failed")
            look_for(len(echo.message.text.split()) > 5, f"it is said in a sentence: {echo.message.text}")

    def _ask_right_port(self, dialog: SettingsDialog, port: str) -> None:
        form = dialog.remotes.form
        with self._hand.step("echo_passed"):
            self._hand.fill(form.port, port)
            look_for(not form.echo.message.isVisible(), "the old answer is gone")
            self._hand.click(form.echo.button)
            self._hand.wait(form.echo.message.isVisible, "an answer")
            look_for(form.echo.message.property("message") == "done", f"it answers: {form.echo.message.text}")

    def _examine(self, dialog: SettingsDialog) -> None:
        with self._hand.step("doctor"):
            self._hand.click(dialog.remotes.form.doctor_button)
            doctor = self._hand.dialog(DoctorDialog)
            self._hand.wait(lambda: not doctor.is_busy, "the check ends")
            look_for(all(row.word.text() for row in doctor.rows), "each step has ended, and says how")
            look_for(not doctor.message.isVisible(), f"nothing went wrong: {doctor.message.text}")
        self._hand.click(doctor.close_button)
        self._hand.closed(doctor)

    def _choose_language(self, dialog: SettingsDialog) -> None:
        with self._hand.step("language"):
            self._hand.click_row(dialog.pages.names, 1)
            self._hand.choose(dialog.general.window_fields.fields["language"].editor, LANGUAGES["fr"])

    def _change_forms(self, dialog: SettingsDialog) -> None:
        with self._hand.step("forms"):
            self._hand.click_row(dialog.pages.names, _PAGES.index("forms"))
            self._hand.click_tab(dialog.forms.parts, 0)
            self._hand.choose(dialog.forms.fields["study.StudyID"].editor, tr(USE_WORDS[FieldUse.HIDDEN]))

    def _save(self, dialog: SettingsDialog) -> None:
        window = self._window
        with self._hand.step("saved"):
            self._hand.click(dialog.save_button)
            self._hand.closed(dialog)
            self._hand.wait(lambda: window.send.destination.findText(_NAME) >= 0, "it can be sent to the new server")
            look_for(not window.patient.form.fields["StudyID"].isVisible(), "the hidden field is gone")

    # --- papers to take home --------------------------------------------------------------------------------------

    def _export(self) -> None:
        path = self._folder / "site.toml"
        with self._hand.step("exported"):
            self._hand.press("Ctrl+,")
            dialog = self._hand.dialog(SettingsDialog)
            look_for(dialog.remotes.list.count() >= 2, "the new server was kept")
            self._hand.save_as(dialog.exchange.export_button, path)
            self._hand.wait(dialog.message.isVisible, "it is said where they are")
            look_for(_NAME in path.read_text("utf-8"), "the new server is among what was exported")
        self._hand.press("Esc")
        self._hand.closed(dialog)

    def _report_problem(self) -> None:
        path = self._folder / "report.zip"
        with self._hand.step("problem_report"):
            self._hand.click_item(self._hand.open_menu(_HELP), _REPORT)
            dialog = self._hand.dialog(ProblemReportDialog)
            self._hand.wait(dialog.save_button.isEnabled, "what the report holds")
            look_for(bool(dialog.text.toPlainText()), "it can be read")
            self._hand.save_as(dialog.save_button, path)
            self._hand.wait(dialog.message.isVisible, "it is said where it is")
            with zipfile.ZipFile(path) as report:
                look_for(len(report.namelist()) == dialog.list.count(), "it holds what was shown")
        self._hand.click(dialog.close_button)
        self._hand.closed(dialog)

    def _look_at_about(self) -> None:
        with self._hand.step("about"):
            self._hand.click_item(self._hand.open_menu(_HELP), _ABOUT)
            dialog = self._hand.dialog(AboutDialog)
            said = [label.text() for label in dialog.findChildren(QLabel)]
            look_for(__version__ in said, "the version is said")
        self._hand.press("Esc")
        self._hand.closed(dialog)
