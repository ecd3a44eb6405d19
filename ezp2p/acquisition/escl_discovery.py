"""eSCL scanners that announce themselves on the local network (multicast DNS, services `_uscan` and `_uscans`)."""

import importlib.util
import queue
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ezp2p.acquisition.escl_messages import EsclAddress, uuid_from

if TYPE_CHECKING:
    from zeroconf import Zeroconf

SERVICES: Final = {"_uscan._tcp.local.": "http", "_uscans._tcp.local.": "https"}
"""The kinds of service, and how each is spoken to."""

_POLL_S: Final = 0.1
_SIBLINGS_S: Final = 0.4
"""After the scanner that is looked for was found, so long its other services and addresses are waited for."""
_ASK_MS: Final = 200
_MOST_SERVICES: Final = 200


@dataclass(frozen=True, slots=True)
class FoundService:
    """A service that was announced: its addresses, IPv4 before IPv6, and its UUID, empty where it tells none."""

    uuid: str
    addresses: tuple[EsclAddress, ...]


class EsclDiscovery:
    """Looks for what is announced for some seconds.

    `interfaces` are the addresses of this computer whose networks are asked; all of them where there are none given.
    """

    def __init__(self, *, seconds: float = 2.5, interfaces: Sequence[str] = ()) -> None:
        self._seconds = seconds
        self._interfaces = tuple(interfaces)

    @property
    def is_available(self) -> bool:
        """Whether the library for it is installed."""
        return importlib.util.find_spec("zeroconf") is not None

    def search(self, stop: threading.Event, wanted_uuid: str = "") -> tuple[FoundService, ...]:
        """What was found until `stop` was set or the time was over; a little earlier where `wanted_uuid` was found.

        Raises
        ------
        OSError
            If this computer has no network.
        """
        from zeroconf import InterfaceChoice, ServiceBrowser, Zeroconf

        heard: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()

        # the library calls it by these names
        def on_change(zeroconf: Any, service_type: str, name: str, state_change: Any) -> None:  # noqa: ANN401, ARG001
            heard.put((service_type, name))

        network = Zeroconf(interfaces=list(self._interfaces) or InterfaceChoice.All)
        try:
            browser = ServiceBrowser(network, list(SERVICES), handlers=[on_change])
            try:
                return self._collected(network, heard, stop, wanted_uuid)
            finally:
                browser.cancel()
        finally:
            network.close()

    def _collected(
        self, network: "Zeroconf", heard: "queue.SimpleQueue[tuple[str, str]]", stop: threading.Event, wanted_uuid: str
    ) -> tuple[FoundService, ...]:
        found: dict[tuple[str, str], FoundService] = {}
        until = time.monotonic() + self._seconds
        while time.monotonic() < until and not stop.is_set() and len(found) < _MOST_SERVICES:
            try:
                name = heard.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if name in found:
                continue
            service = _resolved(network, *name)
            if service is None:
                heard.put(name)  # its details may still come
                continue
            found[name] = service
            if wanted_uuid and service.uuid == wanted_uuid:
                until = min(until, time.monotonic() + _SIBLINGS_S)
        return tuple(found.values())


def service_from(service_type: str, hosts: Sequence[str], port: int, text: Mapping[str, str | None]) -> FoundService:
    """What an announcement says; in `text` (its TXT record), `rs` is the root of the resources."""
    facts = {name.lower(): value or "" for name, value in text.items()}
    path = facts.get("rs", "").strip("/") or "eSCL"
    ordered = sorted(hosts, key=lambda host: ":" in host)
    return FoundService(
        uuid=uuid_from(facts.get("uuid", "")),
        addresses=tuple(EsclAddress(SERVICES[service_type], host, port, path) for host in ordered),
    )


def _resolved(network: "Zeroconf", service_type: str, name: str) -> FoundService | None:
    info = network.get_service_info(service_type, name, timeout=_ASK_MS)
    if info is None or not info.port:
        return None
    return service_from(service_type, info.parsed_scoped_addresses(), info.port, info.decoded_properties)
