"""Studies of an archive as a tree: a study, and below it its series once they were asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from ezp2p.gui.translation import isolated, tr, tr_count
from ezp2p.gui.widgets.row_delegate import ROW_ROLE, Index, Row, spoken
from ezp2p.gui.wording import date_shown, name_shown
from ezp2p.model.query import Match


@dataclass(slots=True, eq=False)
class _Node:
    match: Match
    parent: "_Node | None" = None
    children: "list[_Node] | None" = None
    is_asked: bool = field(default=False)


class StudiesModel(QAbstractItemModel):
    """Study matches; `set_series` gives a study its series."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studies: list[_Node] = []

    def replace(self, studies: Sequence[Match]) -> None:
        """Show other studies."""
        self.beginResetModel()
        self._studies = [_Node(match) for match in studies]
        self.endResetModel()

    def append(self, studies: Sequence[Match]) -> None:
        """Show more studies below the others."""
        if studies:
            first = len(self._studies)
            self.beginInsertRows(QModelIndex(), first, first + len(studies) - 1)
            self._studies.extend(_Node(match) for match in studies)
            self.endInsertRows()

    @property
    def count(self) -> int:
        """How many studies are shown."""
        return len(self._studies)

    def match_at(self, index: Index) -> Match | None:
        """The study or series of a row."""
        return self._node(index).match if index.isValid() else None

    def study_at(self, index: Index) -> Match | None:
        """The study that a row is, or belongs to."""
        if not index.isValid():
            return None
        node = self._node(index)
        return (node.parent or node).match

    def is_series(self, index: Index) -> bool:
        """Whether a row is a series."""
        return index.isValid() and self._node(index).parent is not None

    def must_ask(self, index: Index) -> bool:
        """Whether the series of a study have yet to be asked for; says so once."""
        node = self._node(index)
        asks = node.parent is None and not node.is_asked
        node.is_asked = True
        return asks

    def forget_question(self, study_instance_uid: str) -> None:
        """The series of a study could not be had; they may be asked for again."""
        for node in self._studies:
            if node.match.get("StudyInstanceUID") == study_instance_uid:
                node.is_asked = False

    def set_series(self, study_instance_uid: str, series: Sequence[Match]) -> None:
        """Give the study `study_instance_uid` its series; nothing happens if it is shown no more."""
        for row, node in enumerate(self._studies):
            if node.match.get("StudyInstanceUID") == study_instance_uid and series:
                self.beginInsertRows(self.index(row, 0), 0, len(series) - 1)
                node.children = [_Node(match, node) for match in series]
                self.endInsertRows()
                return

    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row below `parent`."""
        siblings = self._node(parent).children or [] if parent.isValid() else self._studies
        if column or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008
        """The study of a series."""
        node = self._node(index).parent if index.isValid() else None
        return self.createIndex(self._studies.index(node), 0, node) if node else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many rows there are below `parent`."""
        return len(self._node(parent).children or []) if parent.isValid() else len(self._studies)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 -- Qt's signature
        """One column."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 -- Qt's signature
        """A study that was not asked for its series may have some."""
        if not parent.isValid():
            return bool(self._studies)
        node = self._node(parent)
        return node.parent is None and (not node.is_asked or bool(node.children))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, or as a `Row`."""
        if role not in {ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        node = self._node(index)
        row = _series_row(node.match) if node.parent else _study_row(node.match)
        return row if role == ROW_ROLE else spoken(row)

    @staticmethod
    def _node(index: Index) -> _Node:
        node: _Node = index.internalPointer()
        return node


def _study_row(match: Match) -> Row:
    accession = match.get("AccessionNumber")
    facts = (
        match.get("PatientID"),
        match.get("StudyDescription"),
        match.get("ModalitiesInStudy").replace("\\", ", "),
        tr("Acc. {number}", number=accession) if accession else "",
    )
    return Row(
        title=name_shown(match.get("PatientName")),
        subtitle=" · ".join(map(isolated, filter(None, facts))),
        mark=date_shown(match.get("StudyDate")),
        mark_ink="text_muted",
    )


def _series_row(match: Match) -> Row:
    images = match.get("NumberOfSeriesRelatedInstances")
    number, description = match.get("SeriesNumber"), match.get("SeriesDescription")
    name = tr("Series {number}", number=number) if number else tr("Series", sense="one series")
    facts = (
        match.get("Modality"),
        match.get("BodyPartExamined").capitalize(),
        tr_count("{count} image", "{count} images", int(images)) if images.isdecimal() else "",
    )
    return Row(
        title=f"{name}  {description}" if description else name,
        subtitle=" · ".join(map(isolated, filter(None, facts))),
    )
