"""What the child process does for its parent: one line in a table for each operation, and the loop that answers."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from mmap import mmap
from typing import Any, Final, TypeAlias

from ezp2p.errors import InputFault, PictureNotSupported
from ezp2p.imaging.capture import look, take, taken_of
from ezp2p.imaging.confined import use_little_time
from ezp2p.imaging.formats import open_picture
from ezp2p.imaging.messages import (
    END,
    READY,
    SHARED,
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
from ezp2p.imaging.video_syntaxes import VideoCoding, VideoWish
from ezp2p.model.image import FrameRange

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
    """A frame with 8 bits for the screen."""
    yield pixels_said(displayable(open_picture(data, _options(arguments)).pixels(arguments["number"]).array))


def _whole_video(data: bytes, arguments: Arguments) -> Iterator[Said]:
    told, part = arguments["wish"], arguments["part"]
    wish = VideoWish(tuple(map(VideoCoding, told["codings"])), frozenset(told["accepted"]), frozenset(told["refused"]))
    yield whole_video_said(
        whole_video(data, wish=wish, part=FrameRange(*part) if part else None, options=_options(arguments))
    )


Operations: TypeAlias = Mapping[str, Callable[[bytes, Arguments], Iterator[Said]]]

OPERATIONS: Final[Operations] = {
    "look": _look,
    "outline": _outline,
    "take": _take,
    "show": _show,
    "whole video": _whole_video,
}


def serve(
    requests: int, answers: int, operations: Operations, *, memory_bytes: int, shared: mmap | None = None
) -> None:
    """Answer what comes through one descriptor into the other by these operations, until it ends.

    `shared` is the memory in which files may lie instead.
    """
    with open(requests, "rb", _BUFFER_BYTES) as heard, open(answers, "wb", 0) as said:
        send(said, READY)
        while _serve_one(heard, said, partial(_answers, operations, memory_bytes, shared)):
            pass  # nothing of one file is kept while the next one comes


def _serve_one(heard: Readable, said: Writable, answers: Callable[[Message], Iterator[Said]]) -> bool:
    """Answer one request; False where there are no more."""
    request = receive(heard, most_bytes=_MOST_REQUEST_BYTES)
    if request is None:
        return False
    for answer in answers(request):
        send(said, answer)
        use_little_time(_TIMES_THE_DEADLINE * int(request.header["seconds"]))
    return True


def _answers(operations: Operations, memory_bytes: int, shared: mmap | None, request: Message) -> Iterator[Said]:
    """What an operation gives, and the end; or the error that ended it.

    What nobody foresaw ends this process, and so does a module that is missing.
    """
    operation = operations.get(request.header["operation"])
    if operation is None:
        raise NotUnderstood("an operation that is not in the table")
    use_little_time(_TIMES_THE_DEADLINE * int(request.header["seconds"]))
    try:
        yield from operation(_file_of(request, shared), request.header)
        yield END
    except InputFault as error:
        yield error_said(error)
    except (MemoryError, ImportError) as error:
        if isinstance(error, ImportError) and not _is_for_want_of_memory(error):
            raise
        yield error_said(
            PictureNotSupported(
                reason=f"it needs more than the {memory_bytes // _MEGABYTE:,} MB of memory that one picture may use",
                cure="Reduce it or split it.",
            )
        )


_LINKER_SAID: Final = ("failed to map segment", "memory")


def _is_for_want_of_memory(error: ImportError) -> bool:
    """Whether a module was found, and there was no room left for it: the linker says so in words alone."""
    return any(words in str(error).lower() for words in _LINKER_SAID)


def _file_of(request: Message, shared: mmap | None) -> bytes:
    """The bytes of the file that is asked about."""
    size = request.header.get(SHARED)
    return request.buffers[0] if size is None or shared is None else shared[:size]
