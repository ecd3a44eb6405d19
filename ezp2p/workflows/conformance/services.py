"""Chapters 4 and 5: the application entities, and what each service is."""

from typing import Final

from ezp2p.workflows.conformance import query_keys
from ezp2p.workflows.conformance.document import Part, Section, table
from ezp2p.workflows.conformance.names import ARCHIVE, WORKSTATION

NOT_SUPPORTED: Final = "Not supported."


def implementation_model() -> Section:
    """The chapter on application entities and data flow."""
    rows = [
        (WORKSTATION, "a person asks for a list", "C-FIND of a worklist or an archive"),
        (WORKSTATION, "a person sends pictures", "C-STORE of finished instances from the outbox"),
        (WORKSTATION, "instances are stored", "N-ACTION or C-FIND, where the settings ask for confirmation"),
        (WORKSTATION, "a person examines a remote AE", "C-ECHO"),
        (ARCHIVE, "a peer opens an association", "C-ECHO, C-STORE, C-FIND and N-EVENT-REPORT are answered"),
    ]
    flow = table("Real-world activities", "Application Entity | Local or remote activity | Network activity", rows)
    workstation = (
        "Makes instances of pictures, keeps them in an outbox until every destination has them, and asks worklists and "
        "archives."
    )
    archive = (
        "Runs where it is started (the command serve, or the window): it keeps what it receives, answers queries about "
        "it, serves a worklist from a folder of files, and hears reports on storage commitment. Both entities belong "
        "to one program and may have the same AE title."
    )
    functions = (
        Section(f"Functional Definition of {WORKSTATION}", (workstation,)),
        Section(f"Functional Definition of {ARCHIVE}", (archive,)),
    )
    return Section("Implementation Model", (), (Section("Application Entities and Data Flow", (flow,), functions),))


def services() -> Section:
    """The chapter on services and interoperability."""
    return Section(
        "Service and Interoperability Description",
        (),
        (
            _mapping(),
            _dimse(),
            Section("DICOM Web Services", (NOT_SUPPORTED,)),
            Section("Media Services", (MEDIA,)),
            Section("Real-Time Video Services", (NOT_SUPPORTED,)),
            Section("Cross-Service Considerations", (_SEQUENCE, _IDENTITY)),
            Section("Specific Character Sets", (_SETS,)),
        ),
    )


def _mapping() -> Section:
    rows = [
        ("Verification", WORKSTATION, ARCHIVE),
        ("Basic Worklist Management", WORKSTATION, ARCHIVE),
        ("Storage", WORKSTATION, ARCHIVE),
        ("Storage Commitment", f"{WORKSTATION}; {ARCHIVE} for reports on associations of the peer", "none"),
        ("Query/Retrieve", f"{WORKSTATION}, C-FIND alone", f"{ARCHIVE}, C-FIND of Study Root alone"),
    ]
    mapped = table("Services and application entities", "Service | SCU | SCP", rows)
    return Section("Mapping of Services to Application Entities", (mapped,))


def _dimse() -> Section:
    storage = (
        Section(
            "SCU of the Storage SOP Classes", (_STORING,), (Section("Transcoding of Transfer Syntaxes", (_RECODING,)),)
        ),
        Section("SCP of the Storage SOP Classes", (_KEEPING,)),
    )
    asked, answered = query_keys.asked_of_worklists(), query_keys.answered_by_the_worklist()
    worklists: tuple[Part, ...] = (_LISTING, asked, _PLANNING, answered)
    queries: tuple[Part, ...] = (_QUERYING, *query_keys.asked(), _FINDING, *query_keys.answered())
    return Section(
        "DIMSE Services",
        (),
        (
            Section("Basic Worklist Management Service", worklists),
            Section("Modality Performed Procedure Step Service", (NOT_SUPPORTED,)),
            Section("Unified Worklist and Procedure Step Service", (NOT_SUPPORTED,)),
            Section("Instance Availability Notification Service", (NOT_SUPPORTED,)),
            Section("Storage Service", (), storage),
            Section("Storage Commitment Service", (_CONFIRMING,)),
            Section("Query/Retrieve Service Class", queries),
            Section("Print Management Service", (NOT_SUPPORTED,)),
            Section("Verification Service", (_VERIFYING,)),
        ),
    )


MEDIA: Final = (
    "No application profile is supported. Single DICOM files (PS3.10) are written by the command convert, and read for "
    "import, also by way of a DICOMDIR."
)
_SEQUENCE: Final = (
    "Worklist or query, where wanted, come before storing: they fill the form. Storing comes before confirmation. A "
    "report on storage commitment may come at any later time. No other order is required."
)
_IDENTITY: Final = (
    "What a worklist entry or a study of an archive gave (patient, study, UIDs) is in every instance of the study that "
    "is sent; the annex on mapping tells which attribute comes from where."
)
_SETS: Final = "See the overview; it is the same for every service."
_STORING: Final = (
    "DICOM files that were imported are sent in their own SOP class and transfer syntax, others as the annex on "
    "Information Object Definitions tells. What is sent stays in the outbox until the peer has accepted it."
)
_RECODING: Final = (
    "Each transfer syntax has a presentation context of its own: first those in which the instances of the association "
    "are, then the uncompressed ones, then the others, as far as there is room; the tables show them for instances in "
    "the first syntax in which their class is written. An instance whose syntax the peer does not accept is coded anew "
    "without loss under the same UID, in a syntax that it accepts; never with loss."
)
_CONFIRMING: Final = (
    "Where the settings ask for it, what was stored is asked for by Storage Commitment Push Model or by an image-level "
    "Study Root query, whose context is that of the query. A peer that takes no request for storage commitment is "
    "asked by the query instead. The report is taken on the same association or on one that the peer opens to the "
    f"{ARCHIVE}, which is then the SCU. A local copy is removed only after confirmation, or at the age that the "
    "settings say."
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
_KEEPING: Final = (
    "Level 2 (Full) as an SCP of Storage: every attribute is kept, byte for byte, and none is coerced. Success means "
    "that the instance is on the disk and in the index. The same instance with the same contents is welcome again."
)
_FINDING: Final = (
    f"The {ARCHIVE} answers hierarchical queries of Study Root; the unique keys of the levels above are required. "
    "Names match without regard to case. Relational queries and fuzzy matching are not negotiated."
)
_PLANNING: Final = (
    f"The worklist entries of the {ARCHIVE} are files in a folder, read at each query. What is asked for is returned, "
    "as far as they have it."
)
_VERIFYING: Final = "Beside Verification, contexts for storing are proposed, to see what the peer would take."
