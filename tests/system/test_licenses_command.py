"""The command that tells under which licenses what is installed stands."""

import json

from tests.system.command import EzP2P


def test_it_is_a_table_for_people_with_what_each_extra_means(ezp2p: EzP2P) -> None:
    done = ezp2p("licenses")
    assert done.exit_code == 0
    assert "pydicom" in done.output
    assert "\nvideo: Videos are read and written by FFmpeg with x264 and x265" in done.output


def test_it_is_json_for_programs(ezp2p: EzP2P) -> None:
    done = ezp2p("licenses", "--json")
    assert done.exit_code == 0
    told = {row["Name"]: row for row in json.loads(done.output)}
    assert told["ezp2p"]["License"] == "Apache-2.0"
    assert {"Name": "x264", "License": "GPL-2.0-or-later"} in told["av"]["Carries"]
