"""Each time limit of the statement: what it tells as in use is what ends an exchange with a peer that does nothing."""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ezp2p.model.application_entity import RemoteAE
from ezp2p.settings.settings import TimeoutSettings
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.scripted_peer import FullBacklog, Script, ScriptedPeer, accepts_then, silent, silent_after
from tests.fakes.statement import read_statement
from tests.system.command import EzP2P

SHORT = {"connect_s": 0.6, "association_s": 0.7, "response_s": 0.8, "message_s": 0.9}
"""All different, so that the sentence tells which of them ended it."""


def set_short(ezp2p: EzP2P, *, only: str = "") -> None:
    """All of them, or one; the others are then as they usually are, and no slow computer meets them."""
    ezp2p.data_dir.mkdir(parents=True, exist_ok=True)
    lines = "\n".join(f"{key} = {value}" for key, value in SHORT.items() if only in {"", key})
    (ezp2p.data_dir / "settings.toml").write_text(f"[local.timeouts]\n{lines}\n", "utf-8")


def told_in_use(ezp2p: EzP2P) -> dict[str, str]:
    rows = read_statement(ezp2p("conformance").output).rows("Timeouts")
    return {row["Key"].removeprefix("local.timeouts."): row["In use"] for row in rows}


def test_every_time_limit_is_told_with_the_value_of_this_data_folder(ezp2p: EzP2P) -> None:
    assert set(SHORT) == set(TimeoutSettings.model_fields)
    set_short(ezp2p)
    assert told_in_use(ezp2p) == {key: f"{value:g} s" for key, value in SHORT.items()}


def check_ended_by(ezp2p: EzP2P, key: str, *command: object) -> None:
    """The command ends in a sentence that names the limit that was set."""
    set_short(ezp2p, only=key)
    done = ezp2p(*command)
    assert done.exit_code == 1
    assert f"{SHORT[key]:g} seconds" in f"{done.output}{done.complaints}"


def test_a_connection_ends_at_its_limit(ezp2p: EzP2P, full_backlog: FullBacklog) -> None:
    check_ended_by(ezp2p, "connect_s", "echo", full_backlog.ae.address)


def test_a_request_for_an_association_ends_at_its_limit(
    ezp2p: EzP2P, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    check_ended_by(ezp2p, "association_s", "echo", scripted_peer(silent).ae.address)


@pytest.mark.parametrize("command", [["echo"], ["find", "-k", "PatientID=1"], ["worklist"]])
def test_a_response_ends_at_its_limit(ezp2p: EzP2P, fake_pacs: Callable[..., FakePacs], command: list[str]) -> None:
    check_ended_by(ezp2p, "response_s", command[0], fake_pacs(answers=False).ae.address, *command[1:])


def test_a_message_that_does_not_leave_ends_at_its_limit_and_a_second_for_each_megabyte(
    ezp2p: EzP2P, scripted_peer: Callable[[Script], ScriptedPeer], tmp_path: Path
) -> None:
    set_short(ezp2p)
    peer: RemoteAE = scripted_peer(accepts_then(silent_after(300_000))).ae
    path = tmp_path / "noise.png"
    noise = np.random.default_rng(1).integers(0, 256, (1500, 1400, 3), np.uint8)
    Image.fromarray(noise).save(path)
    ezp2p("send", path, "--to", peer.address, "--patient-name", "MUSTER^ERIKA")
    (row,) = ezp2p("outbox", "list", "--json").rows
    assert row["State"] == "UNKNOWN"
    told = re.search(r"within ([\d.]+) seconds", row["Note"])
    assert told is not None
    assert SHORT["message_s"] + 6 <= float(told[1]) <= SHORT["message_s"] + 6.3
