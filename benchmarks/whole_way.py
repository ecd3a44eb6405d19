"""The whole way: 200 photos of 12 megapixels from files to stored in storescp, ours beside img2dcm and storescu.

Ours is one `ezp2p send`: each picture is checked whole, built, flushed to the disk, entered into the outbox, sent, and
its outcome written down. Theirs is img2dcm for each file and one storescu for all; they check and flush nothing.
"""

import compileall
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import ezp2p
from benchmarks.figures import Figure, Figures, ratios
from benchmarks.machine import settle
from benchmarks.photos import make_photos
from benchmarks.senders import storescu
from benchmarks.sending import STORESCP
from benchmarks.servers import Server, storescp

SECTION: Final = "The whole way"
PHOTOS: Final = 200
ROUNDS: Final = 3
LIMIT: Final = 2.0


def measure(figures: Figures, folder: Path) -> None:
    """Measure both, to storescp as shipped and with TCP_NODELAY=1; the limit is that to it as shipped."""
    figures.begin(
        f"The whole way of {PHOTOS} photos of 12 megapixels, from files to stored in storescp, fsyncs included:"
    )
    photos = make_photos(folder / "photos", PHOTOS)
    compileall.compile_dir(Path(ezp2p.__file__).parent, quiet=1)  # as an installation does
    for no_delay in (False, True):
        mine: list[float] = []
        theirs: list[float] = []
        with storescp(folder / f"storescp-{no_delay}", *STORESCP, no_delay=no_delay, keeps=True) as server:
            for number in range(ROUNDS):
                for is_mine in (number % 2 == 0, number % 2 != 0):
                    seconds = _ours(server, photos, folder) if is_mine else _theirs(server, photos, folder, no_delay)
                    (mine if is_mine else theirs).append(seconds)
        what = f"{PHOTOS} photos to storescp {'with TCP_NODELAY=1' if no_delay else 'as shipped'}"
        figures.add(Figure(SECTION, what, tuple(round(one, 2) for one in mine), "s"))
        limit = None if no_delay else LIMIT
        beside = "times img2dcm and storescu"
        figures.add(Figure(SECTION, what, ratios(theirs, mine), "x", beside=beside, at_least=limit))


def _ours(server: Server, photos: list[Path], folder: Path) -> float:
    _prepare(server)
    data = folder / "data"
    command = [sys.executable, "-m", "ezp2p", "--data-dir", str(data), "send", "--to", server.ae.address]
    command += ["--patient-id", "BENCH-1", "--patient-name", "MUSTER^ERIKA"]
    started = time.perf_counter()
    sent = subprocess.run([*command, *map(str, photos)], check=True, capture_output=True, text=True).stdout
    seconds = time.perf_counter() - started
    if sent.count("SENT ") != len(photos):
        raise RuntimeError("not all of them were stored")
    shutil.rmtree(data)
    return seconds


def _theirs(server: Server, photos: list[Path], folder: Path, no_delay: bool) -> float:  # noqa: FBT001 -- of a loop
    _prepare(server)
    made = folder / "img2dcm"
    made.mkdir()
    started = time.perf_counter()
    for photo in photos:
        subprocess.run(["/usr/bin/img2dcm", str(photo), str(made / f"{photo.stem}.dcm")], check=True)
    seconds = time.perf_counter() - started
    seconds += storescu(server, sorted(made.iterdir()), no_delay=no_delay, syntax="-xy").seconds
    shutil.rmtree(made)
    return seconds


def _prepare(server: Server) -> None:
    server.empty()
    settle()
