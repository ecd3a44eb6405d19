"""The connection doctor: each step on a line of its own, as it is known."""

import argparse
from typing import Final

from ezp2p.cli.opening import services_of
from ezp2p.cli.output import print_json, say
from ezp2p.workflows.background import Stop
from ezp2p.workflows.connection_doctor import Outcome, Step

_WIDTH: Final = 26


def doctor(arguments: argparse.Namespace, stop: Stop) -> bool:
    """Examine the way to a remote AE; whether no step failed."""
    steps: list[Step] = []
    with services_of(arguments) as services:
        remote = services.remote_ae(arguments.ae)
        for step in services.diagnose(remote, with_test_picture=arguments.test_picture, stop=stop):
            steps.append(step)
            if not arguments.json:
                _say(step)
    if arguments.json:
        print_json([
            {"Step": step.name, "Outcome": step.outcome.value, "Found": step.found, "Tell": step.tell} for step in steps
        ])
    return all(step.outcome is not Outcome.FAILED for step in steps)


def _say(step: Step) -> None:
    say(f"{step.outcome:<8} {step.name:<{_WIDTH}} {step.found}")
    if step.tell:
        say(f"{'':<8} {'':<{_WIDTH}} {step.tell}")
