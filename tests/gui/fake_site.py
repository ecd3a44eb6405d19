"""What a technician asks of the core: settings that travel, locks, a problem report; all of it in memory."""

from collections.abc import Callable, Sequence
from pathlib import Path

from ezp2p.settings.settings import Settings
from ezp2p.workflows.problem_report import Part
from ezp2p.workflows.settings_exchange import Proposal

PARTS = (Part("about.txt", "Version and system", "EzP2P 0\n"), Part("ezp2p.log", "What was logged", "a line\n"))


class FakeSite:
    """Remembers what was written where; `proposals` are what imports find, without and with keeping one's own."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note
        self.locked_keys: frozenset[str] = frozenset()
        self.exported: list[Path] = []
        self.proposals: dict[bool, Proposal] = {}
        self.error: Exception | None = None
        self.reports: list[tuple[Path, tuple[Part, ...]]] = []

    def export(self, path: Path) -> None:
        """Remember where to."""
        self._note("export_settings")
        self.exported.append(path)

    def proposed(self, *, keeps_own: bool) -> Proposal:
        """What an import finds."""
        self._note("settings_to_import")
        if self.error is not None:
            raise self.error
        return self.proposals.get(keeps_own, Proposal(Settings(), ()))

    def report(self) -> tuple[Part, ...]:
        """Two parts."""
        self._note("problem_report")
        return PARTS

    def save_report(self, path: Path, parts: Sequence[Part]) -> None:
        """Remember what was saved."""
        self._note("save_problem_report")
        self.reports.append((path, tuple(parts)))
