"""A stand-in for the automation layer of WIA: a device manager with one scanner and one camera."""

# ruff: noqa: N802 -- the names are WIA's

from dataclasses import dataclass, field
from typing import Any

from ezp2p.acquisition.scanner_wia import Automation

DEVICE_ID = r"{6BDD1FC6-810F-11D0-BEC7-08002BE2092F}\0001"


class FakeComError(Exception):
    """What a call raises."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.hresult = code - (1 << 32)  # as COM gives it, signed


@dataclass
class FakeProperty:
    """A property; `allowed` is a list, a range of two, or None; `takes` is what it becomes instead of what is set."""

    value: Any
    allowed: list[int] | tuple[int, int] | None = None
    takes: int | None = None
    IsReadOnly: bool = False

    @property
    def Value(self) -> Any:
        return self.value

    @Value.setter
    def Value(self, value: Any) -> None:
        allowed = self.allowed
        is_outside = isinstance(allowed, tuple) and not allowed[0] <= value <= allowed[1]
        if is_outside or (isinstance(allowed, list) and value not in allowed):
            raise FakeComError(0x80070057)
        self.value = value if self.takes is None else self.takes

    @property
    def SubType(self) -> int:
        return 2 if isinstance(self.allowed, list) else int(isinstance(self.allowed, tuple))

    @property
    def SubTypeValues(self) -> Any:
        return self.allowed

    @property
    def SubTypeMin(self) -> int:
        assert isinstance(self.allowed, tuple)
        return self.allowed[0]

    @property
    def SubTypeMax(self) -> int:
        assert isinstance(self.allowed, tuple)
        return self.allowed[1]


class FakeProperties(dict[str, FakeProperty]):
    """Properties by number or name."""

    def Exists(self, name: str) -> bool:
        return name in self

    def Item(self, name: str) -> FakeProperty:
        return self[name]


@dataclass
class _File:
    data: bytes

    @property
    def FileData(self) -> Any:
        return self

    @property
    def BinaryData(self) -> bytes:
        return self.data


@dataclass
class FakeScanner:
    """The device, its only item, and what each transfer gives: the bytes of a file, or the code of an error."""

    pages: list[bytes | int] = field(default_factory=list)
    device: FakeProperties = field(default_factory=FakeProperties)
    item: FakeProperties = field(default_factory=FakeProperties)
    formats: list[str] = field(default_factory=list)

    @property
    def automation(self) -> Automation:
        """What the driver is given."""
        return Automation(self, FakeComError)

    @property
    def DeviceInfos(self) -> list[Any]:
        return [_Info(self, 2, "camera"), _Info(self, 1, DEVICE_ID)]

    @property
    def Properties(self) -> FakeProperties:
        return self.device

    @property
    def Items(self) -> Any:
        return self

    def Item(self, number: int) -> Any:
        assert number == 1
        return _Item(self)


@dataclass
class _Item:
    scanner: FakeScanner

    @property
    def Properties(self) -> FakeProperties:
        return self.scanner.item

    def Transfer(self, format_id: str) -> _File:
        self.scanner.formats.append(format_id)
        page = self.scanner.pages.pop(0)
        if isinstance(page, int):
            raise FakeComError(page)
        return _File(page)


@dataclass
class _Info:
    scanner: FakeScanner
    Type: int
    DeviceID: str

    @property
    def Properties(self) -> FakeProperties:
        return FakeProperties(Name=FakeProperty("Invented Scan 7"), Manufacturer=FakeProperty("Invented"))

    def Connect(self) -> FakeScanner:
        return self.scanner
