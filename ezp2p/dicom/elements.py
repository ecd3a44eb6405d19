"""Elements made from text, for identifiers and responses, without pydicom's warnings (PS3.5 6.2)."""

from pydicom import config
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset

ANY_SCRIPT = "ISO_IR 192"
"""The Specific Character Set of every identifier and response that we write."""

_WHOLE_NUMBERS = frozenset({"SL", "SS", "SV", "UL", "US", "UV"})


def put(dataset: Dataset, keyword: str, value: str) -> None:
    """Set an attribute of `dataset` from its text, several values parted by a backslash.

    A value that its VR cannot take (a word in an IS) is left empty: this is for what others gave us, which is
    passed on, not judged.
    """
    tag = tag_for_keyword(keyword)
    if tag is None:
        raise LookupError(keyword)
    vr = dictionary_VR(tag).split(" or ")[0]
    try:
        dataset.add(DataElement(tag, vr, _converted(value, vr), validation_mode=config.IGNORE))
    except (ValueError, TypeError, ArithmeticError):
        dataset.add(DataElement(tag, vr, None, validation_mode=config.IGNORE))


def put_items(dataset: Dataset, keyword: str, *items: Dataset) -> None:
    """Set a sequence of `dataset` to `items`."""
    tag = tag_for_keyword(keyword)
    if tag is None:
        raise LookupError(keyword)
    dataset.add(DataElement(tag, "SQ", list(items)))


def _converted(value: str, vr: str) -> str | list[int] | list[float] | None:
    if not value:
        return "" if vr not in _WHOLE_NUMBERS and vr not in {"FL", "FD"} else None
    if vr in _WHOLE_NUMBERS:
        return [int(one) for one in value.split("\\")]
    if vr in {"FL", "FD"}:
        return [float(one) for one in value.split("\\")]
    return value
