"""What a technician types: the connection doctor, settings that travel, a problem report."""

import zipfile
from dataclasses import replace
from pathlib import Path

from tests.peers.orthanc import Orthanc
from tests.system.command import EzP2P


def test_the_doctor_tells_each_step_and_its_test_picture_is_stored_and_found(ezp2p: EzP2P, orthanc: Orthanc) -> None:
    done = ezp2p("doctor", orthanc.ae.address, "--test-picture", "--json")
    assert done.exit_code == 0, done.complaints
    steps = {row["Step"]: row for row in done.rows}
    assert [row["Outcome"] for row in steps.values()].count("passed") == 8
    (stored,) = orthanc.all_instances()
    assert stored in steps["Test picture (C-STORE)"]["Found"]
    assert ezp2p("outbox", "list", "--json").rows == []


def test_the_doctor_fails_where_a_step_does_and_says_whom_to_tell_what(ezp2p: EzP2P, orthanc: Orthanc) -> None:
    done = ezp2p("doctor", replace(orthanc.ae, title="WRONG").address)
    assert done.exit_code == 1
    assert "failed   Association" in done.output
    assert "Ask the PACS administrator how its AE title is spelled" in done.output
    assert orthanc.all_instances() == []


def test_settings_travel_from_one_workstation_to_another(ezp2p: EzP2P, tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    assert ezp2p("settings", "export", file).exit_code == 0
    file.write_text(file.read_text("utf-8").replace('title = "EZP2P"', 'title = "ROOM1"'), "utf-8")
    other = EzP2P(tmp_path / "other")
    assert "Nothing changes." in other("settings", "import", file, "--keep-local").output
    for options, word in ((("--dry-run",), "Nothing was changed"), ((), "in force now")):
        done = other("settings", "import", file, *options)
        assert "local.title: EZP2P -> ROOM1" in done.output
        assert word in done.output
    assert other("settings", "import", file).output.strip() == "Nothing changes."


def test_settings_that_cannot_be_used_are_refused_whole(ezp2p: EzP2P, tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text('[local]\ntitle = "ROOM1"\nport = 70000\n', "utf-8")
    done = ezp2p("settings", "import", file)
    assert done.exit_code == 1
    assert "local.port" in done.complaints
    assert not (ezp2p.data_dir / "settings.toml").exists()


def test_a_report_is_written_and_told(ezp2p: EzP2P, tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    done = ezp2p("report", file)
    assert done.exit_code == 0, done.complaints
    assert "about.txt: Version, system" in done.output
    with zipfile.ZipFile(file) as report:
        assert report.testzip() is None
        assert "about.txt" in report.namelist()
