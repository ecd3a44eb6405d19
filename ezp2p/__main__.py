"""Chooses the front end: the window without a command, for files or for a demo, else the command line."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

_NO_QT = "The window needs PySide6. Install EzP2P with its window (pip install 'ezp2p[gui]'), or use a command."
_NO_DISPLAY = "There is no display for the window. Use a command (ezp2p --help), or 'ezp2p demo'."


def main() -> int:
    """Run EzP2P; gives its exit code."""
    child = _child(sys.argv[1] if len(sys.argv) > 1 else "")
    if child is not None:
        return child(sys.argv[2:])
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C while the libraries load ends without a traceback
    if has_display() and _opens_window(sys.argv[1:]):
        return _open_window()
    from ezp2p.cli.arguments import parse
    from ezp2p.cli.main import run
    from ezp2p.cli.output import complain

    arguments = parse(sys.argv[1:])
    if arguments.command is None:
        complain(_NO_DISPLAY)
        return 1
    return run(arguments)


def _opens_window(arguments: Sequence[str]) -> bool:
    """Whether this is no command, or the demo, or files: told without loading what understands all commands."""
    rest = [word for word in arguments if not word.startswith("--data-dir=")]
    if "--data-dir" in rest[:-1]:
        place = rest.index("--data-dir")
        del rest[place : place + 2]
    return rest in ([], ["demo"]) or _are_files(rest)


def _are_files(words: Sequence[str]) -> bool:
    if any(word.startswith("-") or not Path(word).is_file() for word in words):
        return False
    if Path(words[0]).name != words[0]:  # as a desktop says it; no command is called so
        return True
    from ezp2p.cli.arguments import is_command

    return not is_command(words[0])


def _open_window() -> int:
    try:
        from ezp2p.gui.opening import start
    except ModuleNotFoundError as error:
        if error.name not in {"PySide6", "qtawesome", "shiboken6"}:
            raise
        sys.stderr.write(f"{_NO_QT}\n")
        return 1
    return start(sys.argv[1:], _load)


def _load() -> Callable[..., int]:
    from ezp2p.cli.arguments import parse
    from ezp2p.gui.main import run

    # what was a file before all this was loaded, and is none any more, is told by the import
    parsed = parse(sys.argv[1:], is_file=lambda _: True)
    return partial(run, data_dir=parsed.data_dir, demo=parsed.command == "demo", files=parsed.opened)


def _child(argument: str) -> Callable[[list[str]], int] | None:
    """What a program that is one file, and starts itself for work of its own, is to be; None for the program."""
    if argument == "--decode-child":
        from ezp2p.acquisition.child import main as read_pictures

        return read_pictures
    if argument == "--scanner-child":
        from ezp2p.acquisition.scanner_child import main as run_driver

        return run_driver
    if argument == "--camera-child":
        from ezp2p.acquisition.camera_child import main as read_camera

        return read_camera
    return None


def has_display() -> bool:
    """Whether a window can be shown: Windows and macOS always can, elsewhere the session says so."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
