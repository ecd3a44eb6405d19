"""The scanners of this computer and its network, each request to a driver in a process of its own.

A driver is other people's code and may hang or crash. So a process answers one request and ends: nothing is left over
for the next, and ending it costs nothing but a page that was not there yet.
"""

import os
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from tempfile import TemporaryDirectory
from typing import Final, NoReturn, TypeVar

from ezp2p.acquisition.catalogue import drivers_for
from ezp2p.acquisition.driver_process import DriverProcess
from ezp2p.acquisition.own_program import SCANNER, way_to_our_code
from ezp2p.acquisition.scanner_child import Drivers
from ezp2p.acquisition.scanner_messages import (
    abilities_heard,
    devices_heard,
    error_heard,
    page_heard,
    progress_heard,
    request_said,
)
from ezp2p.acquisition.source import TellsProgress
from ezp2p.errors import DeviceFault, DeviceHung, DriverFailed, DriverMissing
from ezp2p.imaging.messages import END, Message, NotUnderstood, Said
from ezp2p.model.scanning import ScannedPage, ScannerDevice, ScanRequest, SourceAbilities

Heard = TypeVar("Heard")

_NAMES: Final = {"sane": "SANE", "escl": "eSCL", "twain": "TWAIN", "wia": "WIA"}
"""What people call a driver."""
_TEMPORARY: Final = ("TMPDIR", "TEMP", "TMP")
"""By which systems and libraries are told where temporary files lie."""


@dataclass(frozen=True, slots=True)
class ScannerTimeouts:
    """How long a driver may take, in seconds.

    `page_s` is without any progress, and a lamp may have to warm up. Of a driver that tells none, nobody knows whether
    it hangs or is at work before the page is whole: `silent_page_s` is for a large film at a high resolution.
    """

    devices_s: float = 30.0
    abilities_s: float = 30.0
    page_s: float = 120.0
    silent_page_s: float = 600.0


USUAL_TIMEOUTS: Final = ScannerTimeouts()


def environment_of_scanner_child(environment: Mapping[str, str]) -> dict[str, str]:
    """All of `environment`, for drivers find their files by it, and where our code lies."""
    return {**environment, **way_to_our_code(environment)}


class Scanners:
    """The scanners that there are. Any thread may call it, and several may at once.

    Parameters
    ----------
    escl_addresses
        Scanners of the network that do not make themselves known.
    timeouts
        How long a driver may take.
    environment
        Variables for the drivers beside those of this program, such as SANE_CONFIG_DIR.
    command
        What a driver's process runs; empty for the one of this program.
    drivers
        Makes the drivers that are asked for; the `command` has to know the same.
    """

    def __init__(
        self,
        *,
        escl_addresses: Sequence[str] = (),
        timeouts: ScannerTimeouts = USUAL_TIMEOUTS,
        environment: Mapping[str, str] | None = None,
        command: Sequence[str] = (),
        drivers: Drivers = drivers_for,
    ) -> None:
        self.timeouts = timeouts
        self._escl_addresses = tuple(escl_addresses)
        self._environment = environment_of_scanner_child({**os.environ, **(environment or {})})
        self._command = tuple(command) or tuple(SCANNER.command())
        made = drivers(self._escl_addresses)
        self._why_not = {driver.name: driver.why_not() for driver in made}
        self._telling = frozenset(driver.name for driver in made if isinstance(driver, TellsProgress))
        self._changed = threading.Lock()
        self._names: dict[str, str] = {}
        self._failures: tuple[str, ...] = ()
        self._running: set[DriverProcess] = set()
        self._is_closed = threading.Event()

    def __enter__(self) -> "Scanners":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def failures(self) -> tuple[str, ...]:
        """What the last search could not ask, as sentences."""
        return self._failures

    @property
    def unusable(self) -> dict[str, str]:
        """The names of the drivers that cannot be used on this system, and why not, as parts of sentences."""
        return {_NAMES.get(name, name): why for name, why in self._why_not.items() if why}

    @property
    def pids(self) -> tuple[int, ...]:
        """The process ids of the drivers that run now."""
        with self._changed:
            return tuple(process.pid for process in self._running)

    # --- what it does -----------------------------------------------------------------------------------------

    def devices(self, *, stop: threading.Event) -> tuple[ScannerDevice, ...]:
        """The scanners that are there now, of every driver that can be used; all are asked at once.

        A driver that fails does not hide the others; `failures` then tells of it.

        Raises
        ------
        Cancelled
            If `stop` is set, or this is closed.
        """
        found: list[ScannerDevice] = []
        failures: list[str] = []
        with ExitStack() as running:
            asked = []
            for driver in (name for name, why in self._why_not.items() if not why):
                try:
                    asked.append((driver, running.enter_context(self._asked(driver, operation="devices"))))
                except DeviceFault as fault:
                    failures.append(str(fault))
            for driver, process in asked:
                call = _Call(process, _NAMES.get(driver, driver), (stop, self._is_closed), self.timeouts.devices_s)
                try:
                    found += call.only(partial(devices_heard, driver=driver))
                except DeviceFault as fault:
                    failures.append(str(fault))
        with self._changed:
            self._failures = tuple(failures)
            self._names.update({device.key: device.name for device in found})
        return tuple(found)

    def abilities(self, key: str, *, stop: threading.Event) -> tuple[SourceAbilities, ...]:
        """What a scanner can do, one for each of its sources.

        Raises
        ------
        DeviceFault
            What keeps it from telling.
        Cancelled
            If `stop` is set, or this is closed.
        """
        with self._asked_of(key, operation="abilities") as process:
            call = _Call(process, self._name(key), (stop, self._is_closed), self.timeouts.abilities_s)
            return call.only(abilities_heard)

    def scan(
        self,
        key: str,
        request: ScanRequest,
        *,
        stop: threading.Event,
        on_progress: Callable[[int, float], None] | None = None,
    ) -> Iterator[ScannedPage]:
        """Each page as soon as it is whole; never one that is shorter than the scanner announced.

        `on_progress` hears the number of a page and its part that is there, from 0 to 1, where the driver tells. Who
        stops to iterate ends the scan.

        Raises
        ------
        DeviceFault
            What went wrong, after the pages that came before it.
        Cancelled
            If `stop` is set, or this is closed.
        """
        pages = 0
        with self._asked_of(key, operation="scan", request=request_said(request)) as process:
            call = _Call(process, self._name(key), (stop, self._is_closed), self._page_seconds(key))
            for message in call.answers():
                if "fraction" in message.header:
                    progress = call.understood(progress_heard, message)
                    if on_progress is not None:
                        on_progress(*progress)
                    continue
                pages += 1
                yield call.understood(partial(page_heard, number=pages), message)

    def close(self) -> None:
        """End what still runs; who waits for it hears `Cancelled`."""
        self._is_closed.set()
        with self._changed:
            running = tuple(self._running)
        for process in running:
            process.end()

    # --- the processes ----------------------------------------------------------------------------------------

    def _page_seconds(self, key: str) -> float:
        """How long nothing may be heard of a page."""
        tells = key.partition(":")[0] in self._telling
        return self.timeouts.page_s if tells else self.timeouts.silent_page_s

    def _name(self, key: str) -> str:
        """What people call a scanner; what its driver calls it, where nobody has searched for it yet."""
        with self._changed:
            return self._names.get(key) or key.partition(":")[2] or key

    @contextmanager
    def _asked_of(self, key: str, **request: object) -> Iterator[DriverProcess]:
        """The driver of a scanner, in a process that was asked about it."""
        driver, _, device = key.partition(":")
        why = self._why_not.get(driver, "this program has no driver for it")
        if why:
            raise DriverMissing(device=self._name(key), reason=why)
        with self._asked(driver, device=device, **request) as process:
            yield process

    @contextmanager
    def _asked(self, driver: str, **request: object) -> Iterator[DriverProcess]:
        """A driver in a process that was asked something; it ends with the context.

        What it keeps in files meanwhile, which may be a page, lies in a folder that goes with it, however it ends.
        """
        with ExitStack() as stack:
            try:
                folder = stack.enter_context(TemporaryDirectory(prefix="ezp2p-scan-", ignore_cleanup_errors=True))
                process = DriverProcess(self._command, {**self._environment, **dict.fromkeys(_TEMPORARY, folder)})
            except OSError as error:
                reason = f"its process does not start: {error.strerror or 'the system does not say why'}"
                raise DriverFailed(device=_NAMES.get(driver, driver), reason=reason) from error
            stack.callback(self._end, process)
            with self._changed:
                self._running.add(process)
            process.ask(Said({"driver": driver, "addresses": self._escl_addresses, **request}))
            yield process

    def _end(self, process: DriverProcess) -> None:
        process.end()
        with self._changed:
            self._running.discard(process)


@dataclass(frozen=True, slots=True)
class _Call:
    """A process that was asked about a device, and what its silence means."""

    process: DriverProcess
    device: str
    stops: tuple[threading.Event, ...]
    seconds: float

    def answers(self) -> Generator[Message]:
        """What it answers, to the end of it."""
        while True:
            try:
                message = self.process.answer(seconds=self.seconds, stops=self.stops)
            except TimeoutError as error:
                raise DeviceHung(device=self.device, seconds=f"{self.seconds:g}") from error
            except EOFError as error:
                code = self.process.end()
                reason = f"it ended with code {code}"
                raise DriverFailed(device=self.device, reason=reason) from error
            except MemoryError as error:
                raise DriverFailed(device=self.device, reason="the page is too large for the memory") from error
            except NotUnderstood as error:
                self._fail(error)
            if message.header == END.header:
                return
            if "error" in message.header:
                raise self.understood(partial(error_heard, device=self.device), message)
            yield message

    def understood(self, hear: Callable[[Message], Heard], message: Message) -> Heard:
        """What a message tells of."""
        try:
            return hear(message)
        except NotUnderstood as error:
            self._fail(error)

    def only(self, hear: Callable[[Message], Heard]) -> Heard:
        """What its only answer tells of."""
        answers = [self.understood(hear, message) for message in self.answers()]
        if len(answers) != 1:
            self._fail(NotUnderstood("another number of answers"))
        return answers[0]

    def _fail(self, error: NotUnderstood) -> NoReturn:
        raise DriverFailed(device=self.device, reason=f"it talks nonsense: {error}") from error
