"""What may be wrong with pictures of the tray, so that a person is asked."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final, TypeAlias

from ezp2p.model.image import TrayImage
from ezp2p.model.patient import Patient, is_same_patient
from ezp2p.model.study import StudyForm

ToCompare: TypeAlias = tuple[str, frozenset[str]]
"""A patient ID, and the keys of pictures."""
SentEarlier: TypeAlias = tuple[Iterable[str], Iterable[str]]
"""The keys of pictures that were sent from here for another patient, and of those that were sent for this one."""

_OLD_AFTER: Final = timedelta(days=1)


class Doubt(Enum):
    """Why it is asked whether a picture belongs here."""

    OTHERS = auto()
    """It was sent for another patient before, or names one."""
    OLD = auto()
    """It was taken before yesterday."""
    DOUBLE = auto()
    """The same file is here twice, or was sent already for this patient."""


def is_old(image: TrayImage, now: datetime) -> bool:
    """Whether the camera dates a picture file to a day more than one day before that of `now`.

    What a device of this workstation made is of now, whatever its own clock says.
    """
    if image.origin is not None or image.taken is None:
        return False
    return image.taken.date() < now.date() - _OLD_AFTER


class Suspicions:
    """What is known of the pictures of one patient that makes them doubtful.

    Attributes
    ----------
    compared
        Of whom, and of which pictures, it is known whether they were sent before, for this patient or another.
    """

    def __init__(self) -> None:
        self.compared: ToCompare = ("", frozenset())
        self._flagged: dict[Doubt, frozenset[str]] = {}
        self._sent: frozenset[str] = frozenset()

    def flag(self, doubt: Doubt, image_keys: Iterable[str]) -> bool:
        """Take over which pictures are doubtful so; whether that is new."""
        keys = frozenset(image_keys)
        is_new = keys != self._flagged.get(doubt, frozenset())
        self._flagged[doubt] = keys
        return is_new

    def flag_sent(self, earlier: SentEarlier) -> bool:
        """Take over which pictures were sent before; whether something of that is new."""
        for_others, for_this = earlier
        is_new = self.flag(Doubt.OTHERS, for_others)
        return self.flag(Doubt.DOUBLE, for_this) or is_new

    def note_sent(self, images: Iterable[TrayImage]) -> None:
        """Remember that these were sent for this patient, whatever was found before."""
        self._sent |= {image.sha256 for image in images}

    def all_of(self, doubt: Doubt, images: Sequence[TrayImage], study: StudyForm | None) -> tuple[TrayImage, ...]:
        """Those of the pictures that are so; `study` is None while it names no patient."""
        if doubt is Doubt.DOUBLE:
            count, sent = Counter(image.sha256 for image in images), self._sent_of(images, study)
            return tuple(image for image in images if count[image.sha256] > 1 or image.sha256 in sent)
        flagged = self._flagged.get(doubt, frozenset())
        named = study if doubt is Doubt.OTHERS else None
        return tuple(
            image for image in images if image.key in flagged or (named is not None and _names_another(image, named))
        )

    def suspects(self, doubt: Doubt, images: Sequence[TrayImage], study: StudyForm | None) -> tuple[TrayImage, ...]:
        """Those about which something should be done: of a file that is there twice all but the first."""
        found = self.all_of(doubt, images, study)
        if doubt is not Doubt.DOUBLE:
            return found
        seen, extra = set(self._sent_of(images, study)), []
        for image in found:
            if image.sha256 in seen:
                extra.append(image)
            seen.add(image.sha256)
        return tuple(extra)

    def _sent_of(self, images: Sequence[TrayImage], study: StudyForm | None) -> frozenset[str]:
        """The SHA-256 of the files that were sent for this patient: in this run, and as the outbox remembers."""
        if study is None:
            return self._sent
        earlier = self._flagged.get(Doubt.DOUBLE, frozenset())
        return self._sent.union(image.sha256 for image in images if image.key in earlier)


def _names_another(image: TrayImage, study: StudyForm) -> bool:
    if image.named is None:
        return False
    own = Patient(
        patient_id=study.patient_id,
        patient_name=study.patient_name,
        birth_date=study.birth_date,
        sex=study.sex,
    )
    return not is_same_patient(image.named, own)


def without_answers(confirmed: frozenset[tuple[str, object]]) -> frozenset[tuple[str, object]]:
    """Without those that pictures belong to a patient: they were given of who was known then."""
    return frozenset((key, doubt) for key, doubt in confirmed if doubt is Doubt.DOUBLE)
