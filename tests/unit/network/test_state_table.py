"""The state machine of the requestor against a copy of PS3.8 table 9-10, with the standard's own names."""

import re

import pytest

from ezp2p.network.state_table import TRANSITIONS, Action, Event, State

ACCEPTOR_ONLY_STATES = {2, 3, 10, 12}
ACCEPTOR_ONLY_EVENTS = {5, 7, 8}

TABLE_9_10 = """
Evt  Sta1  Sta2  Sta3  Sta4  Sta5  Sta6  Sta7  Sta8  Sta9  Sta10 Sta11 Sta12 Sta13
1    AE-1  -     -     -     -     -     -     -     -     -     -     -     -
2    -     -     -     AE-2  -     -     -     -     -     -     -     -     -
3    -     AA-1  AA-8  -     AE-3  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-6
4    -     AA-1  AA-8  -     AE-4  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-6
5    AE-5  -     -     -     -     -     -     -     -     -     -     -     -
6    -     AE-6  AA-8  -     AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-7
7    -     -     AE-7  -     -     -     -     -     -     -     -     -     -
8    -     -     AE-8  -     -     -     -     -     -     -     -     -     -
9    -     -     -     -     -     DT-1  -     AR-7  -     -     -     -     -
10   -     AA-1  AA-8  -     AA-8  DT-2  AR-6  AA-8  AA-8  AA-8  AA-8  AA-8  AA-6
11   -     -     -     -     -     AR-1  -     -     -     -     -     -     -
12   -     AA-1  AA-8  -     AA-8  AR-2  AR-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-6
13   -     AA-1  AA-8  -     AA-8  AA-8  AR-3  AA-8  AA-8  AR-10 AR-3  AA-8  AA-6
14   -     -     -     -     -     -     -     AR-4  AR-9  -     -     AR-4  -
15   -     -     AA-1  AA-2  AA-1  AA-1  AA-1  AA-1  AA-1  AA-1  AA-1  AA-1  -
16   -     AA-2  AA-3  -     AA-3  AA-3  AA-3  AA-3  AA-3  AA-3  AA-3  AA-3  AA-2
17   -     AA-5  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AA-4  AR-5
18   -     AA-2  -     -     -     -     -     -     -     -     -     -     AA-2
19   -     AA-1  AA-8  -     AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-8  AA-7
"""

NEXT_STATE = {
    "AE-1": 4, "AE-2": 5, "AE-3": 6, "AE-4": 1,
    "DT-1": 6, "DT-2": 6,
    "AR-1": 7, "AR-2": 8, "AR-3": 1, "AR-4": 13, "AR-5": 1, "AR-6": 7, "AR-7": 8, "AR-8": 9, "AR-9": 11,
    "AA-1": 13, "AA-2": 1, "AA-3": 1, "AA-4": 1, "AA-6": 13, "AA-7": 13, "AA-8": 13,
}  # fmt: skip
"""PS3.8 tables 9-6 to 9-9, for a requestor."""


def cells() -> dict[tuple[int, int], str]:
    """The cells of the table that a requestor can meet: event and state, with the name of the action."""
    head, *rows = (re.split(r" +", line) for line in TABLE_9_10.strip().splitlines())
    states = [int(name.removeprefix("Sta")) for name in head[1:]]
    return {
        (int(row[0]), state): action
        for row in rows
        for state, action in zip(states, row[1:], strict=True)
        if action != "-" and state not in ACCEPTOR_ONLY_STATES and int(row[0]) not in ACCEPTOR_ONLY_EVENTS
    }


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("event", Event)
def test_what_happens_is_what_the_standard_says(event: Event, state: State) -> None:
    expected = cells().get((event, state))
    action, after = TRANSITIONS.get((event, state), (None, None))
    assert action == expected
    assert after == (NEXT_STATE[expected] if expected else None)


def test_no_other_state_or_event_is_known() -> None:
    assert {int(state) for state in State} == set(range(1, 14)) - ACCEPTOR_ONLY_STATES
    assert {int(event) for event in Event} == set(range(1, 20)) - ACCEPTOR_ONLY_EVENTS
    assert {str(action) for action in Action} == set(NEXT_STATE)


def test_every_state_can_be_reached_and_left() -> None:
    reached = {State.IDLE}
    while new := {after for (_, state), (_, after) in TRANSITIONS.items() if state in reached} - reached:
        reached |= new
    assert reached == set(State)
    assert {state for _, state in TRANSITIONS} == set(State)


def test_from_every_state_the_end_can_be_reached() -> None:
    ending = {State.IDLE}
    while new := {state for (_, state), (_, after) in TRANSITIONS.items() if after in ending} - ending:
        ending |= new
    assert ending == set(State)


def test_nothing_is_changed_by_who_uses_it() -> None:
    with pytest.raises(TypeError):
        TRANSITIONS[Event.DATA_CAME, State.IDLE] = (Action.IGNORE, State.IDLE)  # type: ignore[index]
