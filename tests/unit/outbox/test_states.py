"""The transition table: whole, sane, and the only way from state to state."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.model.delivery import UNDER_WAY, DeliveryState
from ezp2p.outbox.states import TRANSITIONS, Happening

S, H = DeliveryState, Happening

DONE = {S.CONFIRMED, S.DISCARDED}
ENTERS = {H.TAKEN, H.FOUND_AGAIN}
CHANGES_NOTHING = {H.NOT_CONFIRMED}  # it is remembered, and the item stays as it is
"""Before them there is no state."""


def reachable_from(start: DeliveryState) -> set[DeliveryState]:
    found, new = {start}, {start}
    while new:
        new = {after for (before, _happening), after in TRANSITIONS.items() if before in new} - found
        found |= new
    return found


def test_every_state_is_reached() -> None:
    assert reachable_from(S.QUEUED) == set(S)


def test_every_happening_happens_to_something() -> None:
    assert {happening for _state, happening in TRANSITIONS} == set(H) - ENTERS - CHANGES_NOTHING


@pytest.mark.parametrize("state", sorted(set(S) - DONE))
def test_from_every_state_that_is_not_final_an_item_can_still_be_sent(state: DeliveryState) -> None:
    assert S.SENT in reachable_from(state)


@pytest.mark.parametrize("state", sorted(DONE))
def test_nothing_happens_to_what_is_done(state: DeliveryState) -> None:
    assert [key for key in TRANSITIONS if key[0] == state] == []


def test_only_what_is_being_sent_is_accepted_or_loses_its_answer() -> None:
    for happening in (H.ACCEPTED, H.ANSWER_LOST, H.RESTARTED):
        assert {state for state, one in TRANSITIONS if one == happening} == {S.SENDING}


def test_only_an_answer_makes_an_item_sent() -> None:
    assert {happening for (_state, happening), after in TRANSITIONS.items() if after == S.SENT} == {H.ACCEPTED}


def test_only_the_archive_itself_confirms() -> None:
    ways = {happening for (_state, happening), after in TRANSITIONS.items() if after == S.CONFIRMED}
    assert ways == {H.COMMITTED, H.FOUND_IN_ARCHIVE}


def test_what_was_sent_is_never_sent_again_unless_the_archive_says_that_it_does_not_have_it() -> None:
    assert {one: state for (before, one), state in TRANSITIONS.items() if before == S.SENT} == {
        H.COMMITTED: S.CONFIRMED,
        H.FOUND_IN_ARCHIVE: S.CONFIRMED,
        H.SAID_TO_BE_MISSING: S.HELD,
    }


def test_everything_under_way_but_what_is_being_sent_can_be_claimed() -> None:
    assert {state for state, one in TRANSITIONS if one == H.CLAIMED} == UNDER_WAY - {S.SENDING}


def test_a_claim_leads_to_sending_alone() -> None:
    assert {after for (_state, one), after in TRANSITIONS.items() if one == H.CLAIMED} == {S.SENDING}


def test_an_answer_that_was_lost_stays_unknown_until_the_peer_answers_or_a_person_decides() -> None:
    after = {one: state for (before, one), state in TRANSITIONS.items() if before == S.UNKNOWN}
    assert after[H.FAILED_FOR_NOW] == S.UNKNOWN
    assert after[H.RETRIED_BY_USER] == S.UNKNOWN
    assert set(after.values()) == {S.UNKNOWN, S.SENDING, S.HELD, S.DISCARDED}


def test_what_is_being_sent_is_left_alone_by_the_user() -> None:
    for happening in (H.HELD_BY_USER, H.DISCARDED_BY_USER, H.RETRIED_BY_USER):
        assert (S.SENDING, happening) not in TRANSITIONS


@given(st.lists(st.sampled_from(list(H))))
def test_whatever_happens_an_item_stays_in_the_table(happenings: list[Happening]) -> None:
    state, is_stored = S.QUEUED, False
    for happening in happenings:
        state = TRANSITIONS.get((state, happening), state)
        is_stored |= happening in {H.ACCEPTED, H.FOUND_IN_ARCHIVE}
    assert state in set(S)
    assert is_stored or state not in {S.SENT, S.CONFIRMED}
