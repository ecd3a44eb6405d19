"""Errors as people read them: our own by their sentence, anything else as something unexpected that is logged."""

import logging
import traceback
from dataclasses import dataclass

import ezp2p
from ezp2p.errors import EzP2PError, RequestRefused
from ezp2p.gui.translation import mark, tr, tr_error

logger = logging.getLogger(__name__)

UNEXPECTED = mark("Something unexpected happened. Nothing that was sent is lost: try again, and tell your technician.")


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence for the user, and the details a technician asks for, to be copied."""

    sentence: str
    details: str


def problem_of(error: Exception) -> Problem:
    """`error` in words; logged in full where it is not one of ours."""
    if isinstance(error, EzP2PError):
        return Problem(tr_error(error), _details(error))
    logger.error("An unexpected error reached the window.", exc_info=error)
    return Problem(tr(UNEXPECTED), f"EzP2P {ezp2p.__version__}\n{''.join(traceback.format_exception(error))}")


def _details(error: EzP2PError) -> str:
    lines = [f"EzP2P {ezp2p.__version__}", type(error).__name__, str(error)]
    lines += [f"{key}: {value}" for key, value in error.facts.items()]
    if isinstance(error, RequestRefused):
        lines.append(f"status: 0x{error.status:04X}")
    cause = error.__cause__
    if cause is not None:
        lines.append(f"cause: {type(cause).__name__}: {cause}")
    return "\n".join(lines)
