"""`python -m tests.torture`: the outbox under kills, power cuts and faults, for hours; and whether tests have teeth.

`make torture` sets up what it needs and runs it. Smaller numbers make a short form of it.
"""

import argparse
import logging
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from tests.fakes.outbox_script import JOURNEYS
from tests.peers.orthanc import Orthanc
from tests.torture import faulty_sends, fuzz_pictures, fuzz_requestor, jammed_scans, mutants, walks
from tests.torture.everywhere import is_new, kill_at_every_call, moments
from tests.torture.power_cut import cut_often, why_not
from tests.torture.program_kills import kill_programs
from tests.torture.random_kills import Tally, kill_often
from tests.torture.system_calls import strace
from tests.torture.workers import workers

_AT_ONCE = 2
_KILLS_OF_ONE_SERVER = 250
_CUTS_OF_ONE_SERVER = 10


def say(line: str) -> None:
    """One line for who watches."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@contextmanager
def _part(name: str) -> Iterator[None]:
    began = time.monotonic()
    say(f"-- {name}")
    yield
    say(f"   {time.monotonic() - began:.0f} s")


@contextmanager
def _scratch() -> Iterator[Path]:
    """A folder that stays if something goes wrong in it."""
    folder = Path(tempfile.mkdtemp(prefix="ezp2p-torture-"))
    try:
        yield folder
    except BaseException:
        say(f"What is left of it lies in {folder}.")
        raise
    shutil.rmtree(folder)


def _in_shares(whole: int, share: int, one: Callable[[Path, int, int], Tally], doing: str) -> Tally:
    """Do it in shares, some at once, each in a folder of its own."""
    tally = Tally(0, 0, 0, 0)
    shares = [min(share, whole - done) for done in range(0, whole, share)]
    with _scratch() as folder, ThreadPoolExecutor(_AT_ONCE) as threads:
        running = [threads.submit(one, folder / str(number), count, number) for number, count in enumerate(shares)]
        for done in running:
            tally += done.result()
            if tally.kills % 1000 < share:
                say(f"   {tally.kills} {doing}, {tally.items} items")
    return tally


def _kill_workers(folder: Path, kills: int, seed: int) -> Tally:
    with workers() as victims:
        tally = kill_often(victims, folder, kills=kills, seed=seed)
    shutil.rmtree(folder)
    return tally


def _cut_power(folder: Path, rounds: int, seed: int) -> Tally:
    with workers() as victims:
        return cut_often(victims, folder, rounds=rounds, seed=seed)


def _killed_everywhere() -> int:
    kills = 0
    with _scratch() as folder, workers() as victims:
        for journey in JOURNEYS:
            for moment in moments(journey, victims, folder / journey / "before"):
                if is_new(moment):
                    kills += kill_at_every_call(moment, victims, folder / journey / f"kills-{moment.stage}")
    return kills


def _kill_programs(kills: int) -> Tally:
    with _scratch() as folder:
        (folder / "orthanc").mkdir()
        pacs = Orthanc(folder / "orthanc")
        try:
            return kill_programs(folder, pacs, kills=kills, seed=4711, say=lambda line: say(f"   {line}"))
        finally:
            pacs.stop()


def _try_mutants() -> list[str]:
    """The mutants that no test found, after a table of which test found each."""
    everyone = [*mutants.transitions_taken_out(), *mutants.flushes_taken_out(), *mutants.careless_databases()]
    survivors = []
    with _scratch() as folder, ThreadPoolExecutor(_AT_ONCE) as threads:
        tests = list(dict.fromkeys(test for mutant in everyone for test in mutant.tests))
        unchanged = mutants.copied(folder / "unchanged")
        broken = mutants.failing(unchanged, tests)
        if broken:
            raise AssertionError(f"without any change this fails: {broken[0]}")
        running = [
            threads.submit(mutants.catching, mutant, folder / str(number), unchanged)
            for number, mutant in enumerate(everyone)
        ]
        for mutant, found in zip(everyone, running, strict=True):
            caught_by = found.result()
            say(f"   {mutant.name}: {'; '.join(caught_by) if caught_by else 'NOT FOUND'}")
            survivors += [] if caught_by else [mutant.name]
    say(f"   {len(everyone)} mutants, {len(survivors)} not found")
    return survivors


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--kills", type=int, default=10_000, metavar="N", help="of the worker (default: 10,000; 0 leaves it out)"
    )
    parser.add_argument(
        "--programs", type=int, default=200, metavar="N", help="of the whole program (default: 200; 0: none)"
    )
    parser.add_argument("--rounds", type=int, default=100, metavar="N", help="power cuts (default: 100; 0: none)")
    parser.add_argument(
        "--faults", type=int, default=10_000, metavar="N", help="sends that meet a fault (default: 10,000; 0: none)"
    )
    parser.add_argument(
        "--mutations", type=int, default=100_000, metavar="N", help="of what servers say (default: 100,000; 0: none)"
    )
    parser.add_argument(
        "--pictures", type=int, default=100_000, metavar="N", help="mutated pictures (default: 100,000; 0: none)"
    )
    parser.add_argument("--jams", type=int, default=200, metavar="N", help="scans that jam (default: 200; 0: none)")
    parser.add_argument(
        "--walk",
        type=int,
        default=100_000,
        metavar="N",
        help="random acts on the open study (default: 100,000; 0: none)",
    )
    parser.add_argument(
        "--window-walk", type=int, default=2_000, metavar="N", help="and on the window (default: 2,000; 0: none)"
    )
    parser.add_argument("--no-mutants", action="store_true", help="leave out whether the tests have teeth")
    return parser.parse_args()


def _kill_and_cut(arguments: argparse.Namespace) -> None:
    if arguments.kills:
        with _part(f"{arguments.kills} kills of a worker that adds, delivers, and does what users do"):
            say(f"   {_in_shares(arguments.kills, _KILLS_OF_ONE_SERVER, _kill_workers, 'killed')}")
        with _part("a kill at every system call of the scripted run"):
            say(f"   {_killed_everywhere()} kills" if strace() else "   LEFT OUT: strace is missing or not allowed")
    if arguments.programs:
        with _part(f"{arguments.programs} kills of the whole program, window and command line, sending to Orthanc"):
            say(f"   {_kill_programs(arguments.programs)}")
    if arguments.rounds:
        with _part(f"{arguments.rounds} power cuts"):
            is_left_out = bool(why_not())
            done = "" if is_left_out else _in_shares(arguments.rounds, _CUTS_OF_ONE_SERVER, _cut_power, "cut")
            say(f"   LEFT OUT: {why_not()}" if is_left_out else f"   {done}")
    if arguments.faults:
        with _part(f"{arguments.faults} sends that meet a fault of the network or of the archive"):
            say(f"   {faulty_sends.run(arguments.faults)}")
    if arguments.mutations:
        with _part(f"{arguments.mutations} servers that say anything at all"):
            say(f"   {fuzz_requestor.run(arguments.mutations)}")
    if arguments.pictures:
        with _part(f"{arguments.pictures} pictures that are anything at all"):
            say(f"   {fuzz_pictures.run(arguments.pictures)}")
    if arguments.jams:
        with _part(f"{arguments.jams} scans that jam"), _scratch() as folder:
            say(f"   {jammed_scans.scan_jammed(folder / 'sane', arguments.jams)} ended, none hangs")


def _walk(arguments: argparse.Namespace) -> None:
    if arguments.walk:
        with _part(f"{arguments.walk} random acts on the open study, with crashes and late answers"):
            say(f"   {walks.walk(arguments.walk)}")
    if arguments.window_walk:
        with _part(f"{arguments.window_walk} random acts on the window"):
            say(f"   {walks.walk_window(arguments.window_walk)}")


def main() -> int:
    """Do all of it; 0 if nothing was lost and every mutant found."""
    arguments = _arguments()
    logging.getLogger("ezp2p").setLevel(logging.CRITICAL)  # what is remarked of thousands of faults hides the rest
    survivors: list[str] = []
    try:
        _kill_and_cut(arguments)
        _walk(arguments)
        if not arguments.no_mutants:
            with _part("mutants: the program with one change each, and the tests that find it"):
                survivors = _try_mutants()
    except AssertionError as error:
        say(f"FAILED: {error}")
        return 1
    if survivors:
        say(f"FAILED: no test finds {len(survivors)} of the mutants")
        return 1
    say("0 acknowledged items lost, 0 damaged, 0 new UIDs, 0 stuck.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
