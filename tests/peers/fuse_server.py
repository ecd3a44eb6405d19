"""An empty folder served through FUSE under the name of another file system: `fuse_server.py ROOT KIND`.

It ends with its mount. When it is killed, the kernel refuses what is asked of the folder, and nothing waits.
"""

import ctypes
import errno
import os
import stat
import struct
import sys

_LOOKUP, _FORGET, _GETATTR, _INIT, _DESTROY, _BATCH_FORGET = 1, 2, 3, 26, 38, 42
_REQUEST = struct.Struct("<IIQQIIII")
_ANSWER = struct.Struct("<IiQ")
_READ_BYTES = 1 << 17


def mount(descriptor: int, root: str, kind: str) -> None:
    """Mount what is served on `descriptor`; Linux only, for the administrator."""
    libc = ctypes.CDLL(None, use_errno=True)
    options = f"fd={descriptor},rootmode={stat.S_IFDIR:o},user_id={os.geteuid()},group_id={os.getegid()}"
    if libc.mount(b"invented", root.encode(), kind.encode(), 0, options.encode()):
        raise OSError(ctypes.get_errno(), "mount")


def answer_to(request: bytes) -> bytes | None:
    """The answer to one request of the kernel (linux/fuse.h); None where it wants none."""
    _length, opcode, unique, *_who = _REQUEST.unpack_from(request)
    if opcode in {_FORGET, _BATCH_FORGET}:
        return None
    if opcode == _INIT:
        major, minor = struct.unpack_from("<II", request, _REQUEST.size)
        return _told(unique, struct.pack("<IIIIHHIIHHI28x", major, min(minor, 31), 0, 0, 0, 0, 4096, 1, 1, 0, 0))
    if opcode == _GETATTR:
        attributes = struct.pack("<QQQQQQIIIIIIIIII", 1, 0, 0, 0, 0, 0, 0, 0, 0, stat.S_IFDIR | 0o700, 2, *[0] * 5)
        return _told(unique, struct.pack("<QII", 0, 0, 0) + attributes)
    return _told(unique, b"", errno.ENOENT if opcode == _LOOKUP else errno.ENOSYS)


def _told(unique: int, body: bytes, error: int = 0) -> bytes:
    return _ANSWER.pack(_ANSWER.size + len(body), -error, unique) + body


def main() -> None:
    """Serve until the folder is unmounted."""
    descriptor = os.open("/dev/fuse", os.O_RDWR)
    mount(descriptor, sys.argv[1], sys.argv[2])
    while True:
        try:
            request = os.read(descriptor, _READ_BYTES)
        except OSError as error:
            if error.errno == errno.ENODEV:
                return
            raise
        answer = answer_to(request)
        if answer is not None:
            os.write(descriptor, answer)


if __name__ == "__main__":
    main()
