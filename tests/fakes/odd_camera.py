"""The process of a camera that does not do what it should; its argument says what it does instead."""

import os
import sys
import time

from ezp2p.imaging.messages import Said, receive, send

OPENED = {"opened": [48, 64, 25.0]}


def main(habit: str) -> None:
    """Be odd."""
    with os.fdopen(0, "rb") as orders, os.fdopen(1, "wb", buffering=0) as answers:
        receive(orders, most_bytes=0)
        if habit == "ends":
            return
        if habit == "lies":
            send(answers, Said(OPENED))
            send(answers, Said({"frame": -1, "sides": [1, 1], "moment": 0, "print": 0}))
        if habit == "ignores the end":
            send(answers, Said(OPENED))
            number = 0
            while True:
                number += 1
                send(answers, Said({"frame": number, "sides": [1, 1], "moment": 0, "print": number}))
                if number == 1:
                    receive(orders, most_bytes=0)
                    send(answers, Said({"begun": True}))
                time.sleep(0.05)
        if habit == "opens only":
            send(answers, Said(OPENED))
        time.sleep(60)


if __name__ == "__main__":
    main(sys.argv[1])
