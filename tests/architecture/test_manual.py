"""The manual is whole: every link leads somewhere, every picture is made by the script, every name is real."""

import re
import textwrap
import threading
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pytest
from PIL import Image

from ezp2p.acquisition.source import ScannerDriver
from ezp2p.model.scanning import ScanRequest
from tests.architecture.manual_pages import (
    MANUAL,
    PAGES,
    READMES,
    anchors,
    code_words,
    links,
    navigation,
)
from tests.architecture.project import PACKAGE, ROOT, packaging_script, run_tool

PICTURES = MANUAL / "pictures"
MOST_PICTURES = 16
MOST_LINES = 45
ALL = [*PAGES, *READMES]
NAME = re.compile(r"(?P<path>[\w.-]+(/[\w.-]+)+/?|[\w-]+\.(py|md|toml|yml))$")
OF_DATA_FOLDERS = frozenset({"settings.toml", "open_study.json", "locked.toml", "etc/ezp2p/locked.toml", "site.toml"})
TREES = ("ezp2p", "tests", "packaging", "benchmarks", "manual", "resources")
THERE = {path.relative_to(ROOT).as_posix() for tree in TREES for path in (ROOT / tree).rglob("*")}
THERE |= {path.name for path in ROOT.iterdir()}
TOPS = {path.name for base in (ROOT, PACKAGE) for path in base.iterdir() if path.is_dir()} - {"dist", "build"}
MADE = frozenset({"resources/manual"})
"""Is there after `make manual`, as `dist` and `build` are after `make package`."""


messages = packaging_script("manual_messages")
pictures = packaging_script("manual_pictures")


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# --- pages and links ----------------------------------------------------------------------------------------------


def test_every_page_is_in_the_navigation_once() -> None:
    assert sorted(navigation()) == [page.relative_to(MANUAL).as_posix() for page in PAGES]


@pytest.mark.parametrize("page", ALL, ids=shown)
def test_every_link_leads_to_a_file_and_to_a_heading_of_it(page: Path) -> None:
    broken = []
    for link in links(page):
        address = urlsplit(link.target)
        assert not address.scheme, f"{link.target} is outside: nothing here needs a network"
        target = (page.parent / address.path).resolve() if address.path else page
        is_there = target.exists() and ROOT in target.parents
        if not is_there or (address.fragment and address.fragment not in anchors(target)):
            broken.append(link.target)
    assert not broken


@pytest.mark.parametrize("page", [page for page in PAGES if page.parent.name == "clinician"], ids=shown)
def test_a_page_for_the_clinician_is_short(page: Path) -> None:
    assert len([line for line in page.read_text("utf-8").splitlines() if line.strip()]) <= MOST_LINES


def is_there(word: str, page: Path) -> bool:
    """Whether a name, whole or from some folder on, is that of a file or a folder; of no use for other words."""
    name = word.rstrip("/")
    if not NAME.fullmatch(word) or re.search(r"[A-Z]{4}", word) or word in OF_DATA_FOLDERS | MADE:
        return True
    if "/" in name and name.partition("/")[0] not in TOPS:
        return True
    return (page.parent / name).exists() or any(f"/{path}".endswith(f"/{name}") for path in THERE)


@pytest.mark.parametrize("page", ALL, ids=shown)
def test_every_file_that_is_named_is_there(page: Path) -> None:
    assert [word for word in code_words(page) if not is_there(word, page)] == []


def test_the_watchman_finds_a_file_that_is_not_there() -> None:
    for word in ("acquisition/not_there.py", "not_there.py", "tests/unit/not_there/"):
        assert not is_there(word, PAGES[0])
    for word in ("acquisition/source.py", "source.py", "tests/unit/", "PACS@10.1.2.3:104"):
        assert is_there(word, PAGES[0])


# --- pictures -----------------------------------------------------------------------------------------------------


def test_every_picture_that_is_shown_has_words_and_is_made_by_the_script() -> None:
    seen = [link for page in PAGES for link in links(page) if link.is_picture]
    assert [link.target for link in seen if len(link.words.split()) < 4] == []
    assert {Path(link.target).stem for link in seen} == set(pictures.STEPS)
    assert {path.stem for path in PICTURES.iterdir()} == set(pictures.STEPS)
    assert len(pictures.STEPS) <= MOST_PICTURES


@pytest.mark.parametrize("name", pictures.STEPS)
def test_a_picture_is_small_and_its_step_is_one_of_the_walk(name: str) -> None:
    path = PICTURES / f"{name}.png"
    assert path.stat().st_size <= pictures.MOST_BYTES
    with Image.open(path) as picture:
        assert len(picture.convert("RGB").getcolors(1 << 20) or ()) > 20, "it is blank"
    walk, step = pictures.STEPS[name]
    walked = (ROOT / "packaging" / "walking" / f"{walk}.py").read_text("utf-8")
    page = step.removeprefix("page_")
    assert f'step("{step}")' in walked or (page != step and f'"{page}"' in walked)


# --- messages -----------------------------------------------------------------------------------------------------


def test_for_every_error_it_is_said_whom_to_ask() -> None:
    speaking = {kind.__name__ for kind in messages.kinds()} - messages.UNSEEN
    assert set(messages.WHOM_TO_ASK) == speaking


def test_the_page_of_the_messages_is_as_the_errors_make_it() -> None:
    """`make manual` writes it anew."""
    assert messages.PAGE.read_text("utf-8") == messages.page()


# --- the pages as they are built ----------------------------------------------------------------------------------


class Loads(HTMLParser):
    """What a page loads by itself, and what it leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "a":
            self.links.append(values.get("href") or "")
        else:
            self.loaded += [value for key in ("src", "href", "data", "poster") if (value := values.get(key))]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manual, built strictly."""
    folder = tmp_path_factory.mktemp("manual") / "site"
    done = run_tool(
        "mkdocs", "build", "--strict", "--config-file", "packaging/mkdocs.yml", "--site-dir", str(folder), folder=ROOT
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_the_built_pages_load_nothing_from_a_network_and_only_what_is_there(built: Path) -> None:
    made = sorted(built.rglob("*.html"))
    assert len(made) == len(PAGES) + 1, "and the page for what is not there"
    for page in made:
        found = Loads()
        found.feed(page.read_text("utf-8"))
        assert found.loaded
        for address in found.loaded:
            parts = urlsplit(address)
            assert parts.scheme + parts.netloc == "", f"{page.name} loads {address}"
            assert page.name == "404.html" or (page.parent / parts.path).is_file(), f"{page.name} lacks {address}"
        assert [link for link in found.links if urlsplit(link).scheme] == [], page.name


def test_the_styles_load_nothing_from_a_network(built: Path) -> None:
    styles = [path.read_text("utf-8") for path in built.rglob("*.css")]
    assert styles
    assert [
        found for text in styles for found in re.findall(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^)]*", text)
    ] == []


def test_the_search_works_from_a_disk(built: Path) -> None:
    """Its index is a script, and what stands for a worker is here: a browser lets a page of a disk load both."""
    assert "stored and confirmed" in (built / "search" / "search_index.js").read_text("utf-8")
    page = (built / "clinician" / "send.html").read_text("utf-8")
    assert 'src="../assets/iframe-worker.js"' in page


def test_the_manual_is_made_before_the_window_and_the_package_are() -> None:
    for target in ("run", "demo", "package"):
        assert re.search(rf"^{target}:.*\$\(MANUAL\)", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE), target


def test_every_block_of_code_says_its_language() -> None:
    """A command in a block without `sh` would be run by no test."""
    bare = []
    for page in PAGES:
        fences = re.findall(r"^ *```(\w*)$", page.read_text("utf-8"), re.MULTILINE)
        assert len(fences) % 2 == 0, page.name
        bare += [
            page.name for opening, closing in zip(fences[::2], fences[1::2], strict=True) if closing or not opening
        ]
    assert bare == []


def test_the_driver_in_the_page_about_sources_runs_as_it_stands() -> None:
    (source,) = re.findall(r"```python\n(.*?)```", (MANUAL / "developer" / "source.md").read_text("utf-8"), re.DOTALL)
    names: dict[str, Any] = {}
    exec(compile(textwrap.dedent(source), "source.md", "exec"), names)  # noqa: S102 -- the page's own
    driver: ScannerDriver = names["ShelfDriver"]()
    stop = threading.Event()
    assert driver.why_not() == ""
    (device,) = driver.devices(stop)
    driver_name, _, key = device.key.partition(":")
    assert driver_name == driver.name
    (abilities,) = driver.abilities(key, stop)
    request = ScanRequest(source=abilities.source, mode=next(iter(abilities.depths)))
    (page,) = driver.scan(key, request, stop)
    assert page.pixels.dtype == np.uint8
