"""Where log lines go: one file with a cap, beside the data. Nobody's name is ever in them."""

import contextlib
import logging
import warnings
from logging.handlers import RotatingFileHandler
from pathlib import Path

_SIZE_BYTES = 2_000_000
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _OneLine(logging.Formatter):
    """Control characters are shown, not obeyed: a log line stays one line, but for our own tracebacks."""

    def format(self, record: logging.LogRecord) -> str:
        text = record.getMessage()
        record.msg = "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)
        record.args = None
        return super().format(record)


def write_logs_to(folder: Path) -> None:
    """Send every log line of this process to `folder`, at most three files of 2 MB. Logging itself never raises."""
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for library in ("pydicom", "pynetdicom"):
        # Their warnings may quote values of a patient, and tell a user nothing; what matters we check ourselves.
        logging.getLogger(library).setLevel(logging.ERROR)
        warnings.filterwarnings("ignore", module=library)
    handler: logging.Handler = logging.NullHandler()
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "ezp2p.log", maxBytes=_SIZE_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    handler.setFormatter(_OneLine(_FORMAT))
    root.addHandler(handler)
