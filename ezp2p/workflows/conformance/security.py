"""Chapter 8: security; what is claimed of TLS stands in the settings and in `network.tls`."""

from typing import Final

from ezp2p.network.tls import CIPHERS, OLDEST_VERSION
from ezp2p.settings.parameters import parameters
from ezp2p.settings.settings import Settings
from ezp2p.workflows.conformance.document import Section, Table, table
from ezp2p.workflows.conformance.names import ARCHIVE, WORKSTATION
from ezp2p.workflows.conformance.services import NOT_SUPPORTED

_TLS_SETTING: Final = "remotes[].uses_tls"


def security(settings: Settings) -> Section:
    """The whole chapter."""
    return Section(
        "Security",
        (),
        (
            Section("Introduction", (_INTRODUCTION,)),
            Section("External Network Requirements", (_NETWORK,)),
            Section("TCP Port Configuration", (_ports(settings),)),
            Section("DICOM Security Profiles Support", (_profiles(),), _details()),
            Section(
                "User Identity Negotiation Support",
                (),
                (
                    Section("Association Initiation", ("No user identity is proposed.",)),
                    Section("Association Acceptance", ("A proposed user identity is not looked at and not answered.",)),
                ),
            ),
            Section("Web Services Security Features", (NOT_SUPPORTED,)),
            Section(
                "Other Security Features",
                (),
                (
                    Section("Media Storage Security", (NOT_SUPPORTED,)),
                    Section("Network Security", (_LIMITS,)),
                    Section("Other Security Features", (_LOGS,)),
                ),
            ),
        ),
    )


def encrypts() -> bool:
    """Whether the settings offer encryption."""
    return any(one.key == _TLS_SETTING for one in parameters())


def _ports(settings: Settings) -> Table:
    rows = [
        (f"{WORKSTATION}", "outgoing", "that of each remote AE", "remotes[].port"),
        (f"{ARCHIVE}", "incoming, where it is started", str(settings.local.port), "local.port"),
    ]
    return table("TCP ports", "Application Entity | Direction | Port | Setting", rows)


def _profiles() -> Table:
    initiated = f"Yes, for associations that EzP2P opens, by the setting {_TLS_SETTING}"
    rows = [
        ("Secure transport connection (TLS)", initiated if encrypts() else "No"),
        ("User identity negotiation", "No"),
        ("Digital signatures", "No; those of an imported file that is changed are removed"),
        ("Audit trail", "No"),
        ("De-identification", "No"),
    ]
    return table("Security profiles", "Profile | Supported", rows)


def _details() -> tuple[Section, ...]:
    return (
        Section("Secure Use and User Identity", (NOT_SUPPORTED,)),
        Section("Secure Transport Connection", (_TLS,)),
        Section("Media Storage Security", (NOT_SUPPORTED,)),
        Section("Attribute Confidentiality", (NOT_SUPPORTED,)),
        Section("Digital Signature", (NOT_SUPPORTED,)),
        Section("Additional DICOM Security Profiles", (NOT_SUPPORTED,)),
    )


_INTRODUCTION: Final = (
    "EzP2P is made for a protected network of a hospital. Where a connection to a remote AE is not encrypted, that "
    "network must protect it by other means."
)
_NETWORK: Final = "None, but the connections themselves and names that can be resolved, where names are configured."
_OLDEST: Final = OLDEST_VERSION.name.replace("_", " ", 1).replace("_", ".").replace("v", " ")
_TLS: Final = (
    f"Associations that EzP2P opens can be encrypted by {_OLDEST} or newer, with the ciphers {CIPHERS} and those of "
    "TLS 1.3 (PS3.15 B.12, BCP 195). The certificate and the name of the peer are verified; a certificate of EzP2P is "
    f"shown where one is set. What the {ARCHIVE} accepts is not encrypted."
)
_LIMITS: Final = (
    f"The {ARCHIVE} listens on this computer alone unless it is told otherwise, and limits what a peer may take of it "
    "in time, size and number."
)
_LOGS: Final = "Logs hold no patient data. Settings can be locked by an administrator."
