"""Each Failure Reason of the standard has its meaning and a sentence; what is not known says nothing for good."""

import pytest

from ezp2p.model.commitment import FAILURE_REASONS, FailureMeaning, failure_row

OF_THE_STANDARD = {
    0x0110: FailureMeaning.ASK_AGAIN,
    0x0112: FailureMeaning.MISSING,
    0x0119: FailureMeaning.NOT_CONFIRMABLE,
    0x0122: FailureMeaning.NOT_CONFIRMABLE,
    0x0131: FailureMeaning.ASK_AGAIN,
    0x0213: FailureMeaning.ASK_AGAIN,
}


def test_the_table_holds_the_reasons_of_the_standard_and_no_other() -> None:
    assert {row.reason: row.meaning for row in FAILURE_REASONS} == OF_THE_STANDARD


@pytest.mark.parametrize("reason", OF_THE_STANDARD)
def test_each_reason_is_told_with_its_number(reason: int) -> None:
    row = failure_row(reason)
    assert row.reason == reason
    assert f"({reason:04X})" in row.sentence
    assert row.sentence.endswith((".", "!"))


def test_only_a_missing_picture_is_for_a_person() -> None:
    assert "Press Try now to send it once more." in failure_row(0x0112).sentence
    asked_again = [row for row in FAILURE_REASONS if row.meaning is FailureMeaning.ASK_AGAIN]
    assert all("It is asked again by itself." in row.sentence for row in asked_again)


@pytest.mark.parametrize(("reason", "told"), [(0x1234, "not known, 1234"), (None, "no reason")])
def test_a_reason_that_is_not_known_neither_confirms_nor_holds(reason: int | None, told: str) -> None:
    row = failure_row(reason)
    assert row.meaning is FailureMeaning.ASK_AGAIN
    assert told in row.sentence
