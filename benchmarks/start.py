"""The start: until something of the window is painted, beside a bare window of PySide6, and until all of it is there.

Whole processes, in turn, on data folders that were opened before; each ends itself after its first picture.
"""

import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from benchmarks.figures import Figure, Figures, ratios
from benchmarks.machine import settle

SECTION: Final = "Start of the window"
ROUNDS: Final = 9
MOST_TIMES: Final = 2.0
_DEADLINE_S: Final = 60.0

_BARE: Final = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))

application = QApplication([])
window = Window()
window.setCentralWidget(QLabel("EzP2P"))
window.resize(1440, 900)
window.show()
application.exec()
"""

_PROGRAM: Final = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from ezp2p import __main__ as program
from ezp2p.gui import opening

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == kind:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False

def speak(application, wanted, speak=opening.speak):
    application.watch = Watch(application)
    application.installEventFilter(application.watch)
    return speak(application, wanted)

opening.speak = speak
kind = sys.argv.pop()
sys.exit(program.main())
"""


def measure(figures: Figures, folder: Path) -> None:
    """Start a bare window and the program, in turn."""
    figures.begin(f"{SECTION}, {ROUNDS} times, beside a bare window of PySide6:")
    opening = ["--data-dir", str(folder / "data"), "Opening"]
    whole = [*opening[:2], "MainWindow"]
    for warm in (whole, opening):
        _seconds(_PROGRAM, *warm)
    settle()
    rounds = [(_seconds(_BARE), _seconds(_PROGRAM, *opening), _seconds(_PROGRAM, *whole)) for _ in range(ROUNDS)]
    bare, first, all_of_it = (list(each) for each in zip(*rounds, strict=True))
    times = ratios(first, bare)
    figures.add(Figure(SECTION, "first picture of the window", times, "x", "times a bare window's", at_most=MOST_TIMES))
    for what, values in (("a bare window", bare), ("first picture", first), ("the whole window", all_of_it)):
        figures.add(Figure(SECTION, what, tuple(round(value, 3) for value in values), "s"))


def _seconds(script: str, *arguments: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", script, *arguments], check=True, timeout=_DEADLINE_S, capture_output=True)
    return time.perf_counter() - began
