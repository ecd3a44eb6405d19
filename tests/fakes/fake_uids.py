"""New UIDs in a fixed order."""


class FakeUids:
    """Gives 2.25.1001, 2.25.1002, ... at each call; stands in for `ezp2p.dicom.identifiers.new_uid`."""

    def __init__(self, first: int = 1001) -> None:
        self._next = first

    def __call__(self) -> str:
        uid = f"2.25.{self._next}"
        self._next += 1
        return uid
