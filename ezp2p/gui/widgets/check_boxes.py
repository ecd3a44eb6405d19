"""Check boxes whose words go on in the next line: Qt's own are cut where their column is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget


class WrappingCheckBox(QCheckBox):
    """As wide as its longest word at least, and as high as its words are at its width."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words.split(" ")
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._wrap()

    def sizeHint(self) -> QSize:
        """Room for all words beside each other."""
        return QSize(self.width() - self._room() + self._length(" ".join(self._words)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        longest = max(map(self._length, self._words))
        return QSize(self.width() - self._room() + longest, super().minimumSizeHint().height())

    def _wrap(self) -> None:
        lines = [""]
        for word in self._words:
            longer = f"{lines[-1]} {word}".lstrip()
            if self._length(longer) <= self._room():
                lines[-1] = longer
            else:
                lines.append(word)
        text = "\n".join(filter(None, lines))
        if text != self.text():
            self.setText(text)
        # the style sheet has set the height of one line, which layouts heed more than the hint
        self.setMinimumHeight(super().sizeHint().height())

    def _length(self, text: str) -> int:
        return self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), text).width()

    def _room(self) -> int:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
