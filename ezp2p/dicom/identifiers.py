"""UIDs: our own, and new ones (PS3.5 B.2)."""

import uuid

import ezp2p

IMPLEMENTATION_CLASS_UID = "2.25.268908298928111905905572967328334563420"
"""EzP2P, whatever its version (PS3.7 D.3.3.2)."""

IMPLEMENTATION_VERSION_NAME = f"EZP2P_{ezp2p.__version__}"[:16]
"""At most 16 characters, with the version in it."""

MANUFACTURER = "EzP2P"
SOFTWARE_VERSION = f"EzP2P {ezp2p.__version__}"


def new_uid() -> str:
    """A fresh UID made from a random UUID, with nothing appended (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid4().int}"
