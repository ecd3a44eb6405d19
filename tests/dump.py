"""A data set as text: one element a line, sequences indented, long bytes as their length and SHA-256."""

import hashlib
from collections.abc import Iterator

from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

import ezp2p


def dump(dataset: Dataset) -> str:
    """The File Meta Information and the data set, with the version of the program left open."""
    lines = [*_lines(dataset.file_meta, ""), *_lines(dataset, "")]
    return "\n".join(lines).replace(ezp2p.__version__, "<version>")


def _lines(dataset: Dataset, indent: str) -> Iterator[str]:
    for element in dataset:
        head = f"{indent}({element.tag.group:04X},{element.tag.elem:04X}) {element.VR} {element.keyword}"
        if element.VR == "SQ":
            yield f"{head}:"
            for number, item in enumerate(element.value, start=1):
                yield f"{indent}  item {number}"
                yield from _lines(item, indent + "    ")
        else:
            yield f"{head}: {_value(element)}".rstrip()


def _value(element: DataElement) -> str:
    value = element.value
    if isinstance(value, bytes):
        if len(value) <= 16:
            return value.hex(" ")
        return f"{len(value)} bytes, SHA-256 {hashlib.sha256(value).hexdigest()}"
    if isinstance(value, MultiValue):
        return "\\".join(str(one) for one in value)
    return "" if value is None else str(value).replace("\r\n", "\\r\\n")
