"""pynetdicom's switches that we set."""

from pynetdicom import _config


def keep_identifiers_out_of_logs() -> None:
    """Queries and answers hold patients' names; pynetdicom would log them."""
    _config.LOG_REQUEST_IDENTIFIERS = False
    _config.LOG_RESPONSE_IDENTIFIERS = False
    _config.LOG_HANDLER_LEVEL = "none"
    _config.USE_SHORT_DIMSE_AET = False
