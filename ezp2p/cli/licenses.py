"""`licenses`: what is installed with this program, under which licenses, and what that means."""

import argparse

from ezp2p.cli.output import print_json, print_table, say
from ezp2p.workflows.background import Stop
from ezp2p.workflows.licenses import MEANINGS, shipped

_COLUMNS = ("Name", "Version", "License", "Inside", "Extra")


def licenses(arguments: argparse.Namespace, _stop: Stop) -> bool:
    """Print each library; for people also what each extra means for who passes the program on."""
    rows = [
        {
            "Name": one.name,
            "Version": one.version,
            "License": one.license,
            "Inside": ", ".join(one.inside),
            "Extra": one.extra,
            "Carries": [{"Name": carried.name, "License": carried.license} for carried in one.carries],
        }
        for one in shipped()
    ]
    if arguments.json:
        print_json(rows)
        return True
    print_table(rows, _COLUMNS)
    say("")
    for extra in sorted({str(row["Extra"]) for row in rows}):
        say(f"{extra or 'always'}: {MEANINGS[extra]}")
    return True
