"""The man page and the completions of shells tell what the parser of the command line understands."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture.project import ROOT


def _command_line() -> ModuleType:
    spec = importlib.util.spec_from_file_location("command_line", ROOT / "packaging" / "linux" / "command_line.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["command_line"] = module
    spec.loader.exec_module(module)
    return module


MADE = _command_line()
COMMANDS = MADE.read_parser()


def completed(script: Path, *words: str) -> set[str]:
    """What bash offers for the last of the words."""
    line = " ".join(f"'{word}'" for word in ("ezp2p", *words))
    given = f"COMP_WORDS=({line}); COMP_CWORD={len(words)}"
    ask = f'source "{script}"; {given}; _ezp2p; printf "%s\\n" "${{COMPREPLY[@]}}"'
    done = subprocess.run(
        ["bash", "-c", ask], capture_output=True, text=True, check=True, timeout=30, cwd=script.parent
    )
    return set(done.stdout.split())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files, written."""
    written = tmp_path_factory.mktemp("shell")
    MADE.write_all(COMMANDS, written)
    return written


def test_each_file_is_written(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == set(MADE.FILES)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name or "ezp2p")
def test_every_option_is_in_every_file(folder: Path, command: object) -> None:
    man = (folder / "ezp2p.1").read_text("utf-8").replace("\\-", "-")
    for spelling in command.spellings:  # type: ignore[attr-defined]
        assert f"\\fB{spelling}\\fR" in man
        assert spelling in (folder / "ezp2p.bash").read_text("utf-8")
        assert spelling in (folder / "_ezp2p").read_text("utf-8")
        assert f"-{'l' if spelling.startswith('--') else 's'} {spelling.lstrip('-')}" in (
            folder / "ezp2p.fish"
        ).read_text("utf-8")


def test_bash_offers_commands_options_and_what_an_option_takes(folder: Path) -> None:
    script = folder / "ezp2p.bash"
    assert completed(script, "se") == {"settings", "send", "serve", "separator"}
    assert "--transfer-syntax" in completed(script, "convert", "--tr")
    assert completed(script, "find", "--level", "") == {"patient", "study", "series", "image"}
    assert completed(script, "--data-dir", "somewhere", "ec") == {"echo"}
    assert completed(script, "outbox", "di") == {"discard"}


def test_files_are_offered_beside_commands_and_after_other_files(folder: Path) -> None:
    script = folder / "ezp2p.bash"
    assert {"ezp2p.fish", "echo"} <= completed(script, "e")
    assert completed(script, "ezp2p.1", "ezp2p.f") == {"ezp2p.fish"}
    assert not {"ezp2p.fish"} & completed(script, "--")
    assert r"[\fICOMMAND\fR ... | \fIFILE\fR ...]" in (folder / "ezp2p.1").read_text("utf-8")
    assert "*) _files ;;" in (folder / "_ezp2p").read_text("utf-8")
    assert "complete -c ezp2p -f" not in (folder / "ezp2p.fish").read_text("utf-8")
