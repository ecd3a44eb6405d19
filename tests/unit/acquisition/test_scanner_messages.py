"""What a scanner's driver says is believed only where it can be."""

from typing import Any

import numpy as np
import pytest

from ezp2p.acquisition import scanner_messages as messages
from ezp2p.errors import Cancelled, DeviceHung, DriverFailed, ScannerJammed, ScanNotPossible, SettingsNotValid
from ezp2p.imaging.messages import Message, NotUnderstood, Said
from ezp2p.model.scanning import (
    ScanArea,
    ScanMode,
    ScannedPage,
    ScannerDevice,
    ScanRequest,
    ScanSource,
    SourceAbilities,
)

PAGE = ScannedPage(np.arange(12, dtype=np.uint16).reshape(3, 4), 12, 300.0, 299.5, 3)
ABILITIES = SourceAbilities(ScanSource.FEEDER_DUPLEX, {ScanMode.GRAY: (8, 16)}, (100, 300), 210.0, 297.0, True)


def arrived(said: Said, **changes: Any) -> Message:
    """What was said, as it arrives, with another header."""
    buffers = tuple(bytes(memoryview(buffer).cast("B")) for buffer in said.buffers)
    return Message({**said.header, **changes}, buffers)


# --- it arrives as it was said ------------------------------------------------------------------------------------


@pytest.mark.parametrize("area", [None, ScanArea(1.0, 2.0, 30.0, 40.0)])
def test_a_request_arrives_whole(area: ScanArea | None) -> None:
    request = ScanRequest(ScanSource.FEEDER, ScanMode.LINE_ART, 1, 200, area, -30, 5)
    assert messages.request_heard(messages.request_said(request)) == request


def test_abilities_arrive_whole() -> None:
    assert messages.abilities_heard(arrived(messages.abilities_said([ABILITIES]))) == (ABILITIES,)


def test_a_page_arrives_exactly() -> None:
    heard = messages.page_heard(arrived(messages.page_said(PAGE)), 3)
    assert np.array_equal(heard.pixels, PAGE.pixels)
    assert (heard.bits_stored, heard.row_dpi, heard.column_dpi, heard.number) == (12, 300.0, 299.5, 3)


def test_a_part_of_a_larger_array_arrives_exactly() -> None:
    pixels = np.arange(60, dtype=np.uint8).reshape(4, 5, 3)[::2, ::-1]
    heard = messages.page_heard(arrived(messages.page_said(ScannedPage(pixels, 8, 100.0, 100.0))), 1)
    assert np.array_equal(heard.pixels, pixels)


def test_progress_arrives_within_its_limits() -> None:
    assert messages.progress_heard(arrived(messages.progress_said(4, 0.25))) == (4, 0.25)
    assert messages.progress_heard(arrived(messages.progress_said(4, 1.5))) == (4, 1.0)


def test_what_devices_say_of_themselves_is_made_printable_and_short() -> None:
    told = [ScannerDevice("sane:a", "A\nB" + "x" * 500, "\x00", "M"), ScannerDevice("sane:" + "k" * 500, "too long")]
    (heard,) = messages.devices_heard(arrived(messages.devices_said(told)), "sane")
    assert heard.name.startswith("A Bx")
    assert len(heard.name) == 100
    assert heard.manufacturer == ""


def test_a_device_without_a_name_is_called_by_its_key() -> None:
    heard = messages.devices_heard(arrived(messages.devices_said([ScannerDevice("sane:a", "")])), "sane")
    assert heard[0].name == "sane:a"


# --- errors -------------------------------------------------------------------------------------------------------


def test_an_error_arrives_with_the_name_that_people_know() -> None:
    heard = messages.error_heard(arrived(messages.error_said(ScannerJammed(device="usb:1"))), "Scanner in room 2")
    assert isinstance(heard, ScannerJammed)
    assert heard.facts == {"device": "Scanner in room 2"}


@pytest.mark.parametrize(
    "error", [ScanNotPossible(device="x", reason="it has no feeder"), DeviceHung(device="x", seconds=3), Cancelled()]
)
def test_an_error_arrives_with_its_facts(error: ScanNotPossible | DeviceHung | Cancelled) -> None:
    heard = messages.error_heard(arrived(messages.error_said(error)), "x")
    assert (type(heard), str(heard)) == (type(error), str(error))


def test_an_error_that_no_driver_may_raise_is_one_of_the_driver() -> None:
    error = SettingsNotValid(path="p", details="d", backup="b")
    heard = messages.error_heard(arrived(messages.error_said(error)), "x")
    assert isinstance(heard, DriverFailed)
    assert "SettingsNotValid" in str(heard)


@pytest.mark.parametrize(
    "header",
    [
        {"error": "KeyboardInterrupt", "facts": {}},
        {"error": "DiskFull", "facts": {}},
        {"error": "ScanNotPossible", "facts": {}},
        {"error": "ScanNotPossible", "facts": []},
        {"error": "ScanNotPossible", "facts": {"reason": 7}},
        {"error": "ScanNotPossible", "facts": {"reason": "x" * 301}},
        {"error": "Cancelled"},
    ],
)
def test_an_error_that_cannot_be_is_not_believed(header: dict[str, Any]) -> None:
    with pytest.raises(NotUnderstood):
        messages.error_heard(Message(header), "x")


# --- what cannot be -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {"dtype": "float64"},
        {"shape": [3, 5]},
        {"shape": [3, 4, 1]},
        {"shape": [-3, -4]},
        {"bits": 8},
        {"bits": 17},
        {"bits": True},
        {"row_dpi": 0},
        {"row_dpi": float("nan")},
        {"column_dpi": "300"},
        {"column_dpi": True},
        {"number": 4},
    ],
)
def test_a_page_that_cannot_be_is_not_believed(changes: dict[str, Any]) -> None:
    with pytest.raises(NotUnderstood):
        messages.page_heard(arrived(messages.page_said(PAGE), **changes), 3)


def test_a_page_without_pixels_is_not_believed() -> None:
    with pytest.raises(NotUnderstood):
        messages.page_heard(Message(dict(messages.page_said(PAGE).header)), 3)


@pytest.mark.parametrize(
    "changes", [{"page": 0}, {"page": 1.0}, {"fraction": -0.1}, {"fraction": 1.1}, {"fraction": None}]
)
def test_progress_that_cannot_be_is_not_believed(changes: dict[str, Any]) -> None:
    with pytest.raises(NotUnderstood):
        messages.progress_heard(arrived(messages.progress_said(1, 0.5), **changes))


@pytest.mark.parametrize(
    "devices",
    [
        None,
        [["sane:a", "A", "M"]],
        [["escl:a", "A", "M", "M"]],
        [["sane:a\n", "A", "M", "M"]],
        [["sane:a", 7, "M", "M"]],
        [["sane:a", "A", "M", "M"]] * 101,
    ],
)
def test_devices_that_cannot_be_are_not_believed(devices: object) -> None:
    with pytest.raises(NotUnderstood):
        messages.devices_heard(Message({"devices": devices}), "sane")


@pytest.mark.parametrize(
    "changes",
    [
        {"source": "the moon"},
        {"source": None},
        {"depths": {"gray": [9]}},
        {"depths": {"purple": [8]}},
        {"depths": []},
        {"resolutions": [0]},
        {"resolutions": [300] * 201},
        {"width_mm": -1},
        {"height_mm": float("inf")},
        {"brightness": 1},
    ],
)
def test_abilities_that_cannot_be_are_not_believed(changes: dict[str, Any]) -> None:
    (told,) = messages.abilities_said([ABILITIES]).header["sources"]
    with pytest.raises(NotUnderstood):
        messages.abilities_heard(Message({"sources": [{**told, **changes}]}))
