"""How far the way to a remote AE leads: its name, its port, an association on which nothing is asked (PS3.8)."""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.network.association import open_association
from ezp2p.network.pdu import ProposedContext
from ezp2p.network.transport import connect, resolve


@dataclass(frozen=True, slots=True)
class OpenPort:
    """An answer on a TCP port: the seconds it took, and the address of this computer as it left here."""

    seconds: float
    own_address: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An accepted association: which of the proposed abstract syntaxes the peer takes, and what it calls itself."""

    taken: frozenset[str]
    implementation_version_name: str


def addresses_of(remote: RemoteAE, *, timeout_s: float, stop: threading.Event) -> tuple[str, ...]:
    """The IP addresses of the host of `remote`, each once.

    Raises
    ------
    NameNotFound
        If the name does not resolve within `timeout_s`.
    Cancelled
        If `stop` is set meanwhile.
    """
    found = resolve(remote, deadline=time.monotonic() + timeout_s, stop=stop)
    return tuple(dict.fromkeys(str(address[4][0]) for address in found))


def try_port(remote: RemoteAE, *, timeout_s: float, stop: threading.Event) -> OpenPort:
    """Connect to the port of `remote` and close again, without a word.

    Raises
    ------
    NameNotFound, ConnectionRefused, Unreachable, Cancelled
    """
    started = time.monotonic()
    with connect(remote, timeout_s=timeout_s, stop=stop) as sock:
        return OpenPort(time.monotonic() - started, str(sock.getsockname()[0]))


def try_association(
    remote: RemoteAE, abstract_syntaxes: Sequence[str], *, local: LocalAE, calling_ae: str, stop: threading.Event
) -> Acceptance:
    """Open an association that proposes `abstract_syntaxes`, and release it.

    Raises
    ------
    PeerFault
        Whatever stands between us and an association.
    Cancelled
        If `stop` is set meanwhile.
    """
    contexts = [ProposedContext(one, tuple(UNCOMPRESSED)) for one in abstract_syntaxes]
    with open_association(remote, local=local, calling_ae=calling_ae, contexts=contexts, stop=stop) as association:
        return Acceptance(
            frozenset(abstract for abstract, _ in association.contexts.values()),
            association.acceptance.implementation_version_name,
        )
