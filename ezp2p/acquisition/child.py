"""The child process in which every file of unknown origin is looked at and decoded.

It reads requests from its standard input and writes answers to its standard output, until its input ends. It knows no
path, no name and no patient: what it is given is the bytes of one file. Whatever a hostile file does to it, its parent
(decoder.py) has lost one process and kept its own.
"""

import sys
from typing import Final

from ezp2p.imaging.confined import give_up_rights, open_few_files, take_pipes

ARGUMENT: Final = "--decode-child"
"""By which a program that is one file, and so has no `-m`, is told to be this."""


def main(arguments: list[str]) -> int:
    """Answer requests until there are no more; the argument is how many bytes of memory may be used."""
    memory_bytes = int(arguments[0])
    requests, answers = take_pipes()
    give_up_rights(memory_bytes)
    # the libraries come when the limits are set
    from ezp2p.acquisition.dicom_pictures import OPERATIONS as OF_DICOM
    from ezp2p.imaging.operations import OPERATIONS, serve

    open_few_files()
    serve(requests, answers, {**OPERATIONS, **OF_DICOM}, memory_bytes=memory_bytes)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
