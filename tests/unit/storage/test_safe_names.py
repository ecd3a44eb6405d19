"""File names are made of valid UIDs alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.errors import InstanceNotReadable
from ezp2p.storage.locations import Locations, default_data_folder, resources_folder
from ezp2p.storage.safe_names import file_name_for


def test_a_valid_uid_is_its_file_name() -> None:
    assert file_name_for("2.25.1") == "2.25.1.dcm"


@pytest.mark.parametrize(
    "uid", ["", ".", "..", "../1", "/etc/passwd", "1.2/3", "1.2\\3", "C:1", "1.2\0", "1.2\n", "NUL", "1" * 65, "1.02"]
)
def test_nothing_else_becomes_a_file_name(uid: str) -> None:
    with pytest.raises(InstanceNotReadable, match="no valid UID"):
        file_name_for(uid)


@given(st.text(alphabet="0123456789./\\:", max_size=70))
def test_a_file_name_never_leaves_its_folder(uid: str) -> None:
    try:
        name = file_name_for(uid)
    except InstanceNotReadable:
        return
    assert set(name.removesuffix(".dcm")) <= set("0123456789.")
    assert not name.startswith(".")
    assert len(name) <= 68


def test_every_part_of_a_data_folder_lies_in_it_and_nothing_else_does() -> None:
    root = default_data_folder()
    places = Locations(root)
    parts = [places.settings, places.outbox, places.archive, places.worklist, places.tray, places.logs]
    assert len(set(parts)) == 6
    assert all(part.parent == root for part in parts)


def test_what_is_not_code_is_found() -> None:
    assert resources_folder().name == "resources"
