"""Each role is played by a process of its own, however it is started."""

import os
import subprocess
import sys

import pytest

from ezp2p.acquisition.own_program import CAMERA, DECODER, SCANNER, Role, way_to_our_code

MEMORY = str(1 << 30)
ROLES = [(DECODER, [MEMORY]), (SCANNER, []), (CAMERA, [])]


@pytest.mark.parametrize(("role", "words"), ROLES, ids=lambda value: getattr(value, "argument", ""))
def test_the_module_and_the_argument_are_the_same_child(role: Role, words: list[str]) -> None:
    environment = {**os.environ, **way_to_our_code(os.environ)}
    by_argument = [sys.executable, "-m", "ezp2p", *role.command(*words, is_frozen=True)[1:]]
    ended = [
        subprocess.run(command, input=b"", capture_output=True, timeout=60, check=False, env=environment)
        for command in (role.command(*words), by_argument)
    ]
    assert [one.returncode for one in ended] == [ended[0].returncode] * 2
    assert ended[0].stdout == ended[1].stdout
    assert b"usage" not in ended[1].stderr
