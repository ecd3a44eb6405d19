"""A child in the hands of a hostile file: it answers well, but for a few files that tell it what to do instead.

`decoder_of(...)` of the tests runs it as a program: `python hostile_child.py BYTES_OF_MEMORY [how it starts]`.
"""

import json
import os
import signal
import struct
import sys
import time
from collections.abc import Callable
from typing import Any

from ezp2p.imaging.confined import give_up_rights, use_little_time

OUTLINE = {"format": "JPEG", "frames": 1, "frame_time_ms": None}


def read(size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = os.read(0, size - len(data))
        if not part:
            sys.exit(0)
        data += part
    return data


def say(header: dict[str, Any], *buffers: bytes, sizes: list[int] | None = None) -> None:
    coded = json.dumps({**header, "sizes": sizes or [len(buffer) for buffer in buffers]}).encode()
    os.write(1, struct.pack("<I", len(coded)) + coded + b"".join(buffers))


def allocate() -> None:
    kept = []
    while True:
        kept.append(b"\1" * (16 << 20))


def sleep() -> None:
    time.sleep(3600)


def compute() -> None:
    while True:
        pass


def compute_without_a_parent_that_looks() -> None:
    use_little_time(1)
    compute()


def say_frames() -> None:
    facts = {"dtype": "uint8", "shape": [1, 1], "significant_bits": None, "lossy": [], "manufacturer": "", "model": ""}
    while True:
        say({**facts, "taken": None, "notes": []}, b"\0", b"")


def say_one_frame_and_sleep() -> None:
    facts = {"dtype": "uint8", "shape": [1, 1], "significant_bits": None, "lossy": [], "manufacturer": "", "model": ""}
    say({**facts, "taken": None, "notes": []}, b"\0", b"")
    sleep()


def say_it() -> None:
    say(OUTLINE)
    say({"end": True})


def say_it_twice() -> None:
    say(OUTLINE)
    say_it()


def end_slowly() -> None:
    os.close(1)
    sleep()


def say_half_and_end() -> None:
    os.write(1, struct.pack("<I", 400) + b"{")
    sys.exit(0)


def write_a_file() -> None:
    with open("/tmp/ezp2p-hostile-child", "w", encoding="ascii") as file:  # noqa: PTH123, S108 -- it must not work
        file.write("written")


BEHAVIORS: dict[bytes, Callable[[], object]] = {
    b"allocate": allocate,
    b"sleep": sleep,
    b"compute": compute,
    b"compute alone": compute_without_a_parent_that_looks,
    b"kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    b"crash": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    b"slow end": end_slowly,
    b"end": lambda: sys.exit(0),
    b"garbage": lambda: os.write(1, bytes(range(256)) * 64),
    b"long header": lambda: os.write(1, struct.pack("<I", 0xFFFFFFFF)),
    b"long buffer": lambda: say(OUTLINE, sizes=[1 << 50]),
    b"many buffers": lambda: say(OUTLINE, sizes=[0] * 5000),
    b"no json": lambda: os.write(1, struct.pack("<I", 4) + b"{{{{"),
    b"deep json": lambda: os.write(1, struct.pack("<I", 60_000) + b"[" * 60_000),
    b"no object": lambda: os.write(1, struct.pack("<I", 2) + b"[]"),
    b"half": say_half_and_end,
    b"other error": lambda: say({"error": "EzP2PError", "facts": {}}),
    b"error without facts": lambda: say({"error": "PictureDamaged", "facts": {}}),
    b"nothing": lambda: say({"end": True}),
    b"twice": say_it_twice,
    b"no frames": lambda: say({**OUTLINE, "frames": 0}),
    b"many frames": lambda: say({**OUTLINE, "frames": 10**12}),
    b"frames": say_frames,
    b"one frame": say_one_frame_and_sleep,
    b"file": write_a_file,
}


def main() -> None:
    start = sys.argv[2:3]
    if start == ["ends"]:
        sys.exit(3)
    if start == ["sleeps"]:
        sleep()
    if start == ["talks"]:
        say({"hello": True})
        sleep()
    give_up_rights(int(sys.argv[1]))
    say({"ready": True})
    while True:
        (length,) = struct.unpack("<I", read(4))
        header = json.loads(read(length))
        data = read(sum(header["sizes"]))
        BEHAVIORS.get(data, say_it)()


if __name__ == "__main__":
    main()
