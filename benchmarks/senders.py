"""One sender after the other: instances to a server on one association, timed; `python -m benchmarks.senders` is one.

Each runs in a process of its own. Ours and pynetdicom are timed inside it, from before the connection is made until
the association is released; storescu is timed as a whole process.
"""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from pydicom import dcmread
from pydicom.uid import ExplicitVRLittleEndian

from benchmarks.servers import Server, environment
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.delivery import FinishedInstance, StoreOutcome
from ezp2p.model.image import PixelArray
from ezp2p.network.storage_scu import StorageOptions, open_storage
from tests.fakes.instances import SECONDARY_CAPTURE, finished_at, secondary_capture, write_instance
from tests.fakes.no_codec import NoCodec

CALLING_AE: Final = "BENCH"
_LOOK_EVERY: Final = 16


@dataclass(frozen=True, slots=True)
class Run:
    """How one sender did: seconds, how many answers did not come, and its anonymous memory in kB on the way."""

    seconds: float
    lost: int = 0
    idle_kb: int = 0
    early_kb: int = 0
    most_kb: int = 0
    end_kb: int = 0


# --- what is sent ---------------------------------------------------------------------------------------------


def make_instances(folder: Path, count: int, size_bytes: int) -> list[Path]:
    """Write `count` invented instances of about so many bytes, each with other pixels."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(11)
    rows = max(1, round((size_bytes / 2) ** 0.5))
    array: PixelArray = random.integers(0, 1 << 16, (rows, size_bytes // 2 // rows), dtype=np.uint16)
    return [
        write_instance(
            folder / f"{number:05}.dcm", secondary_capture(np.roll(array, number), f"2.25.{size_bytes}{number:06}")
        )
        for number in range(count)
    ]


def make_large_instance(path: Path, size_bytes: int) -> Path:
    """Write one instance of many frames, without ever holding it in memory."""
    template = secondary_capture(np.zeros((1000, 1000), np.uint16), "2.25.5001")
    frames = size_bytes // 2_000_000
    template.NumberOfFrames = str(frames)
    del template.PixelData
    write_instance(path, template)
    frame = os.urandom(2_000_000)
    with path.open("ab") as file:
        file.write(b"\xe0\x7f\x10\x00OW\0\0" + (frames * len(frame)).to_bytes(4, "little"))
        for _ in range(frames):
            file.write(frame)
    return path


def finished(path: Path) -> FinishedInstance:
    """What is known of an instance of `make_instances`."""
    header = dcmread(path, stop_before_pixels=True, specific_tags=["SOPInstanceUID"])
    return finished_at(path, str(header.SOPInstanceUID))


# --- the senders, as others call them -------------------------------------------------------------------------


def ours(server: Server, paths: Sequence[Path], *, repeat: int = 1, is_watched: bool = False) -> Run:
    """EzP2P's own, all of `paths` so many times; if it is watched, its memory is looked at on the way."""
    return _in_process("watched" if is_watched else "ours", server.ae, paths, repeat=repeat)


def pynetdicom(server: Server, paths: Sequence[Path]) -> Run:
    """One association of pynetdicom, which reads the files in chunks."""
    return _in_process("pynetdicom", server.ae, paths)


def raw_tcp(sink: Server, paths: Sequence[Path]) -> Run:
    """The same bytes to a server that only receives, by read and sendall."""
    return _in_process("raw", sink.ae, paths)


def storescu(
    server: Server, paths: Sequence[Path | str], *options: str, no_delay: bool = False, syntax: str = "-x="
) -> Run:
    """DCMTK's, a whole process."""
    command = [*environment(no_delay=no_delay), "/usr/bin/storescu", syntax, *options, "-aet", CALLING_AE]
    command += ["-aec", server.ae.title, server.ae.host, str(server.ae.port)]
    started = time.perf_counter()
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True)
    return Run(time.perf_counter() - started)


def _in_process(name: str, remote: RemoteAE, paths: Sequence[Path], *, repeat: int = 1) -> Run:
    command = [sys.executable, "-m", "benchmarks.senders", name, remote.title, str(remote.port), str(repeat)]
    done = subprocess.run(
        command, input="\n".join(map(str, paths)), check=True, stdout=subprocess.PIPE, text=True, timeout=3600
    )
    return Run(**json.loads(done.stdout))


# --- the senders, inside --------------------------------------------------------------------------------------


def _send_ours(remote: RemoteAE, paths: Sequence[Path], repeat: int, *, is_watched: bool = False) -> Run:
    instances = [finished(path) for path in paths]
    classes = {(one.sop_class_uid, one.transfer_syntax_uid) for one in instances}
    options = StorageOptions(local=LocalAE(), calling_ae=CALLING_AE, codec=NoCodec(), scratch=Path("nowhere"))
    memory: list[int] = [anonymous_kb()]
    lost = parts = 0

    def progress(_sent: int) -> None:
        nonlocal parts
        parts += 1
        if is_watched and parts % _LOOK_EVERY == 0:
            memory.append(anonymous_kb())

    started = time.perf_counter()
    with open_storage(remote, classes, options, stop=threading.Event()) as association:
        for instance in (one for _ in range(repeat) for one in instances):
            association.begin(instance, progress)
            lost += not isinstance(association.finish().outcome, StoreOutcome)
    seconds = time.perf_counter() - started
    memory.append(anonymous_kb())
    return Run(seconds, lost, memory[0], memory[len(memory) // 10], max(memory), memory[-1])


def _send_pynetdicom(remote: RemoteAE, paths: Sequence[Path], repeat: int) -> Run:
    from pynetdicom import AE, _config

    _config.STORE_SEND_CHUNKED_DATASET = True
    entity = AE(ae_title=CALLING_AE)
    entity.dimse_timeout = 10
    entity.add_requested_context(SECONDARY_CAPTURE, ExplicitVRLittleEndian)
    lost = 0
    started = time.perf_counter()
    association = entity.associate(remote.host, remote.port, ae_title=remote.title)
    for path in (one for _ in range(repeat) for one in paths):
        answer: Any = association.send_c_store(path) if association.is_established else {}
        lost += "Status" not in answer
    association.release()
    return Run(time.perf_counter() - started, lost)


def _send_raw(remote: RemoteAE, paths: Iterable[Path], repeat: int) -> Run:
    started = time.perf_counter()
    with socket.create_connection((remote.host, remote.port)) as sock:
        for path in (one for _ in range(repeat) for one in paths):
            sock.sendall(path.read_bytes())
        sock.shutdown(socket.SHUT_WR)
        sock.recv(1)
    return Run(time.perf_counter() - started)


_SENDERS: Final[dict[str, Callable[[RemoteAE, Sequence[Path], int], Run]]] = {
    "ours": _send_ours,
    "watched": partial(_send_ours, is_watched=True),
    "pynetdicom": _send_pynetdicom,
    "raw": _send_raw,
}


def anonymous_kb() -> int:
    """The anonymous memory of this process (RssAnon) in kB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    lines = status.read_text("ascii").splitlines() if status.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("RssAnon:"))


def _main(name: str, title: str, port: str, repeat: str) -> None:
    remote = RemoteAE(title, title, "127.0.0.1", int(port))
    paths = [Path(line) for line in sys.stdin.read().splitlines()]
    print(json.dumps(asdict(_SENDERS[name](remote, paths, int(repeat)))))


if __name__ == "__main__":
    _main(*sys.argv[1:])
