"""The process in which a scanner's driver runs: it answers one request, and ends.

It reads the request from its standard input. When that ends, it is to stop: the driver hears it, and may leave the
scanner as it should be left. A driver that does not hear is ended, by the parent or, where that is gone, by a thread.
"""

import io
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Final

from ezp2p.acquisition.catalogue import drivers_for
from ezp2p.acquisition.scanner_messages import (
    abilities_said,
    devices_said,
    error_said,
    failure_said,
    page_said,
    progress_said,
    request_heard,
)
from ezp2p.acquisition.source import ScannerDriver, TellsProgress
from ezp2p.errors import EzP2PError
from ezp2p.imaging.confined import take_pipes
from ezp2p.imaging.messages import END, Said, receive, send

_ENDS_WITHIN_S: Final = 5.0
_TELLS_EVERY_S: Final = 0.1

Tell = Callable[[Said], None]
Drivers = Callable[[Sequence[str]], Sequence[ScannerDriver]]
"""Makes one driver of each kind, which are told where scanners are that they may not find by themselves."""


def main(_arguments: Sequence[str] = (), *, drivers: Drivers = drivers_for) -> int:
    """Answer the one request that comes; `drivers` makes those that may be asked for."""
    requests, answers = take_pipes()
    told = io.FileIO(answers, "w")
    sys.excepthook = _last_words(lambda said: send(told, said))
    with os.fdopen(requests, "rb", closefd=False) as asked:
        message = receive(asked, most_bytes=0)
    if message is None:
        return 0
    stop = threading.Event()
    threading.Thread(target=_await_the_end, args=(requests, stop), name="request", daemon=True).start()
    try:
        for said in answer(message.header, drivers, stop, lambda said: send(told, said)):
            send(told, said)
        send(told, END)
    except EzP2PError as error:
        send(told, error_said(error))
    return 0


def answer(asked: Mapping[str, Any], drivers: Drivers, stop: threading.Event, tell: Tell) -> Iterator[Said]:
    """What the driver that is asked for answers.

    Raises
    ------
    DeviceFault, Cancelled
        As the driver does.
    """
    (driver,) = (one for one in drivers(asked["addresses"]) if one.name == asked["driver"])
    if isinstance(driver, TellsProgress):
        driver.on_progress = _sometimes(tell)
    return _OPERATIONS[asked["operation"]](driver, asked, stop)


def _devices(driver: ScannerDriver, _asked: Mapping[str, Any], stop: threading.Event) -> Iterator[Said]:
    yield devices_said(driver.devices(stop))


def _abilities(driver: ScannerDriver, asked: Mapping[str, Any], stop: threading.Event) -> Iterator[Said]:
    yield abilities_said(driver.abilities(asked["device"], stop))


def _scan(driver: ScannerDriver, asked: Mapping[str, Any], stop: threading.Event) -> Iterator[Said]:
    pages = driver.scan(asked["device"], request_heard(asked["request"]), stop)
    yield from map(page_said, pages)


_OPERATIONS: Final = {"devices": _devices, "abilities": _abilities, "scan": _scan}


def _sometimes(tell: Tell) -> Callable[[int, float], None]:
    """Tells of progress now and then, for a driver knows of each line."""
    next_at = 0.0

    def on_progress(page: int, fraction: float) -> None:
        nonlocal next_at
        if time.monotonic() >= next_at:
            next_at = time.monotonic() + _TELLS_EVERY_S
            tell(progress_said(page, fraction))

    return on_progress


def _await_the_end(requests: int, stop: threading.Event) -> None:
    """Nothing more is asked, so what comes is the end; then there is a while for the driver, and no more."""
    while os.read(requests, 1):
        pass
    stop.set()
    threading.Event().wait(_ENDS_WITHIN_S)
    if sys.platform != "win32" and os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)  # and what the driver has started
    os._exit(1)


def _last_words(
    tell: Tell,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Says of what this process dies, where that is nothing that a driver may raise."""

    def say(kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
        tell(failure_said(kind.__name__))

    return say


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
