"""Scans that jam, one after the other, on SANE's test device, which hangs now and then as real drivers do."""

import threading
from pathlib import Path

from ezp2p.acquisition.scanner_sane import SaneDriver
from ezp2p.acquisition.scanners import Scanners, ScannerTimeouts
from ezp2p.errors import DeviceHung, ScannerJammed
from ezp2p.model.scanning import ScanRequest
from tests.peers.sane import sane_folder

_PAGE_S = 10.0


def scan_jammed(folder: Path, count: int) -> int:
    """Scan so often; how many of them ended with a jam, or with a driver that was ended because it hung.

    Raises
    ------
    AssertionError
        If a scan gave a page, or left a process.
    """
    environment = sane_folder(folder, read_status_code='"SANE_STATUS_JAMMED"')
    ended = 0
    timeouts = ScannerTimeouts(page_s=_PAGE_S)
    with Scanners(environment=environment, timeouts=timeouts, drivers=lambda _addresses: (SaneDriver(),)) as scanners:
        for _ in range(count):
            try:
                pages = list(scanners.scan("sane:test:0", ScanRequest(resolution_dpi=50), stop=threading.Event()))
            except (ScannerJammed, DeviceHung):
                ended += 1
            else:
                raise AssertionError(f"a jammed scan gave {len(pages)} pages")
            if scanners.pids:
                raise AssertionError("a driver's process was left")
    return ended
