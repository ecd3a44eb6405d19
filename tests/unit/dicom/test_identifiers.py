"""UIDs are fresh, valid and made of a UUID alone; our own names fit where they stand."""

import uuid

import ezp2p
from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME, SOFTWARE_VERSION, new_uid
from ezp2p.model.value_representation import check_ui


def test_a_new_uid_is_a_random_uuid_and_nothing_more() -> None:
    uid = new_uid()
    number = uuid.UUID(int=int(uid.removeprefix("2.25.")))
    assert uid.startswith("2.25.")
    assert number.version == 4
    assert check_ui(uid) is None


def test_no_uid_comes_twice() -> None:
    assert len({new_uid() for _ in range(10_000)}) == 10_000


def test_our_class_uid_is_valid_and_of_the_same_kind() -> None:
    assert IMPLEMENTATION_CLASS_UID.startswith("2.25.")
    assert uuid.UUID(int=int(IMPLEMENTATION_CLASS_UID.removeprefix("2.25."))).version == 4
    assert check_ui(IMPLEMENTATION_CLASS_UID) is None


def test_our_version_is_in_our_names() -> None:
    assert ezp2p.__version__ in IMPLEMENTATION_VERSION_NAME
    assert ezp2p.__version__ in SOFTWARE_VERSION
    assert len(IMPLEMENTATION_VERSION_NAME) <= 16
