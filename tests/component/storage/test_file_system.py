"""What kind of disk a folder lies on: real file systems, and one that says it is on another computer."""

from pathlib import Path

import pytest

from ezp2p.archive.archive import Archive
from ezp2p.errors import FolderOnNetwork
from ezp2p.storage.atomic_file import write
from ezp2p.storage.database import Database, open_database
from ezp2p.storage.file_system import file_system_of, is_remote, refuse_network
from ezp2p.workflows.services import Services
from tests.peers.disk import ext4_disk, memory_disk, remote_disk


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "davfs", "webdav", "fuse.sshfs", "FUSE.davfs2"]
)
def test_what_is_on_another_computer_is_known_by_its_type(kind: str) -> None:
    assert is_remote(kind)


@pytest.mark.parametrize(
    "kind", ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "9p", "virtiofs", "NTFS", "apfs", "fuseblk", "fuse", ""]
)
def test_what_a_computer_or_its_virtual_machine_has_itself_is_taken(kind: str) -> None:
    assert not is_remote(kind)


def test_the_disk_that_is_mounted_nearest_is_the_one(tmp_path: Path) -> None:
    with ext4_disk(tmp_path, 16) as outer:
        assert file_system_of(outer.root / "not" / "there yet") == "ext4"
        with memory_disk(outer.root, 4) as inner:
            assert file_system_of(inner.root) == "tmpfs"
            assert file_system_of(outer.root) == "ext4"
            (tmp_path / "link").symlink_to(inner.root)
            assert file_system_of(tmp_path / "link" / "one.sqlite") == "tmpfs"


def test_a_folder_beside_one_with_a_similar_name_is_not_in_it(tmp_path: Path) -> None:
    with memory_disk(tmp_path, 4) as disk:
        (tmp_path / "disk of mine").mkdir()
        assert file_system_of(disk.root) == "tmpfs"
        assert file_system_of(tmp_path / "disk of mine") == file_system_of(tmp_path)


def test_no_data_is_laid_on_another_computer(tmp_path: Path) -> None:
    with remote_disk(tmp_path) as remote:
        assert file_system_of(remote) == "fuse.sshfs"
        with pytest.raises(
            FolderOnNetwork, match=r"lies on a network drive \(fuse.sshfs\).* on a disk of this computer"
        ):
            refuse_network(remote / "data")
        for refused in (
            lambda: open_database(remote / "one.sqlite", ()),
            lambda: Database(remote / "one.sqlite", ()),
            lambda: Archive(remote, write),
            lambda: Services(remote),
        ):
            with pytest.raises(FolderOnNetwork):
                refused()
