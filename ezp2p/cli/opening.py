"""Opens the services for one command, and tells what was found on the way."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from ezp2p.cli.output import complain
from ezp2p.storage.locations import locked_settings_file
from ezp2p.workflows.services import Services


@contextmanager
def services_of(arguments: argparse.Namespace) -> Iterator[Services]:
    """The services on the data folder of `arguments`, under the calling AE title of these if there is one."""
    with Services(
        arguments.data_dir,
        calling_ae=getattr(arguments, "calling_ae", ""),
        locked_file=locked_settings_file(),
    ) as services:
        report = services.deliveries.rebuilt
        if report is not None:
            complain(
                "The list of the outbox was lost or damaged, and was made anew from the files beside it: "
                f"items {report.items}, sent once more under the same UIDs {report.sent_again}, "
                f"not understood {report.unreadable}."
            )
        yield services
