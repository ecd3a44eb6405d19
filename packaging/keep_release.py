"""Keeps the data files that this version writes, from invented data, so that every later version is tested on them.

.venv/bin/python packaging/keep_release.py          into tests/golden/databases/<version>
.venv/bin/python packaging/keep_release.py FOLDER   into another folder

What a released version wrote is never written anew: while CHANGELOG.md calls the version unreleased, it may be.
"""

import io
import json
import shutil
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # the invented data are those of the tests

import ezp2p  # noqa: E402
from ezp2p.archive.archive import Archive  # noqa: E402
from ezp2p.dicom.instance_keys import instance_keys_from  # noqa: E402
from ezp2p.model.application_entity import Role  # noqa: E402
from ezp2p.model.edits import Crop, QuarterTurn  # noqa: E402
from ezp2p.model.image import Taking  # noqa: E402
from ezp2p.model.open_study import KeptPicture, KeptSeries, OpenStudy  # noqa: E402
from ezp2p.outbox.states import Happening  # noqa: E402
from ezp2p.settings.file import save as save_settings  # noqa: E402
from ezp2p.settings.settings import AttributeSettings, LocalSettings, RemoteSettings, Settings  # noqa: E402
from ezp2p.storage.atomic_file import write  # noqa: E402
from ezp2p.workflows import form_memory  # noqa: E402
from ezp2p.workflows.open_study_file import to_bytes  # noqa: E402
from tests.fakes.fake_clock import NOON, FakeClock  # noqa: E402
from tests.fakes.instances import secondary_capture  # noqa: E402
from tests.fakes.invented import ENTRY, SERIES_FORM, STUDY, STUDY_FORM  # noqa: E402
from tests.fakes.outbox_items import add_items  # noqa: E402
from tests.fakes.workplace import Workplace  # noqa: E402

DATABASES: Final = ROOT / "tests" / "golden" / "databases"

SETTINGS: Final = Settings(
    local=LocalSettings(title="ROOM1"),
    remotes=(
        RemoteSettings(name="PACS", title="PACS", host="pacs.invalid", port=11112, roles=(Role.STORE,)),
        RemoteSettings(name="Worklist", title="MWL", host="192.0.2.2", port=105, roles=(Role.WORKLIST, Role.QUERY)),
    ),
    attributes=AttributeSettings(institution_name='Klinikum "Köln"', station_name="ROOM1", modality="XC"),
)
OPEN_STUDY: Final = OpenStudy(
    study=replace(STUDY_FORM, worklist_entry=ENTRY),
    series=(
        KeptSeries(
            SERIES_FORM,
            (
                KeptPicture(
                    "1", "1.picture", "one.jpg", "1" * 64, Taking.FIRST, edits=(QuarterTurn(1), Crop(1, 2, 3, 4))
                ),
                KeptPicture("2", "2.picture", "two.png", "2" * 64, comments="Left hand", is_rejected=True),
            ),
        ),
    ),
    saved=NOON,
)
RECENT: Final = {"StudyDescription": ("Photographs",), "SeriesDescription": ("Left hand", "Right hand")}
ANSWERS: Final = (0x0000, 0xB000, 0xA900, 0xA700)
"""What the archive said to items 1 to 4; item 5 was given up, and item 6 nobody has tried."""


def keep(folder: Path) -> None:
    """Write all of it below `folder`, which is made."""
    folder.mkdir(parents=True)
    save_settings(folder / "settings.toml", SETTINGS, write)
    write(folder / "open_study.json", to_bytes(OPEN_STUDY))
    form_memory.save(folder, RECENT, write)
    states = _keep_outbox(folder / "outbox")
    _keep_archive(folder / "archive")
    told = {"version": ezp2p.__version__, "outbox": states}
    write(folder / "expected.json", (json.dumps(told, indent=1) + "\n").encode("ascii"))


def _keep_outbox(folder: Path) -> list[str]:
    """The database and the manifests, without the instances; gives the states of its items, oldest first."""
    with tempfile.TemporaryDirectory() as scratch:
        work = Workplace(Path(scratch), FakeClock())
        add_items(work.outbox, 4, study=STUDY)
        work.try_all(*ANSWERS)
        add_items(work.outbox, 2, batch="later", first=5)
        work.clock.moment += timedelta(minutes=1)
        work.outbox.record_each([5], Happening.DISCARDED_BY_USER)
        states = [state.value for state in work.states]
        work.outbox.close()
        folder.mkdir()
        shutil.copyfile(Path(scratch) / "outbox.sqlite", folder / "outbox.sqlite")
        for path in Path(scratch).rglob("*.jsonl"):
            target = folder / path.relative_to(scratch)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    return states


def _keep_archive(folder: Path) -> None:
    """The index alone: what it tells of is no file of this tree."""
    with tempfile.TemporaryDirectory() as scratch:
        with closing(Archive(Path(scratch), write)) as archive:
            buffer = io.BytesIO()
            secondary_capture().save_as(buffer, enforce_file_format=True)
            archive.receive(buffer.getvalue(), instance_keys_from(buffer.getvalue()), "PEER")
        folder.mkdir()
        shutil.copyfile(Path(scratch) / "index.sqlite", folder / "index.sqlite")


def is_released(version: str) -> bool:
    """Whether the changelog gives the version a day."""
    return f"## {version} (unreleased)" not in (ROOT / "CHANGELOG.md").read_text("utf-8")


def main(arguments: list[str]) -> int:
    """Keep them; what a released version wrote stays as it is."""
    folder = Path(arguments[0]) if arguments else DATABASES / ezp2p.__version__
    if folder.exists():
        if is_released(ezp2p.__version__):
            print(f"{folder} is kept already, and {ezp2p.__version__} is released: nothing is written anew.")
            return 1
        shutil.rmtree(folder)
    keep(folder)
    print(f"The data files of {ezp2p.__version__} are in {folder}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
