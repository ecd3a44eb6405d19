"""What eSCL scanners say, and what is asked of them."""

from typing import Any

import pytest

from ezp2p.acquisition.escl_discovery import service_from
from ezp2p.acquisition.escl_messages import (
    BrightnessRange,
    EsclCapabilities,
    address_from,
    capabilities_from,
    status_from,
    uuid_from,
)
from ezp2p.acquisition.escl_settings import EsclJob, density_of, job_for, resolution_of
from ezp2p.errors import DeviceNotFound, DriverFailed, ScannerCoverOpen, ScannerJammed, ScanNotPossible
from ezp2p.model.scanning import ScanArea, ScanMode, ScanRequest, ScanSource
from tests.fakes.escl_scanner import NAME, UUID, EsclScript, capabilities_xml, jpeg, page_pixels, png

STATUS = (
    '<scan:ScannerStatus xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" '
    'xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"><pwg:Version>2.0</pwg:Version><pwg:State>Idle</pwg:State>'
    "<scan:AdfState>{feeder}</scan:AdfState><scan:Jobs><scan:JobInfo><pwg:JobUri>{uri}</pwg:JobUri>"
    "<pwg:JobState>{state}</pwg:JobState></scan:JobInfo></scan:Jobs></scan:ScannerStatus>"
)


def capabilities(**script: Any) -> EsclCapabilities:
    return capabilities_from(capabilities_xml(EsclScript(**script)), device="muster")


def job(request: ScanRequest | None = None, **script: Any) -> EsclJob:
    return job_for(request or ScanRequest(), capabilities(**script))


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("scanner.example", "http://scanner.example:80/eSCL"),
        ("192.0.2.7:8080", "http://192.0.2.7:8080/eSCL"),
        ("[2001:db8::7]", "http://[2001:db8::7]:80/eSCL"),
        ("https://scanner.example", "https://scanner.example:443/eSCL"),
        ("https://scanner.example:9096/eSCL/", "https://scanner.example:9096/eSCL"),
        ("http://scanner.example/scan/eSCL", "http://scanner.example:80/scan/eSCL"),
    ],
)
def test_an_address_may_be_a_host_a_port_or_a_url(text: str, url: str) -> None:
    assert address_from(text).url == url
    assert address_from(url).url == url


@pytest.mark.parametrize("text", ["", "ftp://scanner.example", "host:port", "host:70000", "a b", "http://", "[::1"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(DeviceNotFound):
        address_from(text)


@pytest.mark.parametrize(
    ("text", "uuid"), [(UUID.upper(), UUID), (f"urn:uuid:{UUID}", UUID), ("", ""), ("../../x", ""), ("a" * 99, "")]
)
def test_a_uuid_is_compared_in_one_spelling(text: str, uuid: str) -> None:
    assert uuid_from(text) == uuid


def test_an_announcement_tells_where_the_resources_are_and_ipv4_comes_first() -> None:
    service = service_from("_uscans._tcp.local.", ["fe80::7%eth0", "192.0.2.7"], 443, {"RS": "/eSCL/", "uuid": UUID})
    assert service.uuid == UUID
    assert [one.url for one in service.addresses] == ["https://192.0.2.7:443/eSCL", "https://[fe80::7%eth0]:443/eSCL"]


def test_an_announcement_without_details_has_the_usual_root() -> None:
    service = service_from("_uscan._tcp.local.", ["192.0.2.7"], 80, {"rs": None})
    assert (service.uuid, service.addresses[0].path) == ("", "eSCL")


# --- capabilities -------------------------------------------------------------------------------------------------


def test_capabilities_tell_name_maker_and_sources() -> None:
    found = capabilities()
    assert (found.name, found.manufacturer, found.uuid, found.version) == (NAME, "Muster", UUID, "2.63")
    assert [one.source for one in found.sources] == [ScanSource.FLATBED, ScanSource.FEEDER, ScanSource.FEEDER_DUPLEX]


def test_a_scanner_may_have_a_feeder_alone() -> None:
    found = capabilities(sources=("AdfSimplex",))
    assert [one.source for one in found.sources] == [ScanSource.FEEDER]
    with pytest.raises(ScanNotPossible, match="no flatbed"):
        found.source(ScanSource.FLATBED)


@pytest.mark.parametrize(
    ("formats", "depths"),
    [
        (("image/jpeg", "image/png"), {ScanMode.LINE_ART: (1,), ScanMode.GRAY: (8, 16), ScanMode.COLOR: (8, 16)}),
        (("image/tiff", "image/jpeg"), {ScanMode.LINE_ART: (1,), ScanMode.GRAY: (8, 16), ScanMode.COLOR: (8,)}),
        (("application/pdf", "image/jpeg"), {ScanMode.LINE_ART: (1,), ScanMode.GRAY: (8,), ScanMode.COLOR: (8,)}),
        (("application/pdf",), {}),
    ],
)
def test_depths_are_those_that_a_format_holds(
    formats: tuple[str, ...], depths: dict[ScanMode, tuple[int, ...]]
) -> None:
    assert capabilities(formats=formats).abilities()[0].depths == depths


def test_a_range_of_resolutions_gives_the_usual_ones_and_both_ends() -> None:
    found = capabilities(resolution_range=(50, 650, 25))
    assert found.abilities()[0].resolutions_dpi == (50, 75, 100, 150, 200, 300, 400, 600, 650)
    assert job(ScanRequest(resolution_dpi=125), resolution_range=(50, 650, 25)).request.resolution_dpi == 125


@pytest.mark.parametrize(("percent", "number"), [(100, 200), (-100, 0), (50, 150), (-50, 50), (3, 105), (1, 100)])
def test_a_brightness_goes_from_normal_to_an_end_in_its_steps(percent: int, number: int) -> None:
    assert BrightnessRange(lowest=0, highest=200, normal=100, step=5).of_percent(percent) == number


def test_names_lose_what_cannot_be_printed_and_what_is_too_long() -> None:
    xml = capabilities_xml(EsclScript()).replace(NAME.encode(), b"Muster\n\tScan\xc2\x85" + b"x" * 500)
    found = capabilities_from(xml, device="muster")
    assert found.name.startswith("Muster Scan xxx")
    assert len(found.name) == 64


def test_another_namespace_is_no_matter() -> None:
    xml = capabilities_xml(EsclScript()).replace(b"escl/2011/05/03", b"escl/2009/01/01")
    assert len(capabilities_from(xml, device="muster").sources) == 3


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<scan:MaxWidth>600</scan:MaxWidth>", b"<scan:MaxWidth>-600</scan:MaxWidth>"),
        (b"<scan:MaxWidth>600</scan:MaxWidth>", b"<scan:MaxWidth>" + b"9" * 5000 + b"</scan:MaxWidth>"),
        (b"<scan:MaxWidth>600</scan:MaxWidth>", b""),
        (b"SettingProfile>", b"Nothing>"),
        (b"scan:ScannerCapabilities", b"scan:ScannerStatus"),
        (b"<?xml", b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><?xml"),
        (b"</scan:ScannerCapabilities>", b""),
        (b"Muster</scan:Manufacturer>", b"\xe4</scan:Manufacturer>"),
        (b"Muster</scan:Manufacturer>", b"&bomb;</scan:Manufacturer>"),
        (b"</scan:ScannerCapabilities>", b"<a>" * 30_000 + b"</a>" * 30_000 + b"</scan:ScannerCapabilities>"),
        (b"</scan:ScannerCapabilities>", b" " * (1 << 20) + b"</scan:ScannerCapabilities>"),
    ],
)
def test_capabilities_that_cannot_be_believed_are_refused(old: bytes, new: bytes) -> None:
    xml = capabilities_xml(EsclScript())
    assert old in xml
    with pytest.raises(DriverFailed):
        capabilities_from(xml.replace(old, new), device="muster")


def test_a_document_type_does_not_hide_in_another_encoding() -> None:
    hidden = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16")
    with pytest.raises(DriverFailed):
        capabilities_from(hidden, device="muster")


def test_a_scanner_without_sources_is_refused() -> None:
    with pytest.raises(DriverFailed, match="nothing that it can scan from"):
        capabilities(sources=())


# --- status -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("feeder", "kind"),
    [
        ("ScannerAdfJam", ScannerJammed),
        ("ScannerAdfMispick", ScannerJammed),
        ("ScannerAdfHatchOpen", ScannerCoverOpen),
        ("ScannerAdfInputTrayOpen", ScannerCoverOpen),
        ("ScannerAdfMultipickDetected", DriverFailed),
        ("ScannerAdfInputTrayFailed", DriverFailed),
        ("ScannerAdfInputTrayOverloaded", DriverFailed),
        ("ScannerAdfDuplexPageTooShort", DriverFailed),
        ("ScannerAdfDuplexPageTooLong", DriverFailed),
        ("ScannerAdfLoaded", type(None)),
        ("ScannerAdfEmpty", type(None)),
        ("", type(None)),
    ],
)
def test_the_state_of_the_feeder_is_a_fault_or_none(feeder: str, kind: type) -> None:
    status = status_from(STATUS.format(feeder=feeder, uri="/eSCL/ScanJobs/1", state="").encode(), device="muster")
    assert type(status.feeder_fault("muster")) is kind


@pytest.mark.parametrize("uri", ["/eSCL/ScanJobs/7", "/eSCL/ScanJobs/7/", "http://muster.invalid:80/eSCL/ScanJobs/7"])
@pytest.mark.parametrize(("state", "is_fault"), [("Aborted", True), ("Canceled", True), ("Completed", False)])
def test_a_job_that_was_ended_is_found_by_its_path(uri: str, state: str, is_fault: bool) -> None:
    status = status_from(STATUS.format(feeder="", uri=uri, state=state).encode(), device="muster")
    assert (status.job_fault("muster", "/eSCL/ScanJobs/7") is not None) is is_fault
    assert status.job_fault("muster", "/eSCL/ScanJobs/8") is None


# --- what is asked ------------------------------------------------------------------------------------------------


def test_settings_are_written_as_escl_has_them() -> None:
    area = ScanArea(left_mm=2.54, top_mm=5.08, width_mm=25.4, height_mm=12.7)
    request = ScanRequest(ScanSource.FEEDER_DUPLEX, ScanMode.GRAY, 16, 150, area, brightness_percent=100)
    assert job(request).xml().decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" '
        'xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"><pwg:Version>2.63</pwg:Version>'
        '<pwg:ScanRegions pwg:MustHonor="true"><pwg:ScanRegion>'
        "<pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>"
        "<pwg:Height>150</pwg:Height><pwg:Width>300</pwg:Width><pwg:XOffset>30</pwg:XOffset>"
        "<pwg:YOffset>60</pwg:YOffset></pwg:ScanRegion></pwg:ScanRegions>"
        "<pwg:DocumentFormat>image/png</pwg:DocumentFormat>"
        "<scan:DocumentFormatExt>image/png</scan:DocumentFormatExt><pwg:InputSource>Feeder</pwg:InputSource>"
        "<scan:XResolution>150</scan:XResolution><scan:YResolution>150</scan:YResolution>"
        "<scan:ColorMode>Grayscale16</scan:ColorMode><scan:Duplex>true</scan:Duplex>"
        "<scan:Brightness>200</scan:Brightness></scan:ScanSettings>"
    )


@pytest.mark.parametrize(
    ("request_", "script", "words"),
    [
        (ScanRequest(source=ScanSource.TRANSPARENCY), {}, "transparency unit"),
        (ScanRequest(depth_bits=12), {}, "color of 12 bits"),
        (ScanRequest(mode=ScanMode.LINE_ART, depth_bits=1), {"color_modes": ("RGB24",)}, "black and white"),
        (ScanRequest(resolution_dpi=1200), {}, "1200 dpi"),
        (ScanRequest(resolution_dpi=130), {"resolution_range": (50, 650, 25)}, "130 dpi"),
        (ScanRequest(area=ScanArea(0, 0, 60, 20)), {}, "51 by 38 mm"),
        (ScanRequest(area=ScanArea(-1, 0, 20, 20)), {}, "51 by 38 mm"),
        (ScanRequest(area=ScanArea(0, 0, 1, 20)), {}, "51 by 38 mm"),
        (ScanRequest(brightness_percent=10), {"has_brightness": False}, "brightness"),
        (ScanRequest(), {"width": 60_000, "height": 60_000}, "3600 million points"),
        (ScanRequest(), {"formats": ("application/pdf",)}, "color of 8 bits"),
    ],
)
def test_what_the_scanner_does_not_do_is_said(request_: ScanRequest, script: dict[str, Any], words: str) -> None:
    with pytest.raises(ScanNotPossible, match=words):
        job(request_, **script)


def test_an_area_that_rounding_put_over_the_edge_is_put_back() -> None:
    whole = job(ScanRequest(area=ScanArea(0, 0, 50.85, 38.14)))
    assert (whole.region.width, whole.region.height) == (600, 450)


def test_a_picture_tells_its_resolution() -> None:
    pixels = page_pixels("Grayscale8", 1, 20, 20)
    assert density_of(png(pixels, 300)) == pytest.approx(300, abs=0.01)
    assert density_of(jpeg(pixels, 150)) == 150
    for untold in (png(pixels, 0), jpeg(pixels, 0), b"", b"\x89PNG", b"\xff\xd8\xff\xe0"):
        assert density_of(untold) is None


@pytest.mark.parametrize(
    ("source", "shape", "told", "dpi"),
    [
        (ScanSource.FLATBED, (450, 600), 0, 300),
        (ScanSource.FLATBED, (448, 592), 0, 300),
        (ScanSource.FLATBED, (450, 600), 72, 300),
        (ScanSource.FLATBED, (225, 300), 0, 150),
        (ScanSource.FLATBED, (450, 300), 0, None),
        (ScanSource.FLATBED, (300, 600), 0, None),
        (ScanSource.FEEDER, (300, 600), 0, 300),
        (ScanSource.FEEDER, (300, 400), 0, 300),
        (ScanSource.FEEDER, (300, 400), 300, 300),
        (ScanSource.FEEDER, (225, 300), 150, 150),
        (ScanSource.FEEDER, (300, 400), 72, None),
        (ScanSource.FEEDER, (900, 1200), 0, None),
    ],
)
def test_the_resolution_is_what_size_and_picture_agree_on(
    source: ScanSource, shape: tuple[int, int], told: int, dpi: int | None
) -> None:
    asked = job(ScanRequest(source=source, mode=ScanMode.GRAY))
    data = png(page_pixels("Grayscale8", 1, 4, 4), told)
    if dpi is None:
        with pytest.raises(DriverFailed):
            resolution_of(asked, shape, data, device="muster")
    else:
        assert resolution_of(asked, shape, data, device="muster") == pytest.approx((dpi, dpi), rel=0.02)
