"""The archive inside: its listener with what it keeps and the worklist that it serves."""

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from ezp2p.archive.worklist_items import WorklistFolder
from ezp2p.dicom.library import make_strict
from ezp2p.errors import ArchiveNotInstalled
from ezp2p.model.application_entity import LocalAE
from ezp2p.model.commitment import TakeAnswer
from ezp2p.model.events import Publish
from ezp2p.network.guard import Limits
from ezp2p.network.library import keep_identifiers_out_of_logs
from ezp2p.network.listener import Listener
from ezp2p.storage.volume import Volume

if TYPE_CHECKING:
    from ezp2p.archive.archive import Archive

_RESERVE_BYTES = 200_000_000
"""What stays free on the disk: before it is used up, a peer is told that there is no room (A700)."""


class ArchiveNode:
    """One archive on one port, from `start` to `stop`; also a context manager.

    Parameters
    ----------
    local
        Its title and its limits.
    archive, worklist
        The folders of what it keeps and of the worklist it serves.
    host, port
        Where it listens; port 0 takes a free one.
    requires_called_title
        Whether an association must be addressed to its title.
    take_answer
        Keeps what other archives report of storage commitments that were asked for from here; None where nothing is.

    Raises
    ------
    ArchiveNotInstalled
        If EzP2P is installed without its extra 'server'.
    """

    def __init__(
        self,
        local: LocalAE,
        *,
        archive: Path,
        worklist: Path,
        host: str,
        port: int,
        publish: Publish,
        requires_called_title: bool = False,
        take_answer: TakeAnswer | None = None,
    ) -> None:
        make_strict()
        keep_identifiers_out_of_logs()
        self._archive = _opened(archive)
        self._listener = Listener(
            local,
            port=port,
            host=host,
            receiver=self._archive,
            finder=self._archive,
            worklist=WorklistFolder(worklist),
            take_answer=take_answer,
            publish=publish,
            limits=Limits(requires_called_title=requires_called_title),
        )

    @property
    def port(self) -> int:
        """The port on which it listens."""
        return self._listener.port

    def start(self) -> None:
        """Begin to listen; raises PortNotUsable."""
        try:
            self._listener.start()
        except BaseException:
            self._archive.close()
            raise

    def stop(self) -> None:
        """Stop listening, then close the archive."""
        self._listener.stop()
        self._archive.close()

    def __enter__(self) -> "ArchiveNode":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()


def _opened(folder: Path) -> "Archive":
    """The archive in `folder`; its database is loaded now, so that nothing else waits for it."""
    try:
        from ezp2p.archive.archive import Archive
    except ModuleNotFoundError as error:
        if error.name != "sqlalchemy":
            raise
        raise ArchiveNotInstalled from error
    return Archive(folder, Volume(folder, reserve_bytes=lambda: _RESERVE_BYTES).write)
