"""What the open study holds, to be read."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QObject

from ezp2p.gui.series_draft import AllSeries, images_of
from ezp2p.model.image import TrayImage
from ezp2p.workflows.send_study import TraySeries


class TrayContents(QObject):
    """The pictures of the series of the open study, and what of them is sent."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.series: AllSeries = ()

    @property
    def images(self) -> tuple[TrayImage, ...]:
        """All pictures, series by series."""
        return images_of(self.series)

    @property
    def going(self) -> tuple[TrayImage, ...]:
        """The pictures that are sent: all but the rejected ones."""
        return _joined(one.tally.going for one in self.series)

    @property
    def rejected(self) -> tuple[TrayImage, ...]:
        """The pictures that stay here."""
        return _joined(one.tally.rejected for one in self.series)

    @property
    def count(self) -> int:
        """How many pictures are in the tray."""
        return sum(len(one.images) for one in self.series)

    @property
    def instance_count(self) -> int:
        """How many instances the pictures that are sent become."""
        return sum(one.tally.instance_count for one in self.series)

    @property
    def size_bytes(self) -> int:
        """What the pictures that are sent weigh together."""
        return sum(one.tally.size_bytes for one in self.series)

    def series_to_send(self) -> tuple[TraySeries, ...]:
        """The series that hold pictures to be sent, with those."""
        return tuple(TraySeries(one.form, one.going) for one in self.series if one.going)

    @property
    def undecided(self) -> tuple[TrayImage, ...]:
        """The files of several pages of which nobody has said yet how they are taken."""
        return _joined(one.tally.undecided for one in self.series)


def _joined(parts: Iterable[tuple[TrayImage, ...]]) -> tuple[TrayImage, ...]:
    return tuple(chain.from_iterable(parts))
