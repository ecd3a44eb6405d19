"""Each way in which a peer fails, told to a technician: what was found, and whom to tell what."""

from collections.abc import Mapping
from typing import Final

from ezp2p.errors import (
    AnswerNotOurs,
    AssociationAborted,
    AssociationRejected,
    CalledTitleUnknown,
    CallingTitleUnknown,
    CertificateNotUsable,
    ConnectionRefused,
    EncryptionBrokenOff,
    EncryptionNotAgreed,
    EncryptionNotSpoken,
    EncryptionWanted,
    NameNotFound,
    NoAcceptedPresentationContext,
    NotADicomPeer,
    PeerBusy,
    PeerFault,
    RequestRefused,
    ResponseTimeout,
    Unreachable,
)

_ADD_US: Final = (
    "Ask the PACS administrator to add the AE title {calling_ae} with the address {own_address}, port {listener_port}."
)

_WORDS: Final[dict[type[PeerFault], tuple[str, str]]] = {
    NameNotFound: (
        "The name {host} is not known in this network.",
        "Check how the address is spelled. If it is right, ask the PACS administrator for the IP address of {title}, "
        "or ask the network administrator to make the name {host} known to this computer.",
    ),
    ConnectionRefused: (
        "{host} answers, but nothing listens on port {port}.",
        "Check the port. If it is right, tell the PACS administrator that nothing listens on port {port} of {host}: "
        "the server may not be running, or a firewall turns this computer away.",
    ),
    Unreachable: (
        "{host}, port {port}, does not answer ({reason}).",
        "Check the network cable and the address. If both are right, ask the network administrator to let this "
        "computer through to {host}, TCP port {port}: a firewall may stand between.",
    ),
    NotADicomPeer: (
        "Something answers on {host}, port {port}, but it is no DICOM server ({reason}).",
        "Ask the PACS administrator for the DICOM port of {title}: web pages have ports of their own.",
    ),
    EncryptionWanted: (
        "The server is there, but takes only encrypted connections on port {port}.",
        "Switch on TLS for it in the settings, or ask the PACS administrator for the port without TLS.",
    ),
    EncryptionBrokenOff: (
        "The server is there, but closed the connection on port {port} when the encryption was to begin.",
        "Try again in a minute. If it stays so, ask the PACS administrator for the port of {title} with TLS, often "
        "2762. Nothing is sent there unencrypted.",
    ),
    EncryptionNotSpoken: (
        "The server is there, but does not encrypt on port {port}: {reason}.",
        "Ask the PACS administrator for the port of {title} with TLS, often 2762. Nothing is sent there unencrypted.",
    ),
    CertificateNotUsable: ("The file {file} cannot be used: {reason}.", "{cure}"),
    EncryptionNotAgreed: ("There is no encrypted connection: {reason}.", "{cure}"),
    CalledTitleUnknown: (
        "The server is there, but it is not called {title}: it refuses that AE title.",
        "Ask the PACS administrator how its AE title is spelled, capital letters included; the settings say {title}.",
    ),
    CallingTitleUnknown: (
        "The server is there, but it does not know this workstation: it refuses the AE title {calling_ae}.",
        _ADD_US,
    ),
    PeerBusy: (
        "The server is there, but takes no more connections at the moment ({reason}).",
        "Try again in a minute. If it stays so, tell the PACS administrator that {title} takes no more associations.",
    ),
    AssociationRejected: ("The server is there, but refuses the association: {reason}.", _ADD_US),
    AssociationAborted: (
        "{called_ae} broke off the connection ({reason}).",
        f"Some servers do so to a workstation that they do not know. {_ADD_US}",
    ),
    ResponseTimeout: (
        "{called_ae} took the connection, but did not answer {request} within {timeout_s} seconds.",
        "Try again in a minute. If it stays so, tell the PACS administrator that {title} takes connections on port "
        "{port} and does not answer them.",
    ),
    AnswerNotOurs: (
        "{called_ae} answered something that was not asked ({reason}).",
        "Tell the PACS administrator, with this report.",
    ),
    NoAcceptedPresentationContext: (
        "{called_ae} does not take {what}.",
        "Ask the PACS administrator to allow {what} for the AE title {calling_ae}.",
    ),
    RequestRefused: ("{called_ae} refused: {reason}.", "{cure}"),
}


def found_words(error: PeerFault, facts: Mapping[str, object]) -> str:
    """What was found; `facts` are those of the error and of the connection."""
    return _words(error)[0].format(**facts)


def advice(error: PeerFault, facts: Mapping[str, object]) -> str:
    """Whom to tell what."""
    return _words(error)[1].format(**facts)


def _words(error: PeerFault) -> tuple[str, str]:
    """Those of its own kind, or of the nearest kind above it."""
    return next(_WORDS[kind] for kind in type(error).__mro__ if kind in _WORDS)
