"""DCMTK's findscu: what it asks, and what it prints of the answer."""

import re
import subprocess

from ezp2p.model.application_entity import RemoteAE
from tests.peers.process import binary

_FINDSCU = "/usr/bin/findscu"


def findscu(remote: RemoteAE, model: str, *keys: str) -> str:
    """What it prints when it asks `remote` in a model of its options: `-S` study root, `-W` worklist."""
    arguments = [part for key in keys for part in ("-k", key)]
    command = [binary(_FINDSCU), "-v", model, "-aec", remote.title, remote.host, str(remote.port), *arguments]
    done = subprocess.run(command, capture_output=True, timeout=30, check=False)
    assert done.returncode == 0
    return (done.stdout + done.stderr).decode("utf-8")


def values_of(output: str, keyword: str) -> list[str]:
    """The values of an attribute in the responses; before them the request is printed."""
    responses = output.partition("Find Response: 1 ")[2]
    found = re.findall(rf"\[([^\]]*)\] +# +\d+, \d+ {keyword}$", responses, re.MULTILINE)
    return [value.rstrip(" \0") for value in found]
