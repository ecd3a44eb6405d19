"""Work done a little ahead of its use, on all cores; what comes of it comes in its order."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import capture, read_bytes
from ezp2p.errors import Cancelled, InputFault
from ezp2p.imaging.opened import USUAL, ReadOptions
from ezp2p.imaging.video_syntaxes import AS_USUAL, VideoWish
from ezp2p.model.image import Captured, Taking
from ezp2p.workflows.background import Stop

_MOST_AT_ONCE: Final = 4
_WAIT_FOR_THE_DISK: Final = 2
"""So many more, that the cores have something to do meanwhile; how many are decoded at once is the decoder's choice."""

One = TypeVar("One")
Made = TypeVar("Made")
CapturedFile: TypeAlias = tuple[int, Iterator[Captured]]
"""How many instances a file becomes, and each of them when it is asked for."""


@dataclass(frozen=True, slots=True)
class FileChoices:
    """How each file is taken: None for the usual way, in which nothing of it is left out."""

    taking: Taking | None = None
    is_dated_as_taken: bool = False
    options: ReadOptions = USUAL
    videos: VideoWish = AS_USUAL


def each_ahead(
    make: Callable[[One], Made], ones: Iterable[One], *, forget: Callable[[Made], None] | None = None
) -> Generator[tuple[One, Made]]:
    """What `make` makes of each, in their order; some are made ahead, on threads.

    Where nobody wants the rest any more, `forget` is given what was made in vain.
    """
    at_once = min(os.cpu_count() or 1, _MOST_AT_ONCE) + _WAIT_FOR_THE_DISK
    waiting: deque[tuple[One, Future[Made]]] = deque()
    rest = iter(ones)
    with ThreadPoolExecutor(at_once, thread_name_prefix="ahead") as threads:
        try:
            while True:
                for one in rest:
                    waiting.append((one, threads.submit(make, one)))
                    if len(waiting) > at_once:
                        break
                if not waiting:
                    return
                one, made = waiting.popleft()
                yield one, made.result()
        finally:
            threads.shutdown(cancel_futures=True)
            for _, unwanted in waiting:
                if forget is not None and not unwanted.cancelled() and unwanted.exception() is None:
                    forget(unwanted.result())


def captured_each(
    paths: Sequence[Path], *, decoder: Decoder, stop: Stop, choices: FileChoices | None = None
) -> Iterator[tuple[Path, CapturedFile | InputFault]]:
    """Each picture file as what becomes instances, or why it cannot be taken.

    Of a file that becomes several, none is captured ahead.

    Raises
    ------
    Cancelled
        If `stop` is set before the last.
    """
    capture_one = partial(_captured, decoder=decoder, stop=stop, choices=choices or FileChoices())
    with closing(each_ahead(capture_one, paths)) as files:
        for path, captured in files:
            if stop.is_set():
                raise Cancelled
            yield path, captured


def _captured(path: Path, *, decoder: Decoder, stop: Stop, choices: FileChoices) -> CapturedFile | InputFault:
    try:
        count, instances = capture(
            read_bytes(path),
            decoder=decoder,
            taking=choices.taking,
            is_dated_as_taken=choices.is_dated_as_taken,
            options=choices.options,
            videos=choices.videos,
            stop=stop,
        )
        return (1, iter(tuple(instances))) if count == 1 else (count, instances)
    except InputFault as error:
        return error
