"""A problem report tells of the program and holds no patient data, whatever lies in the data folder."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from ezp2p.model.image import TrayImage
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import CameraInput, CamerasSettings, RemoteSettings, Settings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.problem_report import scrubbed
from ezp2p.workflows.send_study import TraySeries
from ezp2p.workflows.services import Services
from tests.peers.worklist_file import worklist_entry, write_worklist_file

SECRETS = ("ERFUNDEN", "ZACHARIAS", "PATID-4711", "19520229", "ACC-8822", "Kneipenwirt", "geheim")
STUDY = StudyForm(
    patient_id="PATID-4711",
    patient_name="ERFUNDEN^ZACHARIAS",
    birth_date="19520229",
    accession_number="ACC-8822",
    study_description="Kneipenwirt",
)
PACS = RemoteSettings(name="PACS Main", title="PACS", host="127.0.0.1", port=4)


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    with Services(data_dir) as made:
        camera = CameraInput(name="Room", device="rtsp://user:geheim@camera.invalid/live")
        made.save_settings(Settings(remotes=(PACS,), cameras=CamerasSettings(inputs=(camera,))))
        yield made


def plant(services: Services, tmp_path: Path) -> None:
    """Patient data wherever the program keeps some, and in the log, where none may be."""
    picture = tmp_path / "ERFUNDEN_ZACHARIAS.png"
    Image.new("RGB", (64, 48), (90, 60, 30)).save(picture)
    (image,) = services.import_pictures([picture], stop=Stop())
    assert isinstance(image, TrayImage)
    series = [TraySeries(SeriesForm(series_description="Kneipenwirt"), (image,))]
    services.send(STUDY, series, [PACS.remote_ae()], stop=Stop(), on_progress=lambda _done, _total: None)
    (item,) = services.deliveries.items()
    entry = worklist_entry(patient_name="ERFUNDEN^ZACHARIAS", patient_id="PATID-4711", accession_number="ACC-8822")
    services.locations.worklist.mkdir()
    write_worklist_file(services.locations.worklist, "one", entry)
    (services.data_dir / "open_study.json").write_text(repr(STUDY), "utf-8")
    services.locations.logs.mkdir(exist_ok=True)
    (services.locations.logs / "ezp2p.log").write_text(
        "2026-02-03 12:00:00,000 WARNING ezp2p.outbox: it was refused: ERFUNDEN^ZACHARIAS is not known\n"
        f"2026-02-03 12:00:01,000 INFO ezp2p.outbox: patient patid-4711, Zacharias, born 19520229 "
        f"({item.instance.study_instance_uid})\n"
        "2026-02-03 12:00:02,000 INFO ezp2p.network: 1.2.840.10008.1.1 was accepted by 127.0.0.1\n",
        "utf-8",
    )
    (services.locations.logs / "PATID-4711.txt").write_text("ERFUNDEN^ZACHARIAS", "utf-8")


def test_no_byte_of_a_patient_is_in_it(services: Services, tmp_path: Path) -> None:
    plant(services, tmp_path)
    path = tmp_path / "report.zip"
    parts = services.problem_report()
    services.save_problem_report(path, parts)
    with zipfile.ZipFile(path) as report:
        names = report.namelist()
        content = b"\n".join(report.read(name) for name in names) + "\n".join(names).encode()
    assert names == ["about.txt", "settings.toml", "outbox.txt", "ezp2p.log"] == [part.name for part in parts]
    (item,) = services.deliveries.items()
    identifiers = (item.instance.study_instance_uid, item.instance.sop_instance_uid, item.instance.sha256)
    for secret in (*SECRETS, *identifiers):
        assert secret.lower().encode() not in content.lower(), secret
        assert secret.lower().encode() not in path.read_bytes().lower()


def test_it_tells_what_a_technician_needs(services: Services, tmp_path: Path) -> None:
    plant(services, tmp_path)
    texts = {part.name: part.text for part in services.problem_report()}
    assert "EzP2P " in texts["about.txt"]
    assert "pydicom " in texts["about.txt"]
    assert "Room on the disk" in texts["about.txt"]
    assert 'host = "127.0.0.1"' in texts["settings.toml"]
    assert "rtsp://camera.invalid/live" in texts["settings.toml"]
    assert "PACS Main: 1 QUEUED, last answer no status" in texts["outbox.txt"]
    assert "1.2.840.10008.1.1 was accepted by 127.0.0.1" in texts["ezp2p.log"]
    assert "<UID 1>" in texts["ezp2p.log"]


def test_where_there_is_no_log_the_rest_is_told(services: Services) -> None:
    assert [part.name for part in services.problem_report()] == ["about.txt", "settings.toml", "outbox.txt"]


def test_the_same_uid_keeps_its_number_and_those_of_the_standard_stay() -> None:
    text = "2.25.11.22 then 2.25.33.44, again 2.25.11.22. As 1.2.840.10008.5.1.4.1.1.7 from 10.1.2.3"
    assert scrubbed(text) == ("<UID 1> then <UID 2>, again <UID 1>. As 1.2.840.10008.5.1.4.1.1.7 from 10.1.2.3")


def test_names_dates_and_known_values_are_left_out_and_the_times_of_the_log_stay() -> None:
    text = "2026-02-03 12:00:00,000 ERROR x: 'MUSTER^ERIKA=山田^太郎' 19800215 port 11112 id P-77"
    assert scrubbed(text, ("P-77", "x")) == (
        "2026-02-03 12:00:00,000 ERROR x: '<name>' <date> port 11112 id <left out>"
    )
