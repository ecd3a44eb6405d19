"""Small facts about the nouns: addresses, titles, keys, histories."""

from dataclasses import replace

import pytest

from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.clock import SystemClock, da, dt, tm
from ezp2p.model.delivery import UNDER_WAY, DeliveryState
from ezp2p.model.image import LossyHistory
from ezp2p.model.query import Match
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import ENTRY, PIXELS, image_of, jpeg_streams


@pytest.mark.parametrize(("host", "address"), [("pacs.invalid", "PACS@pacs.invalid:104"), ("::1", "PACS@[::1]:104")])
def test_the_address_of_a_remote_ae_is_one_word(host: str, address: str) -> None:
    assert RemoteAE("Our PACS", "PACS", host, 104).address == address


def test_the_titles_for_storing_and_querying_are_the_title_where_no_other_is_wanted() -> None:
    assert (LocalAE("A").title_for_storing, LocalAE("A").title_for_querying) == ("A", "A")
    assert (LocalAE("A", "B", "C").title_for_storing, LocalAE("A", "B", "C").title_for_querying) == ("B", "C")


def test_a_moment_is_written_as_date_time_and_both_with_the_offset() -> None:
    assert (da(NOON), tm(NOON), dt(NOON)) == ("20260203", "120000", "20260203120000+0100")


def test_the_clock_of_the_computer_knows_its_zone() -> None:
    assert SystemClock().now().tzinfo is not None


def test_a_history_of_compression_tells_the_first_first() -> None:
    first = LossyHistory(10.0, "ISO_10918_1")
    second = LossyHistory(4.0, "ISO_15444_1", earlier=first)
    assert [step.ratio for step in second.steps] == [10.0, 4.0]


@pytest.mark.parametrize(("kind", "samples", "bits"), [("rgb", 3, 8), ("gray", 1, 8), ("gray16", 1, 16)])
def test_an_image_describes_its_pixels(kind: str, samples: int, bits: int) -> None:
    image = image_of(PIXELS[kind])
    assert (image.rows, image.columns, image.samples_per_pixel, image.bits_stored) == (7, 13, samples, bits)


def test_an_image_describes_its_jpeg_stream() -> None:
    color, gray = (image_of(jpeg_streams()[name]) for name in ("jpeg420", "jpeg_gray"))
    assert (color.rows, color.columns, color.samples_per_pixel, color.bits_stored) == (35, 51, 3, 8)
    assert gray.samples_per_pixel == 1


def test_a_worklist_entry_keeps_its_key_when_its_texts_change() -> None:
    assert replace(ENTRY, requested_procedure_description="Other words", doubts=("A doubt.",)).key == ENTRY.key


@pytest.mark.parametrize(
    "changes",
    [
        {"patient_id": "P-0043"},
        {"accession_number": "A-2"},
        {"requested_procedure_id": "RP-2"},
        {"scheduled_procedure_step_id": "SPS-2"},
    ],
)
def test_another_patient_order_or_step_is_another_entry(changes: dict[str, str]) -> None:
    assert replace(ENTRY, **changes).key != ENTRY.key  # type: ignore[arg-type]


def test_an_entry_without_a_step_id_is_told_by_its_time_and_name() -> None:
    early = replace(ENTRY, scheduled_procedure_step_id="", scheduled_time="080000")
    assert early.key != replace(early, scheduled_time="090000").key


def test_an_entry_that_names_nobody_cannot_be_chosen() -> None:
    nobody = replace(ENTRY, patient_id="", patient_name="")
    assert not nobody.can_be_chosen
    assert replace(nobody, patient_id="P1").can_be_chosen
    assert replace(nobody, patient_name="X").can_be_chosen


def test_what_a_match_does_not_tell_is_empty() -> None:
    assert not Match({}).get("PatientName")


def test_an_item_under_way_needs_nobody() -> None:
    assert DeliveryState.HELD not in UNDER_WAY
    assert DeliveryState.DAMAGED not in UNDER_WAY
    assert {DeliveryState(name) for name in ("QUEUED", "SENDING", "UNKNOWN", "WAITING")} == UNDER_WAY
