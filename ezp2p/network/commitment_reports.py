"""Reports about storage commitment: an N-EVENT-REPORT is understood, kept, and always answered (PS3.4 J.3.3).

They come on the association on which was asked, or on one that the archive opens to our listener.
"""

import logging
from collections.abc import Callable
from typing import Final, cast

from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.dimse_primitives import N_EVENT_REPORT
from pynetdicom.events import Event

from ezp2p.dicom.commitment import REPORTS, STORAGE_COMMITMENT_PUSH_MODEL, answer_from
from ezp2p.dicom.encoding import DataSetNotReadable, data_set_from
from ezp2p.errors import EzP2PError, ReportNotReadable, StoreFault
from ezp2p.model.commitment import TakeAnswer
from ezp2p.network.association import UNRECOGNIZED_OPERATION, Report
from ezp2p.network.handlers import PROCESSING_FAILURE, SUCCESS, calling_ae_of, log_failure

logger = logging.getLogger(__name__)

_NO_SUCH_EVENT_TYPE: Final = 0x0113
_NO_SUCH_SOP_CLASS: Final = 0x0118
_RESOURCE_LIMITATION: Final = 0x0213

REPORT_STATUSES: Final = (
    (SUCCESS, "the report was kept, or was about a request that was not made here"),
    (PROCESSING_FAILURE, "something unexpected went wrong here"),
    (_NO_SUCH_EVENT_TYPE, "its Event Type is none of PS3.4 J.3.3.1"),
    (ReportNotReadable.dimse_status, "its Event Information is missing, or cannot be read"),
    (_NO_SUCH_SOP_CLASS, "its SOP class is not Storage Commitment Push Model"),
    (UNRECOGNIZED_OPERATION, "it comes on an association on which storage commitment was not asked for"),
    (_RESOURCE_LIMITATION, "it cannot be kept at the moment: the disk is full or fails"),
)
"""The statuses with which a report is answered, each with its cause (PS3.7 10.1.1.1.8 and Annex C)."""


def status_of_report(report: Report, take_answer: TakeAnswer, *, reported_by: str) -> int:
    """Take what a report says; gives the status to answer it with, whatever goes wrong here.

    Success also where nobody asked: the archive has done what it should, and would only repeat it.
    """
    if report.sop_class_uid != STORAGE_COMMITMENT_PUSH_MODEL:
        return _NO_SUCH_SOP_CLASS
    if report.event_type_id not in REPORTS:
        return _NO_SUCH_EVENT_TYPE
    try:
        answer = answer_from(_information(report), reported_by=reported_by)
        if not take_answer(answer):
            logger.warning("%r reports on a storage commitment that was not asked for here", reported_by)
    except EzP2PError as error:
        logger.warning("a report of %r could not be taken: %s", reported_by, error)
        return _RESOURCE_LIMITATION if isinstance(error, StoreFault) else error.dimse_status
    except Exception as error:  # noqa: BLE001 -- one of four places; a request must be answered
        log_failure("N-EVENT-REPORT", reported_by, error)
        return PROCESSING_FAILURE
    return SUCCESS


def _information(report: Report) -> Dataset:
    if report.information is None:
        raise ReportNotReadable(reason="it says nothing")
    try:
        return data_set_from(report.information, report.transfer_syntax)
    except DataSetNotReadable as error:
        raise ReportNotReadable(reason="it is no data set") from error


def report_handler(
    take_answer: TakeAnswer,
) -> tuple[evt.EventType, Callable[[Event], tuple[int, Dataset | None]]]:
    """The handler of each N-EVENT-REPORT that our listener hears."""

    def handle(event: Event) -> tuple[int, Dataset | None]:
        request = cast("N_EVENT_REPORT", event.request)  # the handler is bound to these alone
        report = Report(
            str(request.AffectedSOPClassUID or "").rstrip("\0 "),
            request.EventTypeID,
            request.EventInformation.getvalue() if request.EventInformation else None,
            str(event.context.transfer_syntax),
        )
        return status_of_report(report, take_answer, reported_by=calling_ae_of(event)), None

    return evt.EVT_N_EVENT_REPORT, handle
