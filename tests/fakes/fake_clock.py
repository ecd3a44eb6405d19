"""A clock that stands still until it is told to go on."""

from datetime import UTC, datetime, timedelta, timezone

NOON = datetime(2026, 2, 3, 12, 0, 0, tzinfo=timezone(timedelta(hours=1)))
"""The moment at which every test begins, an hour ahead of UTC."""


class FakeClock:
    """A Clock whose moment a test decides."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment
        self.seconds = 1000.0

    def now(self) -> datetime:
        """The moment it is set to."""
        return self.moment

    def monotonic(self) -> float:
        """The seconds that have passed."""
        return self.seconds

    def advance(self, seconds: float) -> None:
        """Go on by so many seconds."""
        self.seconds += seconds
        self.set_back(-seconds)

    def set_back(self, seconds: float) -> None:
        """What a person does to the clock of a computer: no time passes by it."""
        zone = self.moment.tzinfo
        self.moment = (self.moment.astimezone(UTC) - timedelta(seconds=seconds)).astimezone(zone)
