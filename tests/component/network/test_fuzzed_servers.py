"""Some hundred mutated servers, and bytes that hypothesis thinks of; `make torture` makes it a hundred thousand."""

import logging
import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fakes import upper_layer
from tests.torture import fuzz_requestor
from tests.torture.fuzz_requestor import DEADLINE_S, SEED, SERVICES, Fuzzer
from tests.torture.server_mutations import Mutation, mutation


@pytest.fixture(autouse=True, scope="module")
def _unheard() -> Iterator[None]:
    """What is remarked of a fault is for other tests; here it may be any."""
    logger = logging.getLogger("ezp2p.network")
    logger.setLevel(logging.CRITICAL)
    yield
    logger.setLevel(logging.NOTSET)


@pytest.fixture(scope="module")
def fuzz() -> Iterator[Fuzzer]:
    with fuzz_requestor.fuzzer() as made:
        yield made


@pytest.mark.parametrize("service", SERVICES)
def test_a_server_that_does_it_right_is_understood(fuzz: Fuzzer, service: str) -> None:
    assert fuzz.play_right(service).ending == "done"


def test_whatever_a_server_says_is_a_typed_error_in_time_and_nothing_is_left() -> None:
    assert "only typed errors" in fuzz_requestor.run(600)


def test_a_mutation_is_made_again_by_its_number(fuzz: Fuzzer) -> None:
    made = [fuzz.attempt(number).mutation for number in range(20)]
    assert made == [fuzz.attempt(number).mutation for number in range(20)]
    assert made != [fuzz.attempt(number, seed=SEED + 1).mutation for number in range(20)]


def test_mutations_are_of_many_kinds() -> None:
    said = [upper_layer.associate_reject(1, 1, 1), upper_layer.release_response()]
    made = [mutation(said, [said], random.Random(number)) for number in range(500)]  # noqa: S311
    assert len({one.data for one in made}) > 200
    assert {one.ending for one in made} == {"close", "reset", "silence"}


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(service=st.sampled_from(SERVICES), data=st.binary(max_size=300), is_accepted=st.booleans())
def test_any_bytes_are_a_typed_error_in_time(fuzz: Fuzzer, service: str, data: bytes, is_accepted: bool) -> None:
    check(fuzz, service, data, is_accepted=is_accepted)


VALUES = st.lists(st.tuples(st.integers(0, 255), st.integers(0, 3), st.binary(max_size=60)), max_size=5)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(service=st.sampled_from(SERVICES), values=VALUES)
def test_any_data_values_are_a_typed_error_in_time(
    fuzz: Fuzzer, service: str, values: list[tuple[int, int, bytes]]
) -> None:
    check(fuzz, service, upper_layer.data_pdu(*values), is_accepted=True)


ELEMENTS = st.dictionaries(
    st.sampled_from([0x0000, 0x0002, 0x0100, 0x0110, 0x0120, 0x0800, 0x0900, 0x0901, 0x0902, 0x1000, 0x1002]),
    st.one_of(st.integers(0, 0xFFFF), st.text(st.characters(max_codepoint=127), max_size=70)),
)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(service=st.sampled_from(SERVICES), elements=ELEMENTS, data_set=st.binary(max_size=60))
def test_any_command_is_a_typed_error_in_time(
    fuzz: Fuzzer, service: str, elements: dict[int, int | str], data_set: bytes
) -> None:
    message = upper_layer.data_pdu((1, 3, upper_layer.command_set(elements)), (1, 2, data_set))
    check(fuzz, service, message, is_accepted=True)


def check(fuzz: Fuzzer, service: str, data: bytes, *, is_accepted: bool) -> None:
    said = fuzz.acceptance(service) + data if is_accepted else data
    outcome = fuzz.play(service, Mutation(said, "close", ()))
    assert not outcome.ending.startswith("!"), outcome.ending
    assert outcome.seconds < DEADLINE_S
