"""The manual and the README files as the tests read them: headings, links, pictures, names of files, commands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.project import ROOT

MANUAL = ROOT / "manual"
PAGES = sorted(MANUAL.rglob("*.md"))
READMES = [ROOT / "README.md", ROOT / "ezp2p" / "README.md", ROOT / "tests" / "README.md"]
_FENCE = re.compile(r"^ *```(?P<language>\w*)\n(?P<text>.*?)^ *```$", re.DOTALL | re.MULTILINE)
_INDENTED = re.compile(r"(?<=\n\n)(?: {4}\S.*\n(?:\n(?= {4}))?)+")
_LINK = re.compile(r"(?P<picture>!?)\[(?P<words>[^\]]*)\]\((?P<target>[^)\s]+)\)")
_CODE = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True, slots=True)
class Link:
    """A link or a picture of a page."""

    page: Path
    words: str
    target: str
    is_picture: bool


def text_of(page: Path) -> str:
    """The prose of a page, without its blocks of code."""
    return _FENCE.sub("", page.read_text("utf-8"))


def links(page: Path) -> list[Link]:
    """What a page leads to and shows; the words of a link may hold a picture."""
    found = _LINK.finditer(re.sub(_CODE, "", text_of(page)))
    return [Link(page, one["words"], one["target"], bool(one["picture"])) for one in found]


def anchors(page: Path) -> set[str]:
    """The anchors of the headings of a page, as MkDocs makes them."""
    headings = re.findall(r"^#+ (.+)$", text_of(page), re.MULTILINE)
    return {re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", one).strip().lower()) for one in headings}


def code_words(page: Path) -> list[str]:
    """What stands between backquotes in the prose."""
    return _CODE.findall(text_of(page))


def commands(page: Path) -> list[str]:
    """The commands of a page in order: of its blocks of `sh`, in a README of its indented blocks."""
    text = page.read_text("utf-8")
    if page in READMES:
        blocks = [block for block in _INDENTED.findall(text) if "    |" not in block]
    else:
        blocks = [one["text"] for one in _FENCE.finditer(text) if one["language"] == "sh"]
    return list(_lines("".join(blocks)))


def _lines(text: str) -> Iterator[str]:
    for line in text.replace("\\\n", " ").splitlines():
        command = re.sub(r"(^|\s+)# .*$|\s{2,}\S.*$", "", line.strip())
        if command:
            yield command


def navigation() -> list[str]:
    """The pages that the navigation of the manual names, in order."""
    text = (ROOT / "packaging" / "mkdocs.yml").read_text("utf-8").partition("\nnav:\n")[2]
    return re.findall(r"([\w/-]+\.md)", text)
