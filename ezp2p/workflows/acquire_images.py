"""Pictures come in: each is checked whole, copied into the tray, and announced as it comes."""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import take_into_tray
from ezp2p.errors import Cancelled, EzP2PError, InputFault, StoreFault
from ezp2p.imaging.opened import USUAL, ReadOptions
from ezp2p.model.image import TrayImage
from ezp2p.workflows.background import Stop
from ezp2p.workflows.capture_ahead import each_ahead
from ezp2p.workflows.import_dicom import expanded


@dataclass(frozen=True, slots=True)
class RefusedPicture:
    """A file that could not be taken: its name for the user's eyes, and why."""

    name: str
    error: EzP2PError


def files_in(paths: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[RefusedPicture, ...]]:
    """The files that `paths` stand for: of a folder those directly in it, of a DICOMDIR those that it lists.

    Beside them, what cannot be taken, and why. Files whose names begin with a dot are left out.
    """
    files, missing = expanded(chain.from_iterable(map(_direct, paths)))
    return files, tuple(RefusedPicture(one.name, one.error) for one in missing)


def _direct(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(one for one in path.iterdir() if one.is_file() and not one.name.startswith("."))


def import_pictures(
    paths: Iterable[Path],
    *,
    tray: Path,
    write: Callable[[Path, bytes], None],
    check_room: Callable[[int], None],
    decoder: Decoder,
    options: ReadOptions = USUAL,
    stop: Stop,
) -> Iterator[TrayImage | RefusedPicture]:
    """Take each file, or say why not; the rest go on. Ends early when `stop` is set.

    They come in their order, and are taken on all cores. `check_room` raises where there is too little room for so many
    bytes more.

    Raises
    ------
    ReaderNotStarted
        If there is nothing to read pictures with.
    """

    def take(path: Path) -> TrayImage | RefusedPicture:
        try:
            return take_into_tray(path, tray, write, decoder=decoder, check_room=check_room, options=options, stop=stop)
        except (InputFault, StoreFault) as error:
            return RefusedPicture(path.name, error)

    with contextlib.closing(each_ahead(take, paths, forget=forget)) as taken, contextlib.suppress(Cancelled):
        for _, one in taken:
            yield one
            if stop.is_set():
                return


def forget(one: TrayImage | RefusedPicture) -> None:
    """Remove the tray's copy of a picture that nobody wants. The file it came from is not touched."""
    if isinstance(one, TrayImage):
        with contextlib.suppress(OSError):  # what stays is swept at another start
            one.path.unlink(missing_ok=True)
