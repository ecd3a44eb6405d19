"""The one place that builds everything: remote AEs by name or address, settings that hold from now on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.errors import RemoteAENotKnown
from ezp2p.model.application_entity import Role
from ezp2p.settings.settings import LocalSettings, RemoteSettings, Settings
from ezp2p.workflows.services import Services

SETTINGS = Settings(
    local=LocalSettings(title="ROOM1", store_title="STORE"),
    remotes=(
        RemoteSettings(name="Our PACS", title="PACS", host="pacs.invalid", port=104, roles=(Role.STORE,)),
        RemoteSettings(name="RIS", title="MWL", host="ris.invalid", port=105, roles=(Role.WORKLIST,)),
    ),
)


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    made = Services(data_dir)
    yield made
    made.close()


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
