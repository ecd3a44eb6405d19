"""pydicom's one switch that we set."""

from pydicom import config


def make_strict() -> None:
    """Let an unknown keyword raise instead of making a plain attribute that is never written."""
    config.INVALID_KEYWORD_BEHAVIOR = "RAISE"
