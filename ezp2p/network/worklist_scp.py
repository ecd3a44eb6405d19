"""Modality Worklist as SCP: C-FIND, answered by whoever has a worklist (PS3.4 Annex K)."""

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from ezp2p.dicom.worklist import STEP_SEQUENCE, query_from, response_from
from ezp2p.network.handlers import PENDING, PENDING_WITHOUT_SOME_KEYS
from ezp2p.network.ports import WorklistProvider
from ezp2p.network.query_scp import identifier_of

_ALWAYS = frozenset({"SpecificCharacterSet"})


def entries_of(event: Event, worklist: WorklistProvider) -> Iterator[tuple[int, Dataset]]:
    """The answer for each entry: the attributes that were asked for, and the status (PS3.4 K.4.1.1.3.2).

    The status is 0xFF01 where an optional key is not supported.

    Raises
    ------
    QueryNotAnswered
        If the identifier cannot be answered.
    StoreFault
        If the worklist cannot be read.
    """
    identifier = identifier_of(event)
    step_keys = _step_keys(identifier)
    for entry in worklist.entries(query_from(identifier)):
        response = response_from(entry)
        is_whole = _reduce(response, frozenset(identifier.dir()) | _ALWAYS)
        for step in response.get(STEP_SEQUENCE, ()):
            is_whole = _reduce(step, step_keys or frozenset(step.dir())) and is_whole
        yield PENDING if is_whole else PENDING_WITHOUT_SOME_KEYS, response


def _step_keys(identifier: Dataset) -> frozenset[str]:
    """What is asked of the scheduled procedure step; nothing where the sequence is empty: then all of it."""
    items = identifier.get(STEP_SEQUENCE) or ()
    return frozenset(items[0].dir()) if items else frozenset()


def _reduce(dataset: Dataset, keywords: frozenset[str]) -> bool:
    """Take out of `dataset` what is not among `keywords`; gives whether it has all of these."""
    held = frozenset(dataset.dir())
    for keyword in held - keywords:
        del dataset[keyword]
    return keywords <= held
