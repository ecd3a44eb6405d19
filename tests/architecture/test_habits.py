"""What people are told to do can be done, and what belongs together does not drift apart."""

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Final

import pytest

import ezp2p
from tests.architecture.project import ROOT
from tests.architecture.test_check_has_teeth import recipe

VERSION_FILE: Final = "ezp2p/__init__.py"
MANIFESTO: Final = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
DOCUMENTS: Final = (
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "packaging/changes/README.md",
    "tests/golden/SOURCES.md",
)
KINDS: Final = ("added", "changed", "fixed", "removed", "security", "conformance")
NO_FRAGMENT: Final = {"README.md", "template.jinja"}
LONGEST_FRAGMENT: Final = 600


def tracked() -> list[Path]:
    """Every file that is in the history or could be, as git sees it."""
    done = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    return [path for name in done.stdout.splitlines() if (path := ROOT / name).is_file()]


def commands() -> list[str]:
    """What CONTRIBUTING.md says one runs."""
    return [
        *re.findall(r"`((?:make|\.venv/bin/|packaging/)[^`]*)`", MANIFESTO),
        *re.findall(r"^ {4}(make \w+)", MANIFESTO, re.M),
    ]


def test_the_version_stands_in_one_place() -> None:
    """Files that a version wrote, and the changelog, tell of it; nothing else does."""
    copies = re.compile(rf"(?<![\d.]){re.escape(ezp2p.__version__)}(?![\d.])")
    found = []
    for path in tracked():
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(("tests/golden/", "resources/manual/")) or name in {
            "CHANGELOG.md",
            "requirements.lock",
            VERSION_FILE,
        }:
            continue
        data = path.read_bytes()
        if b"\0" not in data and re.search(rf"{copies.pattern}", data.decode("utf-8", "replace")):
            found += [
                f"{name}: {line.strip()[:100]}"
                for line in data.decode("utf-8", "replace").splitlines()
                if copies.search(line) and re.search(r"ezp2p|version", line, re.IGNORECASE)
            ]
    assert found == []


def test_the_newest_heading_of_the_changelog_is_the_version() -> None:
    headings = re.findall(r"^## (\S+)(?: \((.*)\))?$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings
    assert headings[0][0].lower() in {ezp2p.__version__, "unreleased"}
    assert all(day and day != "unreleased" for _, day in headings[1:]), "an earlier version has its day"


def test_every_line_of_the_changelog_has_a_known_kind() -> None:
    kinds = re.findall(r"^- (?:\*\*(\w+)\*\*)?", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert set(kinds) <= set(KINDS)


def test_every_fragment_has_a_known_kind_and_says_something_short() -> None:
    """The conformance statement is made from tables: a fragment of that kind needs no second text to be true."""
    known = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["towncrier"]
    assert tuple(known["fragment"]) == KINDS
    for path in (ROOT / known["directory"]).iterdir():
        if path.name not in NO_FRAGMENT:
            assert re.fullmatch(rf"[a-z0-9-]+\.({'|'.join(KINDS)})\.md", path.name), path.name
            assert 10 < len(path.read_text("utf-8").strip()) < LONGEST_FRAGMENT, path.name


def test_what_changes_are_filed_as_is_explained() -> None:
    told = re.findall(
        r"^\| `(\w+)` \|", (ROOT / "packaging" / "changes" / "README.md").read_text("utf-8"), re.MULTILINE
    )
    assert tuple(told) == KINDS


@pytest.mark.parametrize("command", commands())
def test_what_one_is_told_to_run_is_there(command: str) -> None:
    words = command.split()
    if words[0] == "make":
        assert recipe(words[1])
        return
    assert (ROOT / words[0]).exists(), f"{words[0]} is missing"
    paths = [word for word in words[1:] if "/" in word]
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_each_tool_of_make_check_has_a_line_that_tells_what_to_do() -> None:
    tools = [re.sub(r"^\$\(BIN\)/(.*?)( \.)?$", r"\1", line) for line in recipe("check") if "$(BIN)" in line]
    assert len(tools) >= 5
    rows = re.findall(r"^\| `?([^|`]+)`? \|", MANIFESTO, re.MULTILINE)
    assert [tool for tool in tools if not any(row.strip() == tool for row in rows)] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_somewhere(name: str) -> None:
    path = ROOT / name
    for target in re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
        assert (path.parent / target).exists(), f"{name} links {target}"


def test_decisions_are_numbered_without_a_gap() -> None:
    """One that is taken back stays, and a later one replaces it."""
    told = (ROOT / "ezp2p" / "README.md").read_text("utf-8").split("## Decisions")[1]
    numbers = [int(number) for number in re.findall(r"^(\d+)\. ", told, re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))
    folders = r"cli|dicom|gui|imaging|model|network|outbox|storage|acquisition|archive|settings|workflows"
    files = re.findall(rf"`((?:{folders})/\w+\.py)`", told)
    assert [file for file in files if not (ROOT / "ezp2p" / file).exists()] == []
