"""TITLE@HOST:PORT."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.model.application_entity import RemoteAE, Tls
from ezp2p.settings.settings import RemoteSettings
from ezp2p.workflows.remote_address import parse_address, remote_named


@pytest.mark.parametrize(
    ("text", "title", "host", "port"),
    [
        ("PACS@pacs.invalid:104", "PACS", "pacs.invalid", 104),
        ("PACS 1@192.0.2.1:11112", "PACS 1", "192.0.2.1", 11112),
        ("PACS@[::1]:65535", "PACS", "::1", 65535),
        ("p@h:1", "p", "h", 1),
    ],
)
def test_an_address_is_taken_apart(text: str, title: str, host: str, port: int) -> None:
    found = parse_address(text)
    assert found is not None
    assert (found.name, found.title, found.host, found.port) == (text, title, host, port)
    assert found.address == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "PACS",
        "PACS@host",
        "PACS@host:",
        "@host:104",
        "PACS@:104",
        "PACS@host:0",
        "PACS@host:65536",
        "PACS@host:1x",
        "PACS@host:-1",
        "SEVENTEENLETTERSX@host:104",
        "MÜNCHEN@host:104",
        "A\\B@host:104",
        " @host:104",
        "PACS@::1:104",
        "PACS@a@b:104",
        "PACS@host:٨٠",
    ],
)
def test_anything_else_is_no_address(text: str) -> None:
    assert parse_address(text) is None


@given(st.integers(min_value=1, max_value=65535), st.sampled_from(["pacs.invalid", "192.0.2.1", "::1", "fe80::1"]))
def test_the_address_of_a_remote_ae_names_it_again(port: int, host: str) -> None:
    address = RemoteAE("Our PACS", "PACS", host, port).address
    found = parse_address(address)
    assert found is not None
    assert (found.title, found.host, found.port) == ("PACS", host, port)


def test_an_address_that_is_set_up_as_encrypted_is_encrypted_when_it_is_typed_too() -> None:
    plain = RemoteSettings(name="Plain", title="PACS", host="192.0.2.1", port=104)
    safe = RemoteSettings(name="Safe", title="PACS", host="192.0.2.1", port=2762, uses_tls=True)
    assert remote_named("PACS@192.0.2.1:2762", (plain, safe)).tls == Tls()
    assert remote_named("PACS@192.0.2.1:2762", (plain, safe)).name == "PACS@192.0.2.1:2762"
    assert remote_named("PACS@192.0.2.1:104", (plain, safe)).tls is None
