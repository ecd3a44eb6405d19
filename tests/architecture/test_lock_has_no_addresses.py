"""The lock file pins every library by its hash, and names no server: it holds wherever one installs from."""

import re
import tomllib

import pytest

from tests.architecture.project import ROOT

LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def test_it_names_no_server_and_no_folder() -> None:
    assert re.findall(r"\w+://\S+|^-\S+|^\S+ @ \S+|--(?!hash=)\S+", LOCK, re.MULTILINE) == []


def test_every_requirement_is_pinned_and_hashed() -> None:
    requirements = [one for one in LOCK.replace("\\\n", " ").splitlines() if one and not one.startswith("#")]
    pinned = re.compile(r"[\w.-]+==\S+( ; .*?)?( +--hash=sha256:[0-9a-f]{64})+ *")
    assert len(requirements) > 20
    assert [one for one in requirements if not pinned.fullmatch(one)] == []


def test_every_dependency_is_in_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    wanted = {re.match(r"[\w.-]+", one)[0].lower().replace("_", "-") for group in groups for one in group}  # type: ignore[index]
    assert wanted - {name.lower() for name in re.findall(r"^([\w.-]+)==", LOCK, re.MULTILINE)} == set()


@pytest.mark.parametrize("name", ["uv.lock", "poetry.lock", "pylock.toml", "Pipfile.lock", "pip.conf", "uv.toml"])
def test_no_file_records_where_libraries_come_from(name: str) -> None:
    assert not (ROOT / name).exists()
