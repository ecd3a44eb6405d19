"""The settings of a site travel in a file: without secrets, checked whole, shown before they count."""

from pathlib import Path

import pytest

from ezp2p.errors import FileNotReadable
from ezp2p.model.application_entity import Role
from ezp2p.settings.settings import (
    AttributeSettings,
    CameraInput,
    CamerasSettings,
    LocalSettings,
    RemoteSettings,
    ScanningSettings,
    Settings,
    WindowSettings,
)
from ezp2p.workflows.services import Services
from ezp2p.workflows.settings_exchange import Change

CAMERA = "rtsp://user:not-for-others@camera.invalid:554/live?key=not-for-others"
SITE = Settings(
    local=LocalSettings(title="ROOM1", port=7),
    remotes=(
        RemoteSettings(
            name="PACS",
            title="PACS",
            host="pacs.invalid",
            port=104,
            roles=(Role.STORE,),
            uses_tls=True,
            tls_ca_file="/invented/ca.pem",
        ),
    ),
    attributes=AttributeSettings(institution_name="Invented Hospital", station_name="OR1"),
    cameras=CamerasSettings(inputs=(CameraInput(name="Room", device=CAMERA),)),
    scanning=ScanningSettings(escl_addresses=("https://user:not-for-others@scanner.invalid/eSCL",)),
    window=WindowSettings(language="fr"),
)


@pytest.fixture
def exported(services: Services, tmp_path: Path) -> Path:
    services.save_settings(SITE)
    path = tmp_path / "site.toml"
    services.export_settings(path)
    return path


def test_what_was_exported_changes_nothing_where_it_came_from(services: Services, exported: Path) -> None:
    proposal = services.settings_to_import(exported, keeps_own=False)
    assert proposal.changes == ()
    assert proposal.settings == SITE


def test_no_password_leaves_this_computer(exported: Path) -> None:
    text = exported.read_text("utf-8")
    assert "not-for-others" not in text
    assert "rtsp://camera.invalid:554/live" in text
    assert "https://scanner.invalid/eSCL" in text


def test_another_workstation_sees_what_would_change_and_nothing_changes_by_itself(
    exported: Path, tmp_path: Path
) -> None:
    with Services(tmp_path / "other") as other:
        before = other.settings
        proposal = other.settings_to_import(exported, keeps_own=False)
        assert other.settings == before
        assert Change("local.title", "EZP2P", "ROOM1") in proposal.changes
        assert Change("remotes[PACS].host", "(nothing)", "pacs.invalid") in proposal.changes
        assert Change("remotes", "(nothing)", "PACS") in proposal.changes
        assert "window.language" in {change.key for change in proposal.changes}
        other.save_settings(proposal.settings)
        assert other.settings.remotes == SITE.remotes


def test_what_is_this_workstations_own_can_be_left_as_it_is(exported: Path, tmp_path: Path) -> None:
    with Services(tmp_path / "other") as other:
        other.save_settings(Settings(local=LocalSettings(title="ROOM2")))
        proposal = other.settings_to_import(exported, keeps_own=True)
    assert (proposal.settings.local.title, proposal.settings.attributes.station_name) == ("ROOM2", "")
    assert proposal.settings.attributes.institution_name == "Invented Hospital"
    assert not {"local.title", "local.port"} & {change.key for change in proposal.changes}


def test_what_an_administrator_has_locked_is_held_back_and_told(exported: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked.toml"
    locked.write_text('remotes = []\n[attributes]\ninstitution_name = "Invented Hospital"\n', "utf-8")
    with Services(tmp_path / "other", locked_file=locked) as other:
        proposal = other.settings_to_import(exported, keeps_own=False)
    assert proposal.held_back == ("remotes",)
    assert proposal.settings.remotes == ()
    assert proposal.settings.local.title == "ROOM1"


def test_what_the_file_does_not_name_stays(services: Services, tmp_path: Path) -> None:
    services.save_settings(SITE)
    path = tmp_path / "part.toml"
    path.write_text('[attributes]\nmodality = "XC"\n', "utf-8")
    proposal = services.settings_to_import(path, keeps_own=False)
    assert proposal.changes == (Change("attributes.modality", "OT", "XC"),)
    assert proposal.settings.cameras == SITE.cameras


def test_the_values_that_are_shown_hold_no_secret(services: Services, tmp_path: Path) -> None:
    services.save_settings(SITE)
    path = tmp_path / "part.toml"
    path.write_text('[cameras]\ninputs = [{name = "Room", device = "rtsp://a:secret@b.invalid/x"}]\n', "utf-8")
    (change,) = services.settings_to_import(path, keeps_own=False).changes
    assert change == Change("cameras.inputs[Room].device", "rtsp://camera.invalid:554/live", "rtsp://b.invalid/x")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("no TOML", "Expected"),
        ("", "it holds no settings"),
        ("[locale]\n", "names what is no setting: locale"),
        ("[local]\nport = 70000\n", "local.port"),
        ('[[remotes]]\nname = "A"\n', "remotes.0.title"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_changes_nothing(
    text: str, reason: str, services: Services, tmp_path: Path
) -> None:
    services.save_settings(SITE)
    path = tmp_path / "site.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(FileNotReadable, match=reason):
        services.settings_to_import(path, keeps_own=False)
    assert services.settings == SITE


def test_a_file_that_is_not_there_is_told(services: Services, tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable, match="it is not there"):
        services.settings_to_import(tmp_path / "none.toml", keeps_own=False)
