"""What was typed lately, at hand for every form; on the disk a moment later."""

import logging
from pathlib import Path

from ezp2p.gui.tasks import Tasks
from ezp2p.storage.atomic_file import write
from ezp2p.workflows import form_memory

logger = logging.getLogger(__name__)


class RecentTexts:
    """Remembers descriptions that were typed; in memory alone until `begin`."""

    def __init__(self) -> None:
        self._recent: form_memory.Recent = {}
        self._folder: Path | None = None
        self._tasks: Tasks | None = None
        self._is_saving = False
        self._is_dirty = False

    def begin(self, folder: Path, tasks: Tasks) -> None:
        """Take over what is remembered in the data folder, and remember there from now on."""
        tasks.run_task(lambda _: form_memory.load(folder), on_result=self._take, on_error=self._fail)
        self._folder, self._tasks = folder, tasks

    def remember(self, keyword: str, text: str) -> None:
        """A person typed `text`; only descriptions are kept (`form_memory.REMEMBERED`)."""
        recent = form_memory.with_text(self._recent, keyword, text)
        if recent != self._recent:
            self._recent = recent
            self._is_dirty = True
            self._save()

    def offered(self, keyword: str, listed: tuple[str, ...]) -> tuple[str, ...]:
        """What is offered for a keyword: the list of the settings first."""
        return form_memory.offered(self._recent, listed, keyword)

    def _take(self, recent: form_memory.Recent) -> None:
        """What was typed meanwhile is newer."""
        for keyword, texts in self._recent.items():
            for text in reversed(texts):
                recent = form_memory.with_text(recent, keyword, text)
        self._recent = recent

    def _save(self) -> None:
        folder, recent = self._folder, self._recent
        if folder is None or self._tasks is None or self._is_saving or not self._is_dirty:
            return
        self._is_saving, self._is_dirty = True, False
        self._tasks.run_task(
            lambda _: form_memory.save(folder, recent, write), on_error=self._fail, on_end=self._end_save
        )

    def _end_save(self) -> None:
        self._is_saving = False
        self._save()

    def _fail(self, error: Exception) -> None:
        """Nobody's work depends on it."""
        logger.warning("What was typed lately is not remembered: %s", error)
