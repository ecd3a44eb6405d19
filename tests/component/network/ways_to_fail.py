"""The ways in which there is no association, and what each must say; shared by the tests of every SCU."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from ezp2p.errors import (
    AssociationAborted,
    AssociationRejected,
    CalledTitleUnknown,
    CallingTitleUnknown,
    EzP2PError,
    NoAcceptedPresentationContext,
    PeerBusy,
    PeerFault,
    ResponseTimeout,
)
from ezp2p.model.application_entity import LocalAE, Timeouts
from tests.fakes import scripted_peer as scripts
from tests.fakes.scripted_peer import Script

HURRIED = LocalAE(timeouts=Timeouts(connect_s=0.5, association_s=0.8, response_s=0.8, message_s=0.8))
PATIENT = LocalAE(timeouts=Timeouts(connect_s=20, association_s=20, response_s=20, message_s=20))
CURES = r"Check|Ask|Try|Tell|Narrow|Search|Switch|Write|Choose|Store|try again|tried again|sent again"

NO_ASSOCIATION: dict[str, tuple[Script, type[PeerFault], tuple[str, ...]]] = {
    "silence": (scripts.silent, ResponseTimeout, ("request for an association", "0.8 seconds", "time limit")),
    "half an answer": (scripts.half_accept_then_silent, ResponseTimeout, ("0.8 seconds",)),
    "closed at once": (scripts.closes_at_once, AssociationAborted, ("closed the connection",)),
    "closed after the request": (scripts.closes_after_the_request, AssociationAborted, ("closed the connection",)),
    "reset": (scripts.resets_at_once, AssociationAborted, ("closed the connection",)),
    "abort": (scripts.aborts_the_request, AssociationAborted, ("abort",)),
    "no context": (scripts.accepts_no_context, NoAcceptedPresentationContext, ("EZP2P", "allow")),
    "1/1/1": (scripts.rejects(1, 1, 1), AssociationRejected, ("no reason",)),
    "1/1/2": (scripts.rejects(1, 1, 2), AssociationRejected, ("application context",)),
    "1/1/3": (scripts.rejects(1, 1, 3), CallingTitleUnknown, ("AE title EZP2P", "127.0.0.1")),
    "1/1/7": (scripts.rejects(1, 1, 7), CalledTitleUnknown, ("'SCRIPTED'", "spelling", "capital")),
    "1/2/1": (scripts.rejects(1, 2, 1), AssociationRejected, ("no reason",)),
    "1/2/2": (scripts.rejects(1, 2, 2), AssociationRejected, ("version",)),
    "2/1/1": (scripts.rejects(2, 1, 1), PeerBusy, ("for the moment", "tried again")),
    "2/3/1": (scripts.rejects(2, 3, 1), PeerBusy, ("congested", "tried again")),
    "2/3/2": (scripts.rejects(2, 3, 2), PeerBusy, ("limit", "tried again")),
    "9/9/9": (scripts.rejects(9, 9, 9), AssociationRejected, ()),
}
"""Script, error, and words of its sentence."""


def check_sentence(error: EzP2PError | None, *words: str) -> None:
    """It names what the words say and a cure; it is made of sentences, and holds no name of a class."""
    text = str(error)
    assert re.fullmatch(r"\S.*\.", text), text
    assert re.search(CURES, text), text
    assert "Error" not in text
    assert "None" not in text
    for word in words:
        assert word in text


@contextmanager
def stopped_after(seconds: float) -> Iterator[threading.Event]:
    """An event that is set after so many seconds, as by a person who clicks Cancel."""
    stop = threading.Event()
    timer = threading.Timer(seconds, stop.set)
    timer.start()
    yield stop
    timer.join()
