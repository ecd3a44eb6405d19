"""What is known of the file of a recording that nobody tells about any more."""

from pathlib import Path

import pytest

from ezp2p.acquisition.camera_recordings import may_hold_frames


@pytest.mark.parametrize(("data", "may"), [(None, False), (b"", False), (b"frames", True)])
def test_only_a_file_that_is_missing_or_empty_holds_nothing(tmp_path: Path, data: bytes | None, may: bool) -> None:
    path = tmp_path / "a.recording"
    if data is not None:
        path.write_bytes(data)
    assert may_hold_frames(path) is may


def test_a_file_of_which_nothing_can_be_learned_may_hold_frames(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert may_hold_frames(loop)
