"""What kind of disk a folder lies on. SQLite's locks and its log need one of this computer's own."""

from pathlib import Path
from typing import Final

import psutil

from ezp2p.errors import FolderOnNetwork

_REMOTE: Final = frozenset({
    *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "coda", "ncp", "ncpfs"),
    *("davfs", "davfs2", "webdav", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "orangefs", "pvfs2"),
    *("sshfs", "curlftpfs", "s3fs", "gcsfuse", "rclone", "smbnetfs", "gvfsd-fuse"),
})
"""Types that are on another computer without a doubt. What a virtual machine shares (9p, virtiofs, vboxsf) is not."""

_DRIVE_OF_WINDOWS: Final = "remote"


def refuse_network(folder: Path) -> None:
    """Raise FolderOnNetwork if `folder`, which need not be there yet, lies on another computer."""
    kind = file_system_of(folder)
    if is_remote(kind):
        raise FolderOnNetwork(folder=folder, kind=kind)


def is_remote(kind: str) -> bool:
    """Whether file systems of type `kind` are on another computer. Those of users have `fuse.` before their name."""
    return kind.lower().removeprefix("fuse.") in _REMOTE or kind in {_DRIVE_OF_WINDOWS, "UNC"}


def file_system_of(folder: Path) -> str:
    """The type of the file system that holds `folder`, such as `ext4`; empty where the system does not say.

    On Windows a drive that lies on another computer is `remote`, a path that names the computer `UNC`.
    """
    try:
        place = folder.resolve()
        mounted = psutil.disk_partitions(all=True)
    except (OSError, RuntimeError):
        return ""
    if place.drive.startswith("\\\\"):
        return "UNC"
    kind, depth = "", 0
    for one in mounted:
        top = Path(one.mountpoint)
        if place.is_relative_to(top) and len(top.parts) >= depth:  # of two on the same folder the later one is seen
            kind, depth = one.fstype, len(top.parts)
            if _DRIVE_OF_WINDOWS in one.opts.split(",") and top.drive:
                kind = _DRIVE_OF_WINDOWS
    return kind
