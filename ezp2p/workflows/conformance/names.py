"""What the two application entities are called."""

from typing import Final

WORKSTATION: Final = "EzP2P workstation"
ARCHIVE: Final = "EzP2P archive"
