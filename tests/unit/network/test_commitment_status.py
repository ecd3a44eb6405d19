"""Statuses of a request for storage commitment: granted, refused for now, refused, and never taken for granted."""

import pytest
from pynetdicom.status import GENERAL_STATUS, STATUS_FAILURE

from ezp2p.network.commitment_status import COMMITMENT_STATUSES, commitment_refusal, is_granted

FOR_NOW = {0x0110, 0x0131, 0x0210, 0x0213}


@pytest.mark.parametrize("status", [0x0000, 0x0001, 0x0107, 0x0116, 0xB000])
def test_success_and_warnings_grant_the_request(status: int) -> None:
    assert is_granted(status)


@pytest.mark.parametrize("status", [0x0110, 0x0124, 0x0211, 0x1234, 0xA700, 0xC000, 0xFE00, 0xFF00])
def test_nothing_else_does(status: int) -> None:
    assert not is_granted(status)


def test_a_refusal_tells_the_reason_the_status_and_the_comment() -> None:
    error = commitment_refusal(0x0124, "not here", "PACS")
    assert (error.status, error.is_for_now) == (0x0124, False)
    assert str(error) == (
        "PACS refused: this workstation may not ask it for storage commitment "
        "(storage commitment, status 0124: not here). Ask its administrator for the right to do so."
    )


def test_a_status_that_is_not_known_is_refused_with_its_number() -> None:
    assert "an answer that is not known (storage commitment, status 1234)" in str(
        commitment_refusal(0x1234, "", "PACS")
    )


@pytest.mark.parametrize("row", COMMITMENT_STATUSES, ids=lambda row: f"{row.status:04X}")
def test_each_row_is_a_failure_of_the_standard(row: object) -> None:
    status = getattr(row, "status", 0)
    error = commitment_refusal(status, "", "PACS")
    assert error.is_for_now == (status in FOR_NOW)
    assert status == 0x0131 or GENERAL_STATUS[status][0] == STATUS_FAILURE
