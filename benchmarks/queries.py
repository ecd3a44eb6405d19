"""A long worklist: 10,000 responses of wlmscpfs, ours beside findscu; there is no limit."""

import subprocess
import time
from pathlib import Path
from typing import Final

from pydicom import dcmwrite
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian

from benchmarks.figures import Figure, Figures, ratios
from benchmarks.servers import Server, wlmscpfs
from ezp2p.dicom.worklist import identifier_for
from ezp2p.model.application_entity import LocalAE
from ezp2p.model.worklist import WorklistQuery
from ezp2p.network.worklist_scu import find_worklist
from tests.peers.worklist_file import worklist_entry, write_worklist_file

SECTION: Final = "Asking"
ENTRIES: Final = 10_000
ROUNDS: Final = 3
_QUERY: Final = WorklistQuery(modality="OT")


def measure(figures: Figures, folder: Path) -> None:
    """Measure both."""
    figures.begin(f"A worklist of {ENTRIES} entries from wlmscpfs, by the same identifier:")
    entries = folder / "worklists" / "WLMSCP"
    entries.mkdir(parents=True)
    (entries / "lockfile").touch()
    for number in range(ENTRIES):
        entry = worklist_entry(
            patient_name=f"MUSTER^ERIKA{number}", patient_id=f"B{number}", accession_number=f"A{number}"
        )
        write_worklist_file(entries, f"{number:05}", entry)
    with wlmscpfs(folder / "worklists") as server:
        _ours(server)
        mine, theirs = zip(*[(_ours(server), _findscu(server, folder)) for _ in range(ROUNDS)], strict=True)
    what = f"{ENTRIES} worklist entries"
    figures.add(Figure(SECTION, what, tuple(round(one, 2) for one in mine), "s"))
    figures.add(Figure(SECTION, what, ratios(mine, theirs), "x", beside="the time of findscu"))


def _ours(server: Server) -> float:
    started = time.perf_counter()
    found = sum(1 for _ in find_worklist(server.ae, _QUERY, local=LocalAE()))
    if found != ENTRIES:
        raise RuntimeError(f"{found} entries were found")
    return time.perf_counter() - started


def _findscu(server: Server, folder: Path) -> float:
    """A whole process; what it prints is thrown away."""
    identifier = identifier_for(_QUERY)
    identifier.file_meta = FileMetaDataset()
    identifier.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    identifier.file_meta.MediaStorageSOPClassUID = UID("1.2.840.10008.5.1.4.31")
    identifier.file_meta.MediaStorageSOPInstanceUID = UID("2.25.1")
    dcmwrite(folder / "query.dcm", identifier, enforce_file_format=True)
    command = ["/usr/bin/findscu", "-W", "-aec", server.ae.title, server.ae.host, str(server.ae.port)]
    started = time.perf_counter()
    subprocess.run([*command, str(folder / "query.dcm")], check=True, capture_output=True)
    return time.perf_counter() - started
