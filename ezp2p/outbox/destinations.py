"""How each destination stands: whether it takes anything, since when not, and when it is tried again."""

import sqlite3
from collections.abc import Callable
from datetime import datetime

from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import Clock
from ezp2p.model.delivery import Condition, DestinationStatus
from ezp2p.storage.database import Database

_KEY = "(name, title, host, port) = (?, ?, ?, ?)"
_ITS_ITEMS = (
    "FROM items WHERE (destination_name, destination_title, destination_host, destination_port)"
    " = (name, title, host, port) AND state IN"
)
_UNDER_WAY = f"SELECT COUNT(*) {_ITS_ITEMS} ('QUEUED', 'SENDING', 'UNKNOWN', 'WAITING')"
_STATUS = f"SELECT *, ({_UNDER_WAY}) AS waiting FROM destinations"  # noqa: S608
_IS_OF_USE = f"EXISTS (SELECT 1 {_ITS_ITEMS} ('QUEUED', 'SENDING', 'UNKNOWN', 'WAITING', 'HELD', 'DAMAGED'))"


class DestinationRegister:
    """The destinations of the outbox's database that were ever in trouble; one that is not there is well."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> tuple[DestinationStatus, ...]:
        """Those that do not take anything at the moment and for which there is something, longest first."""
        with self._database.reading() as connection:
            rows = connection.execute(f"{_STATUS} WHERE condition != 'OPEN' AND {_IS_OF_USE} ORDER BY since").fetchall()
        return tuple(_status(row) for row in rows)

    def status(self, destination: RemoteAE) -> DestinationStatus:
        """How one destination stands."""
        with self._database.reading() as connection:
            row = connection.execute(
                f"{_STATUS} WHERE {_KEY}",
                destination.identity,
            ).fetchone()
        return _status(row) if row else DestinationStatus(destination, Condition.OPEN, None, "", None, 0)

    def failed(
        self, destination: RemoteAE, condition: Condition, *, note: str, pause: Callable[[int], datetime]
    ) -> DestinationStatus:
        """It takes nothing: `pause`, given how often in a row it has failed now, tells when it is tried again."""
        with self._database.transaction() as connection:
            row = connection.execute(f"SELECT * FROM destinations WHERE {_KEY}", destination.identity).fetchone()  # noqa: S608
            failures = (row["failures"] if row else 0) + 1
            since = (row["since"] if row else None) or self._clock.now().isoformat()
            connection.execute(
                "INSERT OR REPLACE INTO destinations (name, title, host, port, condition, failures, note, since,"
                " next_try) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*destination.identity, condition, failures, note, since, pause(failures).isoformat()),
            )
        return self.status(destination)

    def is_back(self, destination: RemoteAE) -> bool:
        """It takes associations again; False where that is no news. Whether it stores anything is to be seen."""
        return self._update(destination, "condition = 'OPEN', note = '', next_try = NULL", "condition != 'OPEN'")

    def answers(self, destination: RemoteAE) -> None:
        """It answers what it is sent: the next pause is a first one again."""
        self._update(destination, "failures = 0, since = NULL", "failures > 0")

    def _update(self, destination: RemoteAE, values: str, where: str) -> bool:
        with self._database.transaction() as connection:
            changed = connection.execute(
                f"UPDATE destinations SET {values} WHERE {_KEY} AND {where}",  # noqa: S608
                destination.identity,
            )
        return changed.rowcount > 0

    def end_pause(self, destination: RemoteAE) -> None:
        """Try this one at once."""
        self._update(destination, "next_try = NULL", "next_try IS NOT NULL")

    def end_pauses(self) -> None:
        """Try each at once."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE destinations SET next_try = NULL")


def _status(row: sqlite3.Row) -> DestinationStatus:
    return DestinationStatus(
        destination=RemoteAE(row["name"], row["title"], row["host"], row["port"]),
        condition=Condition(row["condition"]),
        since=datetime.fromisoformat(row["since"]) if row["since"] else None,
        note=row["note"],
        next_try=datetime.fromisoformat(row["next_try"]) if row["next_try"] else None,
        waiting=row["waiting"],
    )
