"""Walks through the real window by real input: a clinician's, a technician's, and one with scanner and camera.

xvfb-run -a -s "-screen 0 1600x1000x24" .venv/bin/python packaging/walks.py FOLDER [--walk technician] [--language de]

Of each step there is a picture. Without --data-dir it works with the demo's archive and worklist; with it, with the
servers of its settings, whose worklist must have the demo's patients. The last line that is printed is JSON: the steps,
their pictures, what a hand did, and the seconds. A walk ends with 1 where a person would not see what was to be seen;
failed.png shows that moment. packaging/window.png, which the README shows, is the picture 05_pictures.png of the
clinician's walk.
"""

import argparse
import json
import logging
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from walking.clinician import Clinician
from walking.devices import Devices
from walking.hand import Hand
from walking.technician import Technician

from ezp2p.gui.language import LANGUAGES
from ezp2p.gui.main import show
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.theme import Theme
from ezp2p.settings.settings import CameraInput, CamerasSettings, ScanningSettings, Settings
from ezp2p.workflows.demo import demo_site
from ezp2p.workflows.services import Services

logger = logging.getLogger(__name__)
Report = dict[str, object]
CAMERA: Final = "Treatment room"
Walk = Callable[[Hand, Path, argparse.Namespace], Report]
"""With a folder for files that nobody needs afterwards."""


def main(words: list[str]) -> int:
    """Walk, and print what came of it."""
    options = _options(words)
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setApplicationName("EzP2P")
    scheme = Qt.ColorScheme.Dark if options.scheme == "dark" else Qt.ColorScheme.Light
    theme = Theme(application, scheme=scheme)
    found: list[Report] = []
    with _services(options.data_dir) as services:
        services.save_settings(_settings(services.settings, options))
        QTimer.singleShot(0, services.decoder.warm_up)
        QTimer.singleShot(0, application, lambda: _go(options, found))
        show(application, theme, services)
    if not found:
        return 1
    print(json.dumps({"walk": options.walk, **found[0]}))
    return 0


def _options(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Walk through the real window.")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--data-dir", type=Path, help="settings with real servers; without it the demo's")
    parser.add_argument("--walk", choices=WALKS, default="clinician")
    parser.add_argument("--card", type=Path, help="a folder with the pictures of the short way")
    parser.add_argument("--scanner", help="the address of the network scanner of the walk 'devices'")
    parser.add_argument("--camera", help="the address of its network camera")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--scheme", choices=("light", "dark"), default="light")
    return parser.parse_args(words)


def _settings(settings: Settings, options: argparse.Namespace) -> Settings:
    """The settings that there are, with what the options say."""
    changed: dict[str, object] = {"window": settings.window.model_copy(update={"language": options.language})}
    if options.scanner:
        changed["scanning"] = ScanningSettings(escl_addresses=(options.scanner,))
    if options.camera:
        camera = CameraInput(name=CAMERA, device=options.camera)
        changed["cameras"] = CamerasSettings(inputs=(camera,))
    return settings.model_copy(update=changed)


@contextmanager
def _services(data_dir: Path | None) -> Iterator[Services]:
    with ExitStack() as stack:
        data_dir = data_dir or stack.enter_context(demo_site()).data_dir
        yield stack.enter_context(Services(data_dir))


def _go(options: argparse.Namespace, found: list[Report]) -> None:
    """Walk in the running program; close it at the end by hand, or, where the walk came no further, somehow."""
    window = next(top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow))
    hand = Hand(window, options.folder)
    try:
        with tempfile.TemporaryDirectory(prefix="ezp2p-walk-") as folder:
            hand.wait(window.isVisible, "the window")
            report = WALKS[options.walk](hand, Path(folder), options)
        hand.press("Ctrl+Q")
        hand.wait(lambda: not window.isVisible(), "the window closes")
        found.append({**report, "steps": [asdict(step) for step in hand.steps]})
    except Exception:
        logger.exception("The walk came no further:")
        hand.shoot("failed.png")
        for top in QApplication.topLevelWidgets():
            top.hide()
        window.discard_and_close()
        QApplication.quit()


def _clinician(hand: Hand, folder: Path, options: argparse.Namespace) -> Report:
    clinician = Clinician(hand, folder, card=options.card)
    clinician.walk()
    return {"short_way": asdict(clinician.go_short_way())}


def _card_to_stored(hand: Hand, folder: Path, options: argparse.Namespace) -> Report:
    """The short way alone."""
    clinician = Clinician(hand, folder, card=options.card)
    clinician.begin()
    return {"short_way": asdict(clinician.go_short_way())}


def _technician(hand: Hand, folder: Path, _: argparse.Namespace) -> Report:
    Technician(hand, folder).walk()
    return {}


def _devices(hand: Hand, folder: Path, _: argparse.Namespace) -> Report:
    Devices(hand, folder).walk()
    return {}


WALKS: dict[str, Walk] = {
    "clinician": _clinician,
    "technician": _technician,
    "card_to_stored": _card_to_stored,
    "devices": _devices,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
