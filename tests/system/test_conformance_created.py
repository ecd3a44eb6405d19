"""The statement's tables of attributes beside what dcmdump tells of instances that the program made."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from ezp2p.dicom.sop_classes import SOP_CLASSES
from tests.fakes.statement import Statement
from tests.peers.dciodvfy import complaints
from tests.peers.dcmtk import WlmScpFs
from tests.peers.process import binary
from tests.peers.worklist_file import worklist_entry, write_worklist_file
from tests.system.created import CREATED, Make

Tags: TypeAlias = tuple[str, ...]
_LINE = re.compile(r"^( *)(\([0-9a-f]{4},[0-9a-f]{4}\)) (\w\w) (.*?)(?: +# .*)?$")
"""Two spaces for each sequence, and two for each item."""
NAMES = {one.keyword: one.name for one in SOP_CLASSES}
FILLED = (
    "--patient-id", "P-1", "--patient-name", "MUSTER^ERIKA", "--birth-date", "19700102", "--sex", "F",
    "--accession-number", "A-1", "--study-description", "Study", "--referring-physician", "ARZT^ANNA",
    "--series-description", "Series", "--body-part", "KNEE", "--laterality", "L", "--study-id", "S-1",
)  # fmt: skip


def dumped(path: Path) -> dict[Tags, str]:
    """Each element by the tags that lead to it, with what dcmdump shows of its value."""
    command = [binary("/usr/bin/dcmdump"), "-q", str(path)]
    text = subprocess.run(command, capture_output=True, check=True, timeout=30).stdout.decode("utf-8", "replace")
    found: dict[Tags, str] = {}
    above: list[str] = []
    for match in filter(None, map(_LINE.match, text.splitlines())):
        tag = match[2].upper()
        if tag.startswith("(FFFE"):
            continue
        above = [*above[: len(match[1]) // 4], tag]
        found[tuple(above)] = match[4]
    return found


def told(statement: Statement, name: str) -> dict[Tags, dict[str, str]]:
    """The rows of the table of a class, by the tags that lead to each attribute."""
    rows: dict[Tags, dict[str, str]] = {}
    above: list[str] = []
    for row in statement.rows(f"Attributes of created instances: {name}"):
        depth = len(row["Attribute Name"]) - len(row["Attribute Name"].lstrip(">"))
        above = [*above[:depth], row["Tag"]]
        rows[tuple(above)] = row
    return rows


def check(path: Path, statement: Statement, keyword: str) -> None:
    rows, found = told(statement, NAMES[keyword]), dumped(path)
    meta = set(statement.column(f"File Meta Information: {NAMES[keyword]}", "Tag"))
    assert {tag for (tag, *_) in found if tag.startswith("(0002")} == meta
    elements = {tags: value for tags, value in found.items() if not tags[0].startswith("(0002")}
    assert {tags: value for tags, value in elements.items() if tags not in rows} == {}, "not in the table"
    for tags, row in rows.items():
        if len(tags) > 1 and tags[:-1] not in elements:
            continue  # its sequence is not there
        if len(tags) == 1 or row["Presence"] != "ANAP":
            check_presence(row, elements.get(tags))
    for tags, row in rows.items():
        if row["Source"] == "FIXED" and row["VR"] == "CS" and tags in elements and row["Value"]:
            assert elements[tags].strip("[]") == row["Value"]
    assert complaints(path) == []


def check_presence(row: dict[str, str], value: str | None) -> None:
    is_empty = value is not None and ("(no value available)" in value or "#=0" in value)
    if row["Presence"] == "ALWAYS":
        assert value is not None, f"{row} is not there"
        assert not is_empty, f"{row} is empty"
    if row["Presence"] == "VNAP":
        assert value is not None, f"{row} is not there"
    if row["Presence"] == "EMPTY":
        assert is_empty, f"{row} has a value"


@pytest.mark.parametrize("keyword", CREATED)
def test_an_instance_has_what_the_table_tells(make: Make, statement: Statement, keyword: str) -> None:
    for options in ((), FILLED):
        for path in make(keyword, *options):
            check(path, statement, keyword)


def test_an_instance_of_a_worklist_entry_has_what_the_table_tells(
    make: Make, wlmscpfs: Callable[..., WlmScpFs], statement: Statement
) -> None:
    server = wlmscpfs()
    entry = worklist_entry(patient_name="MUSTER^ERIKA", patient_id="P-1", accession_number="A-1")
    write_worklist_file(server.folder, "one", entry)
    options = ("--worklist", server.ae.address, "--accession-number", "A-1")
    (path,) = make("SecondaryCaptureImageStorage", *options)
    check(path, statement, "SecondaryCaptureImageStorage")
    assert ("(0040,0275)",) in dumped(path)
