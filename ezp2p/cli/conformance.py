"""The conformance statement, printed or written to a file."""

import argparse

from ezp2p.cli.output import print_bytes, say
from ezp2p.dicom.library import make_strict
from ezp2p.settings import file as settings_file
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations, locked_settings_file
from ezp2p.workflows.background import Stop
from ezp2p.workflows.conformance.writers import Format, written


def conformance(arguments: argparse.Namespace, _stop: Stop) -> bool:
    """Print the statement with the settings of the data folder, or write it to a file."""
    from ezp2p.workflows.conformance.statement import conformance_statement  # with the archive, as for serve

    make_strict()
    locked = settings_file.load_locked(locked_settings_file())
    settings = settings_file.load(Locations(arguments.data_dir).settings, locked)
    data = written(conformance_statement(settings), Format(arguments.format))
    if arguments.output is None:
        print_bytes(data)
    else:
        write(arguments.output, data)
        say(f"The conformance statement is in {arguments.output}.")
    return True
