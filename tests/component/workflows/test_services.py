"""The one place that builds everything: remote AEs by name or address, settings that hold from now on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.errors import Cancelled, DriverMissing, RemoteAENotKnown
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.model.image import Taking, TrayImage
from ezp2p.model.scanning import ScanSource
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import LocalSettings, RemoteSettings, ScanningSettings, ScanProfile, Settings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.send_study import TraySeries
from ezp2p.workflows.services import Services
from tests.fakes.escl_scanner import FakeEsclScanner
from tests.fakes.fake_pictures import jpeg, photo
from tests.fakes.small_pictures import by_pillow, moved

SETTINGS = Settings(
    local=LocalSettings(title="ROOM1", store_title="STORE"),
    remotes=(
        RemoteSettings(name="Our PACS", title="PACS", host="pacs.invalid", port=104, roles=(Role.STORE,)),
        RemoteSettings(name="RIS", title="MWL", host="ris.invalid", port=105, roles=(Role.WORKLIST,)),
    ),
)


def test_a_remote_ae_is_found_by_its_name_or_its_address(services: Services) -> None:
    services.save_settings(SETTINGS)
    assert services.remote_ae("Our PACS").address == "PACS@pacs.invalid:104"
    assert services.remote_ae("OTHER@192.0.2.9:11112").title == "OTHER"


def test_an_unknown_remote_ae_is_told_with_those_that_are_known(services: Services) -> None:
    with pytest.raises(RemoteAENotKnown, match=r"no remote AE 'nobody'.*\(none is yet\).*TITLE@HOST:PORT"):
        services.remote_ae("nobody")
    services.save_settings(SETTINGS)
    with pytest.raises(RemoteAENotKnown, match=r"\(Our PACS, RIS\)"):
        services.remote_ae("our pacs")


def test_remote_aes_are_told_apart_by_what_they_are_used_for(services: Services) -> None:
    assert not services.is_set_up()
    services.save_settings(SETTINGS)
    assert services.is_set_up()
    assert [remote.name for remote in services.remote_aes(Role.STORE)] == ["Our PACS"]
    assert [remote.name for remote in services.remote_aes(Role.WORKLIST)] == ["RIS"]
    assert services.remote_aes(Role.QUERY) == ()


def test_settings_hold_at_once_and_at_the_next_start(services: Services, data_dir: Path) -> None:
    services.save_settings(SETTINGS)
    assert services.settings == SETTINGS
    assert services.title_for_storing == "STORE"
    again = Services(data_dir)
    assert again.settings == SETTINGS
    again.close()


def test_a_title_of_the_command_line_comes_first(data_dir: Path) -> None:
    services = Services(data_dir, calling_ae="CLI")
    services.save_settings(SETTINGS)
    assert services.title_for_storing == "CLI"
    services.close()


def test_no_patient_id_is_given_twice_also_not_after_a_restart(services: Services, data_dir: Path) -> None:
    given = {services.new_patient_id() for _ in range(5)}
    again = Services(data_dir)
    given.add(again.new_patient_id())
    again.close()
    assert len(given) == 6


def test_two_parts_of_the_tray_that_join_one_series_never_share_an_instance_number(
    services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(jpeg(photo(40, 60)))
    images = tuple(image for image in services.import_pictures([path] * 4, stop=Stop()) if isinstance(image, TrayImage))
    joined = SeriesForm(modality="XC", series_number="3", series_instance_uid="2.25.8", last_instance_number=10)
    study = StudyForm(patient_id="P1", patient_name="INVENTED^ANNA", study_instance_uid="2.25.7", is_joined=True)
    receipt = services.send(
        study,
        [TraySeries(joined, images[:2]), TraySeries(joined, images[2:])],
        [RemoteAE("PACS", "PACS", "127.0.0.1", 1)],
        stop=Stop(),
        on_progress=lambda _done, _total: None,
    )
    numbers = [item.instance.instance_number for item in services.deliveries.items(receipt.batch)]
    assert sorted(numbers) == [11, 12, 13, 14]


def test_pages_of_one_file_continue_the_instance_numbers_and_are_all_counted(
    services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "pages.tif"
    path.write_bytes(by_pillow("TIFF", *moved(3), compression="tiff_lzw"))
    (pages,) = services.import_pictures([path], stop=Stop())
    assert isinstance(pages, TrayImage)
    assert pages.instance_count == 3
    taken = (replace(pages, taking=Taking.EACH), replace(pages, taking=Taking.FIRST))
    told: list[tuple[int, int]] = []
    receipt = services.send(
        StudyForm(patient_id="P1", patient_name="INVENTED^ANNA"),
        [TraySeries(SeriesForm(modality="XC"), taken)],
        [RemoteAE("PACS", "PACS", "127.0.0.1", 1)],
        stop=Stop(),
        on_progress=lambda done, total: told.append((done, total)),
    )
    numbers = [item.instance.instance_number for item in services.deliveries.items(receipt.batch)]
    assert sorted(numbers) == [1, 2, 3, 4]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_what_reads_no_picture_starts_no_reader(services: Services, tmp_path: Path) -> None:
    services.new_patient_id()
    services.save_settings(SETTINGS)
    before = services.decoder.pids
    assert before == ()
    path = tmp_path / "photo.jpg"
    path.write_bytes(jpeg(photo(40, 60)))
    (image,) = services.import_pictures([path], stop=Stop())
    assert isinstance(image, TrayImage)
    assert services.decoder.pids
    whole, small = services.picture(image, longest_side=20)
    assert (whole.shape, small.shape) == ((40, 60, 3), (13, 20, 3))


def test_scanners_are_those_of_the_settings_and_nothing_is_searched_before(services: Services) -> None:
    first = services.scanners
    assert services.scanners is first
    scanning = ScanningSettings(escl_addresses=("192.0.2.7",))
    services.save_settings(services.settings.model_copy(update={"scanning": scanning}))
    assert services.scanners is not first
    assert services.scanners.pids == ()


def test_a_scan_comes_to_its_end_also_where_the_addresses_of_scanners_are_changed_meanwhile(services: Services) -> None:
    with network_scanner() as scanner:
        scanning = ScanningSettings(escl_addresses=(scanner.url,))
        services.save_settings(services.settings.model_copy(update={"scanning": scanning}))
        profile = ScanProfile(name="Letters", device=f"escl:{scanner.url}", source=ScanSource.FEEDER)
        pages = services.scan(profile, stop=Stop())
        came = [next(pages)]
        services.save_settings(services.settings.model_copy(update={"scanning": ScanningSettings()}))
        assert services.scanners.pids == ()
        came += pages
        assert [one.name for one in came if isinstance(one, TrayImage)] == ["Page 1", "Page 2", "Page 3"]


def test_closing_ends_a_scan_also_where_the_addresses_were_changed(services: Services) -> None:
    with network_scanner() as scanner:
        scanning = ScanningSettings(escl_addresses=(scanner.url,))
        services.save_settings(services.settings.model_copy(update={"scanning": scanning}))
        profile = ScanProfile(name="Letters", device=f"escl:{scanner.url}", source=ScanSource.FEEDER)
        earlier = services.scanners
        pages = services.scan(profile, stop=Stop())
        next(pages)
        services.save_settings(services.settings.model_copy(update={"scanning": ScanningSettings()}))
        assert services.scanners is not earlier
        services.close()
        with pytest.raises(Cancelled):
            list(pages)
        assert earlier.pids == ()


@contextmanager
def network_scanner() -> Iterator[FakeEsclScanner]:
    """A network scanner with three sheets in its feeder."""
    scanner = FakeEsclScanner()
    try:
        yield scanner
    finally:
        scanner.stop()


def test_a_scan_asks_the_scanner_of_its_profile(services: Services) -> None:
    profile = ScanProfile(name="Letters", device="nothing:1", device_name="No scanner")
    with pytest.raises(DriverMissing, match="cannot be used here"):
        next(services.scan(profile, stop=Stop()))
