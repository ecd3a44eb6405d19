"""What an act upon the open study is called in the menu that undoes it."""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Final

from ezp2p.gui.translation import mark, tr, tr_count


class Verb(Enum):
    """What was done."""

    ADD = auto()
    ANSWER = auto()
    BEGIN_SERIES = auto()
    CHANGE_SERIES = auto()
    CHANGE_STUDY = auto()
    CUT = auto()
    DATE = auto()
    DESCRIBE = auto()
    EDIT = auto()
    KEEP = auto()
    MOVE = auto()
    REJECT = auto()
    SORT_BY_NAME = auto()
    SORT_BY_TIME = auto()
    TAKE_AWAY_SERIES = auto()
    TAKE_OUT = auto()
    TAKE_PAGES = auto()


SORTED: Final[Mapping[str, Verb]] = {"name": Verb.SORT_BY_NAME, "time taken": Verb.SORT_BY_TIME}
"""Sorting, by the key of its order."""

_PLAIN: Final[Mapping[Verb, str]] = {
    Verb.ADD: mark("add"),
    Verb.BEGIN_SERIES: mark("begin a series"),
    Verb.CHANGE_SERIES: mark("change the series"),
    Verb.CHANGE_STUDY: mark("change the study"),
    Verb.SORT_BY_NAME: mark("sort by name"),
    Verb.SORT_BY_TIME: mark("sort by time taken"),
    Verb.TAKE_AWAY_SERIES: mark("take away a series"),
}
_COUNTED: Final[Mapping[Verb, Callable[[int], str]]] = {
    Verb.ADD: lambda count: tr_count("add {count} picture", "add {count} pictures", count),
    Verb.ANSWER: lambda count: tr_count("answer about {count} picture", "answer about {count} pictures", count),
    Verb.CUT: lambda count: tr_count("cut {count} picture", "cut {count} pictures", count),
    Verb.DATE: lambda count: tr_count("date {count} picture", "date {count} pictures", count),
    Verb.DESCRIBE: lambda count: tr_count("describe {count} picture", "describe {count} pictures", count),
    Verb.EDIT: lambda count: tr_count("edit {count} picture", "edit {count} pictures", count),
    Verb.KEEP: lambda count: tr_count("keep {count} picture", "keep {count} pictures", count),
    Verb.MOVE: lambda count: tr_count("move {count} picture", "move {count} pictures", count),
    Verb.REJECT: lambda count: tr_count("reject {count} picture", "reject {count} pictures", count),
    Verb.TAKE_OUT: lambda count: tr_count("take out {count} picture", "take out {count} pictures", count),
    Verb.TAKE_PAGES: lambda count: tr_count(
        "take the pages of {count} picture", "take the pages of {count} pictures", count
    ),
}


def act_in_words(verb: Verb, count: int) -> str:
    """`move 3 pictures`; without them where 0 are told and the act is something without them, too."""
    if verb in _COUNTED and (count or verb not in _PLAIN):
        return _COUNTED[verb](count)
    return tr(_PLAIN[verb])
