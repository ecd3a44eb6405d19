"""One scan by eSCL, from its request to its last page (Mopria eSCL 2)."""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from ezp2p.acquisition.escl_http import Answer, Request, Watch, exchange
from ezp2p.acquisition.escl_messages import (
    LIMIT_XML_BYTES,
    EsclAddress,
    EsclCapabilities,
    EsclStatus,
    capabilities_from,
    status_from,
)
from ezp2p.acquisition.escl_page import page_from
from ezp2p.acquisition.escl_settings import EsclJob
from ezp2p.errors import (
    DeviceBusy,
    DeviceFault,
    DeviceNotAllowed,
    DeviceOffline,
    DriverFailed,
    ScannerFeederEmpty,
    ScannerWarmingUp,
    ScanNotPossible,
)
from ezp2p.model.scanning import ScannedPage, ScanSource

logger = logging.getLogger(__name__)

_OK, _CREATED, _BUSY = 200, 201, 503
_ELSEWHERE: Final = {301, 302, 303, 307, 308}
_NOT_ALLOWED: Final = {401, 403}
_REFUSED: Final = {400, 409, 415, 422}
_NO_MORE: Final = {404, 409, 410}
_LOADED: Final = "ScannerAdfLoaded"
_EMPTY: Final = "ScannerAdfEmpty"
_WARMING_UP: Final = "Testing"
_SHORTEST_PAUSE_S, _LONGEST_PAUSE_S = 0.1, 5.0
_LONGEST_LOCATION: Final = 500


@dataclass(frozen=True, slots=True)
class EsclTimeouts:
    """How long things may take, in seconds.

    `answer_s` is for what a scanner knows without moving; `busy_s` for one that others use, until it takes our scan;
    `ready_s` until it begins to send a page and `page_s` until that is here; `settles_s` until it knows after its last
    page that its feeder is empty; `delete_s` for telling it that its scan is over, and `cancel_s` where a person waits.
    """

    connect_s: float = 3.0
    answer_s: float = 15.0
    busy_s: float = 20.0
    ready_s: float = 60.0
    page_s: float = 600.0
    settles_s: float = 3.0
    delete_s: float = 2.0
    cancel_s: float = 0.15


@dataclass(frozen=True, slots=True)
class EsclConnection:
    """A scanner that is asked things; `name` is what errors call it."""

    address: EsclAddress
    name: str
    timeouts: EsclTimeouts
    stop: threading.Event

    def watch(self, seconds: float) -> Watch:
        """So many seconds from now, or until `stop`."""
        return Watch(self.name, seconds, self.stop, self.timeouts.connect_s)

    def exchange(self, request: Request, watch: Watch) -> Answer:
        """What it answers."""
        return exchange(self.address, request, watch)

    def capabilities(self) -> EsclCapabilities:
        """What it can do."""
        return capabilities_from(self._resource("ScannerCapabilities"), device=self.name)

    def status(self) -> EsclStatus:
        """How it is."""
        return status_from(self._resource("ScannerStatus"), device=self.name)

    def wait(self, answer: Answer, watch: Watch) -> None:
        """Until it may be asked again, after it said 503; not longer than we may wait for it."""
        text = answer.headers.get("retry-after", "")
        seconds = float(text) if text.isdecimal() and len(text) < 5 else 1.0
        pause_s = min(max(seconds, _SHORTEST_PAUSE_S), _LONGEST_PAUSE_S)
        if watch.left_s <= pause_s:
            kind = ScannerWarmingUp if self.status().state == _WARMING_UP else DeviceBusy
            raise kind(device=self.name)
        watch.pause(pause_s)

    def delete(self, path: str) -> None:
        """Tell it that nobody wants more of a job.

        Whoever stopped us does not wait for the answer, and whatever ended the scan is more telling than that the
        scanner could not be told.
        """
        seconds = self.timeouts.cancel_s if self.stop.is_set() else self.timeouts.delete_s
        watch = Watch(self.name, seconds, threading.Event(), self.timeouts.connect_s)
        try:
            self.exchange(Request("DELETE", path, LIMIT_XML_BYTES), watch)
        except DeviceFault as fault:
            logger.info("the scanner was not told that its scan is over: %s", fault)

    def _resource(self, name: str) -> bytes:
        request = Request("GET", f"/{self.address.path}/{name}", LIMIT_XML_BYTES)
        answer = self.exchange(request, self.watch(self.timeouts.answer_s))
        if answer.status == _BUSY:
            raise DeviceBusy(device=self.name)
        if answer.status in _NOT_ALLOWED:
            raise DeviceNotAllowed(device=self.name)
        if answer.status != _OK:
            raise _unforeseen(answer, self.name)
        return answer.body


class EsclScan:
    """A job at a scanner; `on_progress` hears of each page and the part of it that is there."""

    def __init__(self, scanner: EsclConnection, job: EsclJob, on_progress: Callable[[int, float], None]) -> None:
        self._scanner = scanner
        self._job = job
        self._on_progress = on_progress

    def pages(self) -> Iterator[ScannedPage]:
        """Each page; the scanner is told when we stop before its last.

        Raises
        ------
        Cancelled
            If the connection's `stop` is set.
        DeviceFault
            What is wrong with the scanner, after the pages before.
        """
        path = self._begin()
        is_over = False
        number = 0
        try:
            while number != self._most_pages:
                data = self._next(path, number)
                if data is None:
                    is_over = True
                    return
                number += 1
                yield page_from(data, self._job, number, device=self._scanner.name)
        finally:
            if not is_over:
                self._scanner.delete(path)

    @property
    def _is_feeder(self) -> bool:
        return self._job.request.source != ScanSource.FLATBED

    @property
    def _most_pages(self) -> int | None:
        """One from the glass: some scanners would scan it again when asked for a second."""
        return self._job.request.most_pages if self._is_feeder else 1

    def _begin(self) -> str:
        """The path of our job at the scanner."""
        scanner = self._scanner
        watch = scanner.watch(scanner.timeouts.busy_s)
        request = Request("POST", f"/{scanner.address.path}/ScanJobs", LIMIT_XML_BYTES, self._job.xml())
        while (answer := scanner.exchange(request, watch)).status == _BUSY:
            scanner.wait(answer, watch)
        if answer.status != _CREATED:
            raise self._refusal(answer)
        # its path only, because a scanner often calls itself by a name that is not known here
        path = urlsplit(answer.headers.get("location", "")[:_LONGEST_LOCATION]).path.rstrip("/")
        if not path.startswith("/"):
            raise DriverFailed(device=scanner.name, reason="it does not tell where its pages are")
        return path

    def _refusal(self, answer: Answer) -> DeviceFault:
        name = self._scanner.name
        if answer.status in _NOT_ALLOWED:
            return DeviceNotAllowed(device=name)
        status = self._scanner.status()
        fault = status.feeder_fault(name) if self._is_feeder else None
        if fault is not None:
            return fault
        if self._is_feeder and status.feeder == _EMPTY and answer.status in _NO_MORE:
            return ScannerFeederEmpty(device=name)
        if answer.status in _REFUSED:
            return ScanNotPossible(device=name, reason=f"it refused these settings, status {answer.status}")
        return _unforeseen(answer, name)

    def _next(self, path: str, number: int) -> bytes | None:
        """The next page as it was sent, after `number` of them; None after the last."""
        answer = self._asked(path, number + 1)
        if answer.status == _OK:
            return answer.body
        name, status = self._scanner.name, self._scanner.status()
        self._raise_fault(status, path)
        if answer.status not in _NO_MORE:
            raise _unforeseen(answer, name)
        if number == 0:
            raise ScannerFeederEmpty(device=name) if self._is_feeder else _unforeseen(answer, name)
        if self._is_feeder:
            self._check_empty(status, path)
        return None

    def _check_empty(self, status: EsclStatus, path: str) -> None:
        """That no paper is left; a scanner may need a moment to see that its last sheet is gone."""
        watch = self._scanner.watch(self._scanner.timeouts.settles_s)
        while status.feeder == _LOADED and watch.left_s > _SHORTEST_PAUSE_S:
            watch.pause(_SHORTEST_PAUSE_S)
            status = self._scanner.status()
        self._raise_fault(status, path)
        if status.feeder == _LOADED:
            raise DriverFailed(device=self._scanner.name, reason="it stopped with paper left in its feeder")

    def _asked(self, path: str, number: int) -> Answer:
        """What it answers when it is asked for a page, once it is ready.

        When paper is stuck in the middle of a page, scanners break off; what they say of themselves is more telling.
        """
        scanner = self._scanner
        request = Request(
            "GET",
            f"{path}/NextDocument",
            self._job.limit_page_bytes,
            on_progress=lambda fraction: self._on_progress(number, fraction),
        )
        patience = scanner.watch(scanner.timeouts.ready_s)
        try:
            while (answer := scanner.exchange(request, scanner.watch(scanner.timeouts.page_s))).status == _BUSY:
                self._raise_fault(scanner.status(), path)
                scanner.wait(answer, patience)
        except DeviceOffline:
            self._raise_fault(scanner.status(), path)
            raise
        return answer

    def _raise_fault(self, status: EsclStatus, path: str) -> None:
        """A feeder that is stuck is no matter for what lies on the glass."""
        fault = status.feeder_fault(self._scanner.name) if self._is_feeder else None
        fault = fault or status.job_fault(self._scanner.name, path)
        if fault is not None:
            raise fault


def _unforeseen(answer: Answer, device: str) -> DriverFailed:
    if answer.status in _ELSEWHERE:
        return DriverFailed(device=device, reason="it wants to be asked elsewhere: write its address with https://")
    return DriverFailed(device=device, reason=f"it answered with status {answer.status}")
