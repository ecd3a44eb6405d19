"""Whatever was acknowledged is there, whole and found, when the program is killed while it receives."""

import hashlib
import io
import subprocess
import sys
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID

from ezp2p.archive.archive import Archive
from ezp2p.dicom.instance_keys import encoded_dataset
from ezp2p.model.query import Query, QueryLevel
from ezp2p.storage.atomic_file import write
from tests.fakes.asking_peer import associated
from tests.fakes.instances import SECONDARY_CAPTURE, secondary_capture

_PROJECT = Path(__file__).parents[3]
_CHILD = """
import sys, threading
from pathlib import Path
from tests.peers.own_archive import OwnArchive
archive = OwnArchive(Path(sys.argv[1]))
print(archive.port, flush=True)
threading.Event().wait()
"""


def _instance(number: int) -> Dataset:
    instance = secondary_capture()
    instance.SOPInstanceUID = instance.file_meta.MediaStorageSOPInstanceUID = UID(f"2.25.{number}")
    instance.InstanceNumber = str(number)
    return instance


def _sha256(instance: Dataset) -> str:
    buffer = io.BytesIO()
    instance.save_as(buffer, enforce_file_format=True)
    return hashlib.sha256(encoded_dataset(buffer.getvalue())).hexdigest()


def _send_until_killed(child: "subprocess.Popen[str]", port: int, numbers: range, *, kill_after: int) -> dict[str, str]:
    """Send until the child is killed in the middle of it; gives the UIDs and digests of what was acknowledged."""
    acknowledged: dict[str, str] = {}
    with associated(port, SECONDARY_CAPTURE, timeout_s=2) as association:
        for number in numbers:
            instance = _instance(number)
            if len(acknowledged) == kill_after:
                child.kill()
            if not association.is_established:
                break
            status = association.send_c_store(instance)
            if "Status" in status and status.Status == 0x0000:
                acknowledged[str(instance.SOPInstanceUID)] = _sha256(instance)
        association.abort()
    return acknowledged


def _held(folder: Path) -> dict[str, str]:
    """What the archive finds after a restart, with the digests of the files that are there."""
    archive = Archive(folder / "archive", write)
    keys = {"StudyInstanceUID": "2.25.1", "SeriesInstanceUID": "2.25.2"}
    found = [match.get("SOPInstanceUID") for match in archive.find(Query(QueryLevel.IMAGE, keys))]
    archive.close()
    files = {
        path.name.split("-", 1)[0]: hashlib.sha256(encoded_dataset(path.read_bytes())).hexdigest()
        for path in (folder / "archive" / "instances").rglob("*.dcm")
    }
    return {uid: files[uid] for uid in found}


@pytest.mark.parametrize("kill_after", [1, 15])
def test_every_acknowledged_instance_is_there_after_a_kill(tmp_path: Path, kill_after: int) -> None:
    acknowledged: dict[str, str] = {}
    for round_ in range(2):
        with subprocess.Popen(
            [sys.executable, "-c", _CHILD, str(tmp_path)], stdout=subprocess.PIPE, cwd=_PROJECT, text=True
        ) as child:
            assert child.stdout is not None
            port = int(child.stdout.readline())
            numbers = range(1000 * (round_ + 1), 1000 * (round_ + 1) + 200)
            acknowledged |= _send_until_killed(child, port, numbers, kill_after=kill_after)
            child.kill()
        held = _held(tmp_path)
        assert {uid: held.get(uid) for uid in acknowledged} == acknowledged
    assert len(acknowledged) > kill_after
