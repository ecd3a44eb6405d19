"""Real shells, each asked what it offers for the last word of a line; their own Tab does the work."""

import os
import pty
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from tests.peers.process import binary

_SECONDS: Final = 30
_BASH_RC: Final = """
source "$SCRIPTS/ezp2p.bash"
_asked() { _ezp2p; printf '%s\\n' "${COMPREPLY[@]}" >"$OFFERED"; kill -KILL $$; }
complete -o filenames -F _asked ezp2p
"""
_ZSH_RC: Final = """
autoload -Uz compinit
fpath=("$SCRIPTS" $fpath)
compinit -u -d "$ZDOTDIR/dump"
bindkey '^I' complete-word
compadd() {
    # with one of these it only looks, and nothing is offered yet
    if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\\ * ]]; then
        local -a hits
        builtin compadd -A hits "$@"
        (( $#hits )) && print -rl -- $hits >>"$OFFERED"
    fi
    builtin compadd "$@"
}
_leave() { exit }
comppostfuncs=(_leave)
"""


def bash_offers(scripts: Path, folder: Path, line: str, work: Path) -> set[str]:
    """What bash offers for the last word of `line`, typed in `folder`; `work` is for files of its own."""
    (work / "rc").write_text(_BASH_RC, "utf-8")
    shell = [binary("/bin/bash"), "--noprofile", "--rcfile", str(work / "rc"), "-i"]
    return _tabbed(shell, line, folder, work, {"SCRIPTS": str(scripts)})


def zsh_offers(scripts: Path, folder: Path, line: str, work: Path) -> set[str]:
    """The same of zsh, with its own system of completion."""
    (work / ".zshrc").write_text(_ZSH_RC, "utf-8")
    shell = [binary("/usr/bin/zsh"), "-d", "-i"]
    return _tabbed(shell, line, folder, work, {"SCRIPTS": str(scripts), "ZDOTDIR": str(work)})


def fish_offers(scripts: Path, folder: Path, line: str, work: Path) -> set[str]:
    """The same of fish, which can be asked without a terminal."""
    ask = [binary("/usr/bin/fish"), "--no-config", "-c", 'source $argv[1]; complete -C "$argv[2]"']
    environment = {**os.environ, "HOME": str(work)}
    command = [*ask, str(scripts / "ezp2p.fish"), line]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=_SECONDS, check=True)
    assert not done.stderr, done.stderr.decode()
    return {offered.partition("\t")[0] for offered in done.stdout.decode().splitlines()}


def _tabbed(shell: list[str], line: str, folder: Path, work: Path, variables: Mapping[str, str]) -> set[str]:
    """Type `line` and Tab at a terminal; the shell writes down what it offers, and ends."""
    offered = work / "offered"
    offered.write_bytes(b"")
    environment = {**os.environ, **variables, "HOME": str(work), "TERM": "xterm", "OFFERED": str(offered)}
    ours, theirs = pty.openpty()
    try:
        process = subprocess.Popen(
            shell, cwd=folder, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
        )
        try:
            os.write(ours, f"{line}\t".encode())
            process.wait(_SECONDS)
        finally:
            process.kill()
            process.wait(_SECONDS)
    finally:
        os.close(theirs)
        os.close(ours)
    return {word for word in offered.read_text("utf-8").splitlines() if word}


SHELLS: Final[dict[str, Callable[[Path, Path, str, Path], set[str]]]] = {
    "bash": bash_offers,
    "zsh": zsh_offers,
    "fish": fish_offers,
}
