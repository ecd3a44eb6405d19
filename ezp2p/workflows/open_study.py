"""The study being worked on survives: kept after each change, found again at the next start, never sent twice."""

import contextlib
import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.tray import clip_from_recording, picture_from_copy
from ezp2p.errors import Cancelled, FolderNotUsable, InputFault, OpenStudyNotReadable, StoreFault
from ezp2p.imaging.opened import ReadOptions
from ezp2p.model.delivery import OutboxItem
from ezp2p.model.image import Taking, TrayImage
from ezp2p.model.open_study import KeptPicture, OpenStudy, RunningClip
from ezp2p.storage.atomic_file import flush_folder, make_folder
from ezp2p.storage.locations import Locations
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop
from ezp2p.workflows.open_study_file import from_bytes, to_bytes

logger = logging.getLogger(__name__)

FILE: Final = "open_study.json"


class OpenStudyKeeper:
    """Keeps one open study for one data folder.

    The order of three steps makes sure that no picture is sent under two UIDs: the study is kept with the name of the
    batch and the pictures that go with it; the outbox accepts the batch; the study is kept without them. Whoever dies
    in between leaves a study that names a batch, and `items` tells whether the outbox has it.

    Parameters
    ----------
    folder
        The data folder.
    write
        Writes a file so that it is there whole or not at all, also after a power cut.
    items
        The items of the outbox that belong to a batch.
    decoder
        Looks at the pictures that come back.
    options
        How that reads them now: as they were imported, so that edits find their places.
    clip_taking
        How a recording is taken that ran when the program ended.
    """

    def __init__(
        self,
        folder: Path,
        *,
        write: Callable[[Path, bytes], None],
        items: Callable[[str], Sequence[OutboxItem]],
        decoder: Decoder,
        options: Callable[[], ReadOptions] = ReadOptions,
        clip_taking: Callable[[], Taking] = lambda: Taking.TOGETHER,
    ) -> None:
        self._file = folder / FILE
        self._tray = Locations(folder).tray
        self._aside = folder / "set_aside"
        self._write = write
        self._items = items
        self._decoder = decoder
        self._options = options
        self._clip_taking = clip_taking
        self._lock = threading.Lock()
        self._newest = 0
        self.set_aside_in: Path | None = None
        """Where those of the last `pictures` are that could not be read; None where there are none."""

    def keep(self, study: OpenStudy, *, change: int) -> None:
        """Keep `study`; when this returns, it survives a power cut. An empty one is forgotten.

        Parameters
        ----------
        study
            The study as it is.
        change
            Counts the changes from 1. Calls may overtake each other on their threads; an older study never replaces a
            newer one.

        Raises
        ------
        StoreFault
            If it cannot be saved; the one kept before is still there.
        """
        with self._lock:
            if change <= self._newest:
                return
            if study.is_empty:
                self._remove()
            else:
                self._write(self._file, to_bytes(study))
            self._newest = change

    def forget(self) -> None:
        """Keep nothing. It stays forgotten after a power cut.

        Raises
        ------
        StoreFault
            If the file cannot be removed.
        """
        with self._lock:
            self._remove()

    def _remove(self) -> None:
        try:
            self._file.unlink(missing_ok=True)
            if self._file.parent.is_dir():
                flush_folder(self._file.parent)
        except OSError as error:
            raise _not_usable(self._file.parent, error) from error

    def left_behind(self) -> OpenStudy | None:
        """What was being worked on when the program ended, without the pictures that the outbox has; None for nothing.

        Where the outbox took a batch and the program died before it knew, the study is settled as that batch settled
        it, so that what follows lands in the same study.

        Raises
        ------
        OpenStudyNotReadable
            If what was kept is damaged; it is set aside with its pictures.
        StoreFault
            If the file, or the outbox, cannot be read.
        """
        try:
            data = self._file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _not_usable(self._file.parent, error) from error
        try:
            study = from_bytes(data)
        except ValueError as error:
            raise OpenStudyNotReadable(reason=str(error), folder=self._set_aside_all()) from error
        return without_sent(study, self._items(study.batch) if study.batch else ())

    def _new_place_aside(self) -> Path:
        """A folder of its own where nobody sweeps."""
        places = (self._aside / str(number) for number in range(1, 1_000_000))
        folder = next(place for place in places if not place.exists())
        make_folder(folder)
        return folder

    def _set_aside_all(self) -> Path:
        """Move what cannot be read, and the pictures that it may name, aside."""
        folder = self._new_place_aside()
        try:
            if self._tray.is_dir():
                self._tray.rename(folder / self._tray.name)
            self._file.rename(folder / self._file.name)
            flush_folder(folder)
            flush_folder(self._file.parent)
        except OSError as error:
            raise _not_usable(folder, error) from error
        return folder

    def pictures(self, study: OpenStudy, *, stop: Stop) -> Iterator[tuple[int, TrayImage | RefusedPicture]]:
        """Each picture of `study` with the place of its series, checked against its SHA-256; or why it is not there.

        After those of a series come the recordings that ran for it, with what was recorded before the program ended.

        At the end the copies that could not be read are moved to `set_aside_in`: the study goes on without them, and
        the next sweep would remove what another try may read. Until then everything is as it was.

        Raises
        ------
        Cancelled
            If `stop` is set.
        StoreFault
            If a copy cannot be moved; the study on the disk names it still.
        """
        self.set_aside_in = None
        self._take_back(study)
        unread = []
        for place, one in enumerate(study.series):
            for picture in one.all:
                if stop.is_set():
                    raise Cancelled
                try:
                    yield place, self._from_copy(picture, stop)
                except (InputFault, StoreFault) as error:
                    unread.append(picture.copy)
                    yield place, RefusedPicture(picture.name, error)
        self._set_aside(unread)

    def _from_copy(self, kept: KeptPicture | RunningClip, stop: Stop) -> TrayImage:
        if isinstance(kept, RunningClip):
            return clip_from_recording(kept, self._tray, taking=self._clip_taking(), decoder=self._decoder, stop=stop)
        return picture_from_copy(kept, self._tray, decoder=self._decoder, options=self._options(), stop=stop)

    def _take_back(self, study: OpenStudy) -> None:
        """Into the tray again, what was moved aside by a program that ended before the study went on without it."""
        copies = {copy for one in study.series for copy in one.copies}
        for path in self._aside.glob("*/tray/*"):
            if path.name in copies and not (self._tray / path.name).exists():
                self._move(path, self._tray)

    def _set_aside(self, copies: Sequence[str]) -> None:
        there = [path for path in (self._tray / copy for copy in copies) if path.exists()]
        if there:
            folder = self._new_place_aside() / self._tray.name
            for path in there:
                self._move(path, folder)
            self.set_aside_in = folder

    def _move(self, path: Path, folder: Path) -> None:
        make_folder(folder)
        try:
            path.rename(folder / path.name)
            flush_folder(folder)
            flush_folder(path.parent)
        except OSError as error:
            raise _not_usable(folder, error) from error

    def sweep(self, study: OpenStudy | None) -> int:
        """Remove the copies in the tray that `study` does not name, and what a kill left half written; how many.

        Only the process that holds the window's lock may ask for it, while nothing is being imported.
        """
        named = {copy for one in study.series for copy in one.copies} if study else set()
        leftovers = [path for path in _files_in(self._tray) if path.name not in named]
        leftovers += self._file.parent.glob(f".{FILE}.*.part")
        for path in leftovers:
            with contextlib.suppress(OSError):  # what cannot be removed now is removed at another start
                path.unlink(missing_ok=True)
        if leftovers:
            logger.info("%d files of an earlier run were removed from the tray", len(leftovers))
        return len(leftovers)


def without_sent(study: OpenStudy, items: Sequence[OutboxItem]) -> OpenStudy | None:
    """`study` without what the outbox has in `items`, those of its batch; None where nothing is left to work on."""
    if items and study.leaving:
        sent = items[0].instance
        settled = replace(
            study.study,
            study_instance_uid=sent.study_instance_uid or study.study.study_instance_uid,
            patient_id=study.study.patient_id or sent.patient_id,
        )
        rest = tuple(
            replace(one, pictures=tuple(picture for picture in one.pictures if picture.key not in study.leaving))
            for one in study.series
        )
        study = replace(study, study=settled, series=rest, leaving=())
    if study.is_empty or (items and not study.count):
        return None
    return study


def _files_in(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_file() or path.is_symlink()]
    except OSError:
        return []


def _not_usable(folder: Path, error: OSError) -> FolderNotUsable:
    return FolderNotUsable(folder=folder, reason=os.strerror(error.errno) if error.errno else "unknown reason")
