"""The watched folder: each picture in it comes into the tray exactly once, and is moved when it is safe there.

Five steps make sure of it. The file is claimed, so that no other workstation takes it (`acquisition.watched_folder`);
the picture is copied into the tray; the register on the disk names it with the key of that copy; the window keeps the
open study with it (`workflows.open_study`); the file is moved, and the register forgets it. Whoever dies in between
leaves a claimed file, and a register that names a key: where the open study names it too, the picture was taken, and
its file, known by its SHA-256, is only moved at the next start. Where it does not, the file comes again, to the same
workstation. What was taken and could not be moved stays in the register with the folder it lay in, until that very
folder is there again and the file is seen to be gone.
"""

import contextlib
import hashlib
import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from ezp2p.acquisition.files import read_bytes
from ezp2p.acquisition.watched_folder import CompleteFile, Place, WatchedFolder
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


@dataclass(frozen=True, slots=True)
class _UnderWay:
    """A file that came: where it lay, and what the register says of it."""

    folder: WatchedFolder
    entry: TakenFile


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
        self._under_way: dict[CompleteFile, _UnderWay] = {}
        self._waiting: dict[CompleteFile, _Waiting] = {}
        self._has_more = False

    @property
    def is_wanted(self) -> bool:
        """Whether a folder is set, or is still to be left; answered from memory."""
        return bool(self._settings().path) or self._folder is not None

    @property
    def has_more(self) -> bool:
        """Whether the last look left anything that has not come yet; answered from memory."""
        return self._has_more

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
            self._has_more = False
            return
        there = folder.complete_files()
        place = folder.place
        self._taken.forget_moved(folder.signatures, place)
        faults: list[WatchedFolderNotUsable] = []
        new = self._claimed(folder, self._due(there), faults)
        self._has_more = folder.has_incomplete or bool(self._waiting)
        # not strict: the import ends early when it is stopped
        for file, taken in zip(new, self._import_pictures([file.path for file in new], stop=stop), strict=False):
            if isinstance(taken, TrayImage):
                yield from self._arrived(folder, file, taken, place)
            else:
                yield from self._refused(folder, file, taken)
        if faults:
            raise faults[0]

    def settle(self, arrivals: Iterable[Arrival]) -> None:
        """Move the files of these: their pictures are kept. Also in a folder that is not watched any more.

        Raises
        ------
        WatchedFolderNotUsable
            If one cannot be moved; it is moved later, and does not come again.
        StoreFault
            If the register cannot be written.
        """
        faults: list[StoreFault | WatchedFolderNotUsable] = []
        for arrival in arrivals:
            self._settle_one(arrival.file, faults)
        if faults:
            raise faults[0]

    def _settle_one(self, file: CompleteFile, faults: list[StoreFault | WatchedFolderNotUsable]) -> None:
        known = self._under_way[file]
        is_away = False
        try:
            is_away = self._is_settled(known.folder, file, known.entry.place)
        except WatchedFolderNotUsable as error:
            faults.append(error)
        try:
            if is_away:
                self._taken.remove(known.entry)
            else:
                self._taken.confirm(known.entry)
        except StoreFault as error:
            faults.append(error)
            if not is_away:
                return  # it stays under way: in this run it does not come again
        del self._under_way[file]

    @staticmethod
    def _is_settled(folder: WatchedFolder, file: CompleteFile, place: Place) -> bool:
        """Move it, not another that has its name meanwhile; whether it is certain that it does not lie there now."""
        if folder.is_unchanged(file):
            folder.move_to_done(file.path)
            return True
        return folder.is_gone(file, place)

    def give_back(self, arrivals: Iterable[Arrival]) -> None:
        """Nobody wants these now: their files come again at the next look.

        Raises
        ------
        StoreFault
            If the register cannot be written.
        """
        for arrival in arrivals:
            known = self._under_way.pop(arrival.file)
            self._has_more = True
            self._taken.remove(known.entry)

    def _current_folder(self) -> WatchedFolder | None:
        settings = self._settings()
        if settings != self._used:
            self._leave()
            self._used = settings
            if settings.path:
                self._folder = WatchedFolder(
                    Path(settings.path),
                    owner=self._taken.owner,
                    quiet_s=settings.quiet_s,
                    monotonic=self._clock.monotonic,
                )
        return self._folder

    def _leave(self) -> None:
        """Another folder is watched from now on: what was claimed here and has not come is for whoever wants it."""
        folder, self._folder = self._folder, None
        self._waiting = {}
        if folder is None:
            return
        with contextlib.suppress(WatchedFolderNotUsable):  # what cannot be put back comes when it is watched again
            for file in folder.complete_files():
                if file not in self._under_way and not self._taken.unmoved(file.signature, str(folder.folder)):
                    folder.release(file)

    def _due(self, there: Iterable[CompleteFile]) -> list[CompleteFile]:
        """Those that have not come, and with which nothing went wrong a moment ago."""
        now = self._clock.monotonic()
        there = tuple(there)
        self._waiting = {file: waiting for file, waiting in self._waiting.items() if file in there}
        waiting = {file for file, one in self._waiting.items() if one.until_s > now}
        return [file for file in there if file not in self._under_way and file not in waiting]

    def _claimed(
        self, folder: WatchedFolder, files: Iterable[CompleteFile], faults: list[WatchedFolderNotUsable]
    ) -> list[CompleteFile]:
        """Those that are ours alone from now on; `faults` says, once each, what could not be moved."""
        mine: list[CompleteFile] = []
        for file in files:
            try:
                claimed = None if self._was_taken(folder, file) else folder.claim(file)
            except WatchedFolderNotUsable as error:
                if self._told_once(file, RefusedPicture(file.path.name, error)):
                    faults.append(error)
                continue
            if claimed is not None:
                mine.append(claimed)
        return mine

    def _was_taken(self, folder: WatchedFolder, file: CompleteFile) -> bool:
        """Whether it was taken and could not be moved then; it is moved now.

        Raises
        ------
        WatchedFolderNotUsable
            If it cannot be moved now either.
        """
        candidates = self._taken.unmoved(file.signature, str(folder.folder))
        if not candidates:
            return False
        try:
            sha256 = hashlib.sha256(read_bytes(file.path)).hexdigest()
        except (FileNotReadable, NotAnImage):
            return False  # the import says why
        entry = next((one for one in candidates if one.sha256 == sha256), None)
        if entry is None:
            return False
        folder.move_to_done(file.path)
        self._taken.remove(entry)
        logger.info("A file in the watched folder had been taken before, and was moved")
        return True

    def _arrived(
        self, folder: WatchedFolder, file: CompleteFile, image: TrayImage, place: Place
    ) -> tuple[Arrival, ...]:
        if not folder.is_unchanged(file):  # it was not complete after all, or another has its name: it comes again
            forget(image)
            return ()
        entry = TakenFile(image.sha256, file.signature.size_bytes, file.signature.changed_ns, image.key, place)
        try:
            self._taken.add(entry)
        except StoreFault:
            forget(image)
            raise
        self._under_way[file] = _UnderWay(folder, entry)
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
