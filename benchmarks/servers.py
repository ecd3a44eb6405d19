"""The servers that are sent to: DCMTK's and Orthanc as shipped or with TCP_NODELAY=1, and one that only receives."""

import contextlib
import json
import socket
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ezp2p.model.application_entity import RemoteAE
from tests.peers.process import HOST, ServerProcess, free_port

_NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))
_RECEIVE_BYTES = 1 << 20
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 -- a folder of our own is made in it


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its address, its process, and how it is emptied before each measurement."""

    ae: RemoteAE
    pid: int
    empty: Callable[[], None]


def environment(*, no_delay: bool) -> list[str]:
    """A prefix of a command by which its TCP connections send at once, or as DCMTK does where nobody says so."""
    return ["/usr/bin/env", "TCP_NODELAY=1"] if no_delay else ["/usr/bin/env", "-u", "TCP_NODELAY"]


@contextmanager
def storescp(folder: Path, *options: str, no_delay: bool = False, keeps: bool = False) -> Iterator[Server]:
    """A storescp that takes every syntax and throws all away, or `keeps` it in `received` in `folder`."""
    received = folder / "received"
    received.mkdir(parents=True, exist_ok=True)
    port = free_port()
    command = ["/usr/bin/storescp", "-aet", "STORESCP", "-od", str(received), "+xa", *options]
    command += [] if keeps else ["--ignore"]

    def empty() -> None:
        for path in received.iterdir():
            path.unlink()

    with _running([*environment(no_delay=no_delay), *command, str(port)], port, folder) as pid:
        yield Server(RemoteAE("storescp", "STORESCP", HOST, port), pid, empty)


@contextmanager
def orthanc(folder: Path, *, no_delay: bool = False) -> Iterator[Server]:
    """An Orthanc with a database of its own, which `empty` empties; in memory where there is room, as disks vary."""
    with (
        tempfile.TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as database,
        _orthanc(folder, Path(database), no_delay=no_delay) as server,
    ):
        yield server


@contextmanager
def _orthanc(folder: Path, database: Path, *, no_delay: bool) -> Iterator[Server]:
    port, http_port = free_port(), free_port()
    folder.mkdir(parents=True, exist_ok=True)
    configuration = {
        "StorageDirectory": str(database),
        "IndexDirectory": str(database),
        "HttpPort": http_port,
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": False,
        "DicomAet": "ORTHANC",
        "DicomPort": port,
        "DicomAlwaysAllowStore": True,
        "OverwriteInstances": True,
    }
    (folder / "orthanc.json").write_text(json.dumps(configuration), "utf-8")

    def ask(method: str, path: str) -> bytes:
        request = urllib.request.Request(f"http://{HOST}:{http_port}{path}", method=method)
        with _NO_PROXY.open(request, timeout=120) as answer:
            content: bytes = answer.read()
            return content

    def empty() -> None:
        for patient in json.loads(ask("GET", "/patients")):
            ask("DELETE", f"/patients/{patient}")

    command = [*environment(no_delay=no_delay), "/usr/sbin/Orthanc", str(folder / "orthanc.json")]
    with _running(command, port, folder) as pid:
        yield Server(RemoteAE("Orthanc", "ORTHANC", HOST, port), pid, empty)


@contextmanager
def wlmscpfs(folder: Path) -> Iterator[Server]:
    """A wlmscpfs that serves the .wl files in `folder`/WLMSCP."""
    port = free_port()
    command = ["/usr/bin/wlmscpfs", "-csk", "-dfp", str(folder), str(port)]
    with _running(command, port, folder) as pid:
        yield Server(RemoteAE("wlmscpfs", "WLMSCP", HOST, port), pid, lambda: None)


@contextmanager
def sink(folder: Path) -> Iterator[Server]:
    """A process that receives, and answers the end of each connection with one byte: what TCP alone costs."""
    port = free_port()
    folder.mkdir(parents=True, exist_ok=True)
    command = ["/usr/bin/env", f"--chdir={Path.cwd()}", sys.executable, "-m", "benchmarks.servers", str(port)]
    with _running(command, port, folder) as pid:
        yield Server(RemoteAE("sink", "SINK", HOST, port), pid, lambda: None)


@contextmanager
def _running(command: Sequence[str], port: int, folder: Path) -> Iterator[int]:
    server = ServerProcess(command, port=port, folder=folder, grace_s=0)
    try:
        yield server.process.pid
    finally:
        server.stop()


def _serve(port: int) -> None:
    buffer = bytearray(_RECEIVE_BYTES)
    with socket.create_server((HOST, port)) as listener:
        while True:
            connection, _ = listener.accept()
            with connection, contextlib.suppress(OSError):
                while connection.recv_into(buffer):
                    pass
                connection.send(b"\0")


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
