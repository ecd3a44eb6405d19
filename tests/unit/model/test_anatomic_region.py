"""Each body part that we offer has a code, and each code is the one of the standard."""

import pytest
from pydicom.sr._concepts_dict import concepts
from pydicom.sr._snomed_dict import mapping

from ezp2p.model.anatomic_region import anatomic_region
from ezp2p.model.body_part import BODY_PARTS, BodyPart

_SNOMED_CT: dict[str, dict[str, tuple[str, list[int]]]] = concepts["SCT"]  # type: ignore[assignment]
OF_CONTEXT_GROUPS = {
    (code, meaning.lower()) for codes in _SNOMED_CT.values() for code, (meaning, _groups) in codes.items()
}
"""Codes of SNOMED CT with their meanings in the context groups of PS3.16."""

OF_ANNEX_L = {
    "ANKLE": "T-15750",
    "ARM": "T-D8200",
    "CALF": "T-D9440",
    "ELBOW": "T-15430",
    "JAW": "T-D1213",
    "LEG": "T-D9400",
    "ORBIT": "T-D14AE",
    "TMJ": "T-15290",
    "WHOLEBODY": "T-D0010",
    "WRIST": "T-15460",
}
"""Those that no context group names so: their older codes in PS3.16 Annex L."""


@pytest.mark.parametrize("part", BODY_PARTS, ids=lambda part: part.term)
def test_the_code_of_every_body_part_is_one_of_the_standard(part: BodyPart) -> None:
    code = anatomic_region(part.term)
    assert code is not None
    assert code.scheme == "SCT"
    is_in_a_group = (code.value, code.meaning.lower()) in OF_CONTEXT_GROUPS
    assert is_in_a_group or mapping["SRT"].get(OF_ANNEX_L[part.term]) == code.value


def test_no_two_parts_share_a_code() -> None:
    codes = [anatomic_region(part.term) for part in BODY_PARTS]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("term", ["", "SOMETHING", "hand"])
def test_nothing_is_guessed(term: str) -> None:
    assert anatomic_region(term) is None
