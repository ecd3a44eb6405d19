"""Chapter 7: the parameters of associations, and those that each application entity opens and takes.

Its last part, on statuses, is `outcomes`.
"""

from collections.abc import Iterator
from typing import Final

from ezp2p.dicom.dictionary import uid_name
from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from ezp2p.dicom.sop_classes import SOP_CLASSES
from ezp2p.network.association import MOST_UNDER_WAY
from ezp2p.network.guard import Limits
from ezp2p.network.pdu import APPLICATION_CONTEXT, MAX_CONTEXTS
from ezp2p.settings.parameters import parameters
from ezp2p.settings.settings import Settings
from ezp2p.workflows.conformance import contexts
from ezp2p.workflows.conformance.document import Part, Section, Table, table
from ezp2p.workflows.conformance.names import ARCHIVE, WORKSTATION
from ezp2p.workflows.conformance.outcomes import outcomes
from ezp2p.workflows.conformance.services import MEDIA

_STACK: Final = "DICOM Upper Layer over TCP/IP, IPv4 and IPv6; whatever physical network the computer has."


def networking(settings: Settings) -> Section:
    """The whole chapter."""
    specifications = (_workstation(settings), _archive(settings))
    general = Section("General Association Parameters", (_STACK, _general(settings), identity(WORKSTATION)))
    return Section(
        "Network and Media Communication Details",
        (),
        (
            Section("General", (MEDIA,), (general,)),
            Section("Specifications", (), specifications),
            outcomes(),
        ),
    )


# --- the workstation ------------------------------------------------------------------------------------------


def _workstation(settings: Settings) -> Section:
    return Section(
        f"{WORKSTATION} Application Entity",
        (),
        (
            Section("Sequencing of Real-World Activities", (_SEQUENCING,)),
            Section("Association Parameters", (_used(), _count(settings), _windows())),
            Section("Association Initiation", (), tuple(_activities())),
            Section("Association Acceptance", (f"The {WORKSTATION} accepts none; reports come to the {ARCHIVE}.",)),
        ),
    )


_SEQUENCING: Final = (
    "Each activity has associations of its own. An instance is sent when it is built, in any order with queries; its "
    "confirmation is asked for after its storage."
)


def _used() -> Table:
    uids = dict.fromkeys(context.abstract_syntax for one in contexts.proposals() for context in one.contexts)
    return table("SOP classes as SCU", "SOP Class Name | UID", [(uid_name(uid), uid) for uid in uids])


def _general(settings: Settings) -> Table:
    rows = [
        ("Application context", APPLICATION_CONTEXT),
        (
            "Maximum length received (PDU, in bytes)",
            f"{settings.local.max_pdu_bytes} ({_limits('local.max_pdu_bytes')})",
        ),
        ("Maximum length sent", "that of the peer, whatever it is; at most 1 MiB where it names none"),
        ("Presentation contexts on one association", f"at most {MAX_CONTEXTS}"),
    ]
    return table("General association policies", "Subject | Value", rows)


def _count(settings: Settings) -> Table:
    key = "remotes[].associations"
    usual = next(one.default for one in parameters() if one.key == key)
    used = ", ".join(f"{one.name}: {one.associations}" for one in settings.remotes)
    rows = [
        ("To one destination, for storing", f"{usual} by default ({_limits(key)}){f'; {used}' if used else ''}"),
        ("To different peers", "as many as there are destinations with something to send, and those of queries"),
    ]
    return table("Associations opened at once", "Subject | Value", rows)


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


def _activities() -> Iterator[Section]:
    stored = (contexts.proposed(contexts.storing(one)) for one in SOP_CLASSES)
    yield _activity("Verify", _ONLY_ASKED, contexts.proposed(contexts.VERIFICATION))
    yield _activity("Store Instances", *stored)
    yield _activity("Confirm Storage", "No role is negotiated.", contexts.proposed(contexts.COMMITMENT))
    roots = (contexts.proposed(contexts.STUDY_ROOT), contexts.proposed(contexts.PATIENT_ROOT))
    yield _activity("Query an Archive", *roots)
    yield _activity("Query a Worklist", contexts.proposed(contexts.WORKLIST))


_ONLY_ASKED: Final = "Nothing is stored on this association."


def _activity(name: str, *parts: Part) -> Section:
    return Section(f"Activity: {name}", parts)


def _limits(key: str) -> str:
    return next(one.limits for one in parameters() if one.key == key)


# --- the archive ----------------------------------------------------------------------------------------------


def _archive(settings: Settings) -> Section:
    accepted = contexts.accepted(settings.local_ae())
    text = (
        "Of the transfer syntaxes that are proposed for a context, the one that the table has first is accepted. A "
        "role is only negotiated for Storage Commitment Push Model, where the peer that opens it is the SCP."
    )
    return Section(
        f"{ARCHIVE} Application Entity",
        (),
        (
            Section("Sequencing of Real-World Activities", (_ANY_ORDER,)),
            Section("Association Parameters", (_acceptance_policies(settings), identity(ARCHIVE))),
            Section("Association Initiation", (f"The {ARCHIVE} opens none.",)),
            Section(
                "Association Acceptance",
                (),
                (Section("Accepted Presentation Contexts", (text, *contexts.acceptable(accepted))),),
            ),
        ),
    )


_ANY_ORDER: Final = "Requests are answered as they come; none depends on an earlier one."


def _acceptance_policies(settings: Settings) -> Table:
    limits = Limits()
    rows = [
        ("Application context", APPLICATION_CONTEXT),
        ("Maximum length received (PDU, in bytes)", str(settings.local_ae().max_pdu_bytes)),
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
