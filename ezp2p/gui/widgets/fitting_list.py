"""A list as high as its rows, up to the room there is; its rows say all they have to say."""

from PySide6.QtCore import QAbstractItemModel, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.widgets.row_delegate import RowDelegate

_LEAST_PX = 100


class FittingListView(QListView):
    """Shows the rows of a model that gives `Row`s; text wraps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(theme, wraps=True, parent=self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Follow the rows of `model`."""
        super().setModel(model)
        if model is not None:
            for signal in (model.modelReset, model.dataChanged, model.rowsInserted, model.rowsRemoved):
                signal.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as all rows."""
        height = sum(self.sizeHintForRow(row) for row in range(min(self.model().rowCount(), 60)))
        return QSize(200, height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """A row or two."""
        return QSize(120, min(_LEAST_PX, self.sizeHint().height()))

    def _fit(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()
