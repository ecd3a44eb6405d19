"""What stands on a thumbnail: each badge is a shape and a word, the weightiest first."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from ezp2p.gui.doubts import Doubt
from ezp2p.gui.translation import mark
from ezp2p.model.image import TrayImage

MOST_SHOWN: Final = 2
"""The others are told by the tool tip and to a screen reader."""


@dataclass(frozen=True, slots=True)
class Badge:
    """`word` stands beside the icon; `sentence` is told where there is room. `color` is a token of the theme.

    `tr` translates both where they are shown.
    """

    icon: str
    word: str
    sentence: str
    color: str = "text"


_REJECTED: Final = Badge("close-circle", mark("Rejected"), mark("Rejected: it stays here and is not sent"), "failed")
_CHOICE: Final = Badge(
    "help-circle-outline", mark("Pages?"), mark("It is not said yet how its pages are taken"), "attention"
)
_EDITED: Final = Badge("pencil", mark("Edited"), mark("Edited"))
_CLIP: Final = Badge("filmstrip", mark("Clip"), mark("Clip"))
_OF_DOUBTS: Final = {
    Doubt.OTHERS: Badge(
        "account-alert", mark("Other?"), mark("Sent for another patient before, or it names another one"), "attention"
    ),
    Doubt.OLD: Badge("calendar-alert", mark("Not today"), mark("Not taken today"), "attention"),
    Doubt.DOUBLE: Badge(
        "content-duplicate",
        mark("Double"),
        mark("Double: the same picture is here twice, or was sent already"),
        "attention",
    ),
}


def badges_of(image: TrayImage, doubts: Collection[Doubt], *, is_clip: bool) -> tuple[Badge, ...]:
    """The badges of a picture that is doubtful so."""
    badges = (
        (_REJECTED, image.is_rejected),
        (_OF_DOUBTS[Doubt.OTHERS], Doubt.OTHERS in doubts),
        (_CHOICE, image.needs_choice),
        (_OF_DOUBTS[Doubt.OLD], Doubt.OLD in doubts),
        (_OF_DOUBTS[Doubt.DOUBLE], Doubt.DOUBLE in doubts),
        (_EDITED, bool(image.edits)),
        (_CLIP, is_clip),
    )
    return tuple(badge for badge, is_so in badges if is_so)
