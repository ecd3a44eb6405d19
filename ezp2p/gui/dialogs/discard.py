"""Asked before pictures are given up: how many, of which patients, for which archive."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.outbox_words import discard_words
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr, tr_count
from ezp2p.model.delivery import OutboxItem


def ask_discard(theme: Theme, items: Sequence[OutboxItem], act: Callable[[], object], parent: QWidget) -> Question:
    """Ask whether `items` are given up; `act` does it."""
    is_one = len(items) == 1
    question = Question(
        theme,
        title=tr_count("Discard {count} picture?", "Discard {count} pictures?", len(items)),
        sentence=discard_words(items),
        choices=(
            Choice(tr("Keep it") if is_one else tr("Keep them"), lambda: None),
            Choice(tr("Discard"), act, is_dangerous=True),
        ),
        parent=parent,
    )
    question.finished.connect(question.deleteLater)
    question.open()
    return question
