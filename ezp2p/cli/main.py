"""The command line: understands its arguments, runs one command, answers with an exit code."""

import argparse
import logging
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType, TracebackType
from typing import Final

from ezp2p.cli import building, capturing, commands, scanning, site
from ezp2p.cli.conformance import conformance
from ezp2p.cli.doctor import doctor
from ezp2p.cli.licenses import licenses
from ezp2p.cli.outbox import outbox
from ezp2p.cli.output import complain
from ezp2p.errors import EzP2PError
from ezp2p.storage.locations import Locations
from ezp2p.workflows.background import Stop
from ezp2p.workflows.logs import write_logs_to

logger = logging.getLogger(__name__)

DONE: Final = 0
FAILED: Final = 1

_COMMANDS: Final = {
    "demo": commands.demo,
    "echo": commands.echo,
    "doctor": doctor,
    "settings": site.settings,
    "report": site.report,
    "worklist": commands.worklist,
    "find": commands.find,
    "convert": building.convert,
    "send": building.send,
    "outbox": outbox,
    "serve": commands.serve,
    "sources": scanning.sources,
    "scan": scanning.scan,
    "separator": scanning.separator,
    "capture": capturing.capture,
    "conformance": conformance,
    "licenses": licenses,
}


def run(arguments: argparse.Namespace) -> int:
    """Run the command of `arguments`. 0: done, 1: failed, with one sentence on standard error."""
    logs = Locations(arguments.data_dir).logs
    write_logs_to(logs)
    sys.excepthook = _tell_unexpected(logs)
    stop = Stop()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    try:
        return DONE if _COMMANDS[arguments.command](arguments, stop) else FAILED
    except EzP2PError as error:
        complain(str(error))
        return FAILED


def _tell_unexpected(logs: Path) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What meets an error that nobody raised on purpose: the log keeps it, the user gets a sentence."""

    def tell(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        logger.critical("unexpected", exc_info=(kind, error, traceback))
        complain(
            f"Something unexpected happened ({kind.__name__}). The log in {logs} tells more; ask for help with it."
        )

    return tell
