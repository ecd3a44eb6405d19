"""The software bill of materials: what is shipped, and what its wheels carry, as CycloneDX.

.venv/bin/python packaging/sbom.py FILE   write it; the same tree and libraries give the same bytes

It names no folder of this machine and no server: a library is told by its package URL, name and version.
"""

import argparse
import json
import sys
import uuid
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from ezp2p.workflows.licenses import EXTRAS, distributions, normalized, requirements, shipped
from ezp2p.workflows.licenses import Component as Shipped

_NAMESPACE = uuid.UUID("7a1bb2a8-6f6b-5f0a-9a53-5f7c4f6a1d0e")


def bill() -> str:
    """The bill as JSON.

    Raises
    ------
    ValueError
        If it is not what the schema of CycloneDX demands.
    """
    found = shipped()
    parts = {normalized(one.name): _component(one) for one in found}
    bom = Bom(components=[part for name, part in parts.items() if name != "ezp2p"])
    bom.metadata.component = parts["ezp2p"]
    bom.metadata.tools.components.clear()
    told = sorted(str((one.name, one.version, one.licenses)) for one in found)
    bom.serial_number = uuid.uuid5(_NAMESPACE, "\n".join(told))
    for name in distributions():
        extras = EXTRAS if name == "ezp2p" else ("",)
        needed = sorted({one for extra in extras for one in requirements(name, extra)} & set(parts))
        bom.register_dependency(parts[name], [parts[one] for one in needed])
    bom.register_dependency(parts["ezp2p"], [parts["python"]])
    whole = json.loads(JsonV1Dot6(bom).output_as_string())
    whole["metadata"].pop("timestamp", None)  # two bills of the same things are the same
    text = json.dumps(whole, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise ValueError(str(fault))
    return text


def _component(one: Shipped) -> Component:
    is_python = one.name == "Python"
    name = normalized(one.name)
    url = (
        PackageURL("generic", None, "python", one.version) if is_python else PackageURL("pypi", None, name, one.version)
    )
    carried = [
        Component(
            name=inner.name,
            type=ComponentType.LIBRARY,
            bom_ref=f"{url}#{inner.name}",
            licenses=[LicenseFactory().make_from_string(inner.license)],
        )
        for inner in one.carries
    ]
    return Component(
        name=one.name,
        version=one.version,
        type=ComponentType.APPLICATION if name == "ezp2p" else ComponentType.LIBRARY,
        bom_ref=str(url),
        purl=url,
        licenses=[LicenseFactory().make_from_string(one.license)],
        components=carried,
    )


def main() -> int:
    """Write it."""
    parser = argparse.ArgumentParser(description="The software bill of materials.")
    parser.add_argument("file", type=Path)
    path = parser.parse_args().file
    text = bill()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"The bill of materials is {path}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
