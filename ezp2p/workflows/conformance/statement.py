"""The conformance statement, chapter by chapter (PS3.2)."""

import re
from typing import Final

import ezp2p
from ezp2p.dicom.character_set import CHARACTER_SETS, FALLBACK_SETS
from ezp2p.dicom.dictionary import uid_name
from ezp2p.settings.parameters import parameters
from ezp2p.settings.settings import DEFAULTS
from ezp2p.workflows.conformance import contexts
from ezp2p.workflows.conformance.annexes import annexes
from ezp2p.workflows.conformance.document import Document, Section, Table, table
from ezp2p.workflows.conformance.instances import Presence, Source
from ezp2p.workflows.conformance.networking import networking

_TIMEOUTS: Final = "local.timeouts."
_NETWORK: Final = re.compile(r"local\.|remotes\[\]\.|worklist\.|outbox\.|attributes\.|pictures\.|cameras\.clips_as")
"""The settings on which it depends what is on the wire and in instances."""


def conformance_statement() -> Document:
    """The statement of this version, with its settings as they are where nobody has chosen anything."""
    return Document(
        "DICOM Conformance Statement",
        f"EzP2P, version {ezp2p.__version__}",
        (
            _overview(),
            Section("Revision History", (_revisions(),)),
            _introduction(),
            networking(),
            _communication(),
            _MEDIA,
            Section("Transformation of DICOM to CDA", ("Nothing is transformed.",)),
            _character_sets(),
            _security(),
            annexes(),
        ),
    )


# --- overview -------------------------------------------------------------------------------------------------


def _overview() -> Section:
    text = (
        "EzP2P puts pictures into a PACS: files, scans, camera stills and clips become DICOM instances, which are sent "
        "through an outbox that survives a crash. It asks worklists and archives for patients and studies, and has a "
        "small archive inside."
    )
    media = "No media storage application profile is claimed."
    none = "DICOM instances are not transformed into other representations; no web services are offered or used."
    return Section(
        "Overview",
        (text,),
        (
            Section("Network Services", (_services(),)),
            Section("Media Services", (media,)),
            Section("Transformations and Web Services", (none,)),
        ),
    )


def _services() -> Table:
    as_user = {context.abstract_syntax for one in contexts.proposals() for context in one.contexts}
    accepted = contexts.accepted(DEFAULTS.local_ae())
    as_user |= {one.abstract_syntax for one in accepted if not one.is_scp}
    as_provider = {one.abstract_syntax for one in accepted if one.is_scp}
    rows = [
        (uid_name(uid), uid, _yes(uid in as_user), _yes(uid in as_provider))
        for uid in sorted(as_user | as_provider, key=lambda uid: (uid not in as_user, uid_name(uid)))
    ]
    return table("Network services", "SOP Class | UID | User of Service (SCU) | Provider of Service (SCP)", rows)


def _yes(is_so: bool) -> str:  # noqa: FBT001 -- a word for it
    return "Yes" if is_so else "No"


def _revisions() -> Table:
    made = "Made by the program itself (ezp2p conformance) from the tables on which it runs."
    return table("Revision history", "Version | Description", [(ezp2p.__version__, made)])


def _introduction() -> Section:
    audience = (
        "For those who connect EzP2P with other systems. Knowledge of the DICOM Standard is taken for granted; the "
        "statement does not by itself assure that two systems work together."
    )
    presences = [(one.value, _PRESENCES[one]) for one in Presence]
    sources = [(one.value, _SOURCES[one]) for one in Source]
    return Section(
        "Introduction",
        (),
        (
            Section("Audience", (audience,)),
            Section("Remarks", ("EzP2P is no certified medical device.",)),
            Section(
                "Terms, Definitions and Abbreviations",
                (
                    table("Presence of attributes", "Presence | Meaning", presences),
                    table("Sources of values", "Source | Meaning", sources),
                ),
            ),
            Section("References", ("NEMA PS3, Digital Imaging and Communications in Medicine (DICOM) Standard.",)),
        ),
    )


_PRESENCES: Final = {
    Presence.ALWAYS: "always present, with a value",
    Presence.VALUE_NOT_ALWAYS: "always present; empty where there is no value",
    Presence.NOT_ALWAYS: "not always present",
    Presence.EMPTY: "always present, always empty",
}
_SOURCES: Final = {
    Source.USER: "a person typed or chose it",
    Source.WORKLIST: "Modality Worklist entry",
    Source.QUERY: "answer of an archive, where its study or series is joined (C-FIND)",
    Source.SETTING: "configuration",
    Source.PICTURE: "the picture: its file, its device, or how it is coded",
    Source.GENERATED: "made or calculated by EzP2P",
    Source.FIXED: "the same in every instance of this version",
}


# --- communication --------------------------------------------------------------------------------------------


def _communication() -> Section:
    stack = "DICOM Upper Layer over TCP/IP, IPv4 and IPv6; whatever physical network the computer has."
    described = [one for one in parameters() if _NETWORK.match(one.key)]
    times = [(one.key, one.sentence, f"{one.default} s", one.limits) for one in described if _is_time(one.key)]
    others = [(one.key, one.sentence, one.default, one.limits) for one in described if not _is_time(one.key)]
    titles = [
        ("Workstation, storing", DEFAULTS.local_ae().title_for_storing, "local.store_title, else local.title"),
        ("Workstation, querying", DEFAULTS.local_ae().title_for_querying, "local.query_title, else local.title"),
        ("Workstation, verifying", DEFAULTS.local.title, "local.title"),
        ("Archive", DEFAULTS.local.title, "local.title"),
    ]
    return Section(
        "Communication Profiles",
        (),
        (
            Section("Supported Communication Stacks", (stack,)),
            Section(
                "Configuration",
                (),
                (
                    Section(
                        "AE Title and Presentation Address Mapping",
                        (
                            table("Local AE titles", "Application Entity | Default AE Title | Setting", titles),
                            f"The archive listens on port {DEFAULTS.local.port} by default.",
                        ),
                    ),
                    Section(
                        "Parameters",
                        (
                            table("Timeouts", "Key | Meaning | Default | Limits", times),
                            table("Configuration parameters", "Key | Meaning | Default | Limits", others),
                        ),
                    ),
                ),
            ),
        ),
    )


def _is_time(key: str) -> bool:
    return key.startswith(_TIMEOUTS)


_MEDIA: Final = Section(
    "Media Interchange",
    (
        "No application profile is supported. Single DICOM files (PS3.10) are written by the command convert, and read "
        "for import, also by way of a DICOMDIR.",
    ),
)


# --- character sets and security ------------------------------------------------------------------------------


def _character_sets() -> Section:
    written = [
        (_shown(one), _yes(one in CHARACTER_SETS), "Yes") for one in dict.fromkeys((*CHARACTER_SETS, *FALLBACK_SETS))
    ]
    text = (
        f"Instances are written in {DEFAULTS.attributes.character_set} by default, and in any other set of the table "
        "by setting, also by a setting of one destination. Any other combination by code extensions of the sets of "
        "PS3.3 C.12.1.1.2 may be chosen, and is read. Text that a set cannot hold is refused, never replaced. Queries "
        "are written in ISO_IR 192, or in the set of the peer by setting; answers of the archive in ISO_IR 192."
    )
    columns = "Specific Character Set | Written | Read"
    return Section("Support of Character Sets", (text, table("Specific character sets", columns, written)))


def _shown(character_set: str) -> str:
    return character_set or "none (ISO_IR 6); ISO_IR 192 where the text needs it"


def _security() -> Section:
    rows = [
        ("Secure transport connection (TLS)", "No"),
        ("User identity negotiation", "No"),
        ("Digital signatures", "No; those of an imported file that is changed are removed"),
        ("Audit trail", "No"),
        ("De-identification", "No"),
    ]
    text = (
        "The archive listens on this computer alone unless it is told otherwise, and limits what a peer may take of it "
        "in time, size and number. Logs hold no patient data. Networks must be protected by other means."
    )
    return Section("Security", (text, table("Security profiles", "Profile | Supported", rows)))
