"""The process of a camera that does not do what it should; its argument says what it does instead."""

import errno
import itertools
import os
import sys
import time
from collections.abc import Callable
from typing import Any

from ezp2p.imaging.messages import Readable, Said, receive, send

OPENED = {"opened": [48, 64, 25.0]}
NOTHING_RECORDED = {
    "recorded": "disk",
    "errno": errno.EIO,
    "frames": 0,
    "ms": 0,
    "sides": [0, 0],
    "lost": 0,
    "pre_roll_ms": 0,
}

Say = Callable[[dict[str, Any]], None]


def frame(number: int) -> dict[str, Any]:
    """The news of a frame."""
    return {"frame": number, "sides": [1, 1], "moment": 0, "print": number}


def hangs(_say: Say, _orders: Readable) -> None:
    """Never opens anything."""
    time.sleep(60)


def opens_only(say: Say, _orders: Readable) -> None:
    """Gives no frame."""
    say(OPENED)
    time.sleep(60)


def lies(say: Say, _orders: Readable) -> None:
    """Counts below zero."""
    say(OPENED)
    say(frame(-1))
    time.sleep(60)


def talks_in_tongues(say: Say, _orders: Readable) -> None:
    """Says what is no message."""
    say(OPENED)
    os.write(1, b"\xff\xff\xff\xff")
    time.sleep(60)


def gives_one_frame(say: Say, orders: Readable) -> None:
    """Ends when it is to record."""
    say(OPENED)
    say(frame(1))
    receive(orders, most_bytes=0)


def tells_of_no_frame(say: Say, orders: Readable) -> None:
    """Its disk breaks before the first."""
    gives_one_frame(say, orders)
    say({"begun": True})
    say(NOTHING_RECORDED)
    time.sleep(60)


def ignores_the_end(say: Say, orders: Readable) -> None:
    """Records for ever, and gives frames all the time."""
    gives_one_frame(say, orders)
    say({"begun": True})
    for number in itertools.count(2):
        say(frame(number))
        time.sleep(0.05)


HABITS: dict[str, Callable[[Say, Readable], None]] = {
    "ends": lambda _say, _orders: None,
    "hangs": hangs,
    "opens only": opens_only,
    "lies": lies,
    "talks in tongues": talks_in_tongues,
    "gives one frame": gives_one_frame,
    "tells of no frame": tells_of_no_frame,
    "ignores the end": ignores_the_end,
}


def main(habit: str) -> None:
    """Be odd."""
    with os.fdopen(0, "rb") as orders, os.fdopen(1, "wb", buffering=0) as answers:
        receive(orders, most_bytes=0)
        HABITS[habit](lambda header: send(answers, Said(header)), orders)


if __name__ == "__main__":
    main(sys.argv[1])
