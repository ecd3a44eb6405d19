"""What was typed lately, on the disk."""

from pathlib import Path

import pytest

from ezp2p.storage.atomic_file import write
from ezp2p.workflows.form_memory import FILE, load, save


def test_what_was_typed_is_there_at_the_next_start(tmp_path: Path) -> None:
    recent = {"StudyDescription": ("Wundfoto, größer", "Burn"), "SeriesDescription": ("Overview",)}
    save(tmp_path, recent, write)
    assert load(tmp_path) == recent


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"StudyDescription": 1}',
        b'{"StudyDescription": [1, null]}',
        b'{"PatientName": ["MUSTER^ERIKA"]}',
        b"[" * 100_000,
    ],
)
def test_what_cannot_be_read_is_as_if_there_were_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert load(tmp_path) == {}


def test_nothing_is_remembered_before_anything_was_typed(tmp_path: Path) -> None:
    assert load(tmp_path) == {}
