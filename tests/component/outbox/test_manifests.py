"""Manifests on a real disk: what was told is read again, and whatever is damaged spoils nothing else."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ezp2p.errors import DiskFull, FolderNotUsable
from ezp2p.model.application_entity import Confirmation, RemoteAE
from ezp2p.model.delivery import DeliveryState, FinishedInstance
from ezp2p.outbox.manifests import Manifest, Manifests
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import OTHER_PACS, PACS, SERIES, STUDY

S = DeliveryState


@pytest.fixture
def manifests(data_dir: Path) -> Manifests:
    return Manifests(data_dir, write)


def instance(folder: Path, number: int) -> FinishedInstance:
    """An instance as the outbox holds it."""
    return FinishedInstance(
        path=folder / "instances" / f"2.25.{number}.dcm",
        sop_class_uid="1.2.840.10008.5.1.4.1.1.7",
        sop_instance_uid=f"2.25.{number}",
        transfer_syntax_uid="1.2.840.10008.1.2.4.50",
        study_instance_uid=STUDY.study_instance_uid,
        series_instance_uid=SERIES.series_instance_uid,
        patient_id="P-0042",
        patient_name="MÜLLER^ERIKA",
        series_number="3",
        instance_number=number,
        sha256="0" * 64,
        size_bytes=11,
    )


@pytest.fixture
def manifest(data_dir: Path) -> Manifest:
    """Two instances for two destinations."""
    instances = (instance(data_dir, 1), instance(data_dir, 2))
    return Manifest("2.25.100", NOON, "EZP2P", instances, (PACS, OTHER_PACS), STUDY, (SERIES,))


def outcomes(manifests: Manifests, name: str = "2.25.100") -> dict[tuple[str, str], DeliveryState | None]:
    """By the last number of the UID and the name of the destination, what is told of each item."""
    items = manifests.load(name).items
    return {(item.instance.sop_instance_uid[5:], item.destination.name): item.outcome for item in items}


# --- what is told ---------------------------------------------------------------------------------------------


def test_what_was_kept_is_read_as_it_was(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)
    file = manifests.load("2.25.100")
    assert file.manifests == (manifest,)
    assert file.unreadable == 0
    assert [(item.instance, item.destination, item.outcome) for item in file.items] == [
        (one, destination, None) for one in manifest.instances for destination in manifest.destinations
    ]


def test_dicom_files_that_go_as_they_are_have_no_study(manifests: Manifests, manifest: Manifest) -> None:
    bare = replace(manifest, study=None, series=())
    manifests.keep(bare)
    assert manifests.load("2.25.100").manifests == (bare,)


def test_one_batch_may_be_accepted_several_times(manifests: Manifests, manifest: Manifest, data_dir: Path) -> None:
    more = replace(manifest, instances=(instance(data_dir, 3),))
    manifests.keep(manifest)
    manifests.keep(more)
    assert manifests.load("2.25.100").manifests == (manifest, more)
    assert len(manifests.load("2.25.100").items) == 6


def test_an_outcome_is_told_for_one_instance_and_one_destination(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)
    manifests.note("2.25.100", "2.25.1", PACS, S.SENT, is_durable=False, at=NOON)
    manifests.note("2.25.100", "2.25.1", PACS, S.CONFIRMED, is_durable=False)
    manifests.note("2.25.100", "2.25.2", OTHER_PACS, S.DISCARDED, is_durable=True, at=NOON)
    assert outcomes(manifests) == {
        ("1", "PACS"): S.CONFIRMED,
        ("1", "Other PACS"): None,
        ("2", "PACS"): None,
        ("2", "Other PACS"): S.DISCARDED,
    }
    assert manifests.load("2.25.100").items[3].changed == NOON


@pytest.mark.parametrize("state", [S.QUEUED, S.HELD])
def test_what_was_finished_can_be_open_again(manifests: Manifests, manifest: Manifest, state: DeliveryState) -> None:
    manifests.keep(manifest)
    manifests.note("2.25.100", "2.25.1", PACS, S.SENT, is_durable=False)
    manifests.note("2.25.100", "2.25.1", PACS, state, is_durable=True)
    assert outcomes(manifests)["1", "PACS"] is None


def test_what_a_person_holds_is_told_until_something_else_is(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)
    manifests.note("2.25.100", "2.25.1", PACS, S.HELD, is_durable=True, at=NOON, held="Wrong patient? Müller")
    first, *others = manifests.load("2.25.100").items
    assert (first.held, first.outcome, first.changed) == ("Wrong patient? Müller", None, NOON)
    assert [item.held for item in others] == ["", "", ""]
    for state in (S.QUEUED, S.DISCARDED):
        manifests.note("2.25.100", "2.25.1", PACS, S.HELD, is_durable=True, held="Wrong patient?")
        manifests.note("2.25.100", "2.25.1", PACS, state, is_durable=True)
        assert manifests.load("2.25.100").items[0].held == ""


def test_what_was_given_another_address_is_not_held_any_more(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)
    manifests.note("2.25.100", "2.25.1", PACS, S.HELD, is_durable=True, held="Wrong patient?")
    manifests.move("2.25.100", "2.25.1", PACS, replace(PACS, host="192.0.2.77"))
    assert {item.held for item in manifests.load("2.25.100").items} == {""}


def test_what_is_accepted_once_more_is_open_again(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)
    manifests.note("2.25.100", "2.25.1", PACS, S.DISCARDED, is_durable=True)
    manifests.keep(manifest)
    assert outcomes(manifests)["1", "PACS"] is None
    assert len(outcomes(manifests)) == 4


def test_an_item_can_go_to_another_address(manifests: Manifests, manifest: Manifest) -> None:
    moved = replace(PACS, host="192.0.2.77")
    manifests.keep(manifest)
    manifests.move("2.25.100", "2.25.1", PACS, moved)
    manifests.note("2.25.100", "2.25.1", moved, S.SENT, is_durable=False)
    items = manifests.load("2.25.100").items
    assert [(item.destination, item.outcome) for item in items if item.outcome] == [(moved, S.SENT)]
    assert len(items) == 4


def test_an_outcome_without_a_manifest_is_told_nowhere(manifests: Manifests) -> None:
    manifests.note("2.25.100", "2.25.1", PACS, S.SENT, is_durable=False)
    manifests.move("2.25.100", "2.25.1", PACS, OTHER_PACS)
    assert manifests.names() == set()


def test_choices_about_storing_are_no_part_of_an_address(manifests: Manifests, manifest: Manifest) -> None:
    chosen = replace(PACS, confirmation=Confirmation.COMMITMENT, associations=4)
    manifests.keep(replace(manifest, destinations=(chosen,)))
    manifests.note("2.25.100", "2.25.1", chosen, S.SENT, is_durable=False)
    assert outcomes(manifests)["1", "PACS"] is S.SENT


@pytest.mark.parametrize("batch", ["../../evil", "/etc/passwd", "CON", "b1", "a b", "2.25.1/..", "x" * 300, "B\0", "ü"])
def test_no_name_of_a_batch_leaves_the_folder(manifests: Manifests, manifest: Manifest, batch: str) -> None:
    manifests.keep(replace(manifest, batch=batch))
    (path,) = manifests.folder.iterdir()
    assert path.parent == manifests.folder
    assert manifests.names() == {manifests.name_of(batch)} == {path.stem}
    assert {item.batch for item in manifests.load(path.stem).items} == {batch}


def test_a_full_disk_is_told(data_dir: Path, manifest: Manifest) -> None:
    def write_to_a_full_disk(path: Path, _data: bytes) -> None:
        raise DiskFull(folder=path.parent, missing="1 KB")

    manifests = Manifests(data_dir, write_to_a_full_disk)
    with pytest.raises(DiskFull):
        manifests.keep(manifest)
    assert manifests.names() == set()


def test_a_manifest_that_cannot_be_written_to_is_told(manifests: Manifests, manifest: Manifest) -> None:
    (manifests.folder / "2.25.100.jsonl").mkdir(parents=True)
    with pytest.raises(FolderNotUsable, match="directory"):
        manifests.note("2.25.100", "2.25.1", PACS, S.SENT, is_durable=True)
    with pytest.raises(FolderNotUsable, match="directory"):
        manifests.keep(manifest)


# --- what is damaged ------------------------------------------------------------------------------------------


def test_a_torn_last_line_spoils_neither_what_is_before_nor_what_comes_after(
    manifests: Manifests, manifest: Manifest
) -> None:
    manifests.keep(manifest)
    path = manifests.folder / "2.25.100.jsonl"
    whole = path.read_bytes()
    manifests.note("2.25.100", "2.25.1", PACS, S.SENT, is_durable=False)
    line = path.read_bytes()[len(whole) :]
    for length in range(len(line) - 1):
        path.write_bytes(whole + line[:length])
        assert set(outcomes(manifests).values()) <= {None, S.SENT}
        manifests.note("2.25.100", "2.25.2", PACS, S.SENT, is_durable=False)
        assert outcomes(manifests)["2", "PACS"] is S.SENT
        assert len(outcomes(manifests)) == 4


def test_a_torn_acceptance_is_counted(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)
    path = manifests.folder / "2.25.100.jsonl"
    data = path.read_bytes()
    path.write_bytes(data + data[:200])
    file = manifests.load("2.25.100")
    assert (len(file.items), file.unreadable) == (4, 1)
    assert path.read_bytes() == data + data[:200]


def edit(manifests: Manifests, change: Callable[[dict[str, Any]], object]) -> None:
    """Change what the first line of the manifest tells was accepted."""
    path = manifests.folder / "2.25.100.jsonl"
    line = json.loads(path.read_bytes())
    change(line["accepted"])
    path.write_text(json.dumps(line) + "\n", "utf-8")


def test_keys_of_a_newer_version_are_left_out(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)

    def of_a_newer_version(accepted: dict[str, Any]) -> None:
        places = (accepted, accepted["study"], accepted["study"]["patient"], accepted["series"][0])
        for place in (*places, *accepted["instances"], *accepted["destinations"]):
            place["from_the_future"] = {"a": [1]}

    edit(manifests, of_a_newer_version)
    assert manifests.load("2.25.100").manifests == (manifest,)
    assert manifests.load("2.25.100").unreadable == 0


def test_lines_of_a_newer_version_are_counted(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)
    with (manifests.folder / "2.25.100.jsonl").open("ab") as file:
        file.write(b'{"from_the_future": {}}\n')
    assert (len(manifests.load("2.25.100").items), manifests.load("2.25.100").unreadable) == (4, 1)


@pytest.mark.parametrize(
    "change",
    [
        {"sop_instance_uid": "../../../evil"},
        {"sop_instance_uid": "/etc/passwd"},
        {"sop_instance_uid": ""},
        {"sop_instance_uid": None},
        {"instance_number": "1"},
        {"instance_number": True},
        {"instance_number": 2**70},
        {"patient_name": "\ud800"},
        {"patient_name": ["A"]},
        {"sha256": 5},
    ],
)
def test_an_instance_that_cannot_be_understood_is_counted_and_the_others_are_used(
    manifests: Manifests, manifest: Manifest, change: dict[str, object]
) -> None:
    manifests.keep(manifest)
    edit(manifests, lambda accepted: accepted["instances"][0].update(change))
    file = manifests.load("2.25.100")
    assert file.unreadable == 1
    assert [item.instance for item in file.items] == [manifest.instances[1]] * 2


@pytest.mark.parametrize("key", ["sop_class_uid", "study_instance_uid", "size_bytes"])
def test_an_instance_that_lacks_something_is_counted(manifests: Manifests, manifest: Manifest, key: str) -> None:
    manifests.keep(manifest)
    edit(manifests, lambda accepted: accepted["instances"][0].pop(key))
    assert manifests.load("2.25.100").unreadable == 1
    assert len(manifests.load("2.25.100").items) == 2


def test_a_file_name_is_made_from_the_uid_and_never_read(
    manifests: Manifests, manifest: Manifest, data_dir: Path
) -> None:
    manifests.keep(manifest)
    edit(manifests, lambda accepted: accepted["instances"][0].update(path="../../evil", file_name="../../evil"))
    assert manifests.load("2.25.100").items[0].instance.path == data_dir / "instances" / "2.25.1.dcm"


@pytest.mark.parametrize(
    ("change", "instances"),
    [
        ({"study": {"patient": 7}}, 2),
        ({"series": [{}]}, 2),
        ({"destinations": [{"name": "PACS"}]}, 2),
        ({"instances": 5}, 0),
    ],
)
def test_a_part_that_cannot_be_understood_is_counted_and_the_rest_is_used(
    manifests: Manifests, manifest: Manifest, change: dict[str, object], instances: int
) -> None:
    manifests.keep(manifest)
    edit(manifests, lambda accepted: accepted.update(change))
    file = manifests.load("2.25.100")
    assert file.unreadable == 1
    assert len(file.manifests[0].instances) == instances


@pytest.mark.parametrize(
    "change", [{"batch": ""}, {"batch": 1}, {"added": "yesterday"}, {"added": "2026-02-03T12:00:00"}, {"calling_ae": 0}]
)
def test_an_acceptance_of_nobody_knows_what_is_counted(
    manifests: Manifests, manifest: Manifest, change: dict[str, object]
) -> None:
    manifests.keep(manifest)
    edit(manifests, lambda accepted: accepted.update(change))
    assert manifests.load("2.25.100").items == ()
    assert manifests.load("2.25.100").unreadable == 1


def test_a_manifest_that_cannot_be_opened_is_counted(manifests: Manifests) -> None:
    (manifests.folder / "2.25.100.jsonl").mkdir(parents=True)
    assert manifests.load("2.25.100").unreadable == 1
    assert manifests.load("2.25.101").unreadable == 1


def test_what_was_being_written_when_the_power_failed_is_no_manifest(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)
    (manifests.folder / ".2.25.101.jsonl.abcd.part").write_bytes(b"{")
    assert manifests.names() == {"2.25.100"}


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(["accepted", "outcome", "moved", "state", "added", "instances", "destinations", "batch"]), _JSON)
def test_any_value_in_any_place_is_survived(manifests: Manifests, manifest: Manifest, key: str, value: object) -> None:
    (manifests.folder / "2.25.100.jsonl").unlink(missing_ok=True)
    manifests.keep(manifest)
    lines = [
        {key: value},
        {"outcome": {key: value, "batch": "2.25.100", "sop_instance_uid": "2.25.1", "destination": value}},
        {"accepted": {"batch": "2.25.100", "added": NOON.isoformat(), "calling_ae": "EZP2P", key: value}},
        {"accepted": {"study": value, "series": value}},
    ]
    with (manifests.folder / "2.25.100.jsonl").open("ab") as file:
        file.writelines(f"{json.dumps(line)}\n".encode() for line in lines)
        file.write(b"[" * 5000 + b"\n")
    assert outcomes(manifests)["2", "PACS"] is None


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 2000), st.binary(max_size=300))
def test_any_bytes_in_any_place_are_survived(
    manifests: Manifests, manifest: Manifest, place: int, garbage: bytes
) -> None:
    path = manifests.folder / "2.25.100.jsonl"
    path.unlink(missing_ok=True)
    manifests.keep(manifest)
    data = path.read_bytes()
    path.write_bytes(data[:place] + garbage + data[place + len(garbage) :])
    manifests.note("2.25.100", "2.25.1", PACS, S.SENT, is_durable=False)
    places = {item.instance.path.parent for item in manifests.load("2.25.100").items}
    assert places <= {manifest.instances[0].path.parent}


def test_a_destination_is_known_by_all_of_its_address(manifests: Manifests, manifest: Manifest) -> None:
    manifests.keep(manifest)
    for other in (replace(PACS, name="X"), replace(PACS, title="X"), replace(PACS, host="x"), replace(PACS, port=1)):
        assert isinstance(other, RemoteAE)
        manifests.note("2.25.100", "2.25.1", other, S.SENT, is_durable=False)
    assert set(outcomes(manifests).values()) == {None}
