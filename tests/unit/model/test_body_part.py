"""Body parts are data: terms that can be written, names for people, and which come in pairs."""

from ezp2p.model.body_part import BODY_PARTS, body_part
from ezp2p.model.value_representation import check_cs


def test_every_term_can_be_written() -> None:
    assert [part.term for part in BODY_PARTS if check_cs(part.term) or not part.term] == []


def test_no_term_and_no_label_is_there_twice() -> None:
    assert len({part.term for part in BODY_PARTS}) == len(BODY_PARTS)
    assert len({part.label for part in BODY_PARTS}) == len(BODY_PARTS)


def test_the_terms_are_in_the_order_in_which_people_look_for_them() -> None:
    terms = [part.term for part in BODY_PARTS]
    assert terms == sorted(terms)


def test_a_part_is_found_by_its_term() -> None:
    hand, chest = body_part("HAND"), body_part("CHEST")
    assert hand is not None
    assert hand.is_paired
    assert chest is not None
    assert not chest.is_paired


def test_another_term_is_none_of_ours() -> None:
    assert body_part("") is None
    assert body_part("hand") is None
    assert body_part("LEFT HAND") is None
