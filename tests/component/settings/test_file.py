"""The settings file: comments and unknown keys survive, nothing invalid ever becomes the defaults."""

import os
import tomllib
from pathlib import Path

import pytest

from ezp2p.errors import DiskFull, SettingsNotValid
from ezp2p.model.application_entity import Role
from ezp2p.settings.file import load, save
from ezp2p.settings.settings import DEFAULTS, AttributeSettings, LocalSettings, RemoteSettings, Settings
from ezp2p.storage.atomic_file import write

FULL = Settings(
    local=LocalSettings(title="ROOM1", store_title="STORE"),
    remotes=(
        RemoteSettings(
            name="PACS",
            title="PACS",
            host="pacs.invalid",
            port=11112,
            roles=(Role.STORE,),
            uses_tls=True,
            tls_ca_file="/invented/ca.pem",
            tls_certificate_file="/invented/our.pem",
            tls_key_file="/invented/our.key",
        ),
        RemoteSettings(name="Worklist", title="MWL", host="::1", roles=(Role.WORKLIST, Role.QUERY)),
    ),
    attributes=AttributeSettings(institution_name='Klinikum "Köln"', institution_address="病院", modality="XC"),
)

BY_HAND = """\
# This file belongs to room 1.
later = 3  # a key of tomorrow

[local]
# ask the administrator before you change it
title = "ROOM1"  # as in the PACS
later = [1, 2]

# our PACS
[[remotes]]
name = "PACS"
# its address
host = "pacs.invalid"
title = "PACS"  # capital letters
later = "kept"

# the worklist
[[remotes]]
name = "Worklist"
host = "192.0.2.2"
title = "MWL"
later = 7

[attributes]
institution_name = "Klinikum Köln"  # without GmbH
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def changed(settings: Settings) -> Settings:
    """Another port for the first remote AE, another address of the institution."""
    first, *others = settings.remotes
    attributes = settings.attributes.model_copy(update={"institution_address": "Musterstraße 1"})
    remotes = (first.model_copy(update={"port": 4242}), *others)
    return settings.model_copy(update={"remotes": remotes, "attributes": attributes})


def test_without_a_file_the_defaults_hold_and_none_is_made(path: Path) -> None:
    assert load(path) == DEFAULTS
    assert not path.exists()


@pytest.mark.parametrize("settings", [DEFAULTS, FULL], ids=["defaults", "full"])
def test_what_is_saved_is_loaded(path: Path, settings: Settings) -> None:
    save(path, settings, write)
    assert load(path) == settings
    save(path, settings, write)
    assert load(path) == settings


def test_comments_and_unknown_keys_survive(path: Path) -> None:
    path.write_text(BY_HAND, "utf-8")
    after = changed(load(path))
    save(path, after, write)
    text = path.read_text("utf-8")
    assert load(path) == after
    for line in BY_HAND.splitlines():
        if "#" in line or "later" in line:
            assert line in text.splitlines(), line
    kept = tomllib.loads(text)
    assert (kept["later"], kept["local"]["later"]) == (3, [1, 2])
    assert [remote["later"] for remote in kept["remotes"]] == ["kept", 7]


def test_a_remote_ae_that_moves_takes_its_own_keys_along(path: Path) -> None:
    path.write_text(BY_HAND, "utf-8")
    before = load(path)
    new = RemoteSettings(name="New", title="NEW", host="new.invalid")
    save(path, before.model_copy(update={"remotes": (before.remotes[1], new)}), write)
    remotes = tomllib.loads(path.read_text("utf-8"))["remotes"]
    assert [(remote["name"], remote.get("later")) for remote in remotes] == [("Worklist", 7), ("New", None)]


@pytest.mark.parametrize(
    "text",
    [
        'remotes = []\nlater = 3\n[local]\ntitle = "A"\n',
        'later = 3\nremotes = [{name = "PACS", title = "T", host = "h", later = 3}]\n',
        'local = {title = "A", port = 99, later = 3}\n',
        'local.title = "A"\nlater = 3\n',
        'later = 3\n[attributes]\nmodality = "XC"\n[local.timeouts]\nconnect_s = 3\n[local]\ntitle = "A"\n',
        'later = 3\r\n[local]\r\ntitle = "A"\r\n',
    ],
)
def test_any_way_to_write_toml_can_be_saved_over(path: Path, text: str) -> None:
    path.write_bytes(text.encode())
    settings = load(path).model_copy(update={"remotes": FULL.remotes})
    save(path, settings, write)
    assert load(path) == settings
    assert "later = 3" in path.read_text("utf-8")


def test_the_last_good_file_stays_beside_it(path: Path) -> None:
    save(path, DEFAULTS, write)
    assert not path.with_name("settings.toml.bak").exists()
    before = path.read_bytes()
    save(path, FULL, write)
    assert path.with_name("settings.toml.bak").read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == ["settings.toml", "settings.toml.bak"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"[local\ntitle = 1", r"line 1"),
        (b'[local]\ntitle = ""\n', r"local\.title: is empty"),
        (b"[local]\nport = 70000\ntitle = 'A\\B'\n", r"local\.title: .*backslash.* local\.port: "),
        (b"local = 3\n", r"local: "),
        (b"remotes = 3\n", r"remotes: "),
        (b"\xff\xfe\x00", r"cannot be read \(UnicodeDecodeError\)"),
        (b"[local]\ntitle = 'A'\n[local]\n", r"line 3"),
        (BY_HAND.encode()[:-30], "Unterminated string"),  # cut off in the middle
    ],
)
def test_an_invalid_file_never_becomes_the_defaults(path: Path, content: bytes, says: str) -> None:
    path.write_bytes(content)
    with pytest.raises(SettingsNotValid, match=says) as caught:
        load(path)
    assert str(path) in str(caught.value)
    assert "settings.toml.bak" in str(caught.value)
    assert path.read_bytes() == content


def test_a_file_that_cannot_be_understood_is_not_written_over(path: Path) -> None:
    path.write_bytes(b"[local\n")
    with pytest.raises(SettingsNotValid):
        save(path, DEFAULTS, write)
    assert path.read_bytes() == b"[local\n"


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SettingsNotValid, match=r"IsADirectoryError|PermissionError"):
        load(path)


def test_a_full_disk_leaves_the_old_file(path: Path) -> None:
    save(path, DEFAULTS, write)
    before = path.read_bytes()

    def write_to_a_full_disk(file: Path, data: bytes) -> None:
        if file == path:
            raise DiskFull(folder=file.parent, missing="1 MB")
        write(file, data)

    with pytest.raises(DiskFull):
        save(path, FULL, write_to_a_full_disk)
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_the_file_is_for_this_user_alone(path: Path) -> None:
    save(path, FULL, write)
    assert path.stat().st_mode & 0o077 == 0
