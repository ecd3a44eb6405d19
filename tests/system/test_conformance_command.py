"""The command that prints the conformance statement, in each of its formats, and what it says when it cannot."""

from pathlib import Path

import pypdfium2
import pytest

import ezp2p as product
from tests.system.command import EzP2P


def test_it_is_printed_as_markdown_and_written_as_the_same(ezp2p: EzP2P, tmp_path: Path) -> None:
    path = tmp_path / "statement.md"
    printed = ezp2p("conformance")
    written = ezp2p("conformance", "--output", path)
    assert (printed.exit_code, written.exit_code) == (0, 0)
    assert printed.output.startswith("# DICOM Conformance Statement\n")
    assert f"EzP2P, version {product.__version__}" in printed.output
    assert path.read_text("utf-8") == printed.output
    assert written.output == f"The conformance statement is in {path}.\n"


def test_it_is_one_html_file(ezp2p: EzP2P) -> None:
    done = ezp2p("conformance", "--format", "html")
    assert done.exit_code == 0
    assert done.output.startswith("<!DOCTYPE html>")
    assert "<script" not in done.output
    assert "src=" not in done.output
    assert "@media print" in done.output


def test_it_is_a_pdf_with_text_and_an_outline(ezp2p: EzP2P, tmp_path: Path) -> None:
    path = tmp_path / "statement.pdf"
    assert ezp2p("conformance", "--format", "pdf", "--output", path).exit_code == 0
    document = pypdfium2.PdfDocument(path)
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
        headings = [bookmark.get_title() for bookmark in document.get_toc()]
    finally:
        document.close()
    assert "1 Overview" in headings
    assert "A.A Information Object Definitions" in headings
    assert "Secondary Capture Image Storage" in text
    assert "The instance becomes WAITING" in text.replace("\r\n", " ")


def test_a_pdf_is_not_printed(ezp2p: EzP2P) -> None:
    done = ezp2p("conformance", "--format", "pdf")
    assert (done.exit_code, done.output) == (2, "")
    assert "name its file by --output" in done.complaints


@pytest.mark.parametrize("name", ["", "file/statement.md"])
def test_a_file_that_cannot_be_written_is_told_in_a_sentence(ezp2p: EzP2P, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    done = ezp2p("conformance", "--output", tmp_path / name)
    assert (done.exit_code, done.output) == (1, "")
    assert len(done.complaints.splitlines()) == 1
    assert done.complaints.startswith("ezp2p: ")
