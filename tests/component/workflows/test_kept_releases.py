"""What each version wrote is opened by this one: settings, the open study, the outbox and its manifests, the archive.

`packaging/keep_release.py` (make release-data) keeps the files of a version; they are copied before they are opened.
"""

import json
import shutil
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

import ezp2p
from ezp2p.archive.index import Index, Selection
from ezp2p.model.edits import Crop, QuarterTurn
from ezp2p.outbox.outbox import Outbox
from ezp2p.settings.file import load
from ezp2p.storage.atomic_file import write
from ezp2p.workflows import form_memory
from ezp2p.workflows.open_study_file import from_bytes
from tests.architecture.project import ROOT, packaging_script
from tests.fakes.fake_clock import FakeClock

KEPT: Final = ROOT / "tests" / "golden" / "databases"
VERSIONS: Final = sorted(path.parent.name for path in KEPT.glob("*/expected.json"))


@pytest.fixture(params=VERSIONS)
def data(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A data folder as that version left it."""
    return Path(shutil.copytree(KEPT / request.param, tmp_path / "data"))


def states(outbox: Outbox) -> list[str]:
    return [item.state.value for item in reversed(outbox.items())]


def expected(data: Path) -> list[str]:
    told: list[str] = json.loads((data / "expected.json").read_bytes())["outbox"]
    return told


def test_this_version_has_its_files_kept() -> None:
    assert ezp2p.__version__ in VERSIONS, "make release-data"


def test_the_settings_are_as_they_were(data: Path) -> None:
    settings = load(data / "settings.toml")
    assert settings.local.title == "ROOM1"
    assert [(one.name, one.host, one.port) for one in settings.remotes] == [
        ("PACS", "pacs.invalid", 11112),
        ("Worklist", "192.0.2.2", 105),
    ]
    assert settings.attributes.institution_name == 'Klinikum "Köln"'


def test_the_open_study_is_as_it_was(data: Path) -> None:
    study = from_bytes((data / "open_study.json").read_bytes())
    assert study.study.patient_id == "P-0042"
    assert study.study.worklist_entry is not None
    first, second = study.series[0].pictures
    assert first.edits == (QuarterTurn(1), Crop(1, 2, 3, 4))
    assert (second.comments, second.is_rejected) == ("Left hand", True)


def test_what_was_typed_lately_is_remembered(data: Path) -> None:
    assert form_memory.load(data)["SeriesDescription"] == ("Left hand", "Right hand")


def test_each_item_of_the_outbox_is_in_its_state(data: Path, clock: FakeClock) -> None:
    with closing(Outbox(data / "outbox", clock=clock, write=write)) as outbox:
        assert outbox.rebuilt is None
        assert states(outbox) == expected(data)
        assert {item.instance.patient_id for item in outbox.items()} == {"P-0042"}
        study = outbox.studies.frozen("2.25.4711")
        assert study is not None
        assert study.patient.patient_id == "P-0042"


@pytest.mark.expected_log("made anew")
def test_a_lost_database_is_made_anew_from_its_manifests(data: Path, clock: FakeClock) -> None:
    """What was sent or given up stays so; all else waits to be looked at, and none is forgotten."""
    for number in range(1, 7):
        write(data / "outbox" / "instances" / f"2.25.{number}.dcm", b"instance %d" % number)
    (data / "outbox" / "outbox.sqlite").unlink()
    with closing(Outbox(data / "outbox", clock=clock, write=write)) as outbox:
        assert outbox.rebuilt is not None
        assert len(states(outbox)) == len(expected(data))
        done = {"SENT", "DISCARDED"}
        assert sorted(one for one in states(outbox) if one in done) == sorted(
            one for one in expected(data) if one in done
        )


def test_the_index_of_the_archive_finds_what_it_held(data: Path) -> None:
    with closing(Index(data / "archive" / "index.sqlite")) as index:
        index.open()
        assert index.find_instance("2.25.77") is not None
        assert len(index.studies(Selection())) == 1


def test_what_this_version_writes_now_is_what_is_kept(tmp_path: Path) -> None:
    """A format that changes without its number is seen here; files that people read are compared as they are."""
    keeper = packaging_script("keep_release")
    keeper.keep(tmp_path / "now")
    for name in ("open_study.json", "recent_texts.json", "expected.json"):
        assert (tmp_path / "now" / name).read_bytes() == (KEPT / ezp2p.__version__ / name).read_bytes(), name


def test_what_a_released_version_wrote_is_never_written_anew() -> None:
    keeper = packaging_script("keep_release")
    assert not keeper.is_released(ezp2p.__version__) or ezp2p.__version__ in VERSIONS
    assert keeper.is_released("0.0.1")
