import os
import sys
from pathlib import Path

import pytest

import ezp2p
from ezp2p.acquisition.own_program import CAMERA, DECODER, SCANNER, Role, way_to_our_code

ROOT = str(Path(ezp2p.__file__).parents[1])
ROLES = (DECODER, SCANNER, CAMERA)


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.argument)
def test_a_python_is_told_the_module_and_keeps_out_what_lies_around(role: Role) -> None:
    command = role.command("7", is_frozen=False, program="python")
    assert command == ["python", "-B", "-P", "-m", role.module, "7"]


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.argument)
def test_a_frozen_program_starts_itself_for_there_is_no_python(role: Role) -> None:
    assert role.command("7", is_frozen=True, program="ezp2p") == ["ezp2p", role.argument, "7"]


def test_no_two_roles_are_told_by_the_same_word() -> None:
    assert len({role.argument for role in ROLES}) == len({role.module for role in ROLES}) == len(ROLES)


def test_what_this_process_is_decides() -> None:
    assert DECODER.command()[:2] == [sys.executable, "-B"]


def test_our_code_comes_before_what_the_environment_names() -> None:
    assert way_to_our_code({"PYTHONPATH": "/a"}) == {"PYTHONPATH": f"{ROOT}{os.pathsep}/a"}
    assert way_to_our_code({}) == {"PYTHONPATH": ROOT}
