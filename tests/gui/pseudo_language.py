"""A language in which every translated text is seen as such: what is not in its brackets was never translated."""

import re
from collections.abc import Container, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTranslator

from ezp2p.gui.translation import CONTEXT

OPEN, CLOSE = "⟦", "⟧"
_FIELD_OPEN, _FIELD_CLOSE = "⟪", "⟫"
_FIELD: Final = re.compile(r"\{\w+\}")
_FILLED: Final = rf"{_FIELD_OPEN}\g<0>{_FIELD_CLOSE}"


class Pseudo(QTranslator):
    """Gives `⟦Stored at ⟪{name}⟫.⟧`: what is translated in brackets, and in others what fills it, which is not.

    Parameters
    ----------
    texts
        What a catalogue would have, each with its sense; everything by default.
    """

    def __init__(self, parent: QObject, texts: Container[tuple[str, str]] | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802
        """It has every text."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """`text` in brackets; none of another context than the program's, or of what is not in the catalogue."""
        is_there = self._texts is None or (text, disambiguation or "") in self._texts
        if context != CONTEXT or not is_there:
            return None  # what Qt calls a null string; an empty one would be a translation
        return f"{OPEN}{_FIELD.sub(_FILLED, text)}{CLOSE}"


def untranslated(text: str) -> Iterator[str]:
    """The parts of what is shown that no translation gave: beside its brackets, and in the fields inside of them."""
    inside: list[str] = []
    part = ""
    for letter in text:
        if letter in {OPEN, CLOSE, _FIELD_OPEN, _FIELD_CLOSE}:
            if part.strip() and inside[-1:] != [OPEN]:
                yield part
            part = ""
            if letter in {OPEN, _FIELD_OPEN}:
                inside.append(letter)
            elif inside:
                inside.pop()
        else:
            part += letter
    if part.strip() and inside[-1:] != [OPEN]:
        yield part
