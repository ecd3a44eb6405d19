"""A document as Markdown, HTML and PDF: all of it, whatever characters are in it."""

import html as standard_html
import re
import zlib
from html.parser import HTMLParser

import pytest

from ezp2p.workflows.conformance.document import Contents, Document, Section, Table, table
from ezp2p.workflows.conformance.writers import Format, written
from tests.fakes.statement import read_statement

ODD = "a|b <c> *d* _e_ [f] `g` #h &i; \\j {k}"
DOCUMENT = Document(
    "Title",
    "Subtitle",
    (
        Section("One", (f"A paragraph with {ODD}.",), (Section("Inner", (), (Section("Innermost"),)),)),
        Section("Table of Contents", (Contents(),)),
        Section("Two", (table(f"Caption {ODD}", "First | Second", [(ODD, "two\nlines"), ("", "(0008,0005)")]),)),
    ),
    (Section("Annex", ("Annexed.",), (Section("Part of it", ("Told.",)),)),),
)


def test_sections_are_numbered() -> None:
    assert [one.number for one in DOCUMENT.numbered()] == ["1", "1.1", "1.1.1", "2", "3", "A.A", "A.A.1"]


def test_rows_of_another_length_are_refused() -> None:
    with pytest.raises(ValueError, match="other lengths"):
        Table("caption", ("one",), (("one", "two"),))


def test_markdown_gives_back_every_cell() -> None:
    text = written(DOCUMENT, Format.MARKDOWN).decode()
    (rows,) = read_statement(text).tables.values()
    assert rows == [{"First": ODD, "Second": "two\nlines"}, {"First": "", "Second": "(0008,0005)"}]
    assert list(read_statement(text).tables) == [f"Caption {ODD}"]
    for one in DOCUMENT.numbered():
        assert f"{one.number} {one.section.heading}" in text


def test_each_link_of_markdown_leads_somewhere() -> None:
    text = written(DOCUMENT, Format.MARKDOWN).decode()
    links = re.findall(r"\]\(#(.*?)\)", text)
    assert links
    assert all(f'<a id="{link}"></a>' in text for link in links)


class _Reader(HTMLParser):
    """Collects what a page shows, and what it asks for elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.open: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"br", "meta"}:
            self.open.append(tag)
        for name, value in attrs:
            assert name not in {"src"}, "the file needs another one"
            if name == "href":
                self.links.append(str(value))
            if name == "id":
                self.ids.append(str(value))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_html_is_one_well_formed_file_with_all_the_text() -> None:
    text = written(DOCUMENT, Format.HTML).decode()
    reader = _Reader()
    reader.feed(text)
    assert reader.open == []
    assert all(link[0] == "#" and link[1:] in reader.ids for link in reader.links)
    assert "url(" not in text
    assert ODD in reader.texts
    assert f"A paragraph with {ODD}." in reader.texts
    assert standard_html.escape(ODD, quote=False) in text


def test_a_pdf_has_pages_an_outline_and_is_the_same_each_time() -> None:
    data = written(DOCUMENT, Format.PDF)
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Outlines") >= 1
    assert data == written(DOCUMENT, Format.PDF)
    assert zlib.crc32(data)


def test_a_table_of_a_pdf_goes_over_pages() -> None:
    long = table("Long", "Number | Text", [(str(number), "word " * 60) for number in range(200)])
    data = written(Document("T", "S", (Section("One", (long,)),)), Format.PDF)
    assert max(map(int, re.findall(rb"/Count (\d+)", data))) > 5
