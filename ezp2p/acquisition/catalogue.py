"""Every kind of scanner driver that this program has. Their libraries are imported when one is used, not here."""

from collections.abc import Callable, Sequence
from typing import Final

from ezp2p.acquisition.scanner_escl import EsclDriver
from ezp2p.acquisition.scanner_sane import SaneDriver
from ezp2p.acquisition.scanner_twain import TwainDriver
from ezp2p.acquisition.scanner_wia import WiaDriver
from ezp2p.acquisition.source import ScannerDriver

DRIVERS: Final[tuple[Callable[[], ScannerDriver], ...]] = (SaneDriver, EsclDriver, TwainDriver, WiaDriver)
"""What makes each of them, without arguments and without doing anything yet."""


def drivers_for(escl_addresses: Sequence[str]) -> tuple[ScannerDriver, ...]:
    """One of each, and where network scanners are that do not make themselves known."""
    return tuple(EsclDriver(escl_addresses) if make is EsclDriver else make() for make in DRIVERS)
