"""What a fault of one item, or of its destination, does to the others: they are sent, or wait for one probe."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import JPEGBaseline8Bit

from ezp2p.errors import DestinationEdited, DestinationRemoved
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import Condition, DeliveryState
from ezp2p.outbox.states import Happening
from tests.fakes import scripted_peer as scripts
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_pacs import EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN, JPEG_BASELINE, FakePacs
from tests.fakes.fake_pictures import jpeg, photo
from tests.fakes.fault_proxy import Ending, FaultProxy, lost_answer, reset
from tests.fakes.instances import GRAY, secondary_capture
from tests.fakes.scripted_peer import Connection, Script, ScriptedPeer
from tests.fakes.workstation import HURRIED, PATIENT, Workstation
from tests.peers.orthanc import Orthanc

S = DeliveryState
HOUR_S = 3600.0


def jpeg_instance() -> Dataset:
    coded = jpeg(photo(7, 13)[:, :, 0])
    instance = secondary_capture(GRAY)
    instance.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    instance.LossyImageCompression = "01"
    instance.PixelData = encapsulate([coded + b"\0" * (len(coded) % 2)])
    return instance


def uids(pacs: FakePacs) -> list[str]:
    return [one.sop_instance_uid for one in pacs.received]


class Switch:
    """A script that can be exchanged: an administrator has mended something."""

    def __init__(self, script: Script) -> None:
        self.script = script

    def __call__(self, connection: Connection) -> None:
        self.script(connection)


# --- one item among others --------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [0xA900, 0xC000, 0x0111, 0x0122, 0x0124, 0x1234, 0xFF00])
def test_after_a_refusal_the_others_go_on_another_association(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs], status: int
) -> None:
    pacs = fake_pacs(statuses=[0, status])
    workstation.add(pacs.ae, 4)
    workstation.try_all()
    assert workstation.states == [S.SENT, S.HELD, S.SENT, S.SENT]
    assert len(pacs.calling_titles) == 2  # a failure ends the association
    assert workstation.status(pacs.ae).condition is Condition.OPEN


def test_after_a_warning_the_others_go_on_the_same_association(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs(statuses=[0xB000, 0xB006, 0xB007])
    workstation.add(pacs.ae, 4)
    workstation.try_all()
    assert workstation.states == [S.SENT] * 4
    assert len(pacs.calling_titles) == 1


def test_after_a_break_the_others_go_on_another_association(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs], fault_proxy: Callable[..., FaultProxy]
) -> None:
    pacs = fake_pacs()
    proxy = fault_proxy(pacs.ae, lost_answer(2, Ending.RESET))
    workstation.add(proxy.ae, 4)
    workstation.try_all()
    assert workstation.states == [S.SENT, S.UNKNOWN, S.SENT, S.SENT]
    workstation.try_all(after_s=13)
    assert workstation.states == [S.SENT] * 4
    assert uids(pacs) == ["2.25.1", "2.25.2", "2.25.3", "2.25.4", "2.25.2"]


def test_a_pacs_without_room_gets_nothing_more_for_a_while(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs(statuses=[0, 0xA700])
    workstation.add(pacs.ae, 4)
    workstation.try_all()
    assert workstation.states == [S.SENT, S.WAITING, S.WAITING, S.WAITING]
    sentence = "Fake PACS refused: it has no room at the moment (A700). It is tried again by itself."
    assert {item.note for item in workstation.outbox.items()} == {"", sentence}
    workstation.try_all(after_s=59)
    assert len(pacs.received) == 2
    workstation.try_all(after_s=14)
    assert workstation.states == [S.SENT] * 4


def test_what_the_pacs_does_not_take_is_held_and_the_rest_is_sent(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs(transfer_syntaxes=[JPEG_BASELINE])
    workstation.add(pacs.ae)
    workstation.add(pacs.ae, 2, template=jpeg_instance())
    workstation.try_all()
    assert workstation.states == [S.HELD, S.SENT, S.SENT]
    assert len(pacs.calling_titles) == 1


def test_a_jpeg_goes_uncompressed_to_a_pacs_that_takes_none(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs]
) -> None:
    for syntax in (IMPLICIT_LITTLE_ENDIAN, EXPLICIT_LITTLE_ENDIAN):
        pacs = fake_pacs(transfer_syntaxes=[syntax])
        (item_id,) = workstation.add(pacs.ae, template=jpeg_instance())
        workstation.try_all()
        assert workstation.item(item_id).state is S.SENT
        assert [one.transfer_syntax_uid for one in pacs.received] == [syntax]


# --- the same again -----------------------------------------------------------------------------------------------


def test_a_duplicate_counts_as_sent_where_an_answer_was_lost(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs], fault_proxy: Callable[..., FaultProxy]
) -> None:
    pacs = fake_pacs(statuses=[0, 0x0111])
    proxy = fault_proxy(pacs.ae, lost_answer(1, Ending.RESET))
    workstation.add(proxy.ae)
    workstation.try_all()
    assert workstation.states == [S.UNKNOWN]
    workstation.delivery = workstation.new_delivery()  # the program was started anew
    workstation.try_all(after_s=13)
    item = workstation.item()
    assert (item.state, item.status, item.note) == (S.SENT, 0x0111, "The archive had it already from here.")
    assert uids(pacs) == ["2.25.1", "2.25.1"]
    assert pacs.received[0].file == pacs.received[1].file


def test_a_duplicate_is_held_where_nothing_may_have_been_stored(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs], fault_proxy: Callable[..., FaultProxy]
) -> None:
    """A lost association is no lost answer; nor is an answer of another destination."""
    pacs, other = fake_pacs(statuses=[0x0111]), fake_pacs()
    proxy = fault_proxy(pacs.ae, reset(0))
    workstation.add([proxy.ae, other.ae])
    workstation.try_all()
    assert sorted(workstation.states) == [S.SENT, S.WAITING]
    workstation.try_all(after_s=13)
    assert sorted(workstation.states) == [S.HELD, S.SENT]


def test_orthanc_has_each_instance_once_after_lost_answers(
    workstation: Workstation, orthanc: Orthanc, fault_proxy: Callable[..., FaultProxy]
) -> None:
    proxy = fault_proxy(orthanc.ae, lost_answer(3, Ending.RESET), lost_answer(1, Ending.HALF_CLOSE), reset(5_000))
    workstation.add(proxy.ae, 10)
    for _ in range(3):
        workstation.try_all(after_s=60)
    assert workstation.states == [S.SENT] * 10
    assert orthanc.all_instances() == sorted(f"2.25.{number}" for number in range(1, 11))


def test_what_is_unknown_says_so_and_never_advises_to_try_again(
    workstation: Workstation, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    """It is sent again by itself; what may help is told of the destination."""
    broke_off = "Scripted peer broke off the connection (it closed the connection without an answer)."
    aborted = "Scripted peer broke off the connection (it sent an abort)."
    silent = "Scripted peer did not answer the C-STORE request within 0.8 seconds."
    workstation.timeouts = HURRIED
    switch = Switch(scripts.accepts_then(scripts.answers_then_resets))
    peer = scripted_peer(switch)
    workstation.add(peer.ae, 2)
    for script, what in (
        (switch.script, broke_off),
        (scripts.aborts_the_request, aborted),
        (scripts.accepts_then(scripts.swallows), silent),
    ):
        switch.script = script
        workstation.outbox.end_pauses()
        workstation.try_all()
        workstation.try_all()  # it rests, and says the same
        assert {(item.state, item.note) for item in workstation.outbox.items()} == {
            (S.UNKNOWN, f"{what} It may be stored; it is sent again by itself.")
        }
    assert "raise the time limit" in workstation.status(peer.ae).note
    workstation.outbox.record(1, Happening.RETRIED_BY_USER)
    workstation.try_all()
    assert workstation.item().note.endswith(" It may be stored; it is sent again by itself.")


def test_what_breaks_off_again_and_again_is_held_while_others_pass(
    workstation: Workstation, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    peer = scripted_peer(scripts.accepts_then(scripts.breaks_off_at("2.25.2")))
    workstation.add(peer.ae, 3)
    for attempt in range(1, 6):
        assert workstation.item(2).attempts == attempt - 1
        workstation.try_all(after_s=HOUR_S)
        workstation.add(peer.ae)
    workstation.try_all()
    assert workstation.item(2).state is S.HELD
    assert workstation.item(2).note == (
        "Scripted peer broke off at this picture 5 times, and took others meanwhile. "
        "Ask its administrator to look at it, then press Try now."
    )
    assert workstation.states == [S.SENT, S.HELD, *[S.SENT] * 6]


def test_what_breaks_off_alone_is_tried_on_and_on(
    workstation: Workstation, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    """Nobody can tell whether the item or the archive is the cause."""
    peer = scripted_peer(scripts.accepts_then(scripts.breaks_off_at("2.25.1")))
    workstation.add(peer.ae)
    for _ in range(8):
        workstation.try_all(after_s=HOUR_S)
    assert workstation.states == [S.UNKNOWN]
    assert workstation.item().attempts == 8


# --- the destination ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("script", [scripts.closes_at_once, scripts.rejects(2, 3, 1), scripts.rejects(1, 1, 7)])
def test_one_of_many_probes_the_destination(
    workstation: Workstation, scripted_peer: Callable[[Script], ScriptedPeer], script: Script
) -> None:
    peer = scripted_peer(script)
    workstation.add(peer.ae, 20)
    workstation.try_all()
    assert peer.connections == 1
    assert len(set(workstation.states)) == 1
    assert len({item.note for item in workstation.outbox.items()}) == 1
    workstation.add(peer.ae, 5)
    workstation.try_all()
    assert peer.connections == 1
    assert len(set(workstation.states)) == 1
    assert all(item.attempts == 0 for item in workstation.outbox.items())


@pytest.mark.parametrize("script", [scripts.rejects(1, 1, 3), scripts.http_server, scripts.accepts_no_context])
def test_where_a_person_must_act_it_is_tried_once_an_hour_and_goes_on_then(
    workstation: Workstation, scripted_peer: Callable[[Script], ScriptedPeer], script: Script
) -> None:
    switch = Switch(script)
    peer = scripted_peer(switch)
    workstation.add(peer.ae, 3)
    for _ in range(24 * 4):
        workstation.try_all(after_s=HOUR_S / 4)
    assert 19 <= peer.connections <= 25
    assert workstation.states == [S.HELD] * 3
    assert workstation.status(peer.ae).condition is Condition.REFUSING
    switch.script = scripts.accepts_then(scripts.answers_with())
    workstation.try_all(after_s=1.3 * HOUR_S)
    assert workstation.states == [S.SENT] * 3
    assert workstation.status(peer.ae).condition is Condition.OPEN


def test_what_a_person_held_stays_held_when_the_destination_is_back(
    workstation: Workstation, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    switch = Switch(scripts.rejects(1, 1, 3))
    peer = scripted_peer(switch)
    workstation.add(peer.ae, 2)
    workstation.outbox.record_each([1], Happening.HELD_BY_USER)
    workstation.try_all()
    assert workstation.states == [S.HELD] * 2
    switch.script = scripts.accepts_then(scripts.answers_with())
    workstation.try_all(after_s=1.3 * HOUR_S)
    assert workstation.states == [S.HELD, S.SENT]


def test_a_pacs_that_accepts_and_never_answers_is_not_asked_all_the_time(
    workstation: Workstation, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    workstation.timeouts = replace(HURRIED, response_s=0.2)
    peer = scripted_peer(scripts.accepts_then(scripts.swallows))
    workstation.add(peer.ae, 20)
    for _ in range(60):
        workstation.try_all(after_s=60)
    assert peer.connections <= 11  # 10 s, doubled each time to 15 minutes, in an hour
    assert set(workstation.states) <= {S.UNKNOWN, S.WAITING}


# --- a destination that was changed -------------------------------------------------------------------------------


def test_nothing_is_rerouted_when_a_destination_is_edited_or_removed(
    data_dir: Path, clock: FakeClock, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs()
    removed = replace(pacs.ae, name="Removed")
    settled: list[str] = []

    def route(destination: RemoteAE) -> RemoteAE:
        if settled:
            return destination
        if destination == removed:
            raise DestinationRemoved(name=destination.name, address=destination.address)
        raise DestinationEdited(name=destination.name, before=destination.address, after="NEW@pacs.invalid:104")

    workstation = Workstation(data_dir, clock=clock, route=route)
    workstation.add([pacs.ae, removed])
    workstation.try_all()
    before = pacs.ae.address
    assert [(item.state, item.note) for item in reversed(workstation.outbox.items())] == [
        (
            S.HELD,
            f"The settings of Fake PACS were changed since this was sent: it was for {before}, now it is "
            "NEW@pacs.invalid:104. Press Try now to send it to NEW@pacs.invalid:104, or discard it.",
        ),
        (
            S.HELD,
            f"Removed ({before}) is not set up any more. Set it up again in the settings and press Try now, or "
            "discard this.",
        ),
    ]
    assert pacs.calling_titles == []
    settled.append("as it was")
    workstation.timeouts = PATIENT
    workstation.try_all()
    assert workstation.states == [S.SENT] * 2
    workstation.close()
