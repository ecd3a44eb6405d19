"""Some hundred sends that meet a fault; `make torture` makes it ten thousand."""

import pytest

from tests.torture import faulty_sends


@pytest.mark.expected_log("gave an answer that does not count")
def test_nothing_is_called_sent_that_its_archive_did_not_say_to_have_stored() -> None:
    assert "0 falsely sent, all stored in the end" in faulty_sends.run(300)
