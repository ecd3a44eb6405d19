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
    _unpaired("ABDOMENPELVIS", "Abdomen and pelvis"),
    _paired("ADRENAL", "Adrenal gland"),
    _paired("ANKLE", "Ankle"),
    _unpaired("AORTA", "Aorta"),
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
    _paired("CAROTID", "Carotid artery"),
    _unpaired("CEREBELLUM", "Cerebellum"),
    _unpaired("CERVIX", "Cervix"),
    _paired("CHEEK", "Cheek"),
    _unpaired("CHEST", "Chest"),
    _unpaired("CHESTABDOMEN", "Chest and abdomen"),
    _unpaired("CHESTABDPELVIS", "Chest, abdomen and pelvis"),
    _unpaired("CIRCLEOFWILLIS", "Circle of Willis"),
    _paired("CLAVICLE", "Collar bone"),
    _unpaired("COCCYX", "Coccyx"),
    _unpaired("COLON", "Colon"),
    _paired("CORNEA", "Cornea"),
    _unpaired("CORONARYARTERY", "Coronary artery"),
    _unpaired("CSPINE", "Cervical spine"),
    _unpaired("CTSPINE", "Cervical and thoracic spine"),
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
    _unpaired("HEADNECK", "Head and neck"),
    _unpaired("HEART", "Heart"),
    _paired("HIP", "Hip"),
    _paired("HUMERUS", "Humerus"),
    _paired("IAC", "Internal auditory canal"),
    _unpaired("ILEUM", "Ileum"),
    _unpaired("ILIUM", "Ilium"),
    _unpaired("JAW", "Jaw"),
    _unpaired("JEJUNUM", "Jejunum"),
    _paired("KIDNEY", "Kidney"),
    _paired("KNEE", "Knee"),
    _unpaired("LARYNX", "Larynx"),
    _paired("LEG", "Leg"),
    _unpaired("LIVER", "Liver"),
    _unpaired("LSPINE", "Lumbar spine"),
    _unpaired("LSSPINE", "Lumbar and sacral spine"),
    _paired("LUNG", "Lung"),
    _unpaired("MAXILLA", "Upper jaw"),
    _unpaired("MEDIASTINUM", "Mediastinum"),
    _unpaired("MOUTH", "Mouth"),
    _unpaired("NECK", "Neck"),
    _unpaired("NECKCHEST", "Neck and chest"),
    _unpaired("NECKCHESTABDOMEN", "Neck, chest and abdomen"),
    _unpaired("NECKCHESTABDPELV", "Neck, chest, abdomen and pelvis"),
    _unpaired("NOSE", "Nose"),
    _paired("ORBIT", "Orbit"),
    _paired("OVARY", "Ovary"),
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
    _paired("SCROTUM", "Scrotum"),
    _paired("SHOULDER", "Shoulder"),
    _unpaired("SKULL", "Skull"),
    _unpaired("SPINE", "Spine"),
    _unpaired("SPLEEN", "Spleen"),
    _unpaired("SSPINE", "Sacral spine"),
    _unpaired("STERNUM", "Sternum"),
    _unpaired("STOMACH", "Stomach"),
    _paired("SUBMANDIBULAR", "Submandibular gland"),
    _paired("TESTIS", "Testis"),
    _paired("THIGH", "Thigh"),
    _paired("THUMB", "Thumb"),
    _unpaired("THYMUS", "Thymus"),
    _unpaired("THYROID", "Thyroid"),
    _unpaired("TLSPINE", "Thoracic and lumbar spine"),
    _paired("TMJ", "Jaw joint"),
    _paired("TOE", "Toe"),
    _unpaired("TONGUE", "Tongue"),
    _unpaired("TRACHEA", "Trachea"),
    _unpaired("TSPINE", "Thoracic spine"),
    _unpaired("URETER", "Ureter"),
    _unpaired("URETHRA", "Urethra"),
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
