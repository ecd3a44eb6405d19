"""The eSCL driver as its tests use it: without a network of its own, with short times."""

import ssl
import subprocess
import threading
from pathlib import Path

import pytest

from ezp2p.acquisition.escl_discovery import EsclDiscovery, FoundService
from ezp2p.acquisition.escl_scan import EsclTimeouts
from ezp2p.acquisition.scanner_escl import EsclDriver
from ezp2p.errors import DeviceFault
from ezp2p.model.scanning import ScanMode, ScannedPage, ScanRequest, ScanSource
from tests.fakes.escl_scanner import FakeEsclScanner
from tests.peers.process import binary

QUICK = EsclTimeouts(connect_s=1.0, answer_s=1.0, busy_s=0.6, ready_s=0.6, page_s=1.0, settles_s=0.5, delete_s=1.0)
FEEDER = ScanRequest(source=ScanSource.FEEDER, mode=ScanMode.GRAY, resolution_dpi=75)


class Announced(EsclDiscovery):
    """A discovery that finds what it was given, without a network."""

    def __init__(self, *services: FoundService) -> None:
        super().__init__()
        self._services = services
        self.searches: list[str] = []

    @property
    def is_available(self) -> bool:
        return True

    def search(self, stop: threading.Event, wanted_uuid: str = "") -> tuple[FoundService, ...]:
        self.searches.append(wanted_uuid)
        return self._services


class NoNetwork(Announced):
    """A discovery on a computer without a network."""

    def search(self, stop: threading.Event, wanted_uuid: str = "") -> tuple[FoundService, ...]:
        raise OSError(101, "Network is unreachable")


class NotInstalled(Announced):
    """A discovery whose library is missing."""

    @property
    def is_available(self) -> bool:
        return False


def driver_of(
    *addresses: str, timeouts: EsclTimeouts | None = None, discovery: EsclDiscovery | None = None
) -> EsclDriver:
    return EsclDriver(addresses, timeouts=timeouts, discovery=discovery or Announced())


def scanned(one: FakeEsclScanner, request: ScanRequest, *, timeouts: EsclTimeouts | None = None) -> list[ScannedPage]:
    """Every page of a scan that goes well."""
    return list(driver_of(timeouts=timeouts).scan(one.url, request, threading.Event()))


def pages_until_it_fails(one: FakeEsclScanner, request: ScanRequest) -> tuple[list[int], DeviceFault]:
    """The numbers of the pages that come, and the fault after them."""
    numbers: list[int] = []
    pages = driver_of(timeouts=QUICK).scan(one.url, request, threading.Event())
    with pytest.raises(DeviceFault) as caught:
        numbers.extend(page.number for page in pages)
    return numbers, caught.value


def own_certificate(folder: Path) -> ssl.SSLContext:
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = [binary("/usr/bin/openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=muster-scan"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True, timeout=60)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context
