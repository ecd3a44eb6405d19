"""Real servers of DCMTK: storescp (storage), dcmqrscp (archive), wlmscpfs (worklist)."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from ezp2p.model.application_entity import RemoteAE
from tests.peers.process import HOST, ServerProcess, binary, free_port, started

_STORESCP = "/usr/bin/storescp"
_DCMQRSCP = "/usr/bin/dcmqrscp"
_WLMSCPFS = "/usr/bin/wlmscpfs"


class _DcmtkServer:
    """What the three have in common."""

    title: str
    _server: ServerProcess

    @property
    def ae(self) -> RemoteAE:
        """Its address."""
        return RemoteAE(self._server.name, self.title, HOST, self._server.port)

    def output(self) -> str:
        """What it has printed so far."""
        return self._server.output()

    def stop(self) -> None:
        """End it."""
        self._server.stop()


class StoreScp(_DcmtkServer):
    """A storescp; `folder` holds what it received.

    Options worth knowing: `+xa` takes every transfer syntax, `+xi` Implicit VR alone, `--refuse`,
    `--abort-after`, `--abort-during`, `--sleep-during 3`, `--fork`. It serves one association after the other
    unless told to fork, and it never checks the called AE title.
    """

    title = "STORESCP"

    def __init__(self, folder: Path, *options: str) -> None:
        binary(_STORESCP)
        self.folder = folder / "received"
        self.folder.mkdir(parents=True)

        def start() -> ServerProcess:
            port = free_port()
            command = [_STORESCP, "-v", "-aet", self.title, "-od", str(self.folder), *options, str(port)]
            return ServerProcess(command, port=port, folder=folder)

        self._server = started(start)

    def files(self) -> list[Path]:
        """What it has received, in order of the names."""
        return sorted(path for path in self.folder.iterdir() if path.is_file())


StartStore: TypeAlias = Callable[..., StoreScp]
"""What the fixture `storescp` is."""


class DcmQrScp(_DcmtkServer):
    """A dcmqrscp, an archive that stores and is queried; it takes uncompressed instances only.

    `storage` is its folder; `options` are those of its command line; `moves` are titles and ports on this computer to
    which it may move.
    """

    title = "ARCHIVE"

    def __init__(self, folder: Path, *options: str, moves: Sequence[tuple[str, int]] = ()) -> None:
        binary(_DCMQRSCP)
        self.storage = folder / "storage"
        self.storage.mkdir(parents=True)

        def start() -> ServerProcess:
            port = free_port()
            configuration = folder / "dcmqrscp.cfg"
            configuration.write_text(self._configuration(port, moves), "ascii")
            return ServerProcess([_DCMQRSCP, *(options or ("-v",)), "-c", str(configuration)], port=port, folder=folder)

        self._server = started(start)

    def files(self) -> list[Path]:
        """What it keeps, in order of the names."""
        return sorted(path for path in self.storage.iterdir() if path.name != "index.dat")

    def _configuration(self, port: int, moves: Sequence[tuple[str, int]]) -> str:
        hosts = "".join(f"to_{title} = ({title}, {HOST}, {to})\n" for title, to in moves)
        return (
            f"NetworkTCPPort = {port}\nMaxPDUSize = 16384\nMaxAssociations = 16\n"
            f"HostTable BEGIN\n{hosts}HostTable END\nVendorTable BEGIN\nVendorTable END\n"
            f"AETable BEGIN\n{self.title} {self.storage} RW (200, 1024mb) ANY\nAETable END\n"
        )


class WlmScpFs(_DcmtkServer):
    """A wlmscpfs; put .wl files into `folder`, they are read at each query.

    It knows its one title and rejects others. It answers with the character set of the file (`-csk`) unless
    other options are given.
    """

    title = "WLMSCP"

    def __init__(self, folder: Path, *options: str) -> None:
        binary(_WLMSCPFS)
        self.folder = folder / "worklists" / self.title
        self.folder.mkdir(parents=True)
        (self.folder / "lockfile").touch()

        def start() -> ServerProcess:
            port = free_port()
            command = [_WLMSCPFS, "-v", "-dfp", str(folder / "worklists"), *(options or ("-csk",)), str(port)]
            return ServerProcess(command, port=port, folder=folder)

        self._server = started(start)
