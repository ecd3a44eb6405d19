"""The rows that the conformance statement has for statuses, as the program prints it, to be driven one by one."""

from dataclasses import replace
from typing import Any

import pytest

from ezp2p.model.application_entity import RemoteAE
from ezp2p.workflows.conformance.document import Document
from ezp2p.workflows.conformance.markdown_writer import markdown
from ezp2p.workflows.conformance.outcomes import outcomes
from tests.fakes.statement import read_statement

STATEMENT = read_statement(markdown(Document("Statuses", "", (outcomes(),))))
"""The part of the statement that tells of statuses."""
UNKNOWN = "0FFF"
"""A status of no table, for the row of any other."""


def cases(caption: str, warns: str = "") -> list[Any]:
    """Each final status of a table, of a range the first and the last, with its row; `warns` is logged at warnings."""
    return [
        pytest.param(
            int(status, 16),
            row,
            id=status,
            marks=pytest.mark.expected_log(warns) if warns and row["Service Status"] == "Warning" else (),
        )
        for row in STATEMENT.rows(caption)
        if row["Service Status"] != "Pending"
        for part in row["Status"].replace("any other", UNKNOWN).split(", ")
        for status in dict.fromkeys(part.split(" to "))
    ]


def told_sentence(row: dict[str, str], status: int) -> str:
    """What the user is told, of this status of the row."""
    _, _, sentence = row["Behavior"].partition("The user is told: ")
    first = row["Status"].replace("any other", UNKNOWN)[:4]
    return sentence.replace(first, f"{status:04X}")


def named(ae: RemoteAE) -> RemoteAE:
    """A peer under the name that the statement gives it."""
    return replace(ae, name="The archive")
