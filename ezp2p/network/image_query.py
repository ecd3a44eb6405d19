"""Image-level C-FIND: which of our instances an archive has (PS3.4 C.6.2.1)."""

import threading
from collections.abc import Iterator, Sequence

from pydicom.dataset import Dataset

from ezp2p.dicom.query import identifier_for
from ezp2p.dicom.reading import Reader
from ezp2p.errors import Cancelled
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.delivery import FinishedInstance
from ezp2p.model.query import Query, QueryLevel, QueryModel
from ezp2p.network.association import open_association
from ezp2p.network.find_request import FindRequest
from ezp2p.network.query_scu import contexts_for
from ezp2p.network.sop_classes import STUDY_ROOT_FIND


def instances_held(
    remote: RemoteAE,
    instances: Sequence[FinishedInstance],
    *,
    local: LocalAE,
    calling_ae: str = "",
    stop: threading.Event | None = None,
) -> set[str]:
    """The SOP Instance UIDs of those `instances` that `remote` says it has; one query for each series.

    A response counts only if it tells something of the instance that was not asked for: there are servers that answer
    a query which matches nothing with the query itself. One that names another SOP class is another instance.

    Parameters
    ----------
    remote, local, calling_ae
        The archive, this workstation, and the calling AE title (default: the one for querying).
    stop
        Ends the queries when it is set.

    Raises
    ------
    PeerFault
        If a query does not come to its end: nothing is known then.
    Cancelled
        If `stop` is set.
    """
    by_series: dict[tuple[str, str], dict[str, str]] = {}
    for instance in instances:
        series = by_series.setdefault((instance.study_instance_uid, instance.series_instance_uid), {})
        series[instance.sop_instance_uid] = instance.sop_class_uid
    if not by_series:
        return set()
    if stop is not None and stop.is_set():
        raise Cancelled
    contexts = contexts_for(QueryModel.STUDY_ROOT)
    calling = calling_ae or local.title_for_querying
    held: set[str] = set()
    with open_association(remote, local=local, calling_ae=calling, contexts=contexts, stop=stop) as association:
        for number, ((study_uid, series_uid), wanted) in enumerate(by_series.items()):
            request = FindRequest(
                association,
                sop_class=STUDY_ROOT_FIND,
                identifier=_identifier(study_uid, series_uid, wanted),
                message_id=number % 0xFFFF + 1,
            )
            held.update(_of(request, wanted))
    return held


def _identifier(study_instance_uid: str, series_instance_uid: str, wanted: dict[str, str]) -> Dataset:
    """Asks for one instance by its UID, for several by all of their series: not every archive knows lists of UIDs."""
    keys = {"StudyInstanceUID": study_instance_uid, "SeriesInstanceUID": series_instance_uid}
    if len(wanted) == 1:
        keys["SOPInstanceUID"] = next(iter(wanted))
    return identifier_for(Query(QueryLevel.IMAGE, keys))


def _of(request: FindRequest, wanted: dict[str, str]) -> Iterator[str]:
    for response in request:
        if not isinstance(response, Dataset):
            continue  # it cannot be read
        reader = Reader(response)
        uid, sop_class = reader.text("SOPInstanceUID"), reader.text("SOPClassUID")
        tells_something = bool(sop_class or reader.text("InstanceNumber"))
        if uid in wanted and tells_something and sop_class in {"", wanted[uid]}:
            yield uid
