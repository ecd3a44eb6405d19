"""Wraps an SCP: a typed error becomes its status and an Error Comment, anything else 0x0110 (PS3.7 Annex C).

A peer is told the reason as far as it is about its own request. Sentences about our disk hold our folders, and
are for our own log alone.
"""

import logging
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import TypeAlias

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from ezp2p.errors import EzP2PError, InstanceConflict, InstanceMismatch, InstanceNotReadable, QueryNotAnswered

logger = logging.getLogger(__name__)

Answer: TypeAlias = tuple[int | Dataset, Dataset | None]

SUCCESS = 0x0000
PENDING = 0xFF00
PENDING_WITHOUT_SOME_KEYS = 0xFF01
CANCELLED = 0xFE00
PROCESSING_FAILURE = 0x0110

_LONGEST_COMMENT = 64
_WAITING_ANSWERS = 64
_PAUSE_S = 0.002
_ABOUT_THE_REQUEST = (InstanceConflict, InstanceMismatch, InstanceNotReadable, QueryNotAnswered)


def answering(name: str, serve: Callable[[Event], None]) -> Callable[[Event], Dataset]:
    """A handler of requests with one answer: what `serve` raises is what the peer is told.

    Parameters
    ----------
    name
        What is asked for, in our log.
    serve
        Does it; returning means success.
    """

    def handle(event: Event) -> Dataset:
        try:
            serve(event)
        except EzP2PError as error:
            return _refusal(name, event, error)
        except Exception as error:  # noqa: BLE001 -- one of four places; a request must be answered
            return _failure(name, event, error)
        return status_dataset(SUCCESS)

    return handle


def answering_each(
    name: str, serve: Callable[[Event], Iterator[tuple[int, Dataset]]]
) -> Callable[[Event], Iterator[Answer]]:
    """A handler of requests with many answers, which the peer may cancel (PS3.4 C.4.1.3).

    Parameters
    ----------
    name
        What is asked for, in our log.
    serve
        Gives each answer with its pending status; its end means success.
    """

    def handle(event: Event) -> Iterator[Answer]:
        try:
            for status, answer in serve(event):
                _keep_pace(event)
                if event.is_cancelled:
                    yield CANCELLED, None
                    return
                yield status, answer
        except EzP2PError as error:
            yield _refusal(name, event, error), None
        except Exception as error:  # noqa: BLE001 -- one of four places; a request must be answered
            yield _failure(name, event, error), None

    return handle


def status_dataset(status: int, comment: str = "") -> Dataset:
    """Status (0000,0900), with an Error Comment (0000,0902) of at most 64 ASCII characters."""
    dataset = Dataset()
    dataset.Status = status
    if comment:
        plain = comment.encode("ascii", "replace").decode("ascii").replace("\\", "/")
        dataset.ErrorComment = plain[:_LONGEST_COMMENT].strip()
    return dataset


def calling_ae_of(event: Event) -> str:
    """The AE title of the peer that asks."""
    return str(event.assoc.requestor.ae_title).strip()


def _refusal(name: str, event: Event, error: EzP2PError) -> Dataset:
    logger.warning("%s from %r answered with %04X: %s", name, calling_ae_of(event), error.dimse_status, error)
    is_about_request = isinstance(error, _ABOUT_THE_REQUEST)
    return status_dataset(error.dimse_status, str(error.facts.get("reason", "")) if is_about_request else "")


def _failure(name: str, event: Event, error: Exception) -> Dataset:
    log_failure(name, calling_ae_of(event), error)
    return status_dataset(PROCESSING_FAILURE)


def log_failure(name: str, peer: str, error: Exception) -> None:
    """Log that serving `peer` met something unexpected.

    The message of a foreign exception may quote a patient's name; where it came from is enough.
    """
    places = "".join(traceback.format_tb(error.__traceback__))
    logger.error("%s from %r failed: %s\n%s", name, peer, type(error).__name__, places)


def _keep_pace(event: Event) -> None:
    """Wait while many answers still lie here unsent, so that a cancellation is not too late for all of them."""
    association = event.assoc
    pause = threading.Event()
    while association.is_established and association.dul.to_provider_queue.qsize() > _WAITING_ANSWERS:
        pause.wait(_PAUSE_S)
