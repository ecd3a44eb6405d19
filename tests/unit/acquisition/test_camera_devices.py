"""What a person means by a camera, and that no other is ever taken for it."""

from pathlib import Path

import pytest

from ezp2p.acquisition.camera_devices import address_of, address_of_screen, devices_by_place, screens_of, without_secret
from ezp2p.errors import DeviceNotFound
from ezp2p.model.camera import CameraDevice, CameraKind

SCOPE = CameraDevice("v4l2:usb-scope-1", "Scope")
TWINS = (CameraDevice("v4l2:a", "Twin"), CameraDevice("v4l2:b", "Twin"))
NODES = {"v4l2:usb-scope-1": Path("/dev/video0"), "v4l2:a": Path("/dev/video2"), "v4l2:b": Path("/dev/video4")}


@pytest.mark.parametrize("wanted", ["Scope", "v4l2:usb-scope-1"])
def test_a_camera_is_meant_by_its_name_or_its_key(wanted: str) -> None:
    address = address_of(wanted, (SCOPE, *TWINS), NODES)
    assert (address.kind, address.target, address.name) == (CameraKind.DEVICE, "/dev/video0", "Scope")


@pytest.mark.parametrize(
    "wanted", ["Twin", "scope", "Sco", "", "v4l2:usb-scope-2", "ftp://host/x", "file:///etc/passwd"]
)
def test_what_is_not_the_one_camera_is_not_there(wanted: str) -> None:
    with pytest.raises(DeviceNotFound):
        address_of(wanted, (SCOPE, *TWINS), NODES)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://127.0.0.1:8080/stream.mjpg", "http://127.0.0.1:8080/stream.mjpg"),
        ("rtsp://user:secret@[::1]:554/1?token=secret", "rtsp://[::1]:554/1"),
        ("RTSP://user:secret@camera.invalid/live#secret", "rtsp://camera.invalid/live"),
    ],
)
def test_the_name_of_a_camera_in_the_network_holds_no_secret(url: str, name: str) -> None:
    address = address_of(url, (), {})
    assert (address.kind, address.target, address.name) == (CameraKind.NETWORK, url, name)


@pytest.mark.parametrize("url", ["http://", "rtsp://host:port/x", "http://[::1/x", "concat://a|b"])
def test_an_address_that_is_none_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(DeviceNotFound) as caught:
        address_of(url, (), {})
    assert url not in str(caught.value)


def test_where_cameras_have_no_names_they_are_numbered() -> None:
    devices = devices_by_place([0, 2])
    assert [one.name for one in devices] == ["Camera 1", "Camera 3"]
    assert address_of(devices[1].key, devices, {}).target == "2"


@pytest.mark.parametrize(
    "url", ["rtsp://10.0.0.5:554/user=admin&password=hidden", "http://10.0.0.5:554/live;password=hidden"]
)
def test_a_secret_in_the_path_of_an_address_is_in_no_name(url: str) -> None:
    address = address_of(url, (), {})
    assert address.target == url
    assert address.name.partition("://")[2] == "10.0.0.5:554"


def test_an_address_without_its_kind_is_not_repeated_with_its_secret() -> None:
    with pytest.raises(DeviceNotFound) as caught:
        address_of("admin:hidden@10.0.0.5/stream", (), {})
    assert "hidden" not in str(caught.value)


def test_a_screen_is_found_again_when_its_sides_have_changed() -> None:
    (screen,) = screens_of([(1080, 1920)])
    assert (screen.key, screen.name, screen.kind) == ("screen:1", "Screen 1 (1920 × 1080)", CameraKind.SCREEN)
    for wanted in (screen.key, screen.name, "Screen 1 (800 × 600)"):
        address = address_of_screen(wanted, {"DISPLAY": ":0"})
        assert address is not None
        assert (address.kind, address.target, address.name) == (CameraKind.SCREEN, "1", "Screen 1")


@pytest.mark.parametrize("wanted", ["Scope", "v4l2:usb-scope-1", "screen", "My Screen 1", "Screen 1 of the ward"])
def test_what_is_no_screen_is_left_to_the_cameras(wanted: str) -> None:
    assert address_of_screen(wanted, {"DISPLAY": ":0"}) is None


@pytest.mark.parametrize(
    ("device", "shown"),
    [
        ("Scope", "Scope"),
        ("rtsp://user:secret@camera.invalid/live?key=secret", "rtsp://camera.invalid/live"),
        ("ftp://user:secret@camera.invalid", "an address that cannot be used"),
    ],
)
def test_what_is_listed_of_a_camera_holds_no_secret(device: str, shown: str) -> None:
    assert without_secret(device) == shown
