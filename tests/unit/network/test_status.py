"""What the statuses of a C-STORE mean, and the sentences made of them."""

import pytest

from ezp2p.model.application_entity import RemoteAE
from ezp2p.network.status import STORE_STATUSES, StoreMeaning, store_note, store_refusal, store_row

PACS = RemoteAE("PACS", "PACS", "192.0.2.1", 104)
NOTED = [row for row in STORE_STATUSES if row.meaning is StoreMeaning.STORED_WITH_NOTE]
REFUSED = [row for row in STORE_STATUSES if row.meaning not in {StoreMeaning.STORED, StoreMeaning.STORED_WITH_NOTE}]


def test_no_status_stands_in_two_rows() -> None:
    for status in range(0x10000):
        assert sum(row.first <= status <= row.last for row in STORE_STATUSES) <= 1


def test_only_these_four_are_stored() -> None:
    stored = {StoreMeaning.STORED, StoreMeaning.STORED_WITH_NOTE}
    assert [status for status in range(0x10000) if store_row(status).meaning in stored] == [0, 0xB000, 0xB006, 0xB007]


def test_success_has_no_note() -> None:
    assert store_note(0x0000, "all is well", [0x00100010]) == ""


@pytest.mark.parametrize("status", [row.first for row in NOTED])
def test_a_warning_is_a_whole_sentence_that_names_the_status_once(status: int) -> None:
    note = store_note(status, "name shortened")
    assert note.startswith("It is stored, but ")
    assert note.endswith(f" ({status:04X}: name shortened).")
    assert note.count(f"{status:04X}") == 1


@pytest.mark.parametrize("status", [*(row.first for row in REFUSED), 0x1234, 0xFF00, 0xFE00, 0xB001])
def test_a_refusal_names_the_status_once(status: int) -> None:
    error = store_refusal(PACS, status)
    assert str(error).startswith("PACS refused: ")
    assert str(error).count(f"({status:04X})") == str(error).count(f"{status:04X}") == 1
    assert error.status == status


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("", ""),
        (" \t ", ""),
        ("two\r\nlines", ": two lines"),
        ("a\x1b[31mred\x07 one\x00", ": a [31mred one"),
        ("turned\u202eround\u200b", ": turned round"),
        ("x" * 65, ": " + "x" * 64),
        ("x" * 63 + " y", ": " + "x" * 63),
    ],
)
def test_of_a_comment_no_more_is_told_than_a_line_can_take(comment: str, said: str) -> None:
    assert f"({0xC000:04X}{said})." in str(store_refusal(PACS, 0xC000, comment))
    assert store_note(0xB000, comment).endswith(f"(B000{said}).")


@pytest.mark.parametrize(
    ("comment", "offending", "details"),
    [
        ("", [0x00100010], "(A900: element (0010,0010))"),
        ("no", [0x00100010], "(A900: no; element (0010,0010))"),
        ("no", [0x00100010, 0x7FE0000A], "(A900: no; elements (0010,0010), (7FE0,000A))"),
        ("", range(8), "(0000,0006), (0000,0007))"),
        ("", range(1000), "(0000,0006), (0000,0007), more)"),
    ],
)
def test_the_elements_that_the_peer_names_are_told(comment: str, offending: list[int], details: str) -> None:
    assert f"{details}." in str(store_refusal(PACS, 0xA900, comment, offending))
