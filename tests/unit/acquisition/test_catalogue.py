"""Every kind of scanner driver, made without doing anything."""

import pytest

from ezp2p.acquisition.catalogue import DRIVERS, drivers_for


def test_no_two_drivers_have_the_same_name_and_none_has_a_colon_in_it() -> None:
    names = [driver.name for driver in drivers_for(())]
    assert len(set(names)) == len(names) == len(DRIVERS)
    assert not [name for name in names if ":" in name]
    assert "sane" in names


@pytest.mark.parametrize("make", DRIVERS)
def test_each_says_why_it_cannot_be_used_or_nothing(make: type) -> None:
    why = make().why_not()
    assert isinstance(why, str)
    assert not why.endswith(".")


def test_a_network_scanner_with_an_address_can_always_be_asked() -> None:
    (escl,) = (driver for driver in drivers_for(["scanner.invalid"]) if driver.name == "escl")
    assert escl.why_not() == ""
