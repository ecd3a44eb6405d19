"""Queries of an archive and their matches (PS3.4 Annex C)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class QueryLevel(StrEnum):
    """Query/Retrieve Level (0008,0052)."""

    PATIENT = "PATIENT"
    STUDY = "STUDY"
    SERIES = "SERIES"
    IMAGE = "IMAGE"


class QueryModel(StrEnum):
    """The information models that are queried."""

    STUDY_ROOT = "study"
    PATIENT_ROOT = "patient"


@dataclass(frozen=True, slots=True)
class Query:
    """What an archive is asked for: keys by keyword; an empty value matches everything and is returned."""

    level: QueryLevel
    keys: Mapping[str, str] = field(default_factory=dict)
    model: QueryModel = QueryModel.STUDY_ROOT


@dataclass(frozen=True, slots=True)
class Match:
    """One response: values by keyword, several values of one attribute parted by a backslash.

    `doubts` are sentences about what is not right with it; they never hold patient data.
    """

    attributes: Mapping[str, str]
    doubts: tuple[str, ...] = ()

    def get(self, keyword: str) -> str:
        """The value of `keyword`, empty where the response has none."""
        return self.attributes.get(keyword, "")
