"""Network scanners by eSCL (AirScan, Mopria), which needs no driver, on every system.

Scanners on a local network sign their certificates themselves: where one offers https, what it sends is encrypted, but
nothing proves that it is this scanner. Its UUID is compared, so that a changed address does not become another scanner
by accident.
"""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from ezp2p.acquisition.escl_discovery import EsclDiscovery
from ezp2p.acquisition.escl_messages import EsclAddress, EsclCapabilities, address_from, uuid_from
from ezp2p.acquisition.escl_scan import EsclConnection, EsclScan, EsclTimeouts
from ezp2p.acquisition.escl_settings import job_for
from ezp2p.acquisition.source import tell_nobody
from ezp2p.errors import Cancelled, DeviceFault, DeviceNotFound
from ezp2p.model.scanning import ScannedPage, ScannerDevice, ScanRequest, SourceAbilities

logger = logging.getLogger(__name__)


class EsclDriver:
    """Network scanners at known addresses, and those that announce themselves.

    An address is `host`, `host:port` or a URL. A device is known by its UUID, or by its URL where it tells none.
    """

    name: ClassVar[str] = "escl"

    def __init__(
        self,
        addresses: Sequence[str] = (),
        *,
        timeouts: EsclTimeouts | None = None,
        discovery: EsclDiscovery | None = None,
    ) -> None:
        self._addresses = tuple(addresses)
        self._timeouts = timeouts or EsclTimeouts()
        self._discovery = discovery or EsclDiscovery()
        self.on_progress: Callable[[int, float], None] = tell_nobody
        """Is told which page is coming, and how much of it there is, from 0 to 1."""

    def why_not(self) -> str:
        """Why it cannot be used on this system; empty where it can."""
        if self._addresses or self._discovery.is_available:
            return ""
        return "the library that finds network scanners is not installed, and no address of one is set up"

    def devices(self, stop: threading.Event) -> Sequence[ScannerDevice]:
        """The scanners that answer. One that does not is logged; it is an error where none does.

        Raises
        ------
        Cancelled
            If `stop` is set.
        DeviceFault
            What the first one that does not answer gave, where none does.
        """
        found: dict[str, ScannerDevice] = {}
        faults: list[DeviceFault] = []
        for addresses in (*self._configured(faults), *self._announced(stop)):
            try:
                address, capabilities = self._first(addresses, stop)
            except DeviceFault as fault:
                logger.warning("a network scanner is not listed: %s", fault)
                faults.append(fault)
                continue
            device = _device(address, capabilities)
            found.setdefault(device.key, device)
        if stop.is_set():
            raise Cancelled
        if faults and not found:
            raise faults[0]
        return tuple(found.values())

    def abilities(self, device: str, stop: threading.Event) -> Sequence[SourceAbilities]:
        """What a device can do, one for each of its sources.

        Raises
        ------
        DeviceFault
            If it does not answer, or not as a scanner does.
        """
        return self._find(device, stop)[1].abilities()

    def scan(self, device: str, request: ScanRequest, stop: threading.Event) -> Iterator[ScannedPage]:
        """Each page when it is there.

        Raises
        ------
        Cancelled
            If `stop` is set; the scanner is told.
        DeviceFault
            What is wrong with it, after the pages before.
        """
        address, capabilities = self._find(device, stop)
        job = job_for(request, capabilities)
        connection = EsclConnection(address, capabilities.name, self._timeouts, stop)
        yield from EsclScan(connection, job, self.on_progress).pages()

    def _configured(self, faults: list[DeviceFault]) -> Iterator[tuple[EsclAddress, ...]]:
        for text in self._addresses:
            try:
                yield (address_from(text),)
            except DeviceNotFound as fault:
                logger.warning("the address of a network scanner cannot be used: %s", fault)
                faults.append(fault)

    def _announced(self, stop: threading.Event, wanted_uuid: str = "") -> tuple[tuple[EsclAddress, ...], ...]:
        """Those of each scanner together, encrypted ones first."""
        if not self._discovery.is_available:
            return ()
        try:
            services = self._discovery.search(stop, wanted_uuid)
        except OSError as error:
            logger.warning("this computer's network cannot be searched for scanners: %s", error)
            return ()
        groups: dict[str, list[EsclAddress]] = {}
        for service in services:
            if service.addresses and wanted_uuid in {"", service.uuid}:
                groups.setdefault(service.uuid or service.addresses[0].url, []).extend(service.addresses)
        return tuple(tuple(sorted(group, key=lambda one: one.scheme != "https")) for group in groups.values())

    def _first(self, addresses: Sequence[EsclAddress], stop: threading.Event) -> tuple[EsclAddress, EsclCapabilities]:
        """The first of a scanner's addresses at which it answers; what the last one gave if none does."""
        *others, last = addresses
        for address in others:
            try:
                return address, self._capabilities(address, stop)
            except DeviceFault as fault:
                logger.info("%s is tried at its next address: %s", address.url, fault)
        return last, self._capabilities(last, stop)

    def _capabilities(self, address: EsclAddress, stop: threading.Event) -> EsclCapabilities:
        return EsclConnection(address, address.host, self._timeouts, stop).capabilities()

    def _find(self, device: str, stop: threading.Event) -> tuple[EsclAddress, EsclCapabilities]:
        """Where a device is now. It may have another address than when it was listed, but not another UUID."""
        if "://" in device:
            address = address_from(device)
            return address, self._capabilities(address, stop)
        faults: list[DeviceFault] = []
        wanted = uuid_from(device)
        if wanted:
            for candidates in self._places(wanted, faults, stop):
                try:
                    address, capabilities = self._first(candidates, stop)
                except DeviceFault as fault:
                    faults.append(fault)
                    continue
                if capabilities.uuid == wanted:
                    return address, capabilities
        if len(faults) == 1:
            raise faults[0]
        raise DeviceNotFound(device="The network scanner")

    def _places(
        self, wanted: str, faults: list[DeviceFault], stop: threading.Event
    ) -> Iterator[tuple[EsclAddress, ...]]:
        """Where to look for a UUID: what is set up, then what announces itself, which takes a moment."""
        yield from self._configured(faults)
        yield from self._announced(stop, wanted)


def _device(address: EsclAddress, capabilities: EsclCapabilities) -> ScannerDevice:
    return ScannerDevice(
        key=f"{EsclDriver.name}:{capabilities.uuid or address.url}",
        name=f"{capabilities.name} ({address.host})",
        manufacturer=capabilities.manufacturer,
        model=capabilities.name,
    )
