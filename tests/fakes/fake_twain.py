"""A stand-in for pytwain: a source manager with one source, its capabilities, and the pages that it transfers."""

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import Any

NAME = "Invented Scan 7"


class TwainError(Exception):
    """What the library raises."""


class PaperJam(TwainError):
    """Of that name in the library."""


class CapUnsupported(TwainError):
    """Of that name in the library."""


class UnknownError(TwainError):
    """Of that name in the library."""


class CheckStatus(Exception):
    """Of that name in the library."""


@dataclass
class Fixed:
    """A TW_FIX32."""

    Whole: int
    Frac: int = 0


@dataclass
class FakeSource:
    """The only source. `capabilities` are what get_capability gives; each page is the bytes of a file, or an error."""

    capabilities: dict[str, Any]
    pages: list[bytes | Exception] = field(default_factory=list)
    was_set: dict[str, Any] = field(default_factory=dict)
    layout: tuple[float, ...] = ()
    calls: list[str] = field(default_factory=list)
    refuses: dict[str, Exception] = field(default_factory=dict)
    file_xfer_params: tuple[str, str] = ("", "")

    def library(self) -> Any:
        """The library: each constant is its own name."""
        return _Library(self)

    def __enter__(self) -> "FakeSource":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.calls.append("close")

    @property
    def source_list(self) -> list[str]:
        return [NAME, "WIA-Invented Scan 7"]

    def open_source(self, name: str) -> "FakeSource":
        assert name == NAME
        return self

    def get_capability(self, name: str) -> Any:
        if name not in self.capabilities:
            raise CapUnsupported
        return self.capabilities[name]

    def set_capability(self, name: str, kind: str, value: Any) -> None:
        assert kind.startswith("TWTY_")
        if name in self.refuses:
            raise self.refuses[name]
        self.was_set[name] = value

    def set_image_layout(self, frame: tuple[float, ...]) -> None:
        self.layout = frame

    def request_acquire(self, show_ui: bool, modal_ui: bool) -> None:
        assert (show_ui, modal_ui) == (False, False)
        self.calls.append("request_acquire")

    def modal_loop(self) -> None:
        self.calls.append("modal_loop")

    @property
    def image_info(self) -> dict[str, float]:
        return {"XResolution": 300.0, "YResolution": 600.0}

    def xfer_image_by_file(self) -> int:
        page = self.pages.pop(0)
        if isinstance(page, Exception):
            raise page
        Path(self.file_xfer_params[0]).write_bytes(page)
        return len(self.pages)

    def hide_ui(self) -> None:
        self.calls.append("hide_ui")


class _Library:
    def __init__(self, source: FakeSource) -> None:
        self._source = source
        self.exceptions = SimpleNamespace(TwainError=TwainError, CheckStatus=CheckStatus)

    def SourceManager(self, window: int) -> FakeSource:  # noqa: N802 -- its name in the library
        assert window == 0
        return self._source

    def __getattr__(self, name: str) -> str:
        return name
