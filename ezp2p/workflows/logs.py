"""Where log lines go: one file with a cap, beside the data. Nobody's name is ever in them."""

import contextlib
import errno
import logging
import traceback
import warnings
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

from ezp2p.errors import EzP2PError, StoreFault
from ezp2p.storage.atomic_file import make_folder

_Raised: TypeAlias = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

_SIZE_BYTES = 2_000_000
_LONGEST_TEXT = 4_000
_LONGEST_TRACEBACK = 40_000
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _OneLine(logging.Formatter):
    """Control characters are shown, not obeyed: a log line stays one line, but for our own tracebacks."""

    def format(self, record: logging.LogRecord) -> str:
        text = _shortened(record.getMessage(), _LONGEST_TEXT)
        record.msg = "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)
        record.args = None
        record.exc_text = None  # another handler may have kept the whole of it
        try:
            return super().format(record)
        finally:
            record.exc_text = None

    def formatException(self, ei: _Raised) -> str:  # noqa: N802 -- logging's name
        """Where an error came from. The message of a foreign one may quote a patient's name, and is left out."""
        return _shortened("\n".join(_told(ei[1])), _LONGEST_TRACEBACK) if ei[1] is not None else ""


def _shortened(text: str, limit: int) -> str:
    """`text` with its middle left out where it is longer than `limit`: a peer's words must not fill the log."""
    half = limit // 2
    return (
        text if len(text) <= limit else f"{text[:half]} ... {len(text) - limit} characters left out ... {text[-half:]}"
    )


def _told(error: BaseException) -> list[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = [*_told(before), "which led to:"] if before is not None else []
    lines += ["Traceback (most recent call last):", *traceback.format_tb(error.__traceback__)]
    if isinstance(error, EzP2PError):
        return [*lines, f"{type(error).__name__}: {error}"]
    code = errno.errorcode.get(error.errno or 0, "") if isinstance(error, OSError) else ""
    return [*lines, f"{type(error).__name__} {code}".rstrip()]


class _CarefulFile(RotatingFileHandler):
    """On a full disk lines are lost, and nothing else: the file is opened anew for the next one."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 -- logging's name
        """Let go of a file that failed; it may have been closed while it was turned over, and would stay so."""
        del record
        self._let_go()

    def close(self) -> None:
        """Close it, also where what is left of the last line cannot be written."""
        with self.lock or contextlib.nullcontext():
            self._let_go()
        super().close()

    def _let_go(self) -> None:
        stream, self.stream = self.stream, None
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.close()


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
    with contextlib.suppress(OSError, StoreFault):
        make_folder(folder)
        handler = _CarefulFile(folder / "ezp2p.log", maxBytes=_SIZE_BYTES, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(_OneLine(_FORMAT))
    root.addHandler(handler)
