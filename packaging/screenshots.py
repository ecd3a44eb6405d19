"""Pictures of the real window, made by doing the main job in it with the demo's archive.

xvfb-run -a -s "-screen 0 1600x1000x24" .venv/bin/python packaging/screenshots.py FOLDER
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import DeliveryState
from ezp2p.workflows.demo import demo_site, sample_pictures
from ezp2p.workflows.services import Services

_DEADLINE_S = 30.0


def wait(until: Callable[[], bool]) -> None:
    """Let the window work until `until` holds, then a little longer, so that all of it is painted."""
    deadline = time.monotonic() + _DEADLINE_S
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not come so far")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()


def main(folder: Path) -> None:
    """Do the main job and save a picture of each step in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    theme = Theme(application)
    with demo_site() as site, Services(site.data_dir) as services:
        tasks = Tasks()
        draft = Draft(series_defaults(services.settings.attributes))
        window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))
        window.resize(1440, 900)
        window.show()
        window.start()
        walk(window, draft, tasks, folder)
        window.close()
        tasks.shut_down()


def walk(window: MainWindow, draft: Draft, tasks: Tasks, folder: Path) -> None:
    """Worklist, form, pictures, sent, settings."""

    def shoot(name: str, widget: QWidget = window) -> None:
        widget.grab().save(str(folder / f"{name}.png"))

    worklist = window.patient.worklist
    wait(lambda: len(worklist.model.entries) >= 12 and tasks.is_idle)
    shoot("1_worklist")
    worklist.select(worklist.model.entries[0].key)
    worklist.choose_selected()
    wait(lambda: draft.has_patient)
    shoot("2_filled_form")
    window.tray.take_files(sample_pictures())
    wait(lambda: draft.count == len(sample_pictures()) and tasks.is_idle)
    shoot("3_pictures")
    window.send.send()
    wait(lambda: [item.state for item in window.send.outcomes.items] == [DeliveryState.SENT] * 3 and tasks.is_idle)
    shoot("4_sent")
    dialog = window.open_settings()
    form = dialog.remotes.form
    port = form.port.text()
    for name, number in (("5_settings_failed_echo", "1"), ("6_settings_passed_echo", port)):
        form.port.setText(number)
        form.echo.run()
        wait(lambda: tasks.is_idle)
        shoot(name, dialog)
    dialog.reject()
    wait(lambda: tasks.is_idle)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
