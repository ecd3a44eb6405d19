"""Power cuts: the outbox lies on an image of a disk, and the image is copied while it is in use.

What was written and not flushed is in the memory of the system, not in the image: the copy lacks it, as a disk does
after a power cut. (What the disk's own memory would lose is not shown: a loop device has none.)
"""

import contextlib
import os
import random
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.torture.random_kills import (
    Tally,
    Told,
    deliver_the_rest,
    seconds_to_acknowledgment,
    with_what_is_left,
)
from tests.torture.workers import Workers

_ROUNDS_OF_ONE_DISK: Final = 5
_LIVES: Final = 20.0
"""The longest life of a worker, as a multiple of what it takes to its first acknowledgment."""
_SIZE: Final = "48M"
_NOTHING_BY_ITSELF: Final = "loop,noatime,commit=300"
"""The system writes nothing by itself within the time that a round takes; only what is flushed is on the disk."""


class Disk:
    """A disk in a file, of a computer that loses its power again and again."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self._folder = folder
        self._cuts = 0
        self._run("truncate", "--size", _SIZE, self._image)
        self._run("mkfs.ext4", "-q", "-F", self._image)
        self._mount()

    @property
    def _image(self) -> Path:
        return self._folder / f"image-{self._cuts}"

    @property
    def mounted(self) -> Path:
        """Where its files are."""
        return self._folder / f"disk-{self._cuts}"

    def cut(self) -> None:
        """The power goes; when it is back, there is what was flushed."""
        before, image = self.mounted, self._image
        self._cuts += 1
        self._run("cp", "--sparse=always", image, self._image)
        self._run("umount", before)
        image.unlink()
        self._mount()

    def remove(self) -> None:
        """Take it away."""
        self._run("umount", self.mounted)
        shutil.rmtree(self._folder)

    def _mount(self) -> None:
        self.mounted.mkdir()
        self._run("mount", "-o", _NOTHING_BY_ITSELF, self._image, self.mounted)

    @staticmethod
    def _run(*command: object) -> None:
        environment = {**os.environ, "PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"}
        done = subprocess.run(list(map(str, command)), capture_output=True, check=False, env=environment)
        if done.returncode:
            raise OSError(f"{command[0]}: {done.stderr.decode('utf-8', 'replace').strip()}")


@contextlib.contextmanager
def disk(folder: Path) -> Iterator[Disk]:
    """A new disk, taken away at the end."""
    made = Disk(folder)
    try:
        yield made
    finally:
        made.remove()


@cache
def why_not() -> str:
    """Why disks cannot be made here; empty if they can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root may mount a disk"
    with TemporaryDirectory() as folder:
        try:
            with disk(Path(folder) / "tried") as made:
                made.cut()
        except OSError as error:
            return f"loop devices cannot be used here ({error})"
    return ""


def cut_often(workers: Workers, folder: Path, *, rounds: int, seed: int) -> Tally:
    """Cut the power so many times while a worker works, on a new disk every now and then.

    Raises
    ------
    AssertionError
        If anything acknowledged is lost, damaged, new, or does not come to its end.
    """
    chance = random.Random(seed)  # noqa: S311
    longest_s = _LIVES * seconds_to_acknowledgment(workers, folder / "undisturbed")
    tally = Tally(0, 0, 0, 0)
    while tally.kills < rounds:
        count = min(_ROUNDS_OF_ONE_DISK, rounds - tally.kills)
        pacs_file = folder / f"pacs-{tally.kills}.txt"
        with disk(folder / f"disk-{tally.kills}") as one:
            moments = [chance.uniform(0.0, longest_s) for _ in range(count)]
            tally += _cut(one, workers, chance, pacs_file, moments)
    return tally


def _cut(one: Disk, workers: Workers, chance: random.Random, pacs_file: Path, moments: Sequence[float]) -> Tally:
    told = Told()
    for seconds in moments:
        order = {"folder": str(one.mounted), "pacs": str(pacs_file), "seed": chance.getrandbits(32)}
        told.listen(workers.kill_after(seconds, do="work", **order))
        one.cut()
        with_what_is_left(one.mounted / "outbox", told, pacs_file)
    return deliver_the_rest(one.mounted / "outbox", told, pacs_file, kills=len(moments))
