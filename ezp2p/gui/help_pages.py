"""Which page of the manual tells about what has the keyboard, and how it is opened: Help, Manual, and F1 everywhere."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ezp2p.gui import resources
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs import settings_pages as pages
from ezp2p.gui.dialogs.about import AboutDialog, KeysDialog
from ezp2p.gui.dialogs.doctor import DoctorDialog
from ezp2p.gui.dialogs.first_run import FirstRunDialog
from ezp2p.gui.dialogs.history import HistoryDialog, ItemDialog
from ezp2p.gui.dialogs.problem_report import ProblemReportDialog
from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.dialogs.settings_cameras import CamerasPage
from ezp2p.gui.dialogs.settings_exchange import ImportDialog
from ezp2p.gui.dialogs.settings_forms import FormsPage
from ezp2p.gui.dialogs.settings_remotes import RemotesPage
from ezp2p.gui.dialogs.settings_scanning import ScanningPage
from ezp2p.gui.dialogs.sheet import Sheet
from ezp2p.gui.panels.banner import Banner
from ezp2p.gui.panels.camera import CameraPanel
from ezp2p.gui.panels.clip import ClipBar
from ezp2p.gui.panels.image_tray import ImageTrayPanel
from ezp2p.gui.panels.large_view import LargeView
from ezp2p.gui.panels.patient import PatientPanel
from ezp2p.gui.panels.scan import ScanPanel
from ezp2p.gui.panels.send import SendPanel
from ezp2p.gui.panels.status import StatusLine
from ezp2p.gui.panels.still_patient import StillPatient
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.drop_zone import DropZone
from ezp2p.gui.widgets.pages import Pages
from ezp2p.gui.widgets.question_bar import QuestionBar

FIRST_PAGE: Final = "index"
HELP_KEY: Final = "F1"
PAGES: Final[Mapping[type[QWidget], str]] = {
    Banner: "clinician/patient",
    PatientPanel: "clinician/patient",
    StillPatient: "clinician/questions",
    ImageTrayPanel: "clinician/import",
    DropZone: "clinician/import",
    QuestionBar: "clinician/questions",
    LargeView: "clinician/edit",
    ClipBar: "clinician/camera",
    ScanPanel: "clinician/scan",
    CameraPanel: "clinician/camera",
    SendPanel: "clinician/send",
    StatusLine: "clinician/send",
    HistoryDialog: "clinician/send",
    ItemDialog: "clinician/send",
    Question: "clinician/questions",
    KeysDialog: "clinician/keys",
    AboutDialog: FIRST_PAGE,
    FirstRunDialog: "technician/pacs",
    DoctorDialog: "technician/pacs",
    SettingsDialog: "technician/index",
    ImportDialog: "technician/site",
    ProblemReportDialog: "technician/messages",
    RemotesPage: "technician/pacs",
    pages.GeneralPage: "technician/pacs",
    pages.WindowFields: "technician/languages",
    pages.AttributesPage: "technician/pictures",
    FormsPage: "technician/forms",
    pages.PicturesPage: "technician/pictures",
    ScanningPage: "technician/scanners",
    CamerasPage: "technician/cameras",
    pages.WorklistPage: "technician/worklist",
    pages.WatchedFolderPage: "technician/watched-folder",
    pages.OutboxPage: "technician/recovery",
    pages.PatientsPage: "technician/worklist",
}
"""What is around the keyboard, and its page: a path in the manual, without its ending. The innermost one counts."""


def page_for(widget: QWidget | None) -> str:
    """The page about what has the keyboard; the first page where none tells about it."""
    while widget is not None:
        # where the keyboard is in the list of the pages, the page beside it is meant
        around = widget.current if isinstance(widget, Pages) and widget.count else widget
        page = next((PAGES[kind] for kind in type(around).__mro__ if kind in PAGES), "")
        if page:
            return page
        widget = widget.parentWidget()
    return FIRST_PAGE


def open_with_system(path: Path) -> bool:
    """Show a page in the browser of this computer; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Manual(QObject):
    """Opens the manual at the right page, from `window` and from each dialog above it."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.folder = resources.manual_folder()
        """Where the built manual lies."""
        self.show_page: Callable[[Path], bool] = open_with_system
        """Shows a file; False where it cannot."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._give_key)

    def open(self) -> None:
        """Open the page about what has the keyboard."""
        path = self.folder / f"{page_for(QApplication.focusWidget() or QApplication.activeModalWidget())}.html"
        self._desk.tasks.run_task(
            lambda _: path.is_file(), on_result=lambda is_there: self._show(path) if is_there else self._say_missing()
        )

    def _give_key(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The menu's key does not reach a sheet that comes before the window: it is given one of its own.

        A dialog of the system is left alone: it ends without a word to Python.
        """
        sheet = new.window() if new is not None else None
        if not isinstance(sheet, Sheet) or not self._is_ours(sheet) or sheet.findChild(QShortcut, HELP_KEY):
            return
        shortcut = QShortcut(HELP_KEY, sheet)
        shortcut.setObjectName(HELP_KEY)
        shortcut.activated.connect(self.open)

    def _is_ours(self, sheet: QWidget) -> bool:
        above: QWidget | None = sheet
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None

    def _show(self, path: Path) -> None:
        if not self.show_page(path):
            self._say(
                tr("No program shows the manual"),
                tr("This computer has no browser for {path}. Copy the folder to one that has.", path=str(path)),
            )

    def _say_missing(self) -> None:
        self._say(
            tr("The manual is not here"),
            tr(
                "It belongs into {folder}. Install EzP2P again, or make it with “make manual” where EzP2P is built.",
                folder=str(self.folder),
            ),
        )

    def _say(self, title: str, sentence: str) -> None:
        question = Question(
            self._desk.theme,
            title=title,
            sentence=sentence,
            choices=(Choice(tr("Close"), lambda: None),),
            parent=QApplication.activeModalWidget() or self._window,
        )
        question.finished.connect(question.deleteLater)
        question.open()
