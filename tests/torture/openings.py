"""Outboxes that are opened and changed by that: a list that is lost or damaged, and one of an older version."""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from ezp2p.model.clock import SystemClock
from ezp2p.outbox.schema import MIGRATIONS
from ezp2p.storage.atomic_file import write
from ezp2p.storage.database import Database
from tests.fakes.outbox_script import DATA, PLACE, UID, make, staged

_NAME = "outbox.sqlite"


def _with_an_item(folder: Path) -> Path:
    """An outbox with one item whose answer was lost; gives its database."""
    journey = "an answer lost, and sent again"
    make(folder)
    for stage in (0, 1):
        with staged(folder, journey, stage) as act:
            act()
    return folder / "outbox" / _NAME


def _lost(folder: Path) -> None:
    _with_an_item(folder).unlink()


def _damaged(folder: Path) -> None:
    path = _with_an_item(folder)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(b"no database" * (size // 11))


def _of_the_first_version(folder: Path) -> None:
    """As version 1 left it when it was killed while it sent."""
    path = folder / "outbox" / _NAME
    write(folder / "outbox" / "instances" / f"{UID}.dcm", DATA)
    database = Database(path, MIGRATIONS[:1])
    now = SystemClock().now().isoformat()
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO instances VALUES (?, '1.2.3', '1.2.4', '1.2.5', '1.2.6', '1', 1, 'P', 'N', ?, ?, ?)",
            (UID, f"{UID}.dcm", hashlib.sha256(DATA).hexdigest(), len(DATA)),
        )
        connection.execute(
            "INSERT INTO items (batch, sop_instance_uid, destination_name, destination_title, destination_host,"
            " destination_port, calling_ae, state, attempts, note, added, changed)"
            " VALUES ('batch', ?, ?, ?, ?, ?, 'EZP2P', 'SENDING', 1, '', ?, ?)",
            (UID, PLACE.name, PLACE.title, PLACE.host, PLACE.port, now, now),
        )
    database.close()


OPENINGS: Final[Mapping[str, Callable[[Path], None]]] = {
    "the list of the outbox is gone": _lost,
    "the list of the outbox is damaged": _damaged,
    "the list of the outbox is of the first version": _of_the_first_version,
}
"""What prepares each, in a folder."""
