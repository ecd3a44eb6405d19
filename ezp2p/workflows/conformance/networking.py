"""The chapter on networking: application entities, the associations that they open and accept, and their services."""

from collections.abc import Iterator
from typing import Final

from ezp2p.dicom.dictionary import uid_name
from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from ezp2p.dicom.sop_classes import SOP_CLASSES
from ezp2p.network.association import MOST_UNDER_WAY
from ezp2p.network.guard import Limits
from ezp2p.network.pdu import APPLICATION_CONTEXT, MAX_CONTEXTS
from ezp2p.outbox.retry import FIRST_DELAY_S, FIRST_DELAY_WITHOUT_ROOM_S, LONGEST_DELAY_S, REFUSED_DELAY_S
from ezp2p.settings.parameters import parameters
from ezp2p.settings.settings import DEFAULTS
from ezp2p.workflows.conformance import contexts, query_keys, statuses
from ezp2p.workflows.conformance.document import Part, Section, Table, table

WORKSTATION: Final = "EzP2P workstation"
ARCHIVE: Final = "EzP2P archive"


def networking() -> Section:
    """The whole chapter."""
    return Section(
        "Networking",
        (),
        (
            Section("Implementation Model", (), (_data_flow(), _definitions(), _SEQUENCING)),
            Section("AE Specifications", (), (_workstation(), _archive())),
        ),
    )


# --- the model ------------------------------------------------------------------------------------------------


def _data_flow() -> Section:
    rows = [
        (WORKSTATION, "a person asks for a list", "C-FIND of a worklist or an archive"),
        (WORKSTATION, "a person sends pictures", "C-STORE of finished instances from the outbox"),
        (WORKSTATION, "instances are stored", "N-ACTION or C-FIND, where the settings ask for confirmation"),
        (WORKSTATION, "a person examines a remote AE", "C-ECHO"),
        (ARCHIVE, "a peer opens an association", "C-ECHO, C-STORE, C-FIND and N-EVENT-REPORT are answered"),
    ]
    return Section(
        "Application Data Flow",
        (table("Real-world activities", "Application Entity | Local or remote activity | Network activity", rows),),
    )


def _definitions() -> Section:
    text = (
        f"The {WORKSTATION} makes instances of pictures, keeps them in an outbox until every destination has them, and "
        f"asks worklists and archives. The {ARCHIVE} runs where it is started (the command serve, or the window): it "
        "keeps what it receives, answers queries about it, serves a worklist from a folder of files, and hears reports "
        "on storage commitment. Both belong to one program and may have the same AE title."
    )
    return Section("Functional Definition of AEs", (text,))


_SEQUENCING: Final = Section(
    "Sequencing of Real-World Activities",
    (
        "Worklist or query, where wanted, come before storing: they fill the form. Storing comes before confirmation. "
        "A report on storage commitment may come at any later time. No other order is required.",
    ),
)


# --- the workstation ------------------------------------------------------------------------------------------


def _workstation() -> Section:
    return Section(
        f"{WORKSTATION} Application Entity Specification",
        (),
        (
            Section("SOP Classes", (_used(),)),
            Section("Association Policies", (), tuple(_initiation_policies())),
            Section("Association Establishment", (statuses.rejections(), _retries()), tuple(_activities())),
            Section("Association Acceptance", (f"The {WORKSTATION} accepts none; reports come to the {ARCHIVE}.",)),
        ),
    )


def _used() -> Table:
    uids = dict.fromkeys(context.abstract_syntax for one in contexts.proposals() for context in one.contexts)
    return table("SOP classes as SCU", "SOP Class Name | UID", [(uid_name(uid), uid) for uid in uids])


def _initiation_policies() -> Iterator[Section]:
    most = _limits("local.max_pdu_bytes")
    general = [
        ("Application context", APPLICATION_CONTEXT),
        ("Maximum length received (PDU, in bytes)", f"{DEFAULTS.local.max_pdu_bytes} ({most})"),
        ("Maximum length sent", "that of the peer, whatever it is; at most 1 MiB where it names none"),
        ("Presentation contexts on one association", f"at most {MAX_CONTEXTS}"),
    ]
    yield Section("General", (table("General association policies", "Subject | Value", general),))
    number = _limits("remotes[].associations")
    count = [
        ("To one destination, for storing", f"{DEFAULTS_OF_A_REMOTE} ({number})"),
        ("To different peers", "as many as there are destinations with something to send, and those of queries"),
    ]
    yield Section("Number of Associations", (table("Associations opened at once", "Subject | Value", count),))
    yield Section("Asynchronous Nature", (_windows(),))
    yield Section("Implementation Identifying Information", (identity(WORKSTATION),))


DEFAULTS_OF_A_REMOTE: Final = next(one.default for one in parameters() if one.key == "remotes[].associations")


def _windows() -> Table:
    rows = []
    for one in contexts.proposals():
        if one.window is None:
            rows.append((one.name, "not negotiated: 1", "not negotiated: 1"))
        else:
            rows.append((one.name, str(one.window[0]), str(one.window[1])))
    columns = "Association | Operations invoked, proposed | Operations performed, proposed"
    return table(f"Asynchronous operations window (at most {MOST_UNDER_WAY} are used)", columns, rows)


def identity(name: str) -> Table:
    """What EzP2P calls itself as this application entity."""
    rows = [
        ("Implementation Class UID", IMPLEMENTATION_CLASS_UID),
        ("Implementation Version Name", IMPLEMENTATION_VERSION_NAME),
    ]
    return table(f"Implementation identification: {name}", "Subject | Value", rows)


def _retries() -> Table:
    rows = [
        ("First pause after a failure", f"{FIRST_DELAY_S:g} s, doubled at each further one"),
        ("First pause after A7xx", f"{FIRST_DELAY_WITHOUT_ROOM_S:g} s"),
        ("Longest pause", f"{LONGEST_DELAY_S:g} s"),
        ("Pause while the peer refuses associations for good", f"{REFUSED_DELAY_S:g} s"),
    ]
    return table("When a destination is tried again", "Subject | Value", rows)


def _activities() -> Iterator[Section]:
    yield Section("Activity: Verify", (), tuple(_verify()))
    yield Section("Activity: Store Instances", (_STORING,), tuple(_store()))
    yield Section("Activity: Confirm Storage", (_CONFIRMING,), tuple(_confirm()))
    yield Section("Activity: Query an Archive", (_QUERYING,), tuple(_query()))
    yield Section("Activity: Query a Worklist", (_LISTING,), tuple(_worklist()))


_STORING: Final = (
    "Each transfer syntax has a presentation context of its own: first those in which the instances of the association "
    "are, then the uncompressed ones, then the others, as far as there is room; the tables show them for instances in "
    "the first syntax in which their class is written. DICOM files that were imported are sent in their own SOP class "
    "and transfer syntax in the same way. An instance whose syntax the peer does not accept is coded anew without loss "
    "under the same UID, in a syntax that it accepts."
)
_CONFIRMING: Final = (
    "Where the settings ask for it, what was stored is asked for by Storage Commitment Push Model or by an image-level "
    "Study Root query, whose context is that of the query. The report is taken on the same association or on one that "
    "the archive opens."
)
_QUERYING: Final = (
    "The tables show the keys that are always there. Any other attribute of PS3.6 may be added as a key (command "
    "find); Body Part Examined, asked for at study level, is compared with the series of each study. Relational "
    "queries and fuzzy matching are not negotiated."
)
_LISTING: Final = (
    "Names with other characters than ASCII and wildcards in other keys than names are asked for more widely, and "
    "compared here; what a server sends beyond the query is left out."
)


def _verify() -> Iterator[Section]:
    text = "Beside Verification, contexts for storing are proposed, to see what the peer would take; nothing is stored."
    yield _proposed(text, contexts.proposed(contexts.VERIFICATION))
    yield Section("SOP Specific Conformance for Verification", (statuses.echo_statuses(),))


def _store() -> Iterator[Section]:
    yield _proposed(*(contexts.proposed(contexts.storing(one)) for one in SOP_CLASSES))
    yield Section("SOP Specific Conformance for Storage", (statuses.store_statuses(),))


def _confirm() -> Iterator[Section]:
    yield _proposed("No role is negotiated.", contexts.proposed(contexts.COMMITMENT))
    parts = (statuses.commitment_statuses(), statuses.failure_reasons(), statuses.reported_statuses())
    yield Section("SOP Specific Conformance for Storage Commitment", parts)


def _query() -> Iterator[Section]:
    yield _proposed(contexts.proposed(contexts.STUDY_ROOT), contexts.proposed(contexts.PATIENT_ROOT))
    yield Section("SOP Specific Conformance for Query", (*query_keys.asked(), statuses.query_statuses()))


def _worklist() -> Iterator[Section]:
    yield _proposed(contexts.proposed(contexts.WORKLIST))
    text = "The statuses are those of the query of an archive."
    yield Section("SOP Specific Conformance for Modality Worklist", (query_keys.asked_of_worklists(), text))


def _proposed(*parts: Part) -> Section:
    return Section("Proposed Presentation Contexts", parts)


def _limits(key: str) -> str:
    return next(one.limits for one in parameters() if one.key == key)


# --- the archive ----------------------------------------------------------------------------------------------


def _archive() -> Section:
    accepted = contexts.accepted(DEFAULTS.local_ae())
    text = (
        "Of the transfer syntaxes that are proposed for a context, the one that the table has first is accepted. A "
        "role is only negotiated for Storage Commitment Push Model, where the peer that opens it is the SCP."
    )
    services = (
        Section("SOP Specific Conformance for Verification", ("C-ECHO is answered with 0000.",)),
        Section("SOP Specific Conformance for Storage", (_KEEPING, statuses.stored_statuses())),
        Section("SOP Specific Conformance for Query", (_FINDING, *query_keys.answered(), statuses.found_statuses())),
        Section("SOP Specific Conformance for Modality Worklist", (_PLANNING, query_keys.answered_by_the_worklist())),
        Section("SOP Specific Conformance for Storage Commitment", (_HEARING,)),
    )
    return Section(
        f"{ARCHIVE} Application Entity Specification",
        (),
        (
            Section("Association Policies", (_acceptance_policies(), identity(ARCHIVE))),
            Section("Association Establishment", (f"The {ARCHIVE} opens none.",)),
            Section(
                "Association Acceptance",
                (),
                (Section("Accepted Presentation Contexts", (text, *contexts.acceptable(accepted))), *services),
            ),
        ),
    )


_KEEPING: Final = (
    "Level 2 (Full) as an SCP of Storage: every attribute is kept, byte for byte. Success means that the instance is "
    "on the disk and in the index. The same instance with the same contents is welcome again."
)
_FINDING: Final = (
    "Hierarchical queries of Study Root; the unique keys of the levels above are required. Names match without regard "
    "to case. Relational queries and fuzzy matching are not negotiated."
)
_PLANNING: Final = (
    "Entries are files in a folder, read at each query. What is asked for is returned, as far as they have it."
)
_HEARING: Final = f"Reports are heard as the SCU. The statuses given are those of the {WORKSTATION}."


def _acceptance_policies() -> Table:
    limits = Limits()
    rows = [
        ("Application context", APPLICATION_CONTEXT),
        ("Maximum length received (PDU, in bytes)", str(DEFAULTS.local_ae().max_pdu_bytes)),
        ("Associations at once", str(limits.associations)),
        ("Asynchronous operations window", "not negotiated: 1 invoked, 1 performed"),
        ("Called AE title", "any is accepted"),
        ("Calling AE title", "any is accepted"),
        ("Time for the association request", f"{limits.request_s:g} s"),
        ("Silence on an association, at most", f"{limits.silence_s:g} s"),
        ("Time for one PDU", f"{limits.pdu_s:g} s"),
        ("Longest C-STORE message", f"{limits.message_bytes} bytes"),
        ("Longest other message", f"{limits.command_bytes} bytes"),
    ]
    return table("Association acceptance policies", "Subject | Value", rows)
