"""How far the way to a remote AE leads: name, port, encryption, an association on which nothing is asked (PS3.8)."""

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Final

from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.errors import AssociationAborted, EncryptionNotAgreed, EncryptionNotSpoken, EncryptionWanted, PeerFault
from ezp2p.model.application_entity import LocalAE, RemoteAE, Tls
from ezp2p.network import tls
from ezp2p.network.association import open_association
from ezp2p.network.pdu import ProposedContext
from ezp2p.network.transport import Connection, Deadline, Ended, Late, connect, resolve

_AFTERWARDS_S: Final = 0.3
"""So long a server has to say that it wants a certificate of ours: with TLS 1.3 it does so after the handshake."""
_TRIAL_S: Final = 3.0
"""The most that is spent on finding out why somebody closes the connection."""


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


def try_encryption(
    remote: RemoteAE, *, connect_s: float, handshake_s: float, stop: threading.Event
) -> tls.Encryption | None:
    """Connect to `remote`, encrypt the connection, and close it again; None where it is not to be encrypted.

    Raises
    ------
    PeerFault
        Whatever stands between us and an encrypted connection.
    Cancelled
        If `stop` is set meanwhile.
    """
    context = tls.context_for(remote, Deadline(connect_s), stop)
    if context is None:
        return None
    connection = Connection(connect(remote, timeout_s=connect_s, stop=stop), stop)
    try:
        encryption = tls.secure(connection, context, remote, Deadline(handshake_s))
        with suppress(Late, Ended):
            connection.wait_for(1, Deadline(_AFTERWARDS_S))
    finally:
        connection.close()
    if connection.alert is not None:
        raise tls.not_agreed(remote, connection.alert)
    return encryption


@contextmanager
def noticing_encryption(remote: RemoteAE, *, stop: threading.Event) -> Iterator[None]:
    """Where a peer closes the connection to what is not encrypted, see whether it speaks TLS, and say so.

    Most servers with TLS close without a word; so do those that do not know this workstation.

    Raises
    ------
    EncryptionWanted
    """
    try:
        yield
    except AssociationAborted as error:
        is_silent = isinstance(error.__cause__, Ended)  # who sends an abort speaks DICOM as it is
        if is_silent and remote.tls is None and _speaks_tls(remote, stop):
            raise EncryptionWanted(called_ae=remote.name, host=remote.host, port=remote.port) from error
        raise


def _speaks_tls(remote: RemoteAE, stop: threading.Event) -> bool:
    try:
        try_encryption(replace(remote, tls=Tls()), connect_s=_TRIAL_S, handshake_s=_TRIAL_S, stop=stop)
    except EncryptionNotSpoken:
        return False
    except EncryptionNotAgreed:  # it is TLS that it has something against
        return True
    except PeerFault:
        return False
    return True


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
    with (
        noticing_encryption(remote, stop=stop),
        open_association(remote, local=local, calling_ae=calling_ae, contexts=contexts, stop=stop) as association,
    ):
        return Acceptance(
            frozenset(abstract for abstract, _ in association.contexts.values()),
            association.acceptance.implementation_version_name,
        )
