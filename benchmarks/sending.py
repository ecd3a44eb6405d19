"""Sending, side by side in one run: ours, DCMTK's storescu and pynetdicom, to storescp and Orthanc, and raw TCP.

The servers are taken as they are shipped, where they cost an ordinary sender 44 ms for each instance, and with
TCP_NODELAY=1, which takes that away. In each round every sender has its turn, in another order; only what was
measured in the same round is compared. A first round only warms up.
"""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.figures import Figure, Figures, ratios
from benchmarks.senders import Run, make_instances, ours, pynetdicom, raw_tcp, storescu
from benchmarks.servers import Server, orthanc, sink, storescp

SECTION: Final = "Sending"
ROUNDS: Final = 5
ROUNDS_ORTHANC: Final = 5
LIMIT_AS_SHIPPED: Final = 10.0
LIMIT_NO_DELAY: Final = 1.0
LIMIT_RAW: Final = 1.3
STORESCP: Final = ("--fork", "-pdu", "131072")


@dataclass(frozen=True, slots=True)
class Load:
    """What is sent: so many instances, and their size in words."""

    count: int
    size_bytes: int
    size: str


SMALL: Final = Load(300, 50_000, "50 KB")
MIDDLE: Final = Load(300, 400_000, "400 KB")
LARGE: Final = Load(100, 6_200_000, "6.2 MB")
AS_SHIPPED: Final = Load(60, 400_000, "400 KB")

_Sender = Callable[[], Run]


def measure(figures: Figures, folder: Path) -> None:
    """Measure all pairs of server and load."""
    instances = {
        load: make_instances(folder / load.size, load.count, load.size_bytes) for load in (SMALL, MIDDLE, LARGE)
    }
    instances[AS_SHIPPED] = instances[MIDDLE][: AS_SHIPPED.count]
    figures.begin(
        "Sending on one association: instances a second, and how many times as many as others in the same round"
    )
    for is_orthanc in (False, True):
        for no_delay, loads in ((False, (AS_SHIPPED,)), (True, (SMALL, MIDDLE, LARGE))):
            name = f"{'orthanc' if is_orthanc else 'storescp'}{'-no-delay' if no_delay else ''}"
            with (
                _server(folder / name, is_orthanc=is_orthanc, no_delay=no_delay) as server,
                sink(folder / "sink") as raw,
            ):
                for load in loads:
                    _compare(figures, server, raw, instances[load], load, no_delay=no_delay)


def _server(folder: Path, *, is_orthanc: bool, no_delay: bool) -> AbstractContextManager[Server]:
    return orthanc(folder, no_delay=no_delay) if is_orthanc else storescp(folder, *STORESCP, no_delay=no_delay)


def _compare(figures: Figures, server: Server, raw: Server, paths: list[Path], load: Load, *, no_delay: bool) -> None:
    senders: dict[str, _Sender] = {
        "EzP2P": partial(ours, server, paths),
        "storescu": partial(storescu, server, paths, no_delay=no_delay),
        "pynetdicom": partial(pynetdicom, server, paths),
        "raw TCP": partial(raw_tcp, raw, paths),
    }
    runs = in_rounds(senders, ROUNDS_ORTHANC if server.ae.title == "ORTHANC" else ROUNDS, server.empty)
    seconds = {name: [run.seconds for run in found] for name, found in runs.items()}
    where = f"{load.count} x {load.size} to {server.ae.name} {'with TCP_NODELAY=1' if no_delay else 'as shipped'}"
    mine = seconds["EzP2P"]
    limit = LIMIT_NO_DELAY if no_delay else LIMIT_AS_SHIPPED
    limit_raw = LIMIT_RAW if no_delay and load is LARGE and server.ae.title == "STORESCP" else None
    figures.add(Figure(SECTION, where, tuple(round(load.count / one, 1) for one in mine), "/s"))
    times = partial(Figure, SECTION, where, unit="x")
    figures.add(times(ratios(seconds["storescu"], mine), beside="times storescu", at_least=limit))
    figures.add(times(ratios(seconds["pynetdicom"], mine), beside="times pynetdicom"))
    figures.add(times(ratios(mine, seconds["raw TCP"]), beside="the time of raw TCP", at_most=limit_raw))
    lost = {name: sum(run.lost for run in found) for name, found in runs.items()}
    if any(lost.values()):
        figures.say(f"      answers that did not come: {lost}")


def in_rounds(senders: dict[str, _Sender], rounds: int, prepare: Callable[[], None]) -> dict[str, list[Run]]:
    """Let each sender run once in each round, in another order each time; the first round is not counted.

    Before each, `prepare` is called, and what is on its way to the disk gets there.
    """
    runs: dict[str, list[Run]] = {name: [] for name in senders}
    names = list(senders)
    for number in range(rounds + 1):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            prepare()
            os.sync()
            runs[name].append(senders[name]())
    return {name: found[1:] for name, found in runs.items()}
