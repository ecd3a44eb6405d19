"""Pictures come in: each is checked whole, copied into the tray, and announced as it comes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ezp2p.acquisition.files import take_into_tray
from ezp2p.errors import EzP2PError, InputFault, StoreFault
from ezp2p.model.image import TrayImage
from ezp2p.workflows.background import Stop


@dataclass(frozen=True, slots=True)
class RefusedPicture:
    """A file that could not be taken: its name for the user's eyes, and why."""

    name: str
    error: EzP2PError


def import_pictures(
    paths: Iterable[Path],
    *,
    tray: Path,
    write: Callable[[Path, bytes], None],
    check_room: Callable[[int], None],
    stop: Stop,
) -> Iterator[TrayImage | RefusedPicture]:
    """Take each file, or say why not; the rest go on. Ends early when `stop` is set.

    `check_room` raises where there is too little room for so many bytes more.
    """
    for path in paths:
        if stop.is_set():
            return
        try:
            yield take_into_tray(path, tray, write, check_room=check_room)
        except (InputFault, StoreFault) as error:
            yield RefusedPicture(path.name, error)
