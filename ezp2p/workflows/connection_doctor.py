"""Tells a technician how far the way to a remote AE leads: step by step, what was found, and whom to tell what."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from ipaddress import ip_address
from typing import Final

from ezp2p.dicom.secondary_capture import SECONDARY_CAPTURE_IMAGE_STORAGE
from ezp2p.errors import PeerFault, RequestRefused
from ezp2p.model.application_entity import LocalAE, RemoteAE, Role
from ezp2p.model.delivery import FinishedInstance, StoreOutcome
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.model.worklist import ListRemark, UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.network import query_scu, verification_scu, worklist_scu
from ezp2p.network.image_query import instances_held
from ezp2p.network.reachability import addresses_of, try_association, try_encryption, try_port
from ezp2p.network.sop_classes import MODALITY_WORKLIST_FIND, STUDY_ROOT_FIND, VERIFICATION
from ezp2p.network.storage_scu import StorageOptions, open_storage
from ezp2p.workflows.connection_words import calls_itself
from ezp2p.workflows.doctor_words import advice, found_words

logger = logging.getLogger(__name__)

_NOBODY: Final = "EZP2P-NOBODY"
"""A patient ID that no archive has."""
_MOST_ENTRIES: Final = 200
_LOOKS: Final = 6
_WARNING_DAYS: Final = 30
"""So long before its end a certificate is told about."""
_LOOK_EVERY_S: Final = 1.5
"""Archives index what they stored a moment later."""


class Outcome(StrEnum):
    """How a step ended. WARNED: it works, and somebody should look at it all the same."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"
    WARNED = "warned"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, how it ended, what was found, and whom to tell what; `tell` is empty where nobody is."""

    name: str
    outcome: Outcome
    found: str
    tell: str = ""


MakePicture = Callable[[], AbstractContextManager[FinishedInstance]]
"""Gives an instance of an invented patient, in a file that is there as long as the context."""


@dataclass(frozen=True, slots=True)
class Case:
    """What is examined, and with what.

    Attributes
    ----------
    remote
        The remote AE; its roles say what is tried.
    local, calling_ae
        This workstation, and another calling AE title than its own; empty: those of `local`.
    listener_port
        Where this workstation listens, which the administrator of a PACS asks for.
    today
        The day whose worklist is counted, a DA value.
    make_picture
        Makes the test picture; None where nobody asked for one.
    storing
        How it is sent.
    stop
        Ends the examination when it is set.
    """

    remote: RemoteAE
    local: LocalAE
    calling_ae: str
    listener_port: int
    today: str
    make_picture: MakePicture | None
    storing: StorageOptions
    stop: threading.Event

    @property
    def own_title(self) -> str:
        """Our AE title."""
        return self.calling_ae or self.local.title

    @property
    def query_title(self) -> str:
        """Our AE title for queries."""
        return self.calling_ae or self.local.title_for_querying


@dataclass(slots=True)
class _Visit:
    """What the steps leave for those after them."""

    case: Case
    own_address: str = "of this computer"
    stored: FinishedInstance | None = None


@dataclass(frozen=True, slots=True)
class _Check:
    """A step: its name, what it does, the role without which it is left out, and whether all later ones need it."""

    name: str
    look: Callable[[_Visit], Step]
    role: Role | None = None
    is_on_the_way: bool = False


def diagnose(case: Case) -> Iterator[Step]:
    """Examine the way to `case.remote`, each step as soon as it is known. What it stores is the test picture alone.

    Raises
    ------
    StoreFault
        If the test picture cannot be written on this computer.
    Cancelled
        If `case.stop` is set meanwhile.
    """
    visit = _Visit(case)
    blocked = ""
    for check in _CHECKS:
        step = _skipped(check, visit, blocked) or _tried(check, visit)
        yield step
        if check.is_on_the_way and step.outcome is Outcome.FAILED and not blocked:
            blocked = f"Not tried, because the step before it failed: {check.name}."


def report_of(remote: RemoteAE, steps: tuple[Step, ...]) -> str:
    """The steps as text that can be sent to somebody."""
    lines = [f"Connection check of {remote.name} ({remote.address})"]
    for step in steps:
        lines.append(f"[{step.outcome}] {step.name}: {step.found}")
        lines += [f"    {step.tell}"] if step.tell else []
    return "\n".join(lines) + "\n"


def _skipped(check: _Check, visit: _Visit, blocked: str) -> Step | None:
    if blocked:
        return Step(check.name, Outcome.SKIPPED, blocked)
    if check.role is not None and check.role not in visit.case.remote.roles:
        return Step(check.name, Outcome.SKIPPED, _UNUSED[check.role])
    return None


def _tried(check: _Check, visit: _Visit) -> Step:
    try:
        return check.look(visit)
    except PeerFault as error:
        return _failed(check.name, error, visit)


def _failed(name: str, error: PeerFault, visit: _Visit) -> Step:
    case = visit.case
    facts = {
        "title": case.remote.title,
        "host": case.remote.host,
        "port": case.remote.port,
        "calling_ae": case.own_title,
        "own_address": visit.own_address,
        "listener_port": case.listener_port,
        **error.facts,
    }
    return Step(name, Outcome.FAILED, found_words(error, facts), advice(error, facts))


# --- the way ----------------------------------------------------------------------------------------------------


def _look_up(visit: _Visit) -> Step:
    remote = visit.case.remote
    found = addresses_of(remote, timeout_s=visit.case.local.timeouts.connect_s, stop=visit.case.stop)
    if _is_address(remote.host):
        return Step(_NAME_LABEL, Outcome.PASSED, f"{remote.host} is an address: no name has to be looked up.")
    return Step(_NAME_LABEL, Outcome.PASSED, f"The name {remote.host} has the address {' and '.join(found)}.")


def _is_address(host: str) -> bool:
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def _knock(visit: _Visit) -> Step:
    remote = visit.case.remote
    port = try_port(remote, timeout_s=visit.case.local.timeouts.connect_s, stop=visit.case.stop)
    visit.own_address = port.own_address
    found = (
        f"{remote.host} answers on port {remote.port}, in {port.seconds * 1000:.0f} ms. "
        f"This workstation connects from the address {port.own_address}."
    )
    return Step(_PORT_LABEL, Outcome.PASSED, found)


def _encrypt(visit: _Visit) -> Step:
    case = visit.case
    times = case.local.timeouts
    agreed = try_encryption(case.remote, connect_s=times.connect_s, handshake_s=times.association_s, stop=case.stop)
    if agreed is None:
        return Step(_TLS_LABEL, Outcome.SKIPPED, "Not used: the settings do not say that this connection is encrypted.")
    last_day = (datetime.fromtimestamp(0, UTC) + timedelta(seconds=agreed.valid_until)).date()
    found = (
        f"Encrypted by {agreed.version}, {agreed.cipher}. The certificate of {agreed.subject} was issued by "
        f"{agreed.issuer} and is valid until {last_day:%Y-%m-%d}."
    )
    if (last_day - datetime.strptime(case.today, "%Y%m%d").replace(tzinfo=UTC).date()).days > _WARNING_DAYS:
        return Step(_TLS_LABEL, Outcome.PASSED, found)
    tell = (
        f"Tell the administrator of {case.remote.name} that the certificate of the server ends on {last_day:%Y-%m-%d}: "
        "after that day nothing is sent to it until it has a new one."
    )
    return Step(_TLS_LABEL, Outcome.WARNED, found, tell)


def _associate(visit: _Visit) -> Step:
    """The calling AE title is that of queries where nothing is stored: a worklist may know no other."""
    case = visit.case
    wanted = {uid: words for uid, (role, words) in _SERVICE_WORDS.items() if role is None or role in case.remote.roles}
    acceptance = try_association(
        case.remote, tuple(wanted), local=case.local, calling_ae=case.own_title, stop=case.stop
    )
    taken = [words for uid, words in wanted.items() if uid in acceptance.taken]
    refused = [words for uid, words in wanted.items() if uid not in acceptance.taken]
    found = f"{case.remote.title} accepts {case.own_title}, for {_listed(taken)}."
    if acceptance.implementation_version_name:
        found = " ".join((found, calls_itself(acceptance.implementation_version_name)))
    if not refused:
        return Step(_ASSOCIATION_LABEL, Outcome.PASSED, found)
    tell = (
        f"Ask the administrator of {case.remote.name} to allow {_listed(refused)} for the AE title {case.own_title}, "
        "or say in the settings that it is not used for that."
    )
    return Step(_ASSOCIATION_LABEL, Outcome.WARNED, " ".join((found, f"It does not take {_listed(refused)}.")), tell)


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


# --- what it is used for ----------------------------------------------------------------------------------------


def _echo(visit: _Visit) -> Step:
    case = visit.case
    seconds = verification_scu.echo(case.remote, local=case.local, calling_ae=case.own_title, stop=case.stop)
    return Step(_ECHO_LABEL, Outcome.PASSED, f"{case.remote.title} answered in {seconds * 1000:.0f} ms.")


def _search(visit: _Visit) -> Step:
    """For a patient that cannot be there: whatever is answered, nobody's data comes here."""
    case = visit.case
    query = Query(QueryLevel.STUDY, {"PatientID": _NOBODY, "StudyInstanceUID": ""})
    found = list(
        query_scu.find(case.remote, query, local=case.local, calling_ae=case.query_title, stop=case.stop, limit=2)
    )
    if any(isinstance(one, Match) for one in found):
        tell = (
            f"Tell the administrator of {case.remote.name} that its search does not filter by Patient ID (0010,0020)."
        )
        return Step(_FIND_LABEL, Outcome.WARNED, "It answers a search with studies that were not asked for.", tell)
    if found:
        return Step(_FIND_LABEL, Outcome.WARNED, "It answers, but what it sends cannot be read.", _unreadable(case))
    return Step(
        _FIND_LABEL, Outcome.PASSED, "It answered a search for an invented patient: it found nobody, as it should."
    )


def _worklist(visit: _Visit) -> Step:
    case = visit.case
    query = WorklistQuery(scheduled_date=case.today)
    answers = list(
        worklist_scu.find_worklist(
            case.remote, query, local=case.local, calling_ae=case.query_title, stop=case.stop, limit=_MOST_ENTRIES
        )
    )
    count = sum(isinstance(one, WorklistEntry) for one in answers)
    found = "It answered: 1 entry for today." if count == 1 else f"It answered: {count} entries for today."
    if count >= _MOST_ENTRIES:
        found = f"It answered: at least {count} entries for today."
    if any(isinstance(one, UnreadableResponse) for one in answers):
        return Step(_WORKLIST_LABEL, Outcome.WARNED, " ".join((found, "Others cannot be read.")), _unreadable(case))
    remarks = [one.sentence for one in answers if isinstance(one, ListRemark)]
    if remarks:
        return Step(_WORKLIST_LABEL, Outcome.WARNED, " ".join([found, *remarks]))
    if not count:
        tell = (
            "If there should be some, ask the administrator of the worklist whether entries are planned for today, and "
            f"whether it shows them to the AE title {case.query_title}."
        )
        return Step(_WORKLIST_LABEL, Outcome.PASSED, found, tell)
    return Step(_WORKLIST_LABEL, Outcome.PASSED, found)


def _unreadable(case: Case) -> str:
    return f"Tell the administrator of {case.remote.name} that EzP2P cannot read some of its answers to a C-FIND."


# --- the test picture -------------------------------------------------------------------------------------------


def _store_picture(visit: _Visit) -> Step:
    case = visit.case
    if case.make_picture is None:
        return Step(
            _STORE_LABEL,
            Outcome.SKIPPED,
            "Not sent: only when you ask for it, because somebody has to delete it at the PACS afterwards.",
        )
    with case.make_picture() as instance:
        # for the case that it is stopped, or its answer is lost: what may be there can be found and deleted
        logger.info("a test picture goes to %s: study %s", case.remote.address, instance.study_instance_uid)
        try:
            outcome = _answer(case, instance)
        except PeerFault as error:
            step = _failed(_STORE_LABEL, error, visit)
            if isinstance(error, RequestRefused):
                return step
            told = (step.tell, "It may have been stored all the same.", _delete(case, instance))
            return replace(step, tell=" ".join(told))
    visit.stored = instance
    found = (
        f"{case.remote.name} stored a picture of the invented patient {instance.patient_name}, "
        f"ID {instance.patient_id}.",
        f"It remarked: {outcome.note}" if outcome.note else "",
        f"Study Instance UID {instance.study_instance_uid}, Series Instance UID {instance.series_instance_uid}, "
        f"SOP Instance UID {instance.sop_instance_uid}.",
    )
    tell = f"It has to be deleted at the PACS. {_delete(case, instance)}"
    return Step(_STORE_LABEL, Outcome.WARNED if outcome.note else Outcome.PASSED, " ".join(filter(None, found)), tell)


def _answer(case: Case, instance: FinishedInstance) -> StoreOutcome:
    classes = {(instance.sop_class_uid, instance.transfer_syntax_uid)}
    with open_storage(case.remote, classes, case.storing, stop=case.stop) as association:
        association.begin(instance, lambda _sent: None)
        outcome = association.finish().outcome
    if isinstance(outcome, RequestRefused):
        raise outcome
    return outcome


def _delete(case: Case, instance: FinishedInstance) -> str:
    return (
        f"Ask the administrator of {case.remote.name} to delete the study {instance.study_instance_uid} "
        f"of the patient {instance.patient_name}, ID {instance.patient_id}."
    )


def _find_picture(visit: _Visit) -> Step:
    case, instance = visit.case, visit.stored
    if instance is None:
        return Step(_FOUND_LABEL, Outcome.SKIPPED, "No test picture was stored.")
    if Role.QUERY not in case.remote.roles:
        return Step(_FOUND_LABEL, Outcome.SKIPPED, _UNUSED[Role.QUERY])
    ask = partial(instances_held, local=case.local, calling_ae=case.query_title, stop=case.stop)
    for look in range(_LOOKS):
        if look:
            case.stop.wait(_LOOK_EVERY_S)
        if ask(case.remote, (instance,)):
            return Step(_FOUND_LABEL, Outcome.PASSED, "A search finds the picture that was stored.")
    tell = (
        f"Ask the administrator of {case.remote.name} where pictures of {case.own_title} go: some archives keep what "
        "belongs to no order aside until a person has looked at it."
    )
    return Step(_FOUND_LABEL, Outcome.WARNED, "The picture was stored, but a search does not find it yet.", tell)


# --- the tables -------------------------------------------------------------------------------------------------

_NAME_LABEL: Final = "Name"
_PORT_LABEL: Final = "Port (TCP)"
_TLS_LABEL: Final = "Encryption (TLS)"
_ASSOCIATION_LABEL: Final = "Association"
_ECHO_LABEL: Final = "Echo (C-ECHO)"
_FIND_LABEL: Final = "Search (C-FIND)"
_WORKLIST_LABEL: Final = "Worklist (C-FIND)"
_STORE_LABEL: Final = "Test picture (C-STORE)"
_FOUND_LABEL: Final = "Test picture found again"

_SERVICE_WORDS: Final[dict[str, tuple[Role | None, str]]] = {
    VERIFICATION: (None, "verification"),
    SECONDARY_CAPTURE_IMAGE_STORAGE: (Role.STORE, "pictures (Secondary Capture)"),
    STUDY_ROOT_FIND: (Role.QUERY, "searches (Study Root)"),
    MODALITY_WORKLIST_FIND: (Role.WORKLIST, "the worklist"),
}
"""What is proposed, for which role, and what people call it."""

_UNUSED: Final = {
    Role.STORE: "Not used: the settings do not say that pictures are sent to it.",
    Role.QUERY: "Not used: the settings do not say that it is searched.",
    Role.WORKLIST: "Not used: the settings do not say that the worklist comes from it.",
}

_CHECKS: Final = (
    _Check(_NAME_LABEL, _look_up, is_on_the_way=True),
    _Check(_PORT_LABEL, _knock, is_on_the_way=True),
    _Check(_TLS_LABEL, _encrypt, is_on_the_way=True),
    _Check(_ASSOCIATION_LABEL, _associate, is_on_the_way=True),
    _Check(_ECHO_LABEL, _echo),
    _Check(_FIND_LABEL, _search, Role.QUERY),
    _Check(_WORKLIST_LABEL, _worklist, Role.WORKLIST),
    _Check(_STORE_LABEL, _store_picture, Role.STORE),
    _Check(_FOUND_LABEL, _find_picture, Role.STORE),
)

STEP_NAMES: Final = tuple(check.name for check in _CHECKS)
"""The steps in the order in which they come."""
