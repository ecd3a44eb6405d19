"""What strangers say of our instances: dciodvfy of every kind of instance, dcentvfy of whole studies."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from ezp2p.dicom.part10 import read
from ezp2p.dicom.transfer_syntaxes import WRITTEN_SYNTAXES, WrittenSyntax
from ezp2p.model import image as provenances
from ezp2p.model.body_part import BODY_PARTS, BodyPart
from ezp2p.model.image import CapturedImage, CodedJpeg, LossyHistory, PixelArray, Provenance
from ezp2p.model.query import Match
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.outbox.outbox import Outbox
from ezp2p.settings.settings import AttributeSettings
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.build_instance import build_instance
from ezp2p.workflows.encode_pixels import Coding
from ezp2p.workflows.plan_study import StudyPlan, plan_study
from ezp2p.workflows.study_form import form_from_entry, form_from_study, series_of
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_uids import FakeUids
from tests.fakes.invented import (
    ENTRY,
    PACS,
    PIXELS,
    SERIES_FORM,
    STUDY_FORM,
    TERMS_OF_THE_WORKLIST,
    image_of,
    jpeg_streams,
)
from tests.peers.dciodvfy import complaints, dcentvfy

SOURCES = {name: value for name, value in vars(provenances).items() if isinstance(value, Provenance)}
UNKNOWN_PART = "SOMETHING"

FORMS: dict[str, tuple[StudyForm, SeriesForm]] = {
    "empty": (StudyForm(), SeriesForm()),
    "filled": (STUDY_FORM, SERIES_FORM),
    "worklist": (form_from_entry(ENTRY), SeriesForm(modality="XC")),
    "unknown part": (STUDY_FORM, replace(SERIES_FORM, body_part_examined=UNKNOWN_PART, laterality="")),
    "unpaired part": (STUDY_FORM, replace(SERIES_FORM, body_part_examined="CHEST", laterality="")),
    "paired part": (StudyForm(patient_name="DOE"), SeriesForm(body_part_examined="FOOT", laterality="R")),
}
ATTRIBUTES = {
    "empty": AttributeSettings(),
    "filled": AttributeSettings(
        institution_name="Klinikum Köln",
        institution_address="Musterstraße 1",
        station_name="ROOM1",
        series_description="X",
    ),
}


@cache
def pictures() -> dict[str, PixelArray | CodedJpeg]:
    return {**PIXELS, **jpeg_streams()}


PICTURES = ["rgb", "gray", "gray16", "jpeg420", "jpeg_gray", "jpeg_rgb"]


class Workstation:
    """Plans, builds and keeps, as the program does, with a clock that stands still."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.uids = FakeUids()
        self.outbox = Outbox(folder, clock=self.clock, write=write)
        self.attributes = ATTRIBUTES["filled"]

    def plan(self, study: StudyForm, *series: SeriesForm) -> StudyPlan:
        return plan_study(
            study,
            series,
            register=self.outbox.studies,
            attributes=self.attributes,
            now=self.clock.now(),
            make_uid=self.uids,
        )

    def built(self, plan: StudyPlan, image: CapturedImage, syntax: WrittenSyntax | None = None) -> bytes:
        return build_instance(
            plan,
            plan.series[0],
            image,
            sop_instance_uid=self.uids(),
            instance_number=1,
            site=self.attributes.site(),
            coding=Coding(syntax),
        )[1]

    def send(self, plan: StudyPlan, *images: CapturedImage) -> list[Path]:
        """Put each image into each series, and all of it into the outbox."""
        kept = []
        for planned, (offset, image) in itertools.product(plan.series, enumerate(images)):
            new, data = build_instance(
                plan,
                planned,
                image,
                sop_instance_uid=self.uids(),
                instance_number=planned.next_instance_number + offset,
                site=self.attributes.site(),
            )
            kept.append(self.outbox.keep(new, data))
        series = [planned.details for planned in plan.series]
        self.outbox.accept("batch", kept, [PACS], calling_ae="EZP2P", study=plan.study, series=series)
        return [instance.path for instance in kept]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workstation]:
    workstation = Workstation(tmp_path_factory.mktemp("outbox"))
    yield workstation
    workstation.outbox.close()


@pytest.fixture
def workstation(tmp_path: Path) -> Iterator[Workstation]:
    opened = Workstation(tmp_path / "outbox")
    yield opened
    opened.outbox.close()


def complaints_of(data: bytes, tmp_path: Path, *, earlier_methods: Sequence[str] = ()) -> list[str]:
    path = tmp_path / "instance.dcm"
    path.write_bytes(data)
    terms = (*TERMS_OF_THE_WORKLIST, UNKNOWN_PART)
    return complaints(path, terms_of_the_peer=terms, earlier_methods=earlier_methods)


# --- one instance ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("picture", PICTURES)
@pytest.mark.parametrize("source", SOURCES)
def test_every_kind_of_instance_is_valid(
    source: str, picture: str, form: str, shared: Workstation, tmp_path: Path
) -> None:
    study, series = FORMS[form]
    shared.attributes = ATTRIBUTES["empty" if form == "empty" else "filled"]
    image = image_of(pictures()[picture], SOURCES[source])
    assert complaints_of(shared.built(shared.plan(study, series), image), tmp_path) == []


@pytest.mark.parametrize(
    ("syntax", "picture"),
    [(one, name) for one in WRITTEN_SYNTAXES for name in PICTURES if name != "gray16" or 16 in one.bits],
    ids=lambda value: value if isinstance(value, str) else value.uid.keyword,
)
def test_an_instance_is_valid_in_every_syntax_that_is_written(
    syntax: WrittenSyntax, picture: str, shared: Workstation, tmp_path: Path
) -> None:
    image = image_of(pictures()[picture])
    data = shared.built(shared.plan(*FORMS["filled"]), image, syntax)
    assert read(data).file_meta.TransferSyntaxUID == syntax.uid
    earlier = [step.method for step in image.lossy.steps] if image.lossy else []
    assert complaints_of(data, tmp_path, earlier_methods=earlier) == []


@pytest.mark.parametrize("part", BODY_PARTS, ids=lambda part: part.term)
def test_every_body_part_is_one_that_the_validator_knows_as_paired_or_not(
    part: BodyPart, shared: Workstation, tmp_path: Path
) -> None:
    series = SeriesForm(body_part_examined=part.term, laterality="L" if part.is_paired else "")
    path = tmp_path / "instance.dcm"
    path.write_bytes(shared.built(shared.plan(STUDY_FORM, series), image_of(pictures()["gray"])))
    assert complaints(path) == []  # no allowance: each term is one of the standard's


VARIANTS: dict[str, Callable[[], CapturedImage]] = {
    "a camera": lambda: image_of(pictures()["rgb"], replace(SOURCES["FILE_IMPORT"], manufacturer="Acme", model="C 1")),
    "lossy once, pixels now": lambda: image_of(pictures()["rgb"], lossy=LossyHistory(7.25, "ISO_10918_1")),
    "lossy twice": lambda: image_of(
        pictures()["jpeg420"], lossy=LossyHistory(7.25, "ISO_10918_1", earlier=LossyHistory(3.0, "ISO_10918_1"))
    ),
    "a profile": lambda: image_of(pictures()["jpeg420"], icc_profile=bytes(400)),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_an_image_with_a_history_or_a_profile_is_valid(name: str, shared: Workstation, tmp_path: Path) -> None:
    data = shared.built(shared.plan(*FORMS["filled"]), VARIANTS[name]())
    assert complaints_of(data, tmp_path) == []


@pytest.mark.parametrize(
    ("character_set", "name"),
    [
        ("ISO_IR 100", "MÜLLER^JÖRG"),
        ("ISO_IR 144", "ИВАНОВ^ИВАН"),
        ("\\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        ("ISO 2022 IR 13\\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
        ("\\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동"),
        ("GB18030", "Wang^XiaoDong=王^小东"),
        ("ISO_IR 192", "Wang^XiaoDong=王^小东"),
    ],
)
def test_a_name_in_any_script_is_valid(character_set: str, name: str, workstation: Workstation, tmp_path: Path) -> None:
    workstation.attributes = AttributeSettings(character_set=character_set)
    data = workstation.built(workstation.plan(StudyForm(patient_name=name), SeriesForm()), image_of(pictures()["gray"]))
    assert complaints_of(data, tmp_path) == []


def test_values_of_the_greatest_length_are_valid(workstation: Workstation, tmp_path: Path) -> None:
    """In ASCII: dciodvfy counts bytes, and of a name all groups together, where the standard counts characters."""
    study = StudyForm(
        patient_id="X" * 64,
        patient_name=f"{'X' * 31}^{'X' * 32}",
        accession_number="X" * 16,
        study_id="X" * 16,
        study_description="X" * 64,
        referring_physician_name="X" * 64,
    )
    series = SeriesForm(series_description="X" * 64, series_number="-2147483647")
    data = workstation.built(workstation.plan(study, series), image_of(pictures()["gray"]))
    assert complaints_of(data, tmp_path) == []


def test_without_modalities_in_study_it_is_no_extended_class(workstation: Workstation, tmp_path: Path) -> None:
    workstation.attributes = AttributeSettings(writes_modalities_in_study=False)
    data = workstation.built(workstation.plan(*FORMS["filled"]), image_of(pictures()["rgb"]))
    assert "ModalitiesInStudy" not in read(data)
    assert complaints_of(data, tmp_path) == []


# --- a study --------------------------------------------------------------------------------------------------

COLOR, GRAY = PIXELS["rgb"], PIXELS["gray"]


def images() -> list[CapturedImage]:
    return [image_of(COLOR), image_of(pictures()["jpeg420"], replace(SOURCES["FILE_IMPORT"], manufacturer="Acme"))]


def test_a_study_of_several_series_and_modalities_is_consistent(workstation: Workstation) -> None:
    series = (SERIES_FORM, SeriesForm(modality="OT"), SeriesForm(modality="DOC", series_description="Letter"))
    paths = workstation.send(workstation.plan(form_from_entry(ENTRY), *series), *images(), image_of(GRAY))
    assert len(paths) == 9
    assert dcentvfy(paths) == []


def test_a_second_batch_of_the_same_worklist_entry_is_consistent(workstation: Workstation) -> None:
    entry = replace(ENTRY, study_instance_uid="")
    paths = workstation.send(workstation.plan(form_from_entry(entry), SeriesForm(modality="XC")), *images())
    workstation.clock.advance(3 * 86400)
    changed = replace(entry, requested_procedure_description="Other words", referring_physician_name="NEU^NORA")
    plan = workstation.plan(form_from_entry(changed), SeriesForm(modality="OT"))
    paths += workstation.send(plan, *images())
    assert len({read(path).StudyInstanceUID for path in paths}) == 1
    assert dcentvfy(paths) == []


def joined_study(path: Path) -> StudyForm:
    return form_from_study(_match(path))


def _match(path: Path) -> Match:
    """What an archive tells of a study and a series: some of it."""
    told = ("PatientID PatientName PatientBirthDate PatientSex StudyInstanceUID StudyDate StudyTime StudyID "
            "AccessionNumber SeriesInstanceUID SeriesNumber Modality SeriesDescription")  # fmt: skip
    dataset = read(path)
    return Match({keyword: str(dataset.get(keyword, "") or "") for keyword in told.split()})


def test_a_series_added_to_a_study_from_here_is_consistent(workstation: Workstation) -> None:
    paths = workstation.send(workstation.plan(form_from_entry(ENTRY), SERIES_FORM), *images())
    workstation.clock.advance(7200)
    paths += workstation.send(workstation.plan(joined_study(paths[0]), SeriesForm(modality="OT")), *images())
    assert dcentvfy(paths) == []


def test_images_added_to_a_series_from_here_are_consistent(workstation: Workstation) -> None:
    paths = workstation.send(workstation.plan(form_from_entry(ENTRY), SERIES_FORM), *images())
    workstation.clock.advance(7200)
    series = series_of(_match(paths[0]), last_instance_number=2)
    paths += workstation.send(workstation.plan(joined_study(paths[0]), series), *images())
    assert [int(read(path).InstanceNumber) for path in paths] == [1, 2, 3, 4]
    assert dcentvfy(paths) == []


def test_two_batches_to_a_series_from_elsewhere_agree_with_each_other(workstation: Workstation) -> None:
    study = replace(STUDY_FORM, study_instance_uid="2.25.99", is_joined=True)
    series = replace(SERIES_FORM, series_instance_uid="2.25.100", last_instance_number=7)
    paths = workstation.send(workstation.plan(study, series), *images())
    workstation.clock.advance(7200)
    paths += workstation.send(workstation.plan(replace(study, study_description="Other"), series), *images())
    assert [int(read(path).InstanceNumber) for path in paths] == [8, 9, 10, 11]
    assert dcentvfy(paths) == []
