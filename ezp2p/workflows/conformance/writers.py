"""The formats of a document, and who writes each."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from ezp2p.workflows.conformance.document import Document
from ezp2p.workflows.conformance.html_writer import html
from ezp2p.workflows.conformance.markdown_writer import markdown


class Format(StrEnum):
    """As what a document is written."""

    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"


def written(document: Document, form: Format) -> bytes:
    """The document as a file; text is UTF-8."""
    return _WRITERS[form](document)


def _pdf(document: Document) -> bytes:
    from ezp2p.workflows.conformance.pdf_writer import pdf  # with reportlab, which nothing else waits for

    return pdf(document)


_WRITERS: Final[dict[Format, Callable[[Document], bytes]]] = {
    Format.MARKDOWN: lambda document: markdown(document).encode("utf-8"),
    Format.HTML: lambda document: html(document).encode("utf-8"),
    Format.PDF: _pdf,
}
