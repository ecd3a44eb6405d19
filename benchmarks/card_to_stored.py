"""From a camera's card to stored in the PACS: a hand double clicks an entry, drops the card, and presses Send.

The walk of packaging/walks.py does it in the real window on a display that nobody sees, with a real Orthanc as PACS and
worklist; the clock runs from the double click until the window says that all of it is stored.
"""

from pathlib import Path
from typing import Final

from benchmarks.figures import Figure, Figures
from benchmarks.machine import settle
from benchmarks.photos import make_photos
from tests.peers.orthanc import Orthanc
from tests.peers.screen import screen
from tests.peers.walk import SCREEN_SIDES, set_up, walked

SECTION: Final = "By hand in the window"
PHOTOS: Final = 10
ROUNDS: Final = 3
LIMIT_S: Final = 20.0
LIMIT_ACTIONS: Final = 4


def measure(figures: Figures, folder: Path) -> None:
    """Measure the seconds, and count what a hand does."""
    what = f"card with {PHOTOS} photos of 12 megapixels to stored in Orthanc"
    figures.begin(f"From a {what}, by hand in the window:")
    make_photos(folder / "card", PHOTOS)
    ways = []
    orthanc = Orthanc(folder / "orthanc")
    try:
        with screen(folder / "screen", **SCREEN_SIDES) as display:
            for number in range(ROUNDS):
                orthanc.clear()
                data_dir, pictures = folder / f"station-{number}", folder / f"pictures-{number}"
                set_up(data_dir, orthanc)
                settle()
                told = walked("card_to_stored", pictures, data_dir=data_dir, display=display, card=folder / "card")
                if len(orthanc.all_instances()) != PHOTOS:
                    raise RuntimeError("not all of them were stored")
                ways.append(told["short_way"])
    finally:
        orthanc.stop()
    seconds, actions = (tuple(way[key] for way in ways) for key in ("seconds", "actions"))
    figures.add(Figure(SECTION, what, seconds, "s", at_most=LIMIT_S))
    figures.add(Figure(SECTION, "what a hand does for it", (max(actions),), "actions", at_most=LIMIT_ACTIONS))
