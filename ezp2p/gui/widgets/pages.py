"""Pages one behind the other, with all their names in a list at the leading side: it has room for every language."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from ezp2p.gui.widgets.labels import plain_tool_tip
from ezp2p.gui.widgets.sides import margins

_BESIDE_THE_WORDS_PX = 48
_USUAL_LETTERS = 20


class Pages(QWidget):
    """Shows the page whose name is chosen; the arrows lead from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = QListWidget()
        self._pages: list[QWidget] = []
        self.names.setProperty("kind", "plain")
        self.names.setWordWrap(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(16, 8, 0, 0))
        layout.setSpacing(0)
        layout.addWidget(self.names)
        layout.addWidget(self._stack, 1)
        self.names.currentRowChanged.connect(self._stack.setCurrentIndex)

    def add(self, page: QWidget, name: str) -> None:
        """Put `page` behind the others."""
        self._pages.append(page)
        self._stack.addWidget(page)
        item = QListWidgetItem(name)
        item.setToolTip(plain_tool_tip(name))
        self.names.addItem(item)
        self._fit()
        if self.count == 1:
            self.names.setCurrentRow(0)

    def _fit(self) -> None:
        """As wide as the longest name, up to a usual one or its longest word: others go on in a second line."""
        metrics = self.names.fontMetrics()
        names = [self.name(place) for place in range(self.count)]
        usual = metrics.averageCharWidth() * _USUAL_LETTERS
        longest = max(metrics.horizontalAdvance(word) for name in names for word in name.split())
        whole = max(map(metrics.horizontalAdvance, names))
        self.names.setFixedWidth(max(min(usual, whole), longest) + _BESIDE_THE_WORDS_PX)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def current(self) -> QWidget:
        """The page that is seen."""
        return self._pages[self.place]

    @property
    def place(self) -> int:
        """Its place in the list."""
        return self._stack.currentIndex()

    @property
    def all(self) -> tuple[QWidget, ...]:
        """The pages, in their order."""
        return tuple(self._pages)

    def name(self, place: int) -> str:
        """Its name."""
        return self.names.item(place).text()

    def show_page(self, page: QWidget) -> None:
        """Turn to `page`."""
        self.names.setCurrentRow(self._stack.indexOf(page))

    def mark(self, page: QWidget, icon: QIcon) -> None:
        """Put `icon` beside the name of `page`; none where it is null."""
        self.names.item(self._stack.indexOf(page)).setIcon(icon)
