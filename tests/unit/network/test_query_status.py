"""What the statuses of a C-FIND mean."""

import pytest

from ezp2p.network.query_status import QUERY_STATUSES, is_warning, query_refusal


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (0xA700, "it has no resources for this search at the moment"),
        (0xA900, "it does not accept these search terms"),
        (0xC000, "it was unable to work on this search"),
        (0xC123, "it was unable to work on this search"),
        (0xFE00, "it ended the search before it was complete"),
        (0x0110, "it had a fault of its own"),
        (0x0122, "it does not offer this kind of search"),
        (0x0124, "this workstation may not search there"),
        (0x0211, "it did not accept the request as it was"),
        (0x1234, "it gave an answer that is not known"),
    ],
)
def test_a_refusal_says_why_and_names_the_status(status: int, reason: str) -> None:
    error = query_refusal(status, "", "PACS")
    assert str(error).startswith(f"PACS refused: {reason}")
    assert f"(status {status:04X})" in str(error)
    assert error.status == status


def test_the_comment_of_the_peer_is_told() -> None:
    assert "(status A900: no such key)" in str(query_refusal(0xA900, "no such key", "PACS"))


def test_no_status_stands_in_two_rows() -> None:
    for status in range(0x10000):
        assert sum(row.first <= status <= row.last for row in QUERY_STATUSES) <= 1


def test_warnings_are_none_of_the_refusals() -> None:
    assert all(is_warning(status) for status in (0x0001, 0x0107, 0x0116, 0xB000, 0xBFFF))
    assert not any(is_warning(status) for row in QUERY_STATUSES for status in (row.first, row.last))
