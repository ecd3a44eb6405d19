"""A document as PDF, A4, with outlines and page numbers."""

import io
from collections.abc import Iterator
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, LongTable, PageBreak, PageTemplate, Paragraph, Spacer

from ezp2p.workflows.conformance.document import Contents, Document, Numbered, Table

_MARGIN: Final = 15 * mm
_WIDTH: Final = A4[0] - 2 * _MARGIN
_LONGEST_SHARE: Final = 40
_LONGEST_WORD: Final = 45 * mm
_PADDING: Final = 3

_STYLES: Final = getSampleStyleSheet()
_TEXT: Final = ParagraphStyle("text", parent=_STYLES["BodyText"], fontSize=9.5, leading=12.5)
_CELL: Final = ParagraphStyle("cell", parent=_TEXT, fontSize=7, leading=8.4)
_HEAD: Final = ParagraphStyle("head", parent=_CELL, fontName="Helvetica-Bold")
_CAPTION: Final = ParagraphStyle("caption", parent=_TEXT, fontName="Helvetica-Bold", fontSize=8.5)
_LINES: Final = [
    ("SPAN", (0, 0), (-1, 0)),
    ("GRID", (0, 1), (-1, -1), 0.4, colors.grey),
    ("BACKGROUND", (0, 1), (-1, 1), colors.HexColor("#eeeeee")),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    *((f"{side}PADDING", (0, 0), (-1, -1), _PADDING - 1) for side in ("TOP", "BOTTOM", "LEFT", "RIGHT")),
]


class _Heading(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A heading that is in the outline of the document."""

    def __init__(self, one: Numbered) -> None:
        self._key = one.number
        self._level = one.level - 1
        self._text = f"{one.number} {one.section.heading}"
        super().__init__(escape(self._text), _STYLES[f"Heading{min(one.level, 4)}"])

    def draw(self) -> None:
        """Draw it, and note where it stands."""
        self.canv.bookmarkPage(self._key)
        self.canv.addOutlineEntry(self._text, self._key, self._level, self._level > 0)
        super().draw()


def pdf(document: Document) -> bytes:
    """The whole file; the same document gives the same bytes."""
    buffer = io.BytesIO()
    template = BaseDocTemplate(
        buffer, pagesize=A4, title=document.title, author="", subject=document.subtitle, creator="", invariant=1
    )
    frame = Frame(_MARGIN, _MARGIN, _WIDTH, A4[1] - 2 * _MARGIN, 0, 0, 0, 0)
    template.addPageTemplates([PageTemplate(frames=[frame], onPage=_number)])
    template.build(list(_flowables(document)))
    return buffer.getvalue()


def _number(canvas: Canvas, _template: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawRightString(A4[0] - _MARGIN, 8 * mm, str(canvas.getPageNumber()))


def _flowables(document: Document) -> Iterator[Flowable]:
    yield Paragraph(escape(document.title), _STYLES["Title"])
    yield Paragraph(escape(document.subtitle), _TEXT)
    yield Spacer(1, 6 * mm)
    yield PageBreak()
    for one in document.numbered():
        yield _Heading(one)
        for part in one.section.parts:
            if isinstance(part, Contents):
                yield from _contents(document)
            elif isinstance(part, Table):
                yield from _table(part)
            else:
                yield Paragraph(escape(part), _TEXT)


def _contents(document: Document) -> Iterator[Flowable]:
    for one in document.contents():
        style = ParagraphStyle("contents", parent=_TEXT, leftIndent=(one.level - 1) * 5 * mm, leading=11)
        yield Paragraph(f'<link href="#{one.number}">{escape(f"{one.number} {one.section.heading}")}</link>', style)


def _table(table: Table) -> Iterator[Flowable]:
    caption = [Paragraph(escape(table.caption), _CAPTION), *[""] * (len(table.columns) - 1)]
    head = [Paragraph(escape(name), _HEAD) for name in table.columns]
    rows = [[Paragraph(escape(cell).replace("\n", "<br/>"), _CELL) for cell in row] for row in table.rows]
    yield LongTable([caption, head, *rows], colWidths=_widths(table), repeatRows=2, style=_LINES, splitInRow=1)
    yield Spacer(1, 4 * mm)


def _widths(table: Table) -> list[float]:
    """Room for the longest word of each column, within limits, and shares of the rest by the longest lines."""
    columns = [
        [name, *(line for row in table.rows for line in row[number].split("\n"))]
        for number, name in enumerate(table.columns)
    ]
    words = [max(_width(word) for line in lines for word in line.split() or [""]) for lines in columns]
    least = [min(word, _LONGEST_WORD) for word in words]
    rest = max(_WIDTH - sum(least), 0)
    shares = [min(max(map(len, lines)), _LONGEST_SHARE) for lines in columns]
    widths = [one + rest * share / sum(shares) for one, share in zip(least, shares, strict=True)]
    return [width * _WIDTH / sum(widths) for width in widths]


def _width(word: str) -> float:
    return float(stringWidth(word, _HEAD.fontName, _CELL.fontSize)) + 2 * _PADDING
