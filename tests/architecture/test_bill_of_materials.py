"""The software bill of materials: valid, the same each time, and nothing in it tells of the machine that made it."""

import json
import re
import tempfile
from pathlib import Path

import pytest

import ezp2p
from ezp2p.workflows.licenses import distributions
from tests.architecture.project import ROOT, run_tool


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What `make sbom` writes; the script checks it against the schema of CycloneDX."""
    texts = []
    for name in ("one.json", "two.json"):
        path = tmp_path_factory.mktemp("sbom") / name
        done = run_tool("python", "packaging/sbom.py", str(path), folder=ROOT)
        assert done.returncode == 0, done.stdout + done.stderr
        texts.append(path.read_text("utf-8"))
    assert texts[0] == texts[1]
    return texts[0]


def test_it_names_every_library_and_what_its_wheel_carries(bill: str) -> None:
    told = json.loads(bill)
    urls = {one["purl"] for one in told["components"]} | {told["metadata"]["component"]["purl"]}
    wanted = {f"pkg:pypi/{name}@{found.version}" for name, (found, _) in distributions().items()}
    assert wanted <= urls
    assert len(urls - wanted) == 1  # Python
    carried = {inner["name"] for one in told["components"] for inner in one.get("components", ())}
    assert {"x264", "x265", "libheif", "Qt", "PDFium"} <= carried
    assert told["metadata"]["component"]["version"] == ezp2p.__version__


def test_each_library_tells_what_it_needs(bill: str) -> None:
    needs = {one["ref"]: one.get("dependsOn", []) for one in json.loads(bill)["dependencies"]}
    assert any(one.startswith("pkg:pypi/pydicom@") for one in needs[f"pkg:pypi/ezp2p@{ezp2p.__version__}"])
    assert any(ref.startswith("pkg:pypi/pynetdicom@") and one for ref, one in needs.items())


def test_it_tells_of_no_folder_no_server_and_no_moment(bill: str) -> None:
    told = json.loads(bill)
    told.pop("$schema")
    text = json.dumps(told)
    assert "timestamp" not in text
    for place in (str(ROOT), str(Path.home()), tempfile.gettempdir(), "site-packages", "file:", "localhost"):
        assert place not in text
    assert re.findall(r"\w+://\S+", text) == []
