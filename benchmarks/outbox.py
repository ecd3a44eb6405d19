"""Whether the window starts as quickly with a long history as with none, and how many instances are accepted a second.

Each start is a process of its own: from the moment at which the data folder is opened to the one at which the window
is shown and tells how the outbox stands.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import DeliveryState, FinishedInstance
from ezp2p.outbox.manifests import Manifests
from ezp2p.outbox.outbox import NewInstance, Outbox
from ezp2p.settings.settings import RemoteSettings, Settings
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations
from ezp2p.workflows.services import Services

HISTORY: Final = 50_000
IN_A_BATCH: Final = 20
ROUNDS: Final = 7
LIMIT_RATIO: Final = 1.25
ACCEPTS: Final = 200
INSTANCE_BYTES: Final = 200_000
PACS: Final = RemoteAE("PACS", "PACS", "127.0.0.1", 1)
_DEADLINE_S: Final = 60.0
_SENT_EACH_DAY: Final = 5_000


def measure(say: Callable[[str], None]) -> bool:
    """Tell both figures; whether the first is within its limit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _say_accepts(say, folder / "accepts")
        empty, long = folder / "empty", folder / "long"
        _make_history(long, HISTORY)
        _seconds_to_start(empty), _seconds_to_start(long)  # files of the program are in memory from now on
        pairs = [(_seconds_to_start(empty), _seconds_to_start(long)) for _ in range(ROUNDS)]
    # the quickest of each: what else the computer does only ever adds
    of_empty, of_long = min(one for one, _ in pairs), min(one for _, one in pairs)
    ratio = of_long / of_empty
    say(f"The window is shown and tells how the outbox stands, the quickest of {ROUNDS} starts:")
    say(f"    empty {of_empty:.2f} s, with {HISTORY} finished items {of_long:.2f} s")
    say(f"    ratio  {ratio:.2f}   limit {LIMIT_RATIO:.2f}")
    return ratio < LIMIT_RATIO


def _say_accepts(say: Callable[[str], None], folder: Path) -> None:
    outbox = Outbox(folder, clock=SystemClock(), write=write)
    data = bytes(INSTANCE_BYTES)
    started = time.perf_counter()
    for number in range(1, ACCEPTS + 1):
        kept = outbox.keep(_new_instance(number), data)
        outbox.accept(f"batch {number}", [kept], [PACS], calling_ae="EZP2P")
    seconds = time.perf_counter() - started
    outbox.close()
    say(f"Instances of {INSTANCE_BYTES // 1000} kB accepted for good (file, row and description flushed), one by one:")
    say(f"    {ACCEPTS / seconds:.0f} a second")


# --- a long history ---------------------------------------------------------------------------------------------


def _make_history(folder: Path, count: int) -> None:
    """A data folder in which so many instances were sent, with all that lies beside its database."""
    locations = Locations(folder)
    outbox = Outbox(locations.outbox, clock=SystemClock(), write=_write_quickly)
    with outbox.database.transaction() as connection:
        for first in range(1, count + 1, IN_A_BATCH):
            kept = [
                outbox.keep(_new_instance(number), b"instance %d" % number)
                for number in range(first, first + IN_A_BATCH)
            ]
            outbox.accept(_batch(first), kept, [PACS], calling_ae="EZP2P")
            _note_as_sent(locations.outbox, _batch(first), kept)
        connection.execute("UPDATE items SET state = 'SENT', status = 0, attempts = 1")
        connection.execute(
            "INSERT INTO history (item_id, at, happening, state, note, status, actor)"
            " SELECT item_id, changed, 'accepted', 'SENT', '', 0, '' FROM items"
        )
        now = SystemClock().now()
        for day in range(count // _SENT_EACH_DAY):
            at = (now - timedelta(days=day)).isoformat()
            most = count - day * _SENT_EACH_DAY
            connection.execute("UPDATE items SET added = ?, changed = ? WHERE item_id <= ?", (at, at, most))
    outbox.close()


def _batch(first: int) -> str:
    return f"batch{first:06}"


def _note_as_sent(folder: Path, batch: str, kept: list[FinishedInstance]) -> None:
    manifests = Manifests(folder, _write_quickly)
    for instance in kept:
        manifests.note(batch, instance.sop_instance_uid, PACS, DeliveryState.SENT, is_durable=False)


def _write_quickly(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _new_instance(number: int) -> NewInstance:
    return NewInstance(
        sop_class_uid="1.2.840.10008.5.1.4.1.1.7",
        sop_instance_uid=f"2.25.{number}",
        transfer_syntax_uid="1.2.840.10008.1.2.4.50",
        study_instance_uid=f"2.25.1000000{number // IN_A_BATCH}",
        series_instance_uid=f"2.25.2000000{number // IN_A_BATCH}",
        series_number="1",
        instance_number=number,
        patient_id=f"BENCH-{number // IN_A_BATCH}",
        patient_name="MUSTER^ERIKA",
    )


# --- one start --------------------------------------------------------------------------------------------------


def _seconds_to_start(folder: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.outbox", str(folder)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _start(folder: Path) -> float:
    """Start the window on `folder` as the program does, and close it again; gives the seconds until it is of use."""
    application = QApplication([])
    theme, tasks = Theme(application), Tasks()
    began = time.perf_counter()
    with Services(folder) as services:
        services.save_settings(Settings(remotes=(RemoteSettings(name="PACS", title="PACS", host="127.0.0.1", port=1),)))
        draft = Draft(series_defaults(services.settings.attributes))
        window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))
        window.show()
        window.start()
        while window.watch.summary is None:
            if time.perf_counter() - began > _DEADLINE_S:
                raise TimeoutError("the window never told how the outbox stands")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        seconds = time.perf_counter() - began
        window.close()
        tasks.shut_down()
    return seconds


if __name__ == "__main__":
    print(_start(Path(sys.argv[1])))
