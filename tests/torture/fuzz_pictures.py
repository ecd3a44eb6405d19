"""Pictures that are anything at all: who imports them gets a picture or one of our errors, in time, and stays alive.

Small files of every format are changed by chance and go the way of every picture: into the tray, and out of it in each
way of taking. Each mutation has a number, and with the seed it is made again: `attempt(number, seed=...)`.
"""

import logging
import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from ezp2p.acquisition.decoder import Decoder, Limits
from ezp2p.acquisition.files import capture_from_tray, take_into_tray
from ezp2p.errors import InputFault, PictureTooLarge
from ezp2p.imaging.formats import FORMATS
from ezp2p.imaging.opened import ReadOptions
from ezp2p.model.image import Taking, TrayImage
from tests.fakes.small_pictures import small_pictures
from tests.torture.picture_mutations import mutated

SEED: Final = 20260206
MOST_SECONDS: Final = 8.0
"""The deadline of one answer below, and what a new child takes to start, on a machine that does other things too."""
MOST_CHILD_BYTES: Final = 700 << 20
"""What a child may have at its most: with pictures so small, a bomb that is decoded would be seen here."""
_OPTIONS: Final = ReadOptions(limit_pixels=4_000_000, pdf_dpi=50)
_LIMITS: Final = Limits(memory_bytes=1 << 30, deadline_s=5.0)
_AT_ONCE: Final = 2
_MOST_FRAMES: Final = 4
_LOOKS_AT_MEMORY_EVERY: Final = 10
_BATCH: Final = 1_000


@dataclass(frozen=True)
class Outcome:
    """How one attempt ended: for the look, and for each way of taking where there was one."""

    endings: tuple[str, ...]
    longest_s: float


class _Deaths(logging.Handler):
    """Counts the children that a picture ended."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += "another one is started" in record.getMessage()


class PictureFuzzer:
    """Small pictures, and the way of every picture for them."""

    def __init__(self, decoder: Decoder, folder: Path) -> None:
        self.decoder = decoder
        self._folder = folder
        self.samples = [sample for one in FORMATS for sample in small_pictures(one.name)]

    def attempt(self, number: int, *, seed: int = SEED) -> Outcome:
        """One mutation of one picture.

        Raises
        ------
        AssertionError
            If it ends in anything but a picture or an error of ours, or too late.
        """
        chance = random.Random(f"{seed} {number}")  # noqa: S311 -- the same again each time
        data, made_by = mutated(chance.choice(self.samples), self.samples, chance)
        outcome = self.run(data or b"\0", f"{number}-{seed}")
        what = f"mutation {number} of seed {seed}, {made_by}, {data[:2000].hex()}"
        assert outcome.longest_s < MOST_SECONDS, f"after {outcome.longest_s:.1f} s: {what}"
        assert not any(ending.startswith("!") for ending in outcome.endings), f"{outcome.endings}: {what}"
        return outcome

    def run(self, data: bytes, name: str) -> Outcome:
        """The way of a picture; what is no error of ours has a `!` before its name."""
        path = self._folder / name
        path.write_bytes(data)
        began = time.monotonic()
        try:
            image = take_into_tray(path, self._folder, _write, decoder=self.decoder, options=_OPTIONS)
        except Exception as error:  # noqa: BLE001 -- this is what is looked for
            return Outcome((_ending(error),), time.monotonic() - began)
        finally:
            path.unlink()
        times, endings = [time.monotonic() - began], ["looked at"]
        for taking in Taking:
            began = time.monotonic()
            endings.append(self._take(image, taking))
            times.append(time.monotonic() - began)
        image.path.unlink()
        return Outcome(tuple(endings), max(times))

    def _take(self, image: TrayImage, taking: Taking) -> str:
        few = replace(image, taking=taking, frame_count=min(image.frame_count, _MOST_FRAMES))
        try:
            captured = list(islice(capture_from_tray(few, decoder=self.decoder, options=_OPTIONS), _MOST_FRAMES + 1))
        except Exception as error:  # noqa: BLE001 -- this is what is looked for
            return _ending(error)
        return "taken" if len(captured) == few.instance_count else f"!{len(captured)} of {few.instance_count}"


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _ending(error: Exception) -> str:
    sentence = str(error)
    if isinstance(error, InputFault) and sentence.endswith(".") and "{" not in sentence:
        return type(error).__name__
    return f"!{error!r}"


@contextmanager
def picture_fuzzer() -> Iterator[PictureFuzzer]:
    """Ready to attempt; nothing of it is left at the end."""
    with tempfile.TemporaryDirectory() as folder, Decoder(limits=_LIMITS, count=_AT_ONCE) as decoder:
        decoder.warm_up()
        yield PictureFuzzer(decoder, Path(folder))


def run(count: int, seed: int = SEED) -> str:
    """So many mutations, and one line about them.

    Raises
    ------
    AssertionError
        If one of them ends in anything but a picture or an error of ours, or too late; or a child had too much memory;
        or files, threads or processes are left over.
    """
    threads, files = threading.active_count(), _open_files()
    looks: Counter[str] = Counter()
    takings: Counter[str] = Counter()
    deaths = _Deaths()
    logger = logging.getLogger("ezp2p.acquisition.decoder")
    level = logger.level
    logger.addHandler(deaths)
    logger.setLevel(logging.INFO)
    began, longest, most = time.monotonic(), 0.0, 0
    try:
        with picture_fuzzer() as fuzz, ThreadPoolExecutor(_AT_ONCE) as workers:
            for number, outcome in enumerate(_in_order(fuzz, workers, count, seed)):
                looks[outcome.endings[0]] += 1
                takings.update(outcome.endings[1:])
                longest = max(longest, outcome.longest_s)
                if number % _LOOKS_AT_MEMORY_EVERY == 0:
                    most = max(most, *map(_most_memory, fuzz.decoder.pids), 0)
    finally:
        logger.removeHandler(deaths)
        logger.setLevel(level)
    assert most < MOST_CHILD_BYTES, f"a child had {most >> 20} megabytes"
    assert (threading.active_count(), _open_files()) <= (threads, files), "something is left open"
    seconds = time.monotonic() - began
    return (
        f"{count} mutated pictures, {count / seconds:.0f} each second: {_told(looks)}; then {_told(takings)}; "
        f"{looks[PictureTooLarge.__name__]} bombs refused undecoded; {deaths.count} ended their child, none this "
        f"program; the longest after {longest:.2f} s, a child had at most {most / 1e6:.0f} MB"
    )


def _in_order(fuzz: PictureFuzzer, workers: ThreadPoolExecutor, count: int, seed: int) -> Iterator[Outcome]:
    for first in range(0, count, _BATCH):
        numbers = range(first, min(first + _BATCH, count))
        yield from workers.map(lambda number: fuzz.attempt(number, seed=seed), numbers)


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _told(endings: Counter[str]) -> str:
    return ", ".join(f"{ending} {times}" for ending, times in endings.most_common())


def _most_memory(pid: int) -> int:
    """The most that a process had, in bytes; 0 where it has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) << 10 for line in status.splitlines() if line.startswith("VmHWM")), 0)
