"""A network scanner that speaks eSCL over HTTP on loopback, with pictures that are known and faults by script."""

import ssl
import struct
import threading
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final, TypeAlias
from xml.etree import ElementTree as ET

import cv2
import numpy as np

from tests.peers.process import HOST

UUID: Final = "4509a320-00a0-008f-00b6-0000e5c10001"
NAME: Final = "Muster Scan 100"
_NAMESPACES: Final = (
    'xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"'
)

PageFault = Callable[["EsclHandler", bytes], None]
"""Sends a page in another way than well: it is given the picture, and its type is in the handler's script."""


@dataclass(frozen=True)
class EsclScript:
    """What the scanner has and what it does. Pages count from 1.

    `busy` and `not_ready` are how often it says 503 to a job and to each page. `feeder_faults` are AdfStates by page,
    `page_faults` what is done instead of sending one; `end_status` follows the last page, `fault_status` is that of a
    fault of the feeder, and `statuses_late` how often that is called loaded when it is empty. `dpi` is what it scans at
    whatever is asked, and `tells_dpi` whether its pictures tell it. `texts` replaces whole resources. `paper`, uint8 in
    RGB order, fills its glass and is each page of its feeder; without it there is a pattern.
    """

    formats: tuple[str, ...] = ("image/jpeg", "image/png")
    color_modes: tuple[str, ...] = ("BlackAndWhite1", "Grayscale8", "Grayscale16", "RGB24", "RGB48")
    resolutions: tuple[int, ...] = (75, 100, 150, 300)
    resolution_range: tuple[int, int, int] | None = None
    sources: tuple[str, ...] = ("Platen", "AdfSimplex", "AdfDuplex")
    width: int = 600
    height: int = 450
    has_brightness: bool = True
    uuid: str = UUID
    sheets: int = 3
    busy: int = 0
    state_when_busy: str = "Processing"
    retry_after: str = "0"
    not_ready: int = 0
    refuses_with: int = 0
    end_status: int = 404
    fault_status: int = 409
    statuses_late: int = 0
    feeder_faults: Mapping[int, str] = field(default_factory=dict)
    page_faults: Mapping[int, PageFault] = field(default_factory=dict)
    job_state: str = ""
    dpi: int | None = None
    tells_dpi: bool = True
    texts: Mapping[str, bytes] = field(default_factory=dict)
    capabilities_status: int = 200
    location_host: str = "name-that-is-not-known.invalid"
    paper: Any = None


@dataclass
class _Job:
    settings: dict[str, str]
    sent: int = 0
    not_ready: int = 0


class FakeEsclScanner:
    """The scanner, serving until it is stopped. `requests` is what was asked, `deleted` the jobs that were canceled."""

    def __init__(self, script: EsclScript | None = None, *, tls: ssl.SSLContext | None = None) -> None:
        self.script = script or EsclScript()
        self.requests: list[str] = []
        self.settings: list[dict[str, str]] = []
        self.deleted: list[str] = []
        self.jobs: dict[str, _Job] = {}
        self.feeder_fault = ""
        self.sheets = self.script.sheets
        self.busy = self.script.busy
        self.statuses_late = 0
        self.is_over = threading.Event()
        self.lock = threading.Lock()
        self._server = ThreadingHTTPServer((HOST, 0), EsclHandler)
        self._server.scanner = self  # type: ignore[attr-defined]  # by which a handler finds us
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]  # clients break off on purpose here
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.scheme = "http" if tls is None else "https"
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    @property
    def url(self) -> str:
        """Its address."""
        return f"{self.scheme}://{HOST}:{self.port}/eSCL"

    def stop(self) -> None:
        """End it and every answer that is under way."""
        self.is_over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def feeder_state(self) -> str:
        """Its AdfState; a sheet is in the feeder until its other side was scanned too."""
        has_half = any(job.settings.get("Duplex") == "true" and job.sent % 2 for job in self.jobs.values())
        self.statuses_late -= (is_late := self.statuses_late > 0)
        return self.feeder_fault or ("ScannerAdfLoaded" if self.sheets or has_half or is_late else "ScannerAdfEmpty")


class EsclHandler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"

    @property
    def scanner(self) -> FakeEsclScanner:
        scanner: FakeEsclScanner = self.server.scanner  # type: ignore[attr-defined]
        return scanner

    def log_message(self, *_: Any) -> None:
        """Nothing is printed."""

    def parse_request(self) -> bool:
        is_good = super().parse_request()
        if is_good:
            self.scanner.requests.append(f"{self.command} {self.path}")
        return is_good

    def do_GET(self) -> None:
        script, name = self.scanner.script, self.path.removeprefix("/eSCL/")
        if name in script.texts:
            self.answer(200, script.texts[name], "text/xml")
        elif name == "ScannerCapabilities":
            self.answer(script.capabilities_status, capabilities_xml(script), "text/xml")
        elif name == "ScannerStatus":
            self.answer(200, self._status(), "text/xml")
        elif name.endswith("/NextDocument"):
            self._next_document(f"/eSCL/{name.removesuffix('/NextDocument')}")
        else:
            self.answer(404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        scanner, script = self.scanner, self.scanner.script
        if scanner.busy:
            scanner.busy -= 1
            self.answer(503, headers={"Retry-After": script.retry_after})
            return
        if script.refuses_with:
            self.answer(script.refuses_with)
            return
        asked = ET.fromstring(body.decode())  # noqa: S314  # it comes from our own tests
        settings = {one.tag.rpartition("}")[2]: one.text or "" for one in asked.iter() if not len(one)}
        with scanner.lock:
            path = f"/eSCL/ScanJobs/{len(scanner.settings) + 1}"
            scanner.settings.append(settings)
            scanner.jobs[path] = _Job(settings, not_ready=script.not_ready)
        self.answer(201, headers={"Location": f"http://{script.location_host}:80{path}"})

    def do_DELETE(self) -> None:
        if self.scanner.jobs.pop(self.path, None) is None:
            self.answer(404)
            return
        self.scanner.deleted.append(self.path)
        self.answer(200)

    def answer(self, status: int, body: bytes = b"", kind: str = "", headers: Mapping[str, str] | None = None) -> None:
        """A whole answer."""
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        if kind:
            self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

    def _next_document(self, path: str) -> None:
        scanner, script = self.scanner, self.scanner.script
        job = scanner.jobs.get(path)
        if job is None:
            self.answer(404)
            return
        if job.not_ready:
            job.not_ready -= 1
            self.answer(503, headers={"Retry-After": script.retry_after})
            return
        number = job.sent + 1
        if number in script.feeder_faults and job.settings["InputSource"] == "Feeder":
            scanner.feeder_fault = script.feeder_faults[number]
            self.answer(script.fault_status)
            return
        if not self._draw_in(job):
            scanner.statuses_late = script.statuses_late
            self.answer(script.end_status)
            return
        job.sent, job.not_ready = number, script.not_ready
        kind, picture = page_picture(job.settings, number, script)
        fault = script.page_faults.get(number)
        if fault is None:
            self.answer(200, picture, kind)
        else:
            fault(self, picture)

    def _draw_in(self, job: _Job) -> bool:
        """Whether there is something left to scan; the second side of a sheet needs no other sheet."""
        if job.settings["InputSource"] == "Platen":
            return job.sent == 0
        is_back = job.settings.get("Duplex") == "true" and job.sent % 2 == 1
        if not is_back and not self.scanner.sheets:
            return False
        self.scanner.sheets -= not is_back
        return True

    def _status(self) -> bytes:
        scanner, script = self.scanner, self.scanner.script
        state = script.state_when_busy if scanner.busy else "Idle"
        jobs = "".join(
            f"<scan:JobInfo><pwg:JobUri>{path}</pwg:JobUri><pwg:JobUuid>{UUID}</pwg:JobUuid>"
            f"<pwg:JobState>{script.job_state or 'Processing'}</pwg:JobState></scan:JobInfo>"
            for path in scanner.jobs
        )
        return _document(
            "ScannerStatus",
            f"<pwg:Version>2.63</pwg:Version><pwg:State>{state}</pwg:State>"
            f"<scan:AdfState>{scanner.feeder_state()}</scan:AdfState><scan:Jobs>{jobs}</scan:Jobs>",
        )


# --- what it does wrong with a page -----------------------------------------------------------------------------


def cut_off(handler: EsclHandler, picture: bytes) -> None:
    """Breaks off in the middle of the page."""
    wrong_length(handler, picture[: len(picture) // 2], len(picture))


def cut_off_by_a_jam(handler: EsclHandler, picture: bytes) -> None:
    """Breaks off in the middle of the page because its paper is stuck."""
    handler.scanner.feeder_fault = "ScannerAdfJam"
    cut_off(handler, picture)


def half_of_it(handler: EsclHandler, picture: bytes) -> None:
    """Half of the picture, announced as if it were all."""
    handler.answer(200, picture[: len(picture) // 2])


def wrong_length(handler: EsclHandler, picture: bytes, length: int) -> None:
    """Announces another length than it sends."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(length))
    handler.end_headers()
    handler.wfile.write(picture)
    handler.close_connection = True


def endless(handler: EsclHandler, _picture: bytes) -> None:
    """Goes on until the other side has enough."""
    handler.send_response(200)
    handler.end_headers()
    handler.close_connection = True
    while not handler.scanner.is_over.is_set():
        handler.wfile.write(bytes(1 << 16))


def silent(handler: EsclHandler, _picture: bytes) -> None:
    """Says nothing at all."""
    handler.scanner.is_over.wait(30)
    handler.close_connection = True


def silent_in_the_middle(handler: EsclHandler, picture: bytes) -> None:
    """Sends half of the page, and then nothing."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(picture)))
    handler.end_headers()
    handler.wfile.write(picture[: len(picture) // 2])
    silent(handler, picture)


def slow(handler: EsclHandler, picture: bytes) -> None:
    """Sends the page in pieces, with a pause after each."""
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    step = max(1, len(picture) // 5)
    for start in range(0, len(picture), step):
        piece = picture[start : start + step]
        handler.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        handler.scanner.is_over.wait(0.15)
    handler.wfile.write(b"0\r\n\r\n")


def no_picture(handler: EsclHandler, _picture: bytes) -> None:
    """A page that is a text."""
    handler.answer(200, b"%PDF-1.4 this is no picture", "image/png")


def server_error(handler: EsclHandler, _picture: bytes) -> None:
    """Status 500."""
    handler.answer(500)


# --- what it tells and what it scans ----------------------------------------------------------------------------


def _document(name: str, content: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<scan:{name} {_NAMESPACES}>{content}</scan:{name}>'.encode()


def _list(names: tuple[str, ...] | list[str], tag: str) -> str:
    return "".join(f"<{tag}>{one}</{tag}>" for one in names)


def capabilities_xml(script: EsclScript) -> bytes:
    """Its ScannerCapabilities."""
    inputs = {
        "Platen": "<scan:Platen><scan:PlatenInputCaps>{}</scan:PlatenInputCaps></scan:Platen>",
        "AdfSimplex": "<scan:AdfSimplexInputCaps>{}</scan:AdfSimplexInputCaps>",
        "AdfDuplex": "<scan:AdfDuplexInputCaps>{}</scan:AdfDuplexInputCaps>",
    }
    written = {name: inputs[name].format(_input_caps(script)) for name in script.sources}
    platen = written.pop("Platen", "")
    feeder = f"<scan:Adf>{''.join(written.values())}<scan:FeederCapacity>50</scan:FeederCapacity></scan:Adf>"
    brightness = (
        "<scan:BrightnessSupport><scan:Min>0</scan:Min><scan:Max>200</scan:Max><scan:Normal>100</scan:Normal>"
        "<scan:Step>5</scan:Step></scan:BrightnessSupport>"
    )
    return _document(
        "ScannerCapabilities",
        f"<pwg:Version>2.63</pwg:Version><pwg:MakeAndModel>{NAME}</pwg:MakeAndModel>"
        "<scan:Manufacturer>Muster</scan:Manufacturer><pwg:SerialNumber>0</pwg:SerialNumber>"
        + (f"<scan:UUID>{script.uuid}</scan:UUID>" if script.uuid else "")
        + platen
        + (feeder if written else "")
        + (brightness if script.has_brightness else ""),
    )


def _input_caps(script: EsclScript) -> str:
    return (
        f"<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>{script.width}</scan:MaxWidth><scan:MinHeight>16</scan:MinHeight>"
        f"<scan:MaxHeight>{script.height}</scan:MaxHeight><scan:MaxScanRegions>1</scan:MaxScanRegions>"
        f"<scan:SettingProfiles><scan:SettingProfile>"
        f"<scan:ColorModes>{_list(script.color_modes, 'scan:ColorMode')}</scan:ColorModes><scan:DocumentFormats>"
        f"{_list(script.formats, 'pwg:DocumentFormat')}{_list(script.formats, 'scan:DocumentFormatExt')}"
        f"</scan:DocumentFormats><scan:SupportedResolutions>{_resolutions(script)}</scan:SupportedResolutions>"
        "<scan:ColorSpaces><scan:ColorSpace>sRGB</scan:ColorSpace></scan:ColorSpaces>"
        "</scan:SettingProfile></scan:SettingProfiles>"
    )


def _resolutions(script: EsclScript) -> str:
    if script.resolution_range is not None:
        ends = "".join(
            f"<scan:{name}>{value}</scan:{name}>"
            for name, value in zip(("Min", "Max", "Step"), script.resolution_range, strict=True)
        )
        both = "".join(f"<scan:{axis}ResolutionRange>{ends}</scan:{axis}ResolutionRange>" for axis in "XY")
        return f"<scan:ResolutionRange>{both}</scan:ResolutionRange>"
    each = "<scan:DiscreteResolution><scan:XResolution>{0}</scan:XResolution><scan:YResolution>{0}</scan:YResolution>"
    discrete = "".join(f"{each.format(dpi)}</scan:DiscreteResolution>" for dpi in script.resolutions)
    return f"<scan:DiscreteResolutions>{discrete}</scan:DiscreteResolutions>"


def page_pixels(color_mode: str, number: int, rows: int, columns: int) -> Any:
    """What lies there: a pattern in which every page and every point is another, with all bits in use.

    uint8 or uint16, (rows, columns) or (rows, columns, 3) in RGB order; black and white as 0 and 255.
    """
    row, column = np.mgrid[0:rows, 0:columns].astype(np.uint32)
    samples = [(row * 331 + column * 127 + (row * column) // 7 + number * 9001 + one * 21001) for one in range(3)]
    deep = np.stack(samples, axis=-1).astype(np.uint16)
    if color_mode == "BlackAndWhite1":
        return np.where(deep[..., 0] >> 15, np.uint8(255), np.uint8(0))
    if color_mode.startswith("Gray"):
        deep = np.ascontiguousarray(deep[..., 0])
    return deep if color_mode in {"Grayscale16", "RGB48"} else (deep >> 8).astype(np.uint8)


def paper_pixels(settings: Mapping[str, str], rows: int, columns: int, script: EsclScript) -> Any:
    """The part of the paper that was asked for, as `page_pixels` gives it."""
    down, across = (side / most for side, most in zip(script.paper.shape, (script.height, script.width), strict=False))
    top, left = round(int(settings["YOffset"]) * down), round(int(settings["XOffset"]) * across)
    bottom, right = top + round(int(settings["Height"]) * down), left + round(int(settings["Width"]) * across)
    part = cv2.resize(script.paper[top:bottom, left:right], (columns, rows), interpolation=cv2.INTER_AREA)
    color_mode = settings["ColorMode"]
    if not color_mode.startswith("RGB"):
        part = cv2.cvtColor(part, cv2.COLOR_RGB2GRAY)
    if color_mode == "BlackAndWhite1":
        return np.where(part > 127, np.uint8(255), np.uint8(0))
    return part.astype(np.uint16) * 257 if color_mode in {"Grayscale16", "RGB48"} else part


def page_picture(settings: Mapping[str, str], number: int, script: EsclScript) -> tuple[str, bytes]:
    """The page as a file, and its type."""
    dpi = script.dpi or int(settings["XResolution"])
    rows, columns = (round(int(settings[name]) * dpi / 300) for name in ("Height", "Width"))
    if script.paper is None:
        pixels = page_pixels(settings["ColorMode"], number, rows, columns)
    else:
        pixels = paper_pixels(settings, rows, columns, script)
    kind = settings.get("DocumentFormatExt") or settings.get("DocumentFormat") or "image/jpeg"
    told = dpi if script.tells_dpi else 0
    if kind == "image/png":
        return kind, png(pixels, told, is_bitonal=settings["ColorMode"] == "BlackAndWhite1")
    if kind == "image/tiff":
        return kind, bytes(cv2.imencode(".tiff", pixels[..., ::-1] if pixels.ndim == 3 else pixels)[1])
    return "image/jpeg", jpeg(pixels, told)


def png(pixels: Any, dpi: int, *, is_bitonal: bool = False) -> bytes:
    """A PNG of 1, 8 or 16 bits, gray or color (ISO/IEC 15948)."""
    rows, columns = pixels.shape[:2]
    depth = 1 if is_bitonal else pixels.dtype.itemsize * 8
    lines = np.packbits(pixels > 127, axis=1) if is_bitonal else pixels.astype(pixels.dtype.newbyteorder(">"))
    data = b"".join(b"\0" + line.tobytes() for line in lines)
    header = struct.pack(">IIBBBBB", columns, rows, depth, 2 if pixels.ndim == 3 else 0, 0, 0, 0)
    density = struct.pack(">IIB", round(dpi / 0.0254), round(dpi / 0.0254), 1)
    parts = [
        (b"IHDR", header),
        *([(b"pHYs", density)] if dpi else []),
        (b"IDAT", zlib.compress(data, 1)),
        (b"IEND", b""),
    ]
    chunks = (
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def jpeg(pixels: Any, dpi: int) -> bytes:
    """A baseline JPEG with a JFIF header that tells the resolution, if there is one to tell."""
    coded = bytes(cv2.imencode(".jpg", pixels[..., ::-1] if pixels.ndim == 3 else pixels)[1])
    assert coded[6:11] == b"JFIF\0"
    return coded[:13] + struct.pack(">BHH", 1 if dpi else 0, dpi or 1, dpi or 1) + coded[18:]


StartScanner: TypeAlias = Callable[..., FakeEsclScanner]
"""What the fixture `scanner` of the tests of scanners is."""
