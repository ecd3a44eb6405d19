"""TITLE@HOST:PORT, the address of a remote AE as one word."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ezp2p.errors import RemoteAENotKnown
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.value_representation import check_ae
from ezp2p.settings.settings import RemoteSettings

_ADDRESS = re.compile(r"(?P<title>[^@]+)@(\[(?P<ipv6>[^\]]+)\]|(?P<host>[^:@\[\]\s]+)):(?P<port>[0-9]{1,5})")


def parse_address(text: str) -> RemoteAE | None:
    """The remote AE that `text` names; None where it is no such address."""
    found = _ADDRESS.fullmatch(text)
    if not found or check_ae(found["title"]) or not 1 <= int(found["port"]) <= 65535:
        return None
    return RemoteAE(text, found["title"], found["ipv6"] or found["host"], int(found["port"]))


def remote_named(name: str, remotes: Sequence[RemoteSettings]) -> RemoteAE:
    """The one of `remotes` that has this name, or the one at TITLE@HOST:PORT.

    Raises
    ------
    RemoteAENotKnown
        If it is neither.
    """
    for remote in remotes:
        if remote.name == name:
            return remote.remote_ae()
    address = parse_address(name)
    if address is None:
        known = ", ".join(remote.name for remote in remotes) or "none is yet"
        raise RemoteAENotKnown(name=name, known=known)
    known_aes = (remote.remote_ae() for remote in remotes)
    same = (one.tls for one in known_aes if one.address == address.address)
    # nothing goes there unencrypted because it was typed otherwise
    return replace(address, tls=next((one for one in same if one is not None), None))
