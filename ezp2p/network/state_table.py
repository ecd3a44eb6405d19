"""The upper layer's state machine as data: what an association requestor can meet, and what it does (PS3.8 table 9-10).

States and events have the standard's numbers, actions its names. The acceptor's own states (2, 3, 10, 12) and its
events (5, 7, 8) are not here: nobody connects to a requestor.
"""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Final


class State(IntEnum):
    """PS3.8 tables 9-1 to 9-5."""

    IDLE = 1
    AWAITING_TRANSPORT_OPEN = 4
    AWAITING_ASSOCIATE_RESPONSE = 5
    ASSOCIATED = 6
    AWAITING_RELEASE_RP = 7
    AWAITING_LOCAL_RELEASE_RESPONSE = 8
    RELEASE_COLLISION = 9
    RELEASE_COLLISION_AWAITING_RP = 11
    AWAITING_TRANSPORT_CLOSE = 13


class Event(IntEnum):
    """PS3.8 table 9-10, left column."""

    ASSOCIATE_REQUESTED = 1
    TRANSPORT_OPENED = 2
    ACCEPT_CAME = 3
    REJECT_CAME = 4
    REQUEST_CAME = 6
    DATA_REQUESTED = 9
    DATA_CAME = 10
    RELEASE_REQUESTED = 11
    RELEASE_RQ_CAME = 12
    RELEASE_RP_CAME = 13
    RELEASE_ANSWERED = 14
    ABORT_REQUESTED = 15
    ABORT_CAME = 16
    TRANSPORT_CLOSED = 17
    TIMER_EXPIRED = 18
    INVALID_CAME = 19


class Action(StrEnum):
    """PS3.8 tables 9-6 to 9-9."""

    CONNECT = "AE-1"
    SEND_ASSOCIATE_RQ = "AE-2"
    CONFIRM_ASSOCIATION = "AE-3"
    CONFIRM_REJECTION = "AE-4"
    SEND_DATA = "DT-1"
    INDICATE_DATA = "DT-2"
    SEND_RELEASE_RQ = "AR-1"
    INDICATE_RELEASE = "AR-2"
    CONFIRM_RELEASE = "AR-3"
    SEND_RELEASE_RP_AND_WAIT = "AR-4"
    STOP_TIMER = "AR-5"
    INDICATE_DATA_AT_RELEASE = "AR-6"
    SEND_DATA_AT_RELEASE = "AR-7"
    INDICATE_COLLISION = "AR-8"
    SEND_RELEASE_RP = "AR-9"
    ABORT = "AA-1"
    CLOSE = "AA-2"
    INDICATE_ABORT = "AA-3"
    INDICATE_CLOSE = "AA-4"
    IGNORE = "AA-6"
    ABORT_AGAIN = "AA-7"
    ABORT_AS_PROVIDER = "AA-8"


_S, _E, _A = State, Event, Action

_PDUS: Final = (
    _E.ACCEPT_CAME,
    _E.REJECT_CAME,
    _E.REQUEST_CAME,
    _E.DATA_CAME,
    _E.RELEASE_RQ_CAME,
    _E.RELEASE_RP_CAME,
    _E.INVALID_CAME,
)

_NOT_NOW: Final = dict.fromkeys(_PDUS, (_A.ABORT_AS_PROVIDER, _S.AWAITING_TRANSPORT_CLOSE))
"""A PDU at the wrong moment, and no PDU at all."""

_ENDINGS: Final = {
    _E.ABORT_REQUESTED: (_A.ABORT, _S.AWAITING_TRANSPORT_CLOSE),
    _E.ABORT_CAME: (_A.INDICATE_ABORT, _S.IDLE),
    _E.TRANSPORT_CLOSED: (_A.INDICATE_CLOSE, _S.IDLE),
}

_BY_STATE: Final[dict[State, dict[Event, tuple[Action, State]]]] = {
    _S.IDLE: {_E.ASSOCIATE_REQUESTED: (_A.CONNECT, _S.AWAITING_TRANSPORT_OPEN)},
    _S.AWAITING_TRANSPORT_OPEN: {
        _E.TRANSPORT_OPENED: (_A.SEND_ASSOCIATE_RQ, _S.AWAITING_ASSOCIATE_RESPONSE),
        _E.ABORT_REQUESTED: (_A.CLOSE, _S.IDLE),
        _E.TRANSPORT_CLOSED: (_A.INDICATE_CLOSE, _S.IDLE),
    },
    _S.AWAITING_ASSOCIATE_RESPONSE: _NOT_NOW
    | _ENDINGS
    | {
        _E.ACCEPT_CAME: (_A.CONFIRM_ASSOCIATION, _S.ASSOCIATED),
        _E.REJECT_CAME: (_A.CONFIRM_REJECTION, _S.IDLE),
    },
    _S.ASSOCIATED: _NOT_NOW
    | _ENDINGS
    | {
        _E.DATA_REQUESTED: (_A.SEND_DATA, _S.ASSOCIATED),
        _E.DATA_CAME: (_A.INDICATE_DATA, _S.ASSOCIATED),
        _E.RELEASE_REQUESTED: (_A.SEND_RELEASE_RQ, _S.AWAITING_RELEASE_RP),
        _E.RELEASE_RQ_CAME: (_A.INDICATE_RELEASE, _S.AWAITING_LOCAL_RELEASE_RESPONSE),
    },
    _S.AWAITING_RELEASE_RP: _NOT_NOW
    | _ENDINGS
    | {
        _E.DATA_CAME: (_A.INDICATE_DATA_AT_RELEASE, _S.AWAITING_RELEASE_RP),
        _E.RELEASE_RQ_CAME: (_A.INDICATE_COLLISION, _S.RELEASE_COLLISION),
        _E.RELEASE_RP_CAME: (_A.CONFIRM_RELEASE, _S.IDLE),
    },
    _S.AWAITING_LOCAL_RELEASE_RESPONSE: _NOT_NOW
    | _ENDINGS
    | {
        _E.DATA_REQUESTED: (_A.SEND_DATA_AT_RELEASE, _S.AWAITING_LOCAL_RELEASE_RESPONSE),
        _E.RELEASE_ANSWERED: (_A.SEND_RELEASE_RP_AND_WAIT, _S.AWAITING_TRANSPORT_CLOSE),
    },
    _S.RELEASE_COLLISION: _NOT_NOW
    | _ENDINGS
    | {_E.RELEASE_ANSWERED: (_A.SEND_RELEASE_RP, _S.RELEASE_COLLISION_AWAITING_RP)},
    _S.RELEASE_COLLISION_AWAITING_RP: _NOT_NOW | _ENDINGS | {_E.RELEASE_RP_CAME: (_A.CONFIRM_RELEASE, _S.IDLE)},
    _S.AWAITING_TRANSPORT_CLOSE: dict.fromkeys(_PDUS, (_A.IGNORE, _S.AWAITING_TRANSPORT_CLOSE))
    | {
        _E.REQUEST_CAME: (_A.ABORT_AGAIN, _S.AWAITING_TRANSPORT_CLOSE),
        _E.INVALID_CAME: (_A.ABORT_AGAIN, _S.AWAITING_TRANSPORT_CLOSE),
        _E.ABORT_CAME: (_A.CLOSE, _S.IDLE),
        _E.TRANSPORT_CLOSED: (_A.STOP_TIMER, _S.IDLE),
        _E.TIMER_EXPIRED: (_A.CLOSE, _S.IDLE),
    },
}

TRANSITIONS: Final[Mapping[tuple[Event, State], tuple[Action, State]]] = MappingProxyType({
    (event, state): what for state, row in _BY_STATE.items() for event, what in row.items()
})
"""What happens in which state: the action, and the state after it. What is not here cannot happen to a requestor."""
