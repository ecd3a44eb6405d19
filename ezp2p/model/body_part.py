"""Body parts as data: Defined Terms of Body Part Examined (0018,0015), and whether they are paired (PS3.16 Annex L)."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class BodyPart:
    """A body part: its Defined Term, its name for people, and whether there are a left and a right one."""

    term: str
    label: str
    is_paired: bool


def _unpaired(term: str, label: str) -> BodyPart:
    return BodyPart(term, label, is_paired=False)


def _paired(term: str, label: str) -> BodyPart:
    return BodyPart(term, label, is_paired=True)


BODY_PARTS: Final[tuple[BodyPart, ...]] = (
    _unpaired("ABDOMEN", "Abdomen"),
    _paired("ANKLE", "Ankle"),
    _paired("ARM", "Arm"),
    _paired("AXILLA", "Armpit"),
    _unpaired("BACK", "Back"),
    _unpaired("BLADDER", "Bladder"),
    _unpaired("BRAIN", "Brain"),
    _paired("BREAST", "Breast"),
    _paired("BRONCHUS", "Bronchus"),
    _paired("BUTTOCK", "Buttock"),
    _paired("CALCANEUS", "Heel bone"),
    _paired("CALF", "Calf of leg"),
    _unpaired("CERVIX", "Cervix"),
    _paired("CHEEK", "Cheek"),
    _unpaired("CHEST", "Chest"),
    _paired("CLAVICLE", "Collar bone"),
    _unpaired("COCCYX", "Coccyx"),
    _unpaired("COLON", "Colon"),
    _paired("CORNEA", "Cornea"),
    _unpaired("CSPINE", "Cervical spine"),
    _unpaired("DUODENUM", "Duodenum"),
    _paired("EAR", "Ear"),
    _paired("ELBOW", "Elbow"),
    _unpaired("ESOPHAGUS", "Esophagus"),
    _paired("EXTREMITY", "Extremity"),
    _paired("EYE", "Eye"),
    _paired("EYELID", "Eyelid"),
    _unpaired("FACE", "Face"),
    _paired("FEMUR", "Femur"),
    _paired("FINGER", "Finger"),
    _paired("FOOT", "Foot"),
    _unpaired("GALLBLADDER", "Gallbladder"),
    _paired("HAND", "Hand"),
    _unpaired("HEAD", "Head"),
    _unpaired("HEART", "Heart"),
    _paired("HIP", "Hip"),
    _paired("HUMERUS", "Humerus"),
    _unpaired("JAW", "Jaw"),
    _paired("KIDNEY", "Kidney"),
    _paired("KNEE", "Knee"),
    _unpaired("LARYNX", "Larynx"),
    _paired("LEG", "Leg"),
    _unpaired("LIVER", "Liver"),
    _unpaired("LSPINE", "Lumbar spine"),
    _paired("LUNG", "Lung"),
    _unpaired("MAXILLA", "Upper jaw"),
    _unpaired("MOUTH", "Mouth"),
    _unpaired("NECK", "Neck"),
    _unpaired("NOSE", "Nose"),
    _paired("ORBIT", "Orbit"),
    _unpaired("PANCREAS", "Pancreas"),
    _paired("PAROTID", "Parotid gland"),
    _paired("PATELLA", "Patella"),
    _unpaired("PELVIS", "Pelvis"),
    _unpaired("PENIS", "Penis"),
    _unpaired("PHARYNX", "Pharynx"),
    _unpaired("PROSTATE", "Prostate"),
    _unpaired("RECTUM", "Rectum"),
    _paired("RIB", "Rib"),
    _unpaired("SCALP", "Scalp"),
    _paired("SCAPULA", "Shoulder blade"),
    _paired("SCLERA", "Sclera"),
    _paired("SHOULDER", "Shoulder"),
    _unpaired("SKULL", "Skull"),
    _unpaired("SPINE", "Spine"),
    _unpaired("SPLEEN", "Spleen"),
    _unpaired("SSPINE", "Sacral spine"),
    _unpaired("STERNUM", "Sternum"),
    _unpaired("STOMACH", "Stomach"),
    _paired("TESTIS", "Testis"),
    _paired("THIGH", "Thigh"),
    _paired("THUMB", "Thumb"),
    _unpaired("THYROID", "Thyroid"),
    _paired("TMJ", "Jaw joint"),
    _paired("TOE", "Toe"),
    _unpaired("TONGUE", "Tongue"),
    _unpaired("TRACHEA", "Trachea"),
    _unpaired("TSPINE", "Thoracic spine"),
    _unpaired("UTERUS", "Uterus"),
    _unpaired("VAGINA", "Vagina"),
    _unpaired("VULVA", "Vulva"),
    _unpaired("WHOLEBODY", "Whole body"),
    _paired("WRIST", "Wrist"),
    _paired("ZYGOMA", "Cheekbone"),
)

_BY_TERM = {part.term: part for part in BODY_PARTS}


def body_part(term: str) -> BodyPart | None:
    """The body part of that Defined Term, None where it is none of ours."""
    return _BY_TERM.get(term)
