"""A real Orthanc with a database of its own, its worklist plugin, and its REST interface to look into it."""

import json
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from ezp2p.model.application_entity import RemoteAE
from tests.peers.process import HOST, ServerProcess, binary, free_port, started

_BINARY = "/usr/sbin/Orthanc"
_WORKLIST_PLUGIN = "/usr/share/orthanc/plugins/libModalityWorklists.so"
_NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Orthanc:
    """A running Orthanc; `ae` is its address for DICOM, `worklist_folder` holds the .wl files that it serves.

    `options` are those of its command line: `--trace-dicom` makes it tell what is negotiated.
    """

    def __init__(self, folder: Path, *options: str) -> None:
        binary(_BINARY), binary(_WORKLIST_PLUGIN)
        self._options = options
        self.worklist_folder = folder / "worklist"
        self.worklist_folder.mkdir(parents=True)
        self.http_port = 0
        self._server = started(lambda: self._start(folder))

    def _start(self, folder: Path) -> ServerProcess:
        self.http_port, dicom_port = free_port(), free_port()
        self.ae = RemoteAE("Orthanc", "ORTHANC", HOST, dicom_port)
        (folder / "orthanc.json").write_text(json.dumps(self._configuration(folder, dicom_port)), "utf-8")
        # A polite end takes Orthanc three seconds, and nobody needs its database afterwards.
        return ServerProcess(
            [_BINARY, *self._options, str(folder / "orthanc.json")],
            port=dicom_port,
            folder=folder,
            is_ready=self._answers,
            grace_s=0,
        )

    def _configuration(self, folder: Path, dicom_port: int) -> dict[str, Any]:
        return {
            "Name": "EZP2P-TEST",
            "StorageDirectory": str(folder / f"database-{dicom_port}"),
            "IndexDirectory": str(folder / f"database-{dicom_port}"),
            "Plugins": [_WORKLIST_PLUGIN],
            "HttpPort": self.http_port,
            "HttpThreadsCount": 4,
            "RemoteAccessAllowed": False,
            "AuthenticationEnabled": False,
            "DicomAet": self.ae.title,
            "DicomPort": dicom_port,
            "DicomCheckCalledAet": True,
            "DefaultEncoding": "Utf8",  # otherwise it answers in Latin-1, and other names are lost
            "DicomAlwaysAllowEcho": True,
            "DicomAlwaysAllowStore": True,
            "DicomAlwaysAllowFind": True,
            "DicomAlwaysAllowFindWorklist": True,
            "OverwriteInstances": True,
            "StableAge": 1,
            "Worklists": {"Enable": True, "Database": str(self.worklist_folder), "FilterIssuerAet": False},
        }

    def _answers(self) -> bool:
        try:
            self._json("/system")
        except (urllib.error.URLError, ConnectionError):
            return False
        return True

    # --- what it holds ----------------------------------------------------------------------------------------

    def all_instances(self) -> list[str]:
        """The SOP Instance UIDs of everything it holds, in order."""
        ids = self._json("/instances")
        return sorted(self._json(f"/instances/{one}/simplified-tags")["SOPInstanceUID"] for one in ids)

    def has(self, sop_instance_uid: str) -> bool:
        """Whether it holds this instance."""
        return bool(self._lookup(sop_instance_uid))

    def instance_bytes(self, sop_instance_uid: str) -> bytes:
        """The Part 10 file of an instance as Orthanc keeps it."""
        return self._get(f"/instances/{self._id(sop_instance_uid)}/file")

    def tags(self, sop_instance_uid: str) -> dict[str, Any]:
        """The attributes of an instance by keyword; sequences are lists of such dictionaries."""
        tags = self._json(f"/instances/{self._id(sop_instance_uid)}/simplified-tags")
        assert isinstance(tags, dict)
        return tags

    def transfer_syntax(self, sop_instance_uid: str) -> str:
        """The UID of the transfer syntax in which an instance arrived."""
        return self._get(f"/instances/{self._id(sop_instance_uid)}/metadata/TransferSyntax").decode()

    def raw_frame(self, sop_instance_uid: str, frame: int = 0) -> bytes:
        """The pixel data of one frame as it lies in the instance; of JPEG, the coded stream."""
        return self._get(f"/instances/{self._id(sop_instance_uid)}/frames/{frame}/raw")

    def know(self, title: str, port: int) -> None:
        """Know a workstation of this title at a port of this computer: there it reports storage commitments."""
        body = json.dumps({"AET": title, "Host": HOST, "Port": port})
        self._request("PUT", f"/modalities/{title.lower()}", body.encode())

    def has_failed_to_report(self, transaction_uid: str) -> bool:
        """Whether its report on this storage commitment reached nobody."""
        return any(job["State"] == "Failure" for job in self._reports(transaction_uid))

    def report_again(self, transaction_uid: str) -> None:
        """Send a report that has failed once more, as its administrator does."""
        for job in self._reports(transaction_uid):
            self._request("POST", f"/jobs/{job['ID']}/resubmit", b"")

    def _reports(self, transaction_uid: str) -> list[dict[str, Any]]:
        jobs = [job for job in self._json("/jobs?expand") if job["Type"] == "StorageCommitmentScp"]
        return [job for job in jobs if job["Content"]["TransactionUid"] == transaction_uid]

    def forget(self, sop_instance_uid: str) -> None:
        """Lose one instance."""
        self._request("DELETE", f"/instances/{self._id(sop_instance_uid)}")

    def clear(self) -> None:
        """Forget all patients, the worklist and the workstations."""
        for workstation in self._json("/modalities"):
            self._request("DELETE", f"/modalities/{workstation}")
        for patient in self._json("/patients"):
            self._request("DELETE", f"/patients/{patient}")
        for entry in self.worklist_folder.iterdir():
            entry.unlink()

    def stop(self) -> None:
        """End it."""
        self._server.stop()

    def output(self) -> str:
        """What it has printed: its log."""
        return self._server.output()

    def _id(self, sop_instance_uid: str) -> str:
        found = self._lookup(sop_instance_uid)
        assert found, f"Orthanc has no instance {sop_instance_uid}; it has {self.all_instances()}"
        return str(found[0]["ID"])

    def _lookup(self, sop_instance_uid: str) -> list[dict[str, Any]]:
        found = json.loads(self._request("POST", "/tools/lookup", sop_instance_uid.encode()))
        return [one for one in found if one["Type"] == "Instance"]

    def _get(self, path: str) -> bytes:
        return self._request("GET", path)

    def _json(self, path: str) -> Any:
        return json.loads(self._get(path))

    def _request(self, method: str, path: str, body: bytes | None = None) -> bytes:
        request = urllib.request.Request(f"http://{HOST}:{self.http_port}{path}", data=body, method=method)
        with _NO_PROXY.open(request, timeout=20) as answer:
            content: bytes = answer.read()
            return content
