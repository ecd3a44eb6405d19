"""Every way in which a peer fails has words of its own for a technician."""

from collections.abc import Iterator

import pytest

from ezp2p.errors import (
    AssociationRejected,
    CallingTitleUnknown,
    CertificateNotUsable,
    EncryptionNotSpoken,
    EncryptionWanted,
    NoAcceptedPresentationContext,
    PeerFault,
    RequestRefused,
)
from ezp2p.workflows.doctor_words import advice, found_words

FACTS = {
    "name": "PACS Main",
    "called_ae": "PACS Main",
    "title": "ORTHANC",
    "host": "10.1.2.3",
    "port": 104,
    "calling_ae": "EZP2P",
    "own_address": "10.1.2.9",
    "listener_port": 11112,
    "reason": "a reason",
    "cure": "Ask its administrator.",
    "file": "/invented/our.key",
    "what": "Verification SOP Class",
    "request": "the C-ECHO request",
    "timeout_s": 2.0,
}


def kinds(kind: type[PeerFault] = PeerFault) -> Iterator[type[PeerFault]]:
    for child in kind.__subclasses__():
        yield child
        yield from kinds(child)


def fault(kind: type[PeerFault]) -> PeerFault:
    if kind is RequestRefused:
        return RequestRefused(called_ae="PACS Main", status=0xA700, reason="a reason", cure="Ask its administrator.")
    return kind(**FACTS)


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda kind: kind.__name__)
def test_each_says_what_was_found_and_whom_to_tell_what(kind: type[PeerFault]) -> None:
    error = fault(kind)
    found, tell = (words(error, {**FACTS, **error.facts}) for words in (found_words, advice))
    assert found.endswith(".")
    assert tell.endswith(".")
    assert "{" not in found + tell
    assert any(word in tell for word in ("sk the", "ell the", "Ask its"))


def test_an_administrator_is_told_title_address_and_port_of_this_workstation() -> None:
    for kind in (CallingTitleUnknown, AssociationRejected):
        assert advice(fault(kind), FACTS) == (
            "Ask the PACS administrator to add the AE title EZP2P with the address 10.1.2.9, port 11112."
        )


def test_what_is_not_taken_is_named() -> None:
    assert "Verification SOP Class" in advice(fault(NoAcceptedPresentationContext), FACTS)
    assert "/invented/our.key" in found_words(fault(CertificateNotUsable), FACTS)


def test_whoever_encrypts_alone_is_told_apart_and_so_is_the_cure() -> None:
    assert "Switch on TLS" in advice(fault(EncryptionWanted), FACTS)
    assert "Nothing is sent there unencrypted" in advice(fault(EncryptionNotSpoken), FACTS)
