"""The watched folder: each picture in it comes into the tray exactly once, and is moved when it is safe there.

Four steps make sure of it. The picture is copied into the tray; the register on the disk names it with the key of that
copy; the window keeps the open study with it (`workflows.open_study`); the file is moved, and the register forgets it.
Whoever dies in between leaves a register that names a key: where the open study names it too, the picture was taken,
and its file, known by its SHA-256, is only moved at the next start. Where it does not, the file comes again.
"""

import hashlib
import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from ezp2p.acquisition.files import read_bytes
from ezp2p.acquisition.watched_folder import CompleteFile, WatchedFolder
from ezp2p.errors import FileNotReadable, FolderNotUsable, InputFault, NotAnImage, StoreFault, WatchedFolderNotUsable
from ezp2p.model.clock import Clock
from ezp2p.model.image import TrayImage
from ezp2p.settings.settings import WatchedFolderSettings
from ezp2p.workflows.acquire_images import RefusedPicture, forget
from ezp2p.workflows.background import Stop
from ezp2p.workflows.open_study_file import from_bytes
from ezp2p.workflows.taken_files import TakenFile, TakenFiles

logger = logging.getLogger(__name__)


class ImportsPictures(Protocol):
    """Takes files into the tray in their order, each or why not: `Services.import_pictures`."""

    def __call__(self, paths: Iterable[Path], *, stop: Stop) -> Iterator[TrayImage | RefusedPicture]:
        """What became of each file."""
        ...


_AGAIN_S: Final = 10.0
"""After so long a file that could not be taken or moved is tried again."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A picture that came from the watched folder, and the file that it was."""

    image: TrayImage
    file: CompleteFile


Came: TypeAlias = Arrival | RefusedPicture
"""What became of a file."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    sentence: str
    until_s: float


class FolderIntake:
    """Brings what others put into the watched folder. One thread at a time may call it.

    Parameters
    ----------
    settings
        Which folder, as it is set at the moment.
    taken
        The register of what was taken and is not moved yet.
    keys_kept
        The keys of the pictures in the open study on the disk, as it is at the moment.
    import_pictures
        Takes files into the tray.
    clock
        For the quiet time.
    """

    def __init__(
        self,
        settings: Callable[[], WatchedFolderSettings],
        *,
        taken: TakenFiles,
        keys_kept: Callable[[], Collection[str]],
        import_pictures: ImportsPictures,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._taken = taken
        self._keys_kept = keys_kept
        self._import_pictures = import_pictures
        self._clock = clock
        self._used = WatchedFolderSettings()
        self._folder: WatchedFolder | None = None
        self._under_way: set[CompleteFile] = set()
        self._waiting: dict[CompleteFile, _Waiting] = {}

    @property
    def is_wanted(self) -> bool:
        """Whether a folder is set; answered from memory."""
        return bool(self._settings().path)

    def recall(self) -> None:
        """Settle what an earlier run left: to be called once, before its open study is forgotten or replaced.

        Raises
        ------
        StoreFault
            If that cannot be written down.
        """
        self._taken.settle(self._keys_kept())

    def poll(self, *, stop: Stop) -> Iterator[Came]:
        """Look once: each picture that is complete, in the tray from now on, or why it cannot be.

        Give each `Arrival` to `settle` as soon as the open study is kept with it; until then its file stays where it
        is, and does not come again. What cannot be taken is moved to `refused` by itself, except where another try may
        help: then it stays, and is named once.

        Raises
        ------
        WatchedFolderNotUsable
            If the folder is not there or cannot be read or changed; the next call tries again.
        StoreFault
            If the register cannot be written.
        ReaderNotStarted
            If there is nothing to read pictures with.
        """
        folder = self._current_folder()
        if folder is None:
            return
        now = self._clock.monotonic()
        there = folder.complete_files()
        self._taken.forget_moved(folder.signatures)
        self._waiting = {file: waiting for file, waiting in self._waiting.items() if file in there}
        waiting = {file for file, one in self._waiting.items() if one.until_s > now}
        new: list[CompleteFile] = []
        faults: list[WatchedFolderNotUsable] = []
        for file in there:
            if file in self._under_way or file in waiting:
                continue
            if not self._is_taken(folder, file, faults):
                new.append(file)
        # not strict: the import ends early when it is stopped
        for file, taken in zip(new, self._import_pictures([file.path for file in new], stop=stop), strict=False):
            if isinstance(taken, TrayImage):
                yield from self._arrived(folder, file, taken)
            else:
                yield from self._refused(folder, file, taken)
        if faults:
            raise faults[0]

    def settle(self, arrivals: Iterable[Arrival]) -> None:
        """Move the files of these: their pictures are kept.

        Raises
        ------
        WatchedFolderNotUsable
            If one cannot be moved; it is moved later, and does not come again.
        StoreFault
            If the register cannot be written.
        """
        folder = self._current_folder()
        faults: list[StoreFault | WatchedFolderNotUsable] = []
        for arrival in arrivals:
            entry = _entry(arrival.file, arrival.image)
            try:
                if folder is not None and _is_there_still(folder, arrival.file):
                    folder.move_to_done(arrival.file.path)
                self._taken.remove(entry)
            except WatchedFolderNotUsable as error:
                faults.append(error)
                try:
                    self._taken.confirm(entry)
                except StoreFault as worse:
                    faults.append(worse)
            except StoreFault as error:
                faults.append(error)
            self._under_way.discard(arrival.file)
        if faults:
            raise faults[0]

    def give_back(self, arrivals: Iterable[Arrival]) -> None:
        """Nobody wants these now: their files come again at the next look.

        Raises
        ------
        StoreFault
            If the register cannot be written.
        """
        for arrival in arrivals:
            self._under_way.discard(arrival.file)
            self._taken.remove(_entry(arrival.file, arrival.image))

    def _current_folder(self) -> WatchedFolder | None:
        settings = self._settings()
        if settings != self._used:
            self._used = settings
            self._under_way, self._waiting = set(), {}
            self._folder = None
            if settings.path:
                self._folder = WatchedFolder(
                    Path(settings.path), quiet_s=settings.quiet_s, monotonic=self._clock.monotonic
                )
        return self._folder

    def _is_taken(self, folder: WatchedFolder, file: CompleteFile, faults: list[WatchedFolderNotUsable]) -> bool:
        """Whether it was taken and could not be moved then; it is moved now, or `faults` says why not, once."""
        candidates = self._taken.unmoved(file.signature)
        if not candidates:
            return False
        try:
            sha256 = hashlib.sha256(read_bytes(file.path)).hexdigest()
        except (FileNotReadable, NotAnImage):
            return False  # the import says why
        entry = next((one for one in candidates if one.sha256 == sha256), None)
        if entry is None:
            return False
        try:
            folder.move_to_done(file.path)
        except WatchedFolderNotUsable as error:
            if self._told_once(file, RefusedPicture(file.path.name, error)):
                faults.append(error)
            return True
        self._taken.remove(entry)
        logger.info("A file in the watched folder had been taken before, and was moved")
        return True

    def _arrived(self, folder: WatchedFolder, file: CompleteFile, image: TrayImage) -> tuple[Arrival, ...]:
        if not folder.is_unchanged(file):  # it was not complete after all, or another has its name: it comes again
            forget(image)
            return ()
        try:
            self._taken.add(_entry(file, image))
        except StoreFault:
            forget(image)
            raise
        self._under_way.add(file)
        return (Arrival(image, file),)

    def _refused(
        self, folder: WatchedFolder, file: CompleteFile, refused: RefusedPicture
    ) -> tuple[RefusedPicture, ...]:
        if _may_help_to_wait(refused) or not folder.is_unchanged(file):
            return self._told_once(file, refused)
        try:
            folder.move_to_refused(file.path, str(refused.error))
        except WatchedFolderNotUsable as error:
            return self._told_once(file, RefusedPicture(file.path.name, error))
        return (refused,)

    def _told_once(self, file: CompleteFile, refused: RefusedPicture) -> tuple[RefusedPicture, ...]:
        """The file stays, and is tried again after a while; nothing to tell where that was told already."""
        sentence = str(refused.error)
        before = self._waiting.get(file)
        self._waiting[file] = _Waiting(sentence, self._clock.monotonic() + _AGAIN_S)
        return () if before is not None and before.sentence == sentence else (refused,)


def _entry(file: CompleteFile, image: TrayImage) -> TakenFile:
    return TakenFile(image.sha256, file.signature.size_bytes, file.signature.changed_ns, image.key)


def _is_there_still(folder: WatchedFolder, file: CompleteFile) -> bool:
    """Not where another folder was set meanwhile, nor where another file has its name: that is another picture."""
    return file.path.parent == folder.folder and folder.is_unchanged(file)


def _may_help_to_wait(refused: RefusedPicture) -> bool:
    """A full disk, a file that somebody holds: not the picture's own fault."""
    return isinstance(refused.error, FileNotReadable) or not isinstance(refused.error, InputFault)


def keys_kept_in(path: Path) -> frozenset[str]:
    """The keys of the pictures in the open study at `path`, also of those that were leaving it; none if it is damaged.

    Raises
    ------
    FolderNotUsable
        If it cannot be read.
    """
    try:
        study = from_bytes(path.read_bytes())
    except (FileNotFoundError, ValueError):  # a damaged one is set aside, and what comes again is not lost
        return frozenset()
    except OSError as error:
        raise FolderNotUsable(folder=path.parent, reason=error.strerror or "unknown reason") from error
    return frozenset(picture.key for one in study.series for picture in one.pictures)
