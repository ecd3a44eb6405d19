"""The child process in which every file of unknown origin is looked at and decoded.

It reads requests from its standard input and writes answers to its standard output, until its input ends. It knows no
path, no name and no patient: what it is given is the bytes of one file. Whatever a hostile file does to it, its parent
(decoder.py) has lost one process and kept its own.
"""

import os
import sys

from ezp2p.imaging.confined import INCOMPLETE, give_up_rights, open_few_files, take_pipes


def main(arguments: list[str]) -> int:
    """Answer requests until there are no more; end as `INCOMPLETE` where a module cannot be loaded.

    The arguments are how many bytes of memory may be used, and the descriptor of shared memory where there is some.
    """
    try:
        return _read_pictures(arguments)
    except ImportError:
        os._exit(INCOMPLETE)  # at once: the parent waits a second for the code, and then ends what still tidies up


def _read_pictures(arguments: list[str]) -> int:
    memory_bytes = int(arguments[0])
    requests, answers = take_pipes()
    give_up_rights(memory_bytes)
    # the libraries come when the limits are set
    from ezp2p.acquisition.dicom_pictures import OPERATIONS as OF_DICOM
    from ezp2p.imaging.browsing import Browser
    from ezp2p.imaging.operations import OPERATIONS, serve
    from ezp2p.imaging.shared_memory import to_be_read

    open_few_files()
    shared = to_be_read(int(arguments[1])) if len(arguments) > 1 else None
    serve(
        requests, answers, {**OPERATIONS, **OF_DICOM, **Browser().operations}, memory_bytes=memory_bytes, shared=shared
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
