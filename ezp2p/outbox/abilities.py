"""What each destination takes, remembered from one association to the next."""

import json
import logging
import threading
from collections.abc import Iterable

from ezp2p.errors import StoreFault
from ezp2p.model.abilities import PeerAbilities
from ezp2p.model.application_entity import RemoteAE
from ezp2p.storage.database import Database

logger = logging.getLogger(__name__)


class AbilitiesRegister:
    """What peers said of themselves, by AE title, host and port. It helps to choose; nothing is lost without it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[tuple[str, str, int], PeerAbilities] = {}
        self._lock = threading.Lock()

    def of(self, remote: RemoteAE) -> PeerAbilities | None:
        """What is known of `remote`, None if it never accepted an association."""
        address = remote.identity[1:]
        with self._lock:
            if address in self._known:
                return self._known[address]
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT details FROM abilities WHERE (title, host, port) = (?, ?, ?)", address
            ).fetchone()
        return None if row is None else _from_json(row["details"])

    def learn(self, remote: RemoteAE, said: PeerAbilities) -> None:
        """Remember what `remote` said just now. If the disk does not allow it, until the program ends."""
        address = remote.identity[1:]
        try:
            before = self.of(remote)
            now = said if before is None else before.after(said)
            with self._lock:
                self._known[address] = now
            if now != before:
                with self._database.transaction() as connection:
                    connection.execute(
                        "INSERT OR REPLACE INTO abilities (title, host, port, details) VALUES (?, ?, ?, ?)",
                        (*address, _to_json(now)),
                    )
        except StoreFault as error:
            logger.warning("what a destination takes was not written down: %s", type(error).__name__)

    def taken_by_all(self, remotes: Iterable[RemoteAE], sop_class_uid: str) -> frozenset[str] | None:
        """The transfer syntaxes of a class that each of `remotes` takes; None while one of them was never asked."""
        known = [self.of(remote) for remote in remotes]
        if not known or any(one is None or not one.knows_of(sop_class_uid) for one in known):
            return None
        return frozenset.intersection(*(one.syntaxes_of(sop_class_uid) for one in known if one is not None))


def _to_json(abilities: PeerAbilities) -> str:
    return json.dumps({
        "accepted": sorted(abilities.accepted),
        "refused": sorted(abilities.refused),
        "max_pdu_bytes": abilities.max_pdu_bytes,
        "window": abilities.window,
        "implementation_class_uid": abilities.implementation_class_uid,
        "implementation_version_name": abilities.implementation_version_name,
    })


def _from_json(text: str) -> PeerAbilities:
    values = json.loads(text)
    accepted, refused = (frozenset((one, other) for one, other in values.pop(name)) for name in ("accepted", "refused"))
    return PeerAbilities(accepted=accepted, refused=refused, **values)
