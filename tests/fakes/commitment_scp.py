"""An archive that is asked for storage commitment and does what a script says, spoken by pynetdicom."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import UID
from pynetdicom import AE, build_role, evt
from pynetdicom.association import Association
from pynetdicom.sop_class import StorageCommitmentPushModel, Verification  # type: ignore[attr-defined]
from pynetdicom.transport import ThreadedAssociationServer

from ezp2p.model.application_entity import RemoteAE
from ezp2p.network.commitment_status import is_granted
from tests.fakes.accepting import HOST

IMPLICIT_LITTLE_ENDIAN = UID("1.2.840.10008.1.2")
WELL_KNOWN_INSTANCE = UID("1.2.840.10008.1.20.1.1")

SAME, BEFORE, NEW, NOWHERE = "same association", "before the response", "new association", ""


@dataclass(frozen=True, slots=True)
class CommitmentScript:
    """What a CommitmentScp does. The default takes each request and reports on its association that all is kept.

    Attributes
    ----------
    status
        Of the N-ACTION; where it refuses it, nothing is reported.
    answers
        False: a request is never answered.
    aborts
        True: the association is aborted instead of an answer.
    reports
        SAME, BEFORE (on the same association, before the response to the request), NEW, or NOWHERE.
    delay_s
        So long it waits before it reports.
    failed
        Failure Reason by SOP Instance UID; None gives none.
    left_out
        SOP Instance UIDs that stand in neither list.
    strangers
        SOP Instance UIDs that it reports to keep, and that nobody asked about.
    reports_as
        The AE title of who reports on a new association.
    transaction_uid
        Reports on this one instead of the one that was asked; None names none.
    event_type
        Of the reports; 0 for that which their lists ask for.
    sop_class_uid
        Of the reports.
    times
        How often it reports.
    """

    title: str = "COMMITSCP"
    offers: bool = True
    status: int = 0x0000
    answers: bool = True
    aborts: bool = False
    reports: str = SAME
    delay_s: float = 0.0
    failed: Mapping[str, int | None] = field(default_factory=dict)
    left_out: Sequence[str] = ()
    strangers: Sequence[str] = ()
    reports_as: str = "COMMITSCP"
    transaction_uid: str | None = ""
    event_type: int = 0
    sop_class_uid: str = StorageCommitmentPushModel
    times: int = 1


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: the transaction, what it names, and who asked."""

    transaction_uid: str
    sop_instance_uids: tuple[str, ...]
    calling_ae: str


class CommitmentScp:
    """A running SCP; `ae` is its address, `asked` its requests, `statuses` how its reports were answered.

    `listener_port` is where it reports on a new association; `report_on` repeats the report on a request at any time.
    """

    def __init__(self, script: CommitmentScript | None = None, *, listener_port: int = 0) -> None:
        self.script = script or CommitmentScript()
        self.listener_port = listener_port
        self.asked: list[Asked] = []
        self.statuses: list[int | None] = []
        self._requests: list[Dataset] = []
        self._threads: list[threading.Thread] = []
        self._stop = threading.Event()
        entity = AE(self.script.title)
        entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = 30
        entity.add_supported_context(Verification)
        if self.script.offers:
            entity.add_supported_context(StorageCommitmentPushModel)
        address: Any = (HOST, 0)
        self._server: ThreadedAssociationServer = entity.make_server(
            address, evt_handlers=[(evt.EVT_N_ACTION, self._action)], server_class=ThreadedAssociationServer
        )
        entity._servers.append(self._server)  # its own shutdown takes it out again
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="commitment SCP")
        self._thread.start()
        assert self._server.socket is not None
        self.ae = RemoteAE("Archive", self.script.title, HOST, self._server.socket.getsockname()[1])

    def stop(self) -> None:
        """End every association and wait for the threads."""
        self._stop.set()
        associations = self._server.active_associations
        self._server.ae.shutdown()
        self._thread.join()
        for thread in (*self._threads, *associations):
            thread.join(10)

    def report_on(self, number: int = -1) -> int | None:
        """Report on a request on a new association; gives the status that answered it."""
        return self._report_on_new(self._information(self._requests[number]))

    # --- the script -------------------------------------------------------------------------------------------

    def _action(self, event: evt.Event) -> tuple[int, Dataset | None]:
        request = event.action_information
        self._requests.append(request)
        named = tuple(str(item.ReferencedSOPInstanceUID) for item in request.ReferencedSOPSequence)
        self.asked.append(Asked(str(request.TransactionUID), named, str(event.assoc.requestor.ae_title).strip()))
        information = self._information(request)
        if self.script.reports == BEFORE:
            self._report_on(event.assoc, information)
        elif self.script.reports and is_granted(self.script.status):
            thread = threading.Thread(target=self._report_later, args=(event.assoc, information), name="report")
            self._threads.append(thread)
            thread.start()
        if self.script.aborts:
            event.assoc.abort()
        if not self.script.answers:
            self._stop.wait()
        return self.script.status, None

    def _report_later(self, association: Association, information: Dataset) -> None:
        self._stop.wait(max(self.script.delay_s, 0.1))  # the response to the request is first
        for _ in range(self.script.times):
            if self.script.reports == NEW:
                self._report_on_new(information)
            elif association.is_established:
                self._report_on(association, information)

    def _report_on(self, association: Association, information: Dataset) -> int | None:
        status, _ = association.send_n_event_report(
            information,
            self.script.event_type or event_type_of(information),
            UID(self.script.sop_class_uid),
            WELL_KNOWN_INSTANCE,
            meta_uid=StorageCommitmentPushModel,
        )
        self.statuses.append(status.get("Status"))
        return self.statuses[-1]

    def _report_on_new(self, information: Dataset) -> int | None:
        return report_to(
            self.listener_port,
            information,
            calling_ae=self.script.reports_as,
            event_type=self.script.event_type,
            sop_class_uid=self.script.sop_class_uid,
            statuses=self.statuses,
        )

    def _information(self, request: Dataset) -> Dataset:
        script, kept, failed = self.script, [], []
        for item in request.ReferencedSOPSequence:
            uid = str(item.ReferencedSOPInstanceUID)
            if uid in script.failed:
                failed.append(reference(uid, str(item.ReferencedSOPClassUID), reason=script.failed[uid]))
            elif uid not in script.left_out:
                kept.append(reference(uid, str(item.ReferencedSOPClassUID)))
        kept += [reference(uid) for uid in script.strangers]
        information = report(script.transaction_uid or str(request.TransactionUID), kept, failed)
        if script.transaction_uid is None:
            del information.TransactionUID
        return information


def reference(
    sop_instance_uid: str, sop_class_uid: str = "1.2.840.10008.5.1.4.1.1.7", *, reason: int | None = None
) -> Dataset:
    """An item of a list of instances."""
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = UID(sop_class_uid), UID(sop_instance_uid)
    if reason is not None:
        item.FailureReason = reason
    return item


def report(transaction_uid: str, kept: Sequence[Dataset] = (), failed: Sequence[Dataset] = ()) -> Dataset:
    """The Event Information of a report."""
    information = Dataset()
    information.TransactionUID = UID(transaction_uid)
    if kept:
        information.ReferencedSOPSequence = Items(kept)
    if failed:
        information.FailedSOPSequence = Items(failed)
    return information


def event_type_of(information: Dataset | None) -> int:
    """2 where the report names failures, else 1 (PS3.4 J.3.3.1)."""
    return 2 if information is not None and "FailedSOPSequence" in information else 1


def report_to(
    port: int,
    information: Dataset | None,
    *,
    calling_ae: str = "COMMITSCP",
    called_ae: str = "EZP2P",
    event_type: int = 0,
    sop_class_uid: str = StorageCommitmentPushModel,
    with_role: bool = True,
    statuses: list[int | None] | None = None,
) -> int | None:
    """Report to a listener as an archive does, SCP of an association that it opens; gives the status of the answer."""
    entity = AE(calling_ae)
    entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = 20
    entity.add_requested_context(StorageCommitmentPushModel, IMPLICIT_LITTLE_ENDIAN)
    roles = [build_role(StorageCommitmentPushModel, scp_role=True)] if with_role else []
    association = entity.associate(HOST, port, ae_title=called_ae, ext_neg=roles)  # type: ignore[arg-type]
    assert association.is_established
    wrapper = association.dul.socket
    connection = wrapper.socket if wrapper is not None else None
    try:
        if not with_role:
            association.accepted_contexts[0]._as_scp = True  # it behaves as if it had asked for the role
        status, _ = association.send_n_event_report(
            information,
            event_type or event_type_of(information),
            UID(sop_class_uid),
            WELL_KNOWN_INSTANCE,
            meta_uid=StorageCommitmentPushModel,
        )
    finally:
        if association.is_established:
            association.release()
        association.join(10)
        if connection is not None:
            connection.close()
    if statuses is not None:
        statuses.append(status.get("Status"))
    answered: int | None = status.get("Status")
    return answered
