"""File names made from UIDs: only from a valid one, so that no name can leave its folder (PS3.5 9.1)."""

from ezp2p.errors import InstanceNotReadable
from ezp2p.model.value_representation import check_ui


def file_name_for(uid: str) -> str:
    """`uid` with the ending `.dcm`.

    Raises
    ------
    InstanceNotReadable
        If `uid` is empty or not a valid UID.
    """
    if not uid or check_ui(uid):
        raise InstanceNotReadable(reason="it has no valid UID")
    return f"{uid}.dcm"
