"""Our own archive as a peer: a listener on a free port, over an archive and a worklist in a folder."""

from pathlib import Path

from ezp2p.archive.archive import Archive
from ezp2p.archive.worklist_items import WorklistFolder
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.events import Event, InstanceReceived
from ezp2p.network.guard import Limits
from ezp2p.network.listener import Listener
from ezp2p.network.ports import InstanceReceiver
from ezp2p.storage.atomic_file import write
from tests.peers.process import HOST


class OwnArchive:
    """A running listener; `ae` is its address, `events` what it has announced.

    `receiver` stands in for the archive where a test wants another one to receive.
    """

    def __init__(self, folder: Path, *, limits: Limits | None = None, receiver: InstanceReceiver | None = None) -> None:
        self.folder = folder
        self.worklist_folder = folder / "worklist"
        self.worklist_folder.mkdir(parents=True, exist_ok=True)
        self.archive = Archive(folder / "archive", write)
        self.worklist = WorklistFolder(self.worklist_folder)
        self.events: list[Event] = []
        self.listener = Listener(
            LocalAE(),
            port=0,
            host=HOST,
            receiver=receiver or self.archive,
            finder=self.archive,
            worklist=self.worklist,
            publish=self.events.append,
            limits=limits or Limits(),
        )
        self.listener.start()
        self.port = self.listener.port
        self.ae = RemoteAE("Archive", "EZP2P", HOST, self.port)

    def instance_files(self) -> list[Path]:
        """What it has filed."""
        return sorted((self.folder / "archive" / "instances").rglob("*.dcm"))

    def quarantined_files(self) -> list[Path]:
        """What it has put aside."""
        return sorted((self.folder / "archive" / "quarantine").iterdir())

    def received_uids(self) -> list[str]:
        """The SOP Instance UIDs that it has announced."""
        return [event.sop_instance_uid for event in self.events if isinstance(event, InstanceReceived)]

    def stop(self) -> None:
        """End it."""
        self.listener.stop()
        self.archive.close()
