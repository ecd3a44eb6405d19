"""Sizes as people read them."""

import pytest

from ezp2p.storage.room import in_words


@pytest.mark.parametrize(
    ("size_bytes", "words"),
    [
        (0, "1 KB"),
        (1, "1 KB"),
        (1_000, "1 KB"),
        (1_001, "2 KB"),
        (999_000, "999 KB"),
        (999_001, "1 MB"),
        (12_000_000, "12 MB"),
        (12_000_001, "13 MB"),
        (999_000_001, "1 GB"),
        (1_500_000_001, "1.6 GB"),
        (20_000_000_000, "20 GB"),
    ],
)
def test_a_size_is_told_in_few_digits_and_rounded_up(size_bytes: int, words: str) -> None:
    assert in_words(size_bytes) == words
