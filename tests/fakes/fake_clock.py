"""A clock that stands still until it is told to go on."""

from datetime import UTC, datetime, timedelta, timezone

NOON = datetime(2026, 2, 3, 12, 0, 0, tzinfo=timezone(timedelta(hours=1)))
"""The moment at which every test begins, an hour ahead of UTC."""


class FakeClock:
    """A Clock whose moment a test decides."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it is set to."""
        return self.moment

    def advance(self, seconds: float) -> None:
        """Go on by so many seconds; back, if they are negative."""
        zone = self.moment.tzinfo
        self.moment = (self.moment.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(zone)
