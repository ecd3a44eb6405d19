"""An answer comes in parts that grow, is cut at its limit, and what came before a failure is not lost."""

from collections.abc import Iterator

import pytest

from ezp2p.errors import ConnectionRefused
from ezp2p.gui.item_models.listing import prepare
from ezp2p.gui.worklist_asking import Answer, answers
from ezp2p.gui.worklist_words import age_shown, staleness
from ezp2p.model.worklist import ListRemark, WorklistEntry
from tests.gui.fake_services import UNREADABLE, entry, refused, unknown_to_peer


def many(count: int) -> list[WorklistEntry]:
    return [entry(f"Family{number}^Given", f"PID{number:04}", "080000") for number in range(count)]


def sizes(came: list[Answer | int]) -> list[int]:
    return [len(one.listing.entries) for one in came if isinstance(one, Answer)]


def test_the_first_entry_is_given_at_once_and_then_parts_that_grow() -> None:
    came = list(answers(many(100), limit=500))
    assert sizes(came) == [1, 8, 64, 100]
    assert [one.is_whole for one in came if isinstance(one, Answer)] == [False, False, False, True]
    assert [one for one in came if isinstance(one, int)] == [99]


def test_where_a_list_is_there_no_parts_are_made() -> None:
    assert sizes(list(answers(many(100), limit=500, has_parts=False))) == [100]


@pytest.mark.parametrize(("count", "limit_told"), [(10, 0), (11, 10)])
def test_more_than_the_limit_is_not_waited_for_and_that_is_said(count: int, limit_told: int) -> None:
    asked: list[WorklistEntry] = []

    def items() -> Iterator[WorklistEntry]:
        for one in many(count + 5 if limit_told else count):
            asked.append(one)
            yield one

    last = list(answers(items(), limit=10))[-1]
    assert isinstance(last, Answer)
    assert (len(last.listing.entries), last.limit, last.is_whole) == (10, limit_told, True)
    assert len(asked) == count
    assert ("first 10 entries of more" in last.told) == bool(limit_told)


def test_what_came_before_a_failure_is_given() -> None:
    def items() -> Iterator[WorklistEntry]:
        yield from many(3)
        raise refused()

    came = answers(items(), limit=10, has_parts=False)
    part = next(came)
    assert isinstance(part, Answer)
    assert (len(part.listing.entries), part.is_whole) == (3, False)
    with pytest.raises(ConnectionRefused):
        next(came)


def test_remarks_and_what_cannot_be_read_come_with_the_whole() -> None:
    last = list(answers([*many(1), UNREADABLE, ListRemark("It is a part.")], limit=10))[-1]
    assert isinstance(last, Answer)
    assert (last.told, last.listing.unreadable) == ("It is a part.", (UNREADABLE,))


def test_an_answer_that_says_the_same_is_the_list_that_is_there() -> None:
    before = prepare(many(5))
    last = list(answers(many(5), limit=10, before=before, has_parts=False))[-1]
    assert isinstance(last, Answer)
    assert last.listing is before


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "just now"),
        (1, "1 min old"),
        (59, "59 min old"),
        (60, "1 h old"),
        (185, "3 h 5 min old"),
        (1440, "1 day old"),
        (2 * 1440 + 3, "2 days old"),
    ],
)
def test_an_age_is_told_in_words(minutes: int, words: str) -> None:
    assert age_shown(minutes) == words


def test_a_server_that_is_away_and_one_that_refuses_are_told_apart() -> None:
    assert staleness(refused(), 12) == "The worklist server does not answer. This list is 12 min old."
    assert staleness(unknown_to_peer(), 0) == "The worklist did not come. This list is of just now."
    assert staleness(refused(), None) == "The worklist server does not answer."
    assert staleness(None, 12) == ""
