"""What the child process does for its parent: one line in a table for each operation, and the loop that answers."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from ezp2p.errors import InputFault, PictureNotSupported
from ezp2p.imaging.capture import look, take, taken_of
from ezp2p.imaging.confined import use_little_time
from ezp2p.imaging.formats import open_picture
from ezp2p.imaging.messages import (
    END,
    READY,
    Message,
    NotUnderstood,
    Outline,
    Readable,
    Said,
    Writable,
    error_said,
    look_said,
    outline_said,
    pixels_said,
    receive,
    send,
    taken_said,
    whole_video_said,
)
from ezp2p.imaging.opened import ReadOptions
from ezp2p.imaging.thumbnail import displayable
from ezp2p.imaging.video_stream import whole_video
from ezp2p.imaging.video_syntaxes import VideoCoding

_MEGABYTE = 1 << 20
_BUFFER_BYTES: Final = 1 << 16
_MOST_REQUEST_BYTES: Final = 4 << 30
_TIMES_THE_DEADLINE: Final = 4
"""Where several threads decode, they use up more than the clock shows."""

Arguments: TypeAlias = Mapping[str, Any]


def _options(arguments: Arguments) -> ReadOptions:
    return ReadOptions(**arguments["options"])


def _look(data: bytes, arguments: Arguments) -> Iterator[Said]:
    yield look_said(look(data, longest_side=arguments["longest_side"], options=_options(arguments)))


def _outline(data: bytes, arguments: Arguments) -> Iterator[Said]:
    """With it the picture, where there is but one and nothing to choose: most files need to be sent here only once."""
    options = _options(arguments)
    picture = open_picture(data, options)
    outline = Outline(picture.header(0).format, picture.frame_count, picture.frame_time_ms)
    yield outline_said(outline)
    if arguments["takes_one"] and outline.is_one_picture:
        yield from map(taken_said, taken_of(picture, 0, 1, options=options))


def _take(data: bytes, arguments: Arguments) -> Iterator[Said]:
    first, count, is_checked = arguments["first"], arguments["count"], arguments["is_checked"]
    for taken in take(data, first, count, options=_options(arguments), is_checked=is_checked):
        yield taken_said(taken)


def _show(data: bytes, arguments: Arguments) -> Iterator[Said]:
    """The first frame with 8 bits for the screen."""
    yield pixels_said(displayable(open_picture(data, _options(arguments)).pixels(0).array))


def _whole_video(data: bytes, arguments: Arguments) -> Iterator[Said]:
    coding = VideoCoding(arguments["coding"])
    yield whole_video_said(whole_video(data, coding=coding, options=_options(arguments)))


Operations: TypeAlias = Mapping[str, Callable[[bytes, Arguments], Iterator[Said]]]

OPERATIONS: Final[Operations] = {
    "look": _look,
    "outline": _outline,
    "take": _take,
    "show": _show,
    "whole video": _whole_video,
}


def serve(requests: int, answers: int, operations: Operations, *, memory_bytes: int) -> None:
    """Answer what comes through one descriptor into the other by these operations, until it ends."""
    with open(requests, "rb", _BUFFER_BYTES) as heard, open(answers, "wb", 0) as said:
        send(said, READY)
        while _serve_one(heard, said, operations, memory_bytes):
            pass  # nothing of one file is kept while the next one comes


def _serve_one(heard: Readable, said: Writable, operations: Operations, memory_bytes: int) -> bool:
    """Answer one request; False where there are no more."""
    request = receive(heard, most_bytes=_MOST_REQUEST_BYTES)
    if request is None:
        return False
    for answer in _answers(request, operations, memory_bytes):
        send(said, answer)
        use_little_time(_TIMES_THE_DEADLINE * int(request.header["seconds"]))
    return True


def _answers(request: Message, operations: Operations, memory_bytes: int) -> Iterator[Said]:
    """What an operation gives, and the end; or the error that ended it. What nobody foresaw ends this process."""
    operation = operations.get(request.header["operation"])
    if operation is None:
        raise NotUnderstood("an operation that is not in the table")
    use_little_time(_TIMES_THE_DEADLINE * int(request.header["seconds"]))
    try:
        yield from operation(request.buffers[0], request.header)
        yield END
    except InputFault as error:
        yield error_said(error)
    except MemoryError:
        yield error_said(
            PictureNotSupported(
                reason=f"it needs more than the {memory_bytes // _MEGABYTE:,} MB of memory that one picture may use",
                cure="Reduce it or split it.",
            )
        )
