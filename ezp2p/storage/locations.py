"""Where things lie: the data folder of this user, or the one that was asked for."""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

import ezp2p


@dataclass(frozen=True, slots=True)
class Locations:
    """The parts of one data folder. Nothing is made here; who writes makes the folder."""

    root: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.root / "settings.toml"

    @property
    def outbox(self) -> Path:
        """Finished instances and the database of the outbox."""
        return self.root / "outbox"

    @property
    def archive(self) -> Path:
        """What the archive inside has received."""
        return self.root / "archive"

    @property
    def worklist(self) -> Path:
        """The worklist that the archive inside serves, one file for each entry."""
        return self.root / "worklist"

    @property
    def tray(self) -> Path:
        """The workstation's own copies of the pictures in the tray."""
        return self.root / "tray"

    @property
    def logs(self) -> Path:
        """Log files."""
        return self.root / "logs"


def default_data_folder() -> Path:
    """The data folder of this user, by the custom of the system."""
    return Path(platformdirs.user_data_dir("ezp2p", appauthor=False))


def locked_settings_file() -> Path:
    """Where an administrator locks settings for everybody on this computer; users cannot write there."""
    if sys.platform in {"win32", "darwin"}:
        return Path(platformdirs.site_data_dir("EzP2P", appauthor=False)) / "locked.toml"
    return Path("/etc/ezp2p/locked.toml")


def resources_folder() -> Path:
    """What is not code: inside an installed package, or beside it in a checkout."""
    package = Path(ezp2p.__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
