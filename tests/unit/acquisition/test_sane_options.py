"""What devices of many makers mean by their options."""

import pytest

from ezp2p.acquisition import sane_options as meaning
from ezp2p.acquisition.sane_options import Options, Way, mode_of, source_of
from ezp2p.errors import ScanNotPossible
from ezp2p.model.scanning import ScanArea, ScanMode, ScanSource
from tests.fakes.fake_sane import FakeDevice, FakeOption

PIXEL, MM = 1, 3


def options_of(device: FakeDevice) -> Options:
    return Options(device.library().open("fake:1"), "Invented scanner")


def device_with(**options: FakeOption) -> FakeDevice:
    return FakeDevice(options)


def area_options(unit: int, width: float, height: float) -> dict[str, FakeOption]:
    across, down = (0, width, 0), (0, height, 0)
    return {
        "tl_x": FakeOption(0, across, unit),
        "tl_y": FakeOption(0, down, unit),
        "br_x": FakeOption(width, across, unit),
        "br_y": FakeOption(height, down, unit),
    }


# --- sources ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("Flatbed", ScanSource.FLATBED),
        ("Normal", ScanSource.FLATBED),
        ("Document Table", ScanSource.FLATBED),
        ("FlatBed", ScanSource.FLATBED),
        ("Automatic Document Feeder", ScanSource.FEEDER),
        ("Automatic Document Feeder(left aligned)", ScanSource.FEEDER),
        ("Automatic Document Feeder(centrally aligned,Duplex)", ScanSource.FEEDER_DUPLEX),
        ("ADF", ScanSource.FEEDER),
        ("ADF Front", ScanSource.FEEDER),
        ("ADF Back", None),
        ("ADF Duplex", ScanSource.FEEDER_DUPLEX),
        ("ADF Front/Back", ScanSource.FEEDER_DUPLEX),
        ("Duplex", ScanSource.FEEDER_DUPLEX),
        ("Transparency Unit", ScanSource.TRANSPARENCY),
        ("Transparency Adapter", ScanSource.TRANSPARENCY),
        ("Transparency Adapter Infrared", None),
        ("TPU8x10", ScanSource.TRANSPARENCY),
        ("Negative", ScanSource.TRANSPARENCY),
        ("Slide", ScanSource.TRANSPARENCY),
        ("Positive Film", ScanSource.TRANSPARENCY),
        ("Auto", None),
    ],
)
def test_a_source_is_known_by_the_names_that_makers_give_it(name: str, source: ScanSource | None) -> None:
    assert source_of(name) == source


def test_of_two_names_for_a_source_the_first_counts() -> None:
    names = ["Flatbed", "Negative", "Slide", "Card Reader"]
    options = options_of(device_with(source=FakeOption("Flatbed", names)))
    assert meaning.sources(options) == {
        ScanSource.FLATBED: (("source", "Flatbed"),),
        ScanSource.TRANSPARENCY: (("source", "Negative"),),
    }


def test_a_feeder_whose_sides_are_another_option_scans_both() -> None:
    device = device_with(
        source=FakeOption("Flatbed", ["Flatbed", "Automatic Document Feeder"]),
        adf_mode=FakeOption("Simplex", ["Simplex", "Duplex"]),
    )
    assert meaning.sources(options_of(device))[ScanSource.FEEDER_DUPLEX] == (
        ("source", "Automatic Document Feeder"),
        ("adf_mode", "Duplex"),
    )


@pytest.mark.parametrize("device", [device_with(), device_with(source=FakeOption("Auto", ["Auto"]))])
def test_a_device_without_a_source_that_is_known_has_one(device: FakeDevice) -> None:
    assert meaning.sources(options_of(device)) == {ScanSource.FLATBED: ()}


# --- modes and depths ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("Lineart", (ScanMode.LINE_ART, 1)),
        ("Line Art", (ScanMode.LINE_ART, 1)),
        ("Black & White", (ScanMode.LINE_ART, 1)),
        ("Binary", (ScanMode.LINE_ART, 1)),
        ("Gray", (ScanMode.GRAY, None)),
        ("Grayscale", (ScanMode.GRAY, None)),
        ("True Gray", (ScanMode.GRAY, None)),
        ("16 bits gray", (ScanMode.GRAY, 16)),
        ("Color", (ScanMode.COLOR, None)),
        ("24bit Color", (ScanMode.COLOR, None)),
        ("48 bits color", (ScanMode.COLOR, 16)),
        ("Halftone", (None, None)),
        ("Gray[Error Diffusion]", (None, None)),
        ("Infrared", (None, None)),
    ],
)
def test_a_mode_is_known_by_the_names_that_makers_give_it(name: str, mode: tuple[ScanMode | None, int | None]) -> None:
    assert mode_of(name) == mode


def test_depths_are_those_of_the_mode_that_has_them() -> None:
    def without_depth_in_line_art(options: dict[str, FakeOption], name: str) -> None:
        if name == "mode":
            options["depth"].is_active_now = options["mode"].value != "Lineart"

    device = device_with(mode=FakeOption("Color", ["Lineart", "Gray", "Color"]), depth=FakeOption(8, [8, 12, 14, 16]))
    device.after_set = without_depth_in_line_art
    assert meaning.ways(options_of(device)) == {
        (ScanMode.LINE_ART, 1): Way("Lineart", None),
        **{(ScanMode.GRAY, depth): Way("Gray", depth) for depth in (8, 12, 16)},
        **{(ScanMode.COLOR, depth): Way("Color", depth) for depth in (8, 12, 16)},
    }


def test_depths_may_be_a_range_or_part_of_the_name_of_the_mode() -> None:
    in_a_range = device_with(mode=FakeOption("Gray", ["Gray"]), depth=FakeOption(8, (8, 16, 1)))
    assert [depth for _, depth in meaning.ways(options_of(in_a_range))] == [8, 12, 16]
    named = device_with(mode=FakeOption("Color", ["Color", "Gray", "48 bits color", "16 bits gray", "Lineart"]))
    assert meaning.ways(options_of(named)) == {
        (ScanMode.COLOR, 8): Way("Color", None),
        (ScanMode.GRAY, 8): Way("Gray", None),
        (ScanMode.COLOR, 16): Way("48 bits color", None),
        (ScanMode.GRAY, 16): Way("16 bits gray", None),
        (ScanMode.LINE_ART, 1): Way("Lineart", None),
    }


def test_line_art_may_be_gray_with_one_bit() -> None:
    device = device_with(mode=FakeOption("Gray", ["Gray", "Color"]), depth=FakeOption(8, [1, 8]))
    assert meaning.ways(options_of(device)) == {
        (ScanMode.LINE_ART, 1): Way("Gray", 1),
        (ScanMode.GRAY, 8): Way("Gray", 8),
        (ScanMode.COLOR, 8): Way("Color", 8),
    }


@pytest.mark.parametrize(("form", "mode"), [("color", ScanMode.COLOR), ("gray", ScanMode.GRAY)])
def test_a_device_without_modes_gives_what_it_says(form: str, mode: ScanMode) -> None:
    assert meaning.ways(options_of(FakeDevice({}, form=form))) == {(mode, 8): Way(None, None)}


# --- resolution ---------------------------------------------------------------------------------------------------


def test_resolutions_are_listed_rising_or_are_usual_ones_of_a_range() -> None:
    listed = device_with(resolution=FakeOption(300, [600, 75, 300]))
    assert meaning.resolutions(options_of(listed)) == (75, 300, 600)
    in_a_range = device_with(resolution=FakeOption(300.0, (50.0, 420.0, 1.0)))
    assert meaning.resolutions(options_of(in_a_range)) == (50, 75, 100, 150, 200, 300, 400, 420)
    fixed = device_with(resolution=FakeOption(200, None, is_ours_to_set=False))
    assert meaning.resolutions(options_of(fixed)) == (200,)
    assert meaning.resolutions(options_of(device_with())) == ()


def test_both_directions_get_the_resolution_and_tell_what_they_took() -> None:
    device = device_with(x_resolution=FakeOption(100, [100, 200]), y_resolution=FakeOption(100, [100, 200]))
    options = options_of(device)
    meaning.set_resolution(options, 200)
    assert device.was_set == [("x_resolution", 200), ("y_resolution", 200)]
    device.options["y_resolution"].value = 198
    assert meaning.resolution_set(options) == (198.0, 200.0)


@pytest.mark.parametrize(
    ("option", "dpi", "reason"),
    [
        (FakeOption(300, [75, 300]), 200, "it has no resolution of 200 dpi"),
        (FakeOption(300, (75, 300, 1)), 301, "it has no resolution of 301 dpi"),
        (FakeOption(200, None, is_ours_to_set=False), 300, "its resolution cannot be chosen"),
    ],
)
def test_a_resolution_that_it_does_not_have_is_refused(option: FakeOption, dpi: int, reason: str) -> None:
    with pytest.raises(ScanNotPossible, match=reason):
        meaning.set_resolution(options_of(device_with(resolution=option)), dpi)


def test_a_page_without_a_known_resolution_is_refused() -> None:
    with pytest.raises(ScanNotPossible, match="it does not tell its resolution"):
        meaning.resolution_set(options_of(device_with()))


# --- area ---------------------------------------------------------------------------------------------------------


def test_an_area_in_pixels_follows_the_resolution() -> None:
    device = FakeDevice({"resolution": FakeOption(254, [254]), **area_options(PIXEL, 2159, 2794)})
    options = options_of(device)
    assert meaning.extent_mm(options) == pytest.approx((215.9, 279.4))
    meaning.set_area(options, ScanArea(10, 20, 100, 50))
    assert [device.options[name].value for name in ("tl_x", "tl_y", "br_x", "br_y")] == [100, 200, 1100, 700]


def test_all_that_there_is_is_set_where_no_area_is_asked_for() -> None:
    device = FakeDevice(area_options(MM, 215.9, 297.0))
    device.options["br_y"].value = 100.0
    meaning.set_area(options_of(device), None)
    assert (device.options["br_x"].value, device.options["br_y"].value) == (215.9, 297.0)


def test_an_area_that_reaches_a_little_over_the_glass_is_cut_there() -> None:
    device = FakeDevice(area_options(MM, 215.9, 297.0))
    meaning.set_area(options_of(device), ScanArea(0, 0, 216.0, 297.0))
    assert device.options["br_x"].value == 215.9


@pytest.mark.parametrize("area", [ScanArea(-1, 0, 10, 10), ScanArea(0, 0, 0, 10), ScanArea(0, 290, 10, 10)])
def test_an_area_beside_the_glass_is_refused(area: ScanArea) -> None:
    with pytest.raises(ScanNotPossible, match="does not lie on what it scans"):
        meaning.set_area(options_of(FakeDevice(area_options(MM, 215.9, 297.0))), area)


def test_a_device_without_an_area_scans_all_and_refuses_a_part() -> None:
    options = options_of(device_with())
    assert meaning.extent_mm(options) == (0.0, 0.0)
    meaning.set_area(options, None)
    with pytest.raises(ScanNotPossible, match="no part of the page"):
        meaning.set_area(options, ScanArea(0, 0, 10, 10))


# --- brightness ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("option", "percent", "value"),
    [
        (FakeOption(0, (-100, 100, 1)), 40, 40),
        (FakeOption(0.0, (-3.0, 3.0, 0.5)), -50, -1.5),
        (FakeOption(128, (0, 255, 1)), 100, 255),
        (FakeOption(128, (0, 255, 1)), -50, 64),
        (FakeOption(0, [-2, -1, 0, 1, 2]), 60, 1),
    ],
)
def test_brightness_goes_from_what_the_device_has_to_its_ends(option: FakeOption, percent: int, value: float) -> None:
    device = device_with(brightness=option)
    assert meaning.has_brightness(options_of(device))
    meaning.set_brightness(options_of(device), percent)
    assert device.was_set == [("brightness", value)]


def test_brightness_is_left_alone_at_0_and_refused_where_there_is_none() -> None:
    device = device_with()
    meaning.set_brightness(options_of(device), 0)
    assert device.was_set == []
    with pytest.raises(ScanNotPossible, match="its brightness cannot be chosen"):
        meaning.set_brightness(options_of(device), 10)
