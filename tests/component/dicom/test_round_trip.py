"""Every syntax with every kind of picture that it holds: built, valid, stored by real servers, decoded by others."""

import hashlib
import re
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from ezp2p.dicom.transfer_syntaxes import WRITTEN_SYNTAXES, WrittenSyntax, written_as
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.delivery import FinishedInstance, StoreOutcome
from ezp2p.model.image import CapturedImage, LossyHistory
from ezp2p.network.storage_scu import StorageOptions, open_storage
from ezp2p.workflows.build_instance import build_instance
from ezp2p.workflows.encode_pixels import Coding
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import SERIES, SITE, STUDY, TERMS_OF_THE_WORKLIST, image_of
from tests.fakes.no_codec import NoCodec
from tests.fakes.scenes import color_scene, decibels, scene
from tests.peers.dciodvfy import complaints
from tests.peers.dcmtk import StoreScp
from tests.peers.orthanc import Orthanc
from tests.peers.second_toolkit import dcmdump, second_toolkit_frames

JPEG_LOSSLESS = "1.2.840.10008.1.2.4.57"
JPEG_LOSSLESS_SV1 = "1.2.840.10008.1.2.4.70"
LEAST_DECIBELS = 40
PLAN = StudyPlan(STUDY, (PlannedSeries(SERIES, 1),), NOON)


@cache
def pictures() -> dict[str, CapturedImage]:
    """Odd sizes, so that nothing is even by chance."""
    color, gray_12 = color_scene(123, 187), scene(123, 187, bits=12)
    clip = tuple(color_scene(61, 83, seed=seed) for seed in (2, 3, 4))
    pages = tuple(scene(61, 83, bits=12, seed=seed) for seed in (2, 3, 4))
    return {
        "RGB 8": image_of(color),
        "gray 8": image_of(scene(123, 187)),
        "gray 12": image_of(gray_12, significant_bits=12),
        "gray 16": image_of(scene(123, 187, bits=16)),
        "RGB 8, frames": image_of(clip[0], further_frames=clip[1:], frame_time_ms=40.0),
        "gray 8, pages": image_of(scene(61, 83), further_frames=(scene(61, 83, seed=5),)),
        "gray 12, pages": image_of(pages[0], further_frames=pages[1:], significant_bits=12),
        "RGB 8, 33 x 47": image_of(color_scene(33, 47)),
        "RGB 8, one pixel": image_of(np.array([[[200, 60, 30]]], np.uint8)),
        "gray 8, one pixel": image_of(np.array([[200]], np.uint8)),
        "gray 8, wide": image_of(scene(3, 9_999)),
        "gray 16, high": image_of(scene(9_999, 3, bits=16)),
    }


NAMES = list(pictures())
CASES = [(one, name) for one in WRITTEN_SYNTAXES for name in NAMES if not one.why_not(pictures()[name])]


def uid_of(name: str) -> str:
    return f"2.25.{100 + NAMES.index(name)}"


def built(folder: Path, syntax: WrittenSyntax, image: CapturedImage, uid: str = "2.25.7") -> FinishedInstance:
    new, data = build_instance(
        PLAN,
        PLAN.series[0],
        image,
        sop_instance_uid=uid,
        instance_number=1,
        site=SITE,
        coding=Coding(syntax),
    )
    path = folder / f"{new.sop_instance_uid}.dcm"
    path.write_bytes(data)
    return new.finished(path, sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data))


def store(remote: RemoteAE, *instances: FinishedInstance) -> None:
    """As they are: nothing is coded anew on the way."""
    options = StorageOptions(local=LocalAE(), calling_ae="EZP2P", codec=NoCodec(), scratch=instances[0].path.parent)
    contexts = {(one.sop_class_uid, one.transfer_syntax_uid) for one in instances}
    with open_storage(remote, contexts, options, stop=threading.Event()) as association:
        for instance in instances:
            association.begin(instance, lambda _sent: None)
            assert association.finish().outcome == StoreOutcome(0)


def check_pixels(path: Path, syntax: WrittenSyntax, name: str) -> None:
    image, frames = pictures()[name], second_toolkit_frames(path)
    assert len(frames) == len(image.frames)
    for before, after in zip(image.frames, frames, strict=True):
        assert isinstance(before, np.ndarray)
        assert (after.shape, after.dtype) == (before.shape, before.dtype)
        if syntax.is_lossy:
            assert decibels(before, after, bits=image.bits_stored) >= LEAST_DECIBELS
        else:
            assert np.array_equal(before, after)


def label(value: object) -> str:
    return value.uid.keyword if isinstance(value, WrittenSyntax) else str(value)


@pytest.mark.parametrize(("syntax", "name"), CASES, ids=label)
def test_it_is_valid_kept_by_orthanc_and_decoded_by_others(
    syntax: WrittenSyntax, name: str, orthanc: Orthanc, tmp_path: Path
) -> None:
    instance = built(tmp_path, syntax, pictures()[name], uid_of(name))
    assert complaints(instance.path, terms_of_the_peer=TERMS_OF_THE_WORKLIST) == []
    store(orthanc.ae, instance)
    assert orthanc.transfer_syntax(instance.sop_instance_uid) == syntax.uid
    fetched = tmp_path / "fetched.dcm"
    fetched.write_bytes(orthanc.instance_bytes(instance.sop_instance_uid))
    check_pixels(fetched, syntax, name)


@pytest.mark.parametrize("syntax", [one for one in WRITTEN_SYNTAXES if one.uid != JPEG_LOSSLESS], ids=label)
def test_storescp_takes_it_and_others_decode_what_it_kept(
    syntax: WrittenSyntax, storescp: Callable[..., StoreScp], tmp_path: Path
) -> None:
    names = [name for one, name in CASES if one is syntax]
    server = storescp("+xa")
    store(server.ae, *(built(tmp_path, syntax, pictures()[name], uid_of(name)) for name in names))
    kept = {path.name.partition(".")[2]: path for path in server.files()}
    assert len(kept) == len(names)
    for name in names:
        check_pixels(kept[uid_of(name)], syntax, name)


@pytest.mark.parametrize("syntax", [one for one in WRITTEN_SYNTAXES if one.is_lossy], ids=label)
def test_a_picture_that_lost_something_before_tells_both_times(syntax: WrittenSyntax, tmp_path: Path) -> None:
    lossy = LossyHistory(12.5, "ISO_10918_1")
    path = built(tmp_path, syntax, replace(pictures()["RGB 8"], lossy=lossy)).path
    dump = dcmdump(path)
    assert f"(0028,2114) CS [ISO_10918_1\\{syntax.lossy_method}]" in dump
    assert "(0028,2112) DS [12.50\\" in dump
    assert "(0028,2110) CS [01]" in dump
    assert "(0008,0008) CS [DERIVED\\SECONDARY]" in dump
    assert complaints(path, terms_of_the_peer=TERMS_OF_THE_WORKLIST, earlier_methods=["ISO_10918_1"]) == []


def test_lossless_sv1_has_the_first_predictor_in_every_frame(tmp_path: Path) -> None:
    syntax = written_as(JPEG_LOSSLESS_SV1)
    for name in NAMES:
        data = built(tmp_path, syntax, pictures()[name]).path.read_bytes()
        scans = [found.start() for found in re.finditer(b"\xff\xda\0", data)]
        assert len(scans) == len(pictures()[name].frames)
        assert {data[at + 5 + 2 * data[at + 4]] for at in scans} == {1}  # Ss (ISO 10918-1, B.2.3, H.1.2.1)
