"""The commands for a technician: settings that travel, and a problem report."""

import argparse

from ezp2p.cli.opening import services_of
from ezp2p.cli.output import complain, say
from ezp2p.workflows.background import Stop


def settings(arguments: argparse.Namespace, _stop: Stop) -> bool:
    """Export the settings to a file, or import them from one; an import tells what it changes."""
    with services_of(arguments) as services:
        if arguments.action == "export":
            services.export_settings(arguments.file)
            say(f"The settings are in {arguments.file}, without passwords.")
            return True
        proposal = services.settings_to_import(arguments.file, keeps_own=arguments.keep_local)
        for change in proposal.changes:
            say(f"{change.key}: {change.before} -> {change.after}")
        if proposal.held_back:
            complain(f"Set by your administrator, and left as it is: {', '.join(proposal.held_back)}.")
        if not proposal.changes:
            say("Nothing changes.")
        elif arguments.dry_run:
            say("Nothing was changed: without --dry-run it is.")
        else:
            services.save_settings(proposal.settings)
            say("These settings are in force now.")
    return True


def report(arguments: argparse.Namespace, _stop: Stop) -> bool:
    """Write a problem report, and tell what is in it."""
    with services_of(arguments) as services:
        parts = services.problem_report()
        services.save_problem_report(arguments.file, parts)
    for part in parts:
        say(f"{part.name}: {part.what}")
    say(f"The report is in {arguments.file}. It holds no patient data: read it before you pass it on.")
    return True
