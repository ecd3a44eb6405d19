"""The administrator's file: it counts before the user's, cannot be overwritten, and a faulty one stops the start."""

import tomllib
from pathlib import Path

import pytest

from ezp2p.errors import SettingsNotValid
from ezp2p.settings.file import load, load_locked, save
from ezp2p.settings.scopes import NOTHING_LOCKED
from ezp2p.settings.settings import (
    LocalSettings,
    OutboxSettings,
    RemoteSettings,
    ScanningSettings,
    ScanProfile,
    Settings,
)
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.services import Services

LOCKED = """\
[local]
title = "ROOM1"

[[remotes]]
name = "PACS"
title = "PACS"
host = "pacs.invalid"
"""


@pytest.fixture
def locked_file(tmp_path: Path) -> Path:
    path = tmp_path / "locked.toml"
    path.write_text(LOCKED, "utf-8")
    return path


def test_it_counts_before_what_the_user_chose(locked_file: Path, data_dir: Path) -> None:
    path = data_dir / "settings.toml"
    save(path, Settings(local=LocalSettings(title="MINE", port=7)), write)
    settings = load(path, load_locked(locked_file))
    assert (settings.local.title, settings.local.port) == ("ROOM1", 7)
    assert [remote.name for remote in settings.remotes] == ["PACS"]


def test_it_holds_where_the_user_has_no_file(locked_file: Path, data_dir: Path) -> None:
    assert load(data_dir / "settings.toml", load_locked(locked_file)).local.title == "ROOM1"


def test_saving_cannot_change_what_is_locked_and_leaves_the_users_own_file_as_it_was(
    locked_file: Path, data_dir: Path
) -> None:
    save(data_dir / "settings.toml", Settings(local=LocalSettings(title="MINE")), write)
    with Services(data_dir, locked_file=locked_file) as services:
        assert services.locked_keys == {"local.title", "remotes"}
        other = RemoteSettings(name="Other", title="OTHER", host="other.invalid")
        wanted = services.settings.model_copy(
            update={
                "local": LocalSettings(title="OTHER", port=7),
                "remotes": (other,),
                "outbox": OutboxSettings(keep_sent_days=3),
            }
        )
        services.save_settings(wanted)
        assert services.settings.local == LocalSettings(title="ROOM1", port=7)
        assert [remote.name for remote in services.settings.remotes] == ["PACS"]
        assert services.settings.outbox.keep_sent_days == 3
    kept = tomllib.loads((data_dir / "settings.toml").read_text("utf-8"))
    assert (kept["local"]["title"], kept["local"]["port"]) == ("MINE", 7)
    assert kept["remotes"] == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[local\n", "Expected"),
        ('[local]\ntitle = ""\n', "local.title"),
        ('[local]\ntittle = "ROOM1"\n', "no setting called local.tittle"),
        ('[[remotes]]\nname = "PACS"\n', "remotes.0.title"),
    ],
    ids=["no TOML", "a value that cannot be used", "a key that is misspelled", "a value that is missing"],
)
def test_a_faulty_one_stops_the_start(text: str, reason: str, tmp_path: Path, data_dir: Path) -> None:
    path = tmp_path / "locked.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(SettingsNotValid, match=reason) as caught:
        Services(data_dir, locked_file=path)
    assert str(path) in str(caught.value)


def test_one_that_cannot_be_read_stops_the_start(tmp_path: Path, data_dir: Path) -> None:
    folder = tmp_path / "locked.toml"
    folder.mkdir()
    with pytest.raises(SettingsNotValid, match="cannot be read"):
        Services(data_dir, locked_file=folder)


def test_where_there_is_none_nothing_is_locked(tmp_path: Path) -> None:
    assert load_locked(tmp_path / "locked.toml") is load_locked(None) is NOTHING_LOCKED


def test_a_way_of_scanning_without_an_area_is_saved_and_read_again(data_dir: Path) -> None:
    profile = ScanProfile(name="Film", device="test:0")
    settings = Settings(scanning=ScanningSettings(profiles=(profile,)))
    save(data_dir / "settings.toml", settings, write)
    assert load(data_dir / "settings.toml") == settings
