"""What About tells of licenses is what is installed: the closure of what is shipped, and what lies in the wheels."""

import re
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import ezp2p
from ezp2p.errors import FileNotReadable
from ezp2p.workflows.licenses import EXTRAS, MEANINGS, Component, distributions, normalized, shipped, text_of
from packaging.licenses import canonicalize_license_expression
from tests.architecture.project import ROOT

NOT_SHIPPED = {"dev", "manual", "package"}
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.fixture(scope="module")
def components() -> dict[str, Component]:
    return {normalized(one.name): one for one in shipped()}


def closure() -> dict[str, str]:
    """What pip would install of the extras that are shipped, by the library that pip itself reads requirements with."""
    found: dict[str, str] = {}
    for extra in EXTRAS:
        wanted = [("ezp2p", extra)]
        while wanted:
            name, asked = wanted.pop()
            if name in found and name != "ezp2p":
                continue
            found.setdefault(name, extra)
            for text in distribution(name).requires or ():
                one = Requirement(text)
                if one.marker is None or one.marker.evaluate({"extra": asked}):
                    wanted.append((normalized(one.name), ""))
    return found


def test_every_extra_is_either_shipped_and_explained_or_for_those_who_build() -> None:
    assert set(PROJECT["optional-dependencies"]) == {*EXTRAS, *NOT_SHIPPED} - {""}
    assert set(MEANINGS) == set(EXTRAS)


def test_it_is_what_pip_installs_and_nothing_of_what_develops() -> None:
    found = {name: extra for name, (_, extra) in distributions().items()}
    assert found == closure()
    assert not {"pytest", "ruff", "pyinstaller", "mkdocs-material", "cyclonedx-bom"} & set(found)


def test_each_is_locked_in_this_version(components: dict[str, Component]) -> None:
    """The lock may have one version for each version of Python."""
    locked = {(normalized(name), version) for name, version in re.findall(r"^([\w.-]+)==([^ \\]+)", LOCK, re.MULTILINE)}
    told = {(name, one.version) for name, one in components.items() if name not in {"ezp2p", "python"}}
    assert told - locked == set()
    assert components["ezp2p"].version == ezp2p.__version__


def test_each_license_is_one_that_spdx_knows(components: dict[str, Component]) -> None:
    told = {text for one in components.values() for text in one.licenses}
    assert {text: canonicalize_license_expression(text) for text in told} == {text: text for text in told}


def test_each_text_is_there(components: dict[str, Component]) -> None:
    short = [one.name for one in components.values() if len(text_of(one)) < 1000]
    assert short == []


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of wheels lie by themselves on Linux")
def test_what_wheels_carry_is_what_the_table_says(components: dict[str, Component]) -> None:
    """Both ways: a library that came with a new version, and one that is gone, are seen."""
    found, told = set(), set()
    for name, (dist, _extra) in distributions().items():
        told |= {(name, file) for one in components[name].carries for file in one.files}
        for file in dist.files or ():
            if file.parts[0].endswith(".libs"):
                known = [one for _, one in told if _ == name and file.name.startswith(one)]
                assert known, f"{name} brings {file.name}, of which resources/licenses/carried.toml knows nothing"
                found |= {(name, one) for one in known}
    assert told - found == set()


def test_the_gpl_is_named_where_it_is(components: dict[str, Component]) -> None:
    """A wheel that calls itself BSD carries GPL: who passes the program on must read it."""
    under_gpl = {name for name, one in components.items() if any(text.startswith("GPL-") for text in one.inside)}
    assert under_gpl == {"av"}
    assert components["av"].extra == "video"
    assert "GPL 3" in MEANINGS["video"]
    assert "GNU GENERAL PUBLIC LICENSE" in text_of(components["av"])
    assert components["pi-heif"].inside == ("LGPL-3.0-or-later",)
    assert not [one.name for one in components["pi-heif"].carries if "265" in one.name and one.name != "libde265"]


def test_qt_is_told_with_the_texts_of_its_licenses_although_its_wheel_has_none(
    components: dict[str, Component],
) -> None:
    text = text_of(components["pyside6-essentials"])
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text


def test_a_text_that_is_gone_is_told_with_the_cure() -> None:
    lost = Component("lost", "1", "MIT", "", texts=(Path("/nowhere/LICENSE"),))
    with pytest.raises(FileNotReadable, match="Install EzP2P again"):
        text_of(lost)


def test_every_text_of_ours_is_used(components: dict[str, Component]) -> None:
    told = " ".join(text for one in components.values() for text in (*one.licenses, *(c.text for c in one.carries)))
    texts = [path.stem for path in (ROOT / "resources" / "licenses").glob("*.txt")]
    assert [name for name in texts if name not in told] == []
