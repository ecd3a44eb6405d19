"""The conformance statement, chapter by chapter.

Compared with the template of PS3.2 2026d, Annex N: order, numbers and names of its sections, as a public statement
that follows it gives them, and with the beginning of the annex itself (2024d). Services that EzP2P lacks keep their
sections, so that the numbers are those of the template. Verification comes last among the services, because the
template has no section for it there. The columns of the tables are ours.
"""

from typing import Final

import ezp2p
from ezp2p.dicom.character_set import CHARACTER_SETS, FALLBACK_SETS
from ezp2p.dicom.dictionary import uid_name
from ezp2p.dicom.sop_classes import SOP_CLASSES
from ezp2p.settings.settings import DEFAULTS, Settings
from ezp2p.workflows.conformance import contexts
from ezp2p.workflows.conformance.annexes import annexes
from ezp2p.workflows.conformance.configuration import configuration
from ezp2p.workflows.conformance.document import Contents, Document, Section, Table, table
from ezp2p.workflows.conformance.instances import Presence, Source
from ezp2p.workflows.conformance.networking import networking
from ezp2p.workflows.conformance.security import security
from ezp2p.workflows.conformance.services import MEDIA, NOT_SUPPORTED, implementation_model, services

_COMMITMENT: Final = "1.2.840.10008.1.20"
_WORKLIST: Final = "1.2.840.10008.5.1.4.31"
_QUERY: Final = "1.2.840.10008.5.1.4.1.2."
_VERIFICATION: Final = "1.2.840.10008.1.1"
_NOT_STORED: Final = (_COMMITMENT, _WORKLIST, _QUERY, _VERIFICATION)
"""With these the UIDs begin of all SOP classes that are not for storage."""


def conformance_statement(settings: Settings = DEFAULTS) -> Document:
    """The statement of this version as `settings` have it."""
    return Document(
        "DICOM Conformance Statement",
        f"EzP2P, version {ezp2p.__version__}",
        (
            _overview(settings),
            Section("Table of Contents", (Contents(),)),
            _introduction(),
            implementation_model(),
            services(),
            configuration(settings),
            networking(settings),
            security(settings),
        ),
        annexes(),
    )


# --- overview -------------------------------------------------------------------------------------------------


def _overview(settings: Settings) -> Section:
    text = (
        "EzP2P puts pictures into a PACS: files, scans, camera stills and clips become DICOM instances, which are sent "
        "through an outbox that survives a crash. It asks worklists and archives for patients and studies, and has a "
        "small archive inside."
    )
    roots = Section("Structured Reporting Root Template IDs", ("No structured report is made.",))
    roles = _roles(settings)
    return Section(
        "Overview",
        (text,),
        (
            Section("Content and Transfer", (_content(roles),), (roots,)),
            _dimse(roles),
            Section("DICOM Web Services", (NOT_SUPPORTED,)),
            Section("Media Services", (MEDIA,)),
            Section("Real-Time Video Service", (NOT_SUPPORTED,)),
            Section("De-Identification Profiles", (NOT_SUPPORTED,)),
            _character_sets(settings),
        ),
    )


def _roles(settings: Settings) -> dict[str, tuple[str, str]]:
    """Whether each SOP class is used as SCU and as SCP, in the order of the table."""
    as_user = {context.abstract_syntax for one in contexts.proposals() for context in one.contexts}
    accepted = contexts.accepted(settings.local_ae())
    as_user |= {one.abstract_syntax for one in accepted if not one.is_scp}
    as_provider = {one.abstract_syntax for one in accepted if one.is_scp}
    uids = sorted(as_user | as_provider, key=lambda uid: (uid not in as_user, uid_name(uid)))
    return {uid: (_yes(uid in as_user), _yes(uid in as_provider)) for uid in uids}


def _yes(is_so: bool) -> str:  # noqa: FBT001 -- a word for it
    return "Y" if is_so else "N"


def _content(roles: dict[str, tuple[str, str]]) -> Table:
    created = {one.uid for one in SOP_CLASSES}
    rows = [
        (uid_name(uid), uid, _yes(uid in created), *used)
        for uid, used in roles.items()
        if not uid.startswith(_NOT_STORED)
    ]
    columns = "SOP Class | UID | Created | Sent | Received"
    return table("Content and transfer", columns, sorted(rows, key=lambda row: (row[2] == "N", row[3] == "N", row[0])))


def _dimse(roles: dict[str, tuple[str, str]]) -> Section:
    sections = (
        Section("Verification", (_services("Verification", roles, (_VERIFICATION,)),)),
        Section("Storage", (_STORED,)),
        Section("Workflow Management", (_services("Workflow Management", roles, (_WORKLIST, _COMMITMENT)),)),
        Section("Query/Retrieve", (_services("Query/Retrieve", roles, (_QUERY,)),)),
        Section("Printing", (NOT_SUPPORTED,)),
    )
    return Section("DIMSE Services", (), sections)


_STORED: Final = "What the table of content and transfer tells as sent is used as SCU, what is received as SCP."


def _services(name: str, roles: dict[str, tuple[str, str]], starts: tuple[str, ...]) -> Table:
    rows = [(uid_name(uid), uid, *used) for uid, used in roles.items() if uid.startswith(starts)]
    return table(f"DIMSE services: {name}", "SOP Class | UID | SCU | SCP", rows)


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
            Section("Revision History", (_revisions(),)),
            Section("Audience", (audience,)),
            Section("Remarks", ("EzP2P is no certified medical device.",)),
            Section("Terms and Definitions", (_TERMS,)),
            Section(
                "Abbreviations",
                (
                    table("Presence of attributes", "Presence | Meaning", presences),
                    table("Sources of values", "Source | Meaning", sources),
                ),
            ),
            Section("References", ("NEMA PS3, Digital Imaging and Communications in Medicine (DICOM) Standard.",)),
        ),
    )


_TERMS: Final = "Terms are those of the DICOM Standard. Y and N say that something is done or is not."
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


# --- character sets -------------------------------------------------------------------------------------------


def _character_sets(settings: Settings) -> Section:
    written = [
        (_shown(one), _yes(one in CHARACTER_SETS), "Y") for one in dict.fromkeys((*CHARACTER_SETS, *FALLBACK_SETS))
    ]
    text = (
        f"Instances are written in {settings.attributes.character_set} here, and in any other set of the table "
        "by setting, also by a setting of one destination. Any other combination by code extensions of the sets of "
        "PS3.3 C.12.1.1.2 may be chosen, and is read. Text that a set cannot hold is refused, never replaced. Queries "
        "are written in ISO_IR 192, or in the set of the peer by setting; answers of the archive in ISO_IR 192."
    )
    columns = "Specific Character Set | Written | Read"
    return Section("Specific Character Sets", (text, table("Specific character sets", columns, written)))


def _shown(character_set: str) -> str:
    return character_set or "none (ISO_IR 6); ISO_IR 192 where the text needs it"
