"""What holds however much is sent: every answer comes, memory stays, and a stop is heeded, whatever the peer does."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from benchmarks.figures import Figure, Figures
from benchmarks.senders import CALLING_AE, finished, make_instances, make_large_instance, ours
from benchmarks.servers import Server, storescp
from ezp2p.errors import Cancelled
from ezp2p.model.application_entity import LocalAE
from ezp2p.model.delivery import FinishedInstance
from ezp2p.network.storage_scu import StorageAssociation, StorageOptions, open_storage
from tests.fakes.no_codec import NoCodec

SECTION: Final = "However much is sent"
INSTANCES: Final = 50_000
LARGE_BYTES: Final = 500_000_000
STOPS: Final = 20
LIMIT_GROWTH_MB: Final = 1.0
LIMIT_LARGE_MB: Final = 60.0
LIMIT_STOP_MS: Final = 100.0
_UNTIL_STUCK_S: Final = 0.3


def measure(figures: Figures, folder: Path) -> None:
    """Measure all three."""
    figures.begin(f"{SECTION}:")
    with storescp(folder / "storescp", "--fork", "-pdu", "131072", no_delay=True) as server:
        _many(figures, server, make_instances(folder / "50 KB", 100, 50_000))
        _large(figures, server, make_large_instance(folder / "large.dcm", LARGE_BYTES))
    _stops(figures, folder)


def _many(figures: Figures, server: Server, paths: list[Path]) -> None:
    run = ours(server, paths, repeat=INSTANCES // len(paths), is_watched=True)
    what = f"{INSTANCES} x 50 KB on one association"
    figures.add(Figure(SECTION, f"{what}, answers lost", (float(run.lost),), at_most=0.0))
    growth = (run.end_kb - run.early_kb) / 1024
    figures.add(Figure(SECTION, f"{what}, memory grown", (round(growth, 2),), "MB", at_most=LIMIT_GROWTH_MB))


def _large(figures: Figures, server: Server, path: Path) -> None:
    runs = [ours(server, [path], is_watched=True) for _ in range(3)]
    above = tuple(round((run.most_kb - run.idle_kb) / 1024, 2) for run in runs)
    what = f"One instance of {LARGE_BYTES // 1_000_000} MB, memory above idle"
    figures.add(Figure(SECTION, what, above, "MB", at_most=LIMIT_LARGE_MB))


# --- stops ----------------------------------------------------------------------------------------------------


def _stops(figures: Figures, folder: Path) -> None:
    """Stop while the peer, a storescp that the system has halted, says nothing: at each point in the exchange."""
    small = finished(make_instances(folder / "small", 1, 50_000)[0])
    large = finished(make_instances(folder / "large", 1, 30_000_000)[0])
    for what, instance, halts_at_once in (
        ("while the association is asked for", small, True),
        ("while an answer is waited for", small, False),
        ("in the middle of an instance, the way stuck", large, False),
    ):
        latencies = tuple(_stop_ms(folder / f"{what} {number}", instance, halts_at_once) for number in range(STOPS))
        figures.add(Figure(SECTION, f"A stop {what}", latencies, "ms", at_most=LIMIT_STOP_MS))


def _stop_ms(folder: Path, instance: FinishedInstance, halts_at_once: bool) -> float:  # noqa: FBT001 -- of a table
    stop = threading.Event()
    set_at: list[float] = []

    def set_stop() -> None:
        set_at.append(time.perf_counter())
        stop.set()

    options = StorageOptions(local=LocalAE(), calling_ae=CALLING_AE, codec=NoCodec(), scratch=Path("nowhere"))
    ended = float("nan")
    timer = threading.Timer(_UNTIL_STUCK_S, set_stop)
    with storescp(folder) as server, _halting(server.pid) as halt:
        if halts_at_once:
            halt()
        timer.start()
        try:
            classes = {(instance.sop_class_uid, instance.transfer_syntax_uid)}
            with open_storage(server.ae, classes, options, stop=stop) as association:
                halt()
                _store(association, instance)
        except Cancelled:
            ended = time.perf_counter()
        timer.join()
    return round((ended - set_at[0]) * 1000, 1)


def _store(association: StorageAssociation, instance: FinishedInstance) -> None:
    association.begin(instance, lambda _sent: None)
    association.finish()
    raise RuntimeError("a halted server answered")


@contextmanager
def _halting(pid: int) -> Iterator[Callable[[], None]]:
    """A function that halts the process; it goes on at the end."""
    try:
        yield lambda: os.kill(pid, signal.SIGSTOP)
    finally:
        os.kill(pid, signal.SIGCONT)
