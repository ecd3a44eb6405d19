"""Whether the archive keeps what it took: asked by Storage Commitment and by a query, on the command line."""

from pathlib import Path

import pytest

from tests.peers.orthanc import Orthanc
from tests.peers.process import free_port
from tests.system.command import EzP2P
from tests.system.pictures import Pictures


def set_up(ezp2p: EzP2P, orthanc: Orthanc, *, confirmation: str, port: int) -> None:
    ezp2p.data_dir.mkdir(parents=True, exist_ok=True)
    settings = Path(ezp2p.data_dir, "settings.toml")
    settings.write_text(
        f"""
[local]
title = "EZP2P"
port = {port}

[[remotes]]
name = "Orthanc"
title = "{orthanc.ae.title}"
host = "{orthanc.ae.host}"
port = {orthanc.ae.port}
confirmation = "{confirmation}"
""",
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    ("confirmation", "note"),
    [("commitment", "The archive keeps it (storage commitment)."), ("query", "Found in the archive.")],
)
def test_what_orthanc_took_is_confirmed(
    ezp2p: EzP2P, orthanc: Orthanc, pictures: Pictures, confirmation: str, note: str
) -> None:
    port = free_port()
    orthanc.know("EZP2P", port)
    set_up(ezp2p, orthanc, confirmation=confirmation, port=port)
    assert ezp2p("send", pictures.png_rgb.path, pictures.jpeg.path, "--to", "Orthanc").exit_code == 0
    assert [row["State"] for row in ezp2p("outbox", "list", "--json").rows] == ["SENT", "SENT"]
    assert ezp2p("outbox", "deliver").exit_code == 0
    rows = ezp2p("outbox", "list", "--json").rows
    assert [(row["State"], row["Note"]) for row in rows] == [("CONFIRMED", note)] * 2
    (summary,) = ezp2p("outbox", "status", "--json").rows
    assert (summary["TakenToday"], summary["ConfirmedToday"]) == (2, 2)
