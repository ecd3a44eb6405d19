"""A document as one HTML file that needs nothing else and can be printed."""

from collections.abc import Iterator
from html import escape
from typing import Final

from ezp2p.workflows.conformance.document import Contents, Document, Numbered, Table
from ezp2p.workflows.conformance.markdown_writer import anchor

_STYLE: Final = """
body { font: 15px/1.45 system-ui, sans-serif; color: #1a1a1a; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.8em 0 .5em; }
table { border-collapse: collapse; width: 100%; margin: .3em 0 1.4em; font-size: .86em; }
caption { text-align: left; font-weight: 600; margin-bottom: .3em; }
th, td { border: 1px solid #999; padding: .2em .45em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; }
nav ul { list-style: none; padding-left: 1.2em; }
nav > ul { padding-left: 0; }
@page { size: A4; margin: 18mm 15mm; }
@media print {
  body { font-size: 9.5pt; max-width: none; margin: 0; padding: 0; }
  h2 { break-before: page; }
  h2, h3, h4, h5, h6, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
"""


def html(document: Document) -> str:
    """The whole file."""
    title = escape(document.title)
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    body = "\n".join((
        f"<h1>{title}</h1>",
        f"<p>{escape(document.subtitle)}</p>",
        *_sections(document),
    ))
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>{head}</head>\n<body>\n{body}\n</body>\n</html>\n'


def _contents(document: Document) -> str:
    lines = [
        f'<li style="margin-left: {one.level - 1}em"><a href="#{anchor(one.number)}">{_heading(one)}</a></li>'
        for one in document.contents()
    ]
    return f"<nav><ul>{''.join(lines)}</ul></nav>"


def _sections(document: Document) -> Iterator[str]:
    for one in document.numbered():
        tag = f"h{min(one.level + 1, 6)}"
        yield f'<{tag} id="{anchor(one.number)}">{_heading(one)}</{tag}>'
        for part in one.section.parts:
            yield _contents(document) if isinstance(part, Contents) else _part(part)


def _heading(one: Numbered) -> str:
    return escape(f"{one.number} {one.section.heading}")


def _part(part: str | Table) -> str:
    return _table(part) if isinstance(part, Table) else f"<p>{escape(part)}</p>"


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in table.columns)
    rows = "\n".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in table.rows)
    caption = f"<caption>{escape(table.caption)}</caption>"
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>\n{rows}\n</tbody></table>"


def _cell(text: str) -> str:
    return f"<td>{escape(text).replace(chr(10), '<br>')}</td>"
