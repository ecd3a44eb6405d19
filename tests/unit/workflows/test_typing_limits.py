"""What a field can hold is told as soon as it is exceeded, and never before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.model.value_representation import CHECKS
from ezp2p.workflows.typing_limits import limit_told


@pytest.mark.parametrize(
    ("vr", "text", "told"),
    [
        ("SH", "A" * 16, ""),
        ("SH", "A" * 19, "16 characters at most: 3 too many."),
        ("LO", "A" * 65, "64 characters at most: 1 too many."),
        ("LT", "A" * 10_240, ""),
        ("LT", "A" * 10_241, "10,240 characters at most: 1 too many."),
        ("LO", "A\\B", "It cannot hold a backslash."),
        ("CS", "hand", ""),
        ("CS", "hand-made", "It may hold capital letters, digits, spaces and underscores only."),
        ("PN", "A" * 40 + "^" + "B" * 30, "Family and given name together: 64 characters at most: 7 too many."),
        ("PN", "MUSTER^ERIKA", ""),
        ("PN", "^", ""),
        ("IS", "12", ""),
        ("IS", "-", ""),
        ("IS", "1.5", "A whole number, such as 12."),
        ("IS", "1234567890123", "12 digits at most: 1 too many."),
        ("IS", "4294967296", "It is not a whole number."),
        ("DA", "15.2.", ""),
        ("DA", "1980-02-15", ""),
        ("DA", "15 Feb", "A date such as 15.02.1980."),
        ("DA", "15.02.19800", "A date such as 15.02.1980."),
    ],
)
def test_a_limit_is_told_in_words(vr: str, text: str, told: str) -> None:
    assert limit_told(vr, text, date_example="15.02.1980") == told


@given(st.sampled_from(["LO", "SH", "IS", "CS", "PN"]), st.text(max_size=80))
def test_what_is_told_while_typing_is_refused_at_the_end(vr: str, text: str) -> None:
    told = limit_told(vr, text)
    text = text.strip().upper() if vr == "CS" else text.strip()
    if told:
        assert CHECKS[vr](text)
