"""What identifies one stored instance, and what its index holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class InstanceKeys:
    """The unique keys of one instance (PS3.3 A.1.2), and the attributes by which it is found.

    `attributes` holds further values by keyword, decoded to text; several values are parted by a backslash.
    """

    sop_class_uid: str
    sop_instance_uid: str
    study_instance_uid: str
    series_instance_uid: str
    patient_id: str
    transfer_syntax_uid: str
    attributes: Mapping[str, str] = field(default_factory=dict)
