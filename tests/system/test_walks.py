"""A clinician and a technician walk through the real window, on a display, to a real archive with a worklist.

Scanner and camera are stand-ins in the network; nothing in the window is a fake.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from ezp2p.workflows.demo import sample_pictures
from ezp2p.workflows.services import Services
from tests.fakes.sample_devices import SampleDevices, sample_devices
from tests.peers.orthanc import Orthanc
from tests.peers.screen import Screen, screen
from tests.peers.walk import SCREEN_SIDES, set_up, walked

WINDOW = (1440, 900)
MOST_ACTIONS = 4
LEAST_COLORS = 20
"""Of a picture that is not blank."""
JANE, JOERG = "DEMO-1001", "DEMO-1003"
Walk = Callable[..., dict[str, Any]]


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Screen]:
    """A screen on which the whole window has room."""
    with screen(tmp_path / "screen", **SCREEN_SIDES) as one:
        yield one


@pytest.fixture
def walk(orthanc: Orthanc, display: Screen, data_dir: Path, tmp_path: Path) -> Walk:
    """Walks with Orthanc as PACS and worklist, and gives what was told of it; each picture has been looked at."""
    set_up(data_dir, orthanc)
    folder = tmp_path / "pictures"

    def go(name: str, devices: SampleDevices | None = None) -> dict[str, Any]:
        told = walked(name, folder, data_dir=data_dir, display=display, devices=devices)
        for step in told["steps"]:
            say(f"{step['name']:<24}{step['actions']:>4} actions {step['seconds']:>7.2f} s")
            look_at(folder / step["picture"])
        return told

    return go


def say(line: str) -> None:
    """Seen by `pytest -s`, and where the test fails."""
    sys.stdout.write(f"{line}\n")


def look_at(picture: Path) -> None:
    """It is the whole window, and something is seen in it."""
    with Image.open(picture) as seen:
        assert seen.size == WINDOW, picture.name
        colors = seen.convert("RGB").getcolors(WINDOW[0] * WINDOW[1])
    assert colors is not None
    assert len(colors) > LEAST_COLORS, f"{picture.name} is blank"


def held_by(orthanc: Orthanc) -> dict[str, list[dict[str, Any]]]:
    """The instances that Orthanc has, by Patient ID."""
    found: dict[str, list[dict[str, Any]]] = {}
    for uid in orthanc.all_instances():
        tags = orthanc.tags(uid)
        found.setdefault(tags["PatientID"], []).append(tags)
    return found


@pytest.mark.slow
def test_a_clinician_does_a_days_work_and_every_picture_is_with_its_patient(walk: Walk, orthanc: Orthanc) -> None:
    told = walk("clinician")
    held, count = held_by(orthanc), len(sample_pictures())
    assert told["short_way"]["actions"] <= MOST_ACTIONS
    say(f"from the card to stored: {told['short_way']['seconds']} s")
    emergency = next(iter(held.keys() - {JANE, JOERG}))
    assert {patient: len(instances) for patient, instances in held.items()} == {JANE: count, JOERG: count, emergency: 1}
    for patient, name in ((JANE, "DOE^JANE"), (JOERG, "MÜLLER^JÖRG")):
        assert {tags["PatientName"] for tags in held[patient]} == {name}
        assert len({tags["StudyInstanceUID"] for tags in held[patient]}) == 1
    assert Counter(tags["SeriesDescription"] for tags in held[JANE]) == {"Left forearm": count}
    assert held[JANE][0]["AccessionNumber"] == "ACC0001"
    assert re.match("EMERGENCY", held[emergency][0]["PatientName"])
    turned = [tags for tags in held[JANE] if (tags["Columns"], tags["Rows"]) == ("1200", "1600")]
    assert len(turned) == 1, "the photo was turned"


@pytest.mark.slow
def test_a_technician_sets_up_a_server_and_takes_the_papers_home(walk: Walk, data_dir: Path, orthanc: Orthanc) -> None:
    walk("technician")
    with Services(data_dir) as services:
        settings = services.settings
    assert [remote.name for remote in settings.remotes] == ["PACS Main", "Second PACS"]
    assert settings.remotes[1].port == orthanc.ae.port
    assert settings.window.language == "fr"
    assert settings.forms.study.StudyID == "hidden"
    assert orthanc.all_instances() == []


@pytest.mark.slow
def test_a_clinician_scans_and_films_and_all_of_it_is_with_the_patient(
    walk: Walk, orthanc: Orthanc, data_dir: Path, tmp_path: Path
) -> None:
    with sample_devices(tmp_path) as devices:
        walk("devices", devices)
    held = held_by(orthanc)
    assert set(held) == {JANE}
    sizes = Counter((int(tags["Columns"]), int(tags["Rows"])) for tags in held[JANE])
    assert sizes.pop((1280, 720)) == 3, "two pictures and a clip"
    ((columns, rows),) = sizes
    assert 2200 < columns < 2480, "the part of the page that was drawn, at 300 dpi"
    assert 2700 < rows < 3508
    (clip,) = (tags for tags in held[JANE] if int(tags.get("NumberOfFrames", 1)) > 1)
    assert clip["SeriesDescription"] == "Treatment room"
    with Services(data_dir) as services:
        assert [(one.name, one.key) for one in services.settings.scanning.profiles] == [("Referral letter", "F2")]
