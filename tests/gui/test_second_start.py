"""What a second start asks by, and what the window that hears it refuses."""

import json
import os
from pathlib import Path

import pytest

from ezp2p.gui.second_start import MOST_FILES, Request, request_heard, request_line, requests_for

HERE = Path(__file__).resolve()


@pytest.mark.parametrize(
    "files", [(), (HERE, HERE.parent / "Größe \n 日本.jpg", Path(os.fsdecode(b"/no\xfftext.png")))]
)
def test_a_request_is_heard_as_it_was_asked(files: tuple[Path, ...]) -> None:
    line = request_line(Request("screen", files))
    assert line.count(b"\n") == 1
    assert request_heard(line) == Request("screen", files)


def told(**changes: object) -> bytes:
    return json.dumps({"screen": "screen", "files": [], **changes}).encode()


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff\xfe{}",
        b"[" * 60_000,
        b"[]",
        b'{"screen": "screen"}',
        told(command="rm"),
        told(screen=1),
        told(screen="s" * 500),
        told(files="/one.jpg"),
        told(files=[1]),
        told(files=[None]),
        told(files=["one.jpg"]),
        told(files=["../one.jpg"]),
        told(files=[""]),
        told(files=["file:///one.jpg"]),
        told(files=[f"{HERE}\0.jpg"]),
        told(files=["/" + "x" * 6000]),
        told(files=[str(HERE)] * (MOST_FILES + 1)),
    ],
)
def test_what_is_no_request_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        request_heard(line)


def test_many_files_are_asked_for_in_turns_and_none_only_brings_the_window_to_the_front() -> None:
    files = [HERE.parent / f"{number}.jpg" for number in range(2 * MOST_FILES + 1)]
    requests = requests_for("screen", files)
    assert [len(request.files) for request in requests] == [MOST_FILES, MOST_FILES, 1]
    assert [file for request in requests for file in request.files] == files
    assert requests_for("screen", ()) == (Request("screen"),)
