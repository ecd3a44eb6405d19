"""Pictures captured a little ahead of their use, on all cores; they come in their order."""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Final

from ezp2p.acquisition.files import capture, read_bytes
from ezp2p.errors import Cancelled, InputFault
from ezp2p.model.image import CapturedImage
from ezp2p.workflows.background import Stop

_MOST_AT_ONCE: Final = 4
"""A picture of 100 megapixels takes a gigabyte while it is looked at."""


def captured_each(paths: Sequence[Path], stop: Stop) -> Iterator[tuple[Path, CapturedImage | InputFault]]:
    """Each picture file as an image, or why it cannot be taken.

    Raises
    ------
    Cancelled
        If `stop` is set before the last.
    """
    at_once = min(os.cpu_count() or 1, _MOST_AT_ONCE)
    waiting: deque[tuple[Path, Future[CapturedImage | InputFault]]] = deque()
    rest = iter(paths)
    with ThreadPoolExecutor(at_once, thread_name_prefix="capture") as threads:
        try:
            while True:
                for path in rest:
                    waiting.append((path, threads.submit(_captured, path)))
                    if len(waiting) > at_once:
                        break
                if stop.is_set():
                    raise Cancelled
                if not waiting:
                    return
                path, captured = waiting.popleft()
                yield path, captured.result()
        finally:
            threads.shutdown(cancel_futures=True)


def _captured(path: Path) -> CapturedImage | InputFault:
    try:
        return capture(read_bytes(path))
    except InputFault as error:
        return error
