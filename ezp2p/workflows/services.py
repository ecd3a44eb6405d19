"""The only file that builds everything: a data folder in, what the front ends ask for out."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ezp2p.acquisition.cameras import Cameras
from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.edited_pictures import check_editable
from ezp2p.acquisition.files import bytes_from_tray, capture_from_tray
from ezp2p.acquisition.scanners import Scanners
from ezp2p.dicom.identifiers import new_uid
from ezp2p.dicom.library import make_strict
from ezp2p.dicom.secondary_capture import SECONDARY_CAPTURE_IMAGE_STORAGE
from ezp2p.dicom.sop_classes import Material, SopClass, Takes, sop_class_for, written_sop_class
from ezp2p.dicom.transfer_syntaxes import WrittenSyntax
from ezp2p.errors import FieldFault, FormIncomplete
from ezp2p.imaging.opened import ReadOptions
from ezp2p.imaging.thumbnail import fitting
from ezp2p.imaging.video_syntaxes import VideoWish
from ezp2p.model.abilities import ConnectionCheck
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.model.clock import Clock, SystemClock, da
from ezp2p.model.delivery import FinishedInstance
from ezp2p.model.events import Event
from ezp2p.model.image import RECORDING, Captured, CapturedImage, Taking, TrayImage
from ezp2p.model.query import Match, Query
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.model.worklist import ListRemark, UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.network import query_scu, verification_scu, worklist_scu
from ezp2p.network.library import keep_identifiers_out_of_logs
from ezp2p.outbox.outbox import NewInstance
from ezp2p.settings import file as settings_file
from ezp2p.settings.forms import AS_USUAL, FormSettings
from ezp2p.settings.settings import Settings
from ezp2p.storage.atomic_file import make_folder, write
from ezp2p.storage.file_system import refuse_network
from ezp2p.storage.locations import Locations
from ezp2p.storage.volume import Volume
from ezp2p.workflows import (
    acquire_images,
    connection_doctor,
    find_studies,
    open_study,
    problem_report,
    settings_exchange,
    taken_files,
    trial_picture,
)
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop
from ezp2p.workflows.build_instance import build_instance
from ezp2p.workflows.capture_live import in_takeable_form, video_wish
from ezp2p.workflows.choose_class import check_tray, with_modality
from ezp2p.workflows.connection_doctor import Step
from ezp2p.workflows.connection_words import ASKED_OF_A_STORE, taken_in_words
from ezp2p.workflows.deliveries import Deliveries
from ezp2p.workflows.devices import Devices
from ezp2p.workflows.encode_pixels import Coding
from ezp2p.workflows.form_rules import missing_of, missing_of_images
from ezp2p.workflows.import_dicom import ImportedInstance, reconciled_instance
from ezp2p.workflows.open_study import OpenStudyKeeper
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan, plan_study, with_usual_values
from ezp2p.workflows.problem_report import Part
from ezp2p.workflows.remote_address import remote_named
from ezp2p.workflows.send_study import Maker, Receipt, Shipment, TraySeries, new_batch, send_tray
from ezp2p.workflows.settings_exchange import Proposal
from ezp2p.workflows.show_picture import EditDesk, first_frame, for_screen
from ezp2p.workflows.study_form import character_set_for
from ezp2p.workflows.taken_files import TakenFiles
from ezp2p.workflows.watch_folder import FolderIntake, keys_kept_in

_MEGABYTE = 1_000_000


class Services:
    """Everything that a front end asks, wired once for one data folder.

    Any thread may call it. What may wait for a disk or the network says so, takes a `stop` where it can be long, and
    has its deadline in the settings.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        clock: Clock | None = None,
        make_uid: Callable[[], str] = new_uid,
        calling_ae: str = "",
        locked_file: Path | None = None,
    ) -> None:
        make_strict()
        keep_identifiers_out_of_logs()
        self.data_dir = data_dir
        self.locations = Locations(data_dir)
        self.clock = clock or SystemClock()
        self._make_uid = make_uid
        self._calling_ae = calling_ae
        refuse_network(data_dir)
        make_folder(data_dir)  # for its user alone
        self._locked = settings_file.load_locked(locked_file)
        self._settings = settings_file.load(self.locations.settings, self._locked)
        self.volume = Volume(data_dir, reserve_bytes=lambda: self._settings.outbox.reserve_megabytes * _MEGABYTE)
        self.deliveries = Deliveries(
            self.locations.outbox,
            write=self.volume.write,
            settings=lambda: self._settings,
            clock=self.clock,
            make_uid=make_uid,
            calling_ae=calling_ae,
        )
        self.outbox = self.deliveries.outbox
        self.decoder = Decoder()
        self.devices = Devices(
            self.locations.tray,
            self.volume,
            self.decoder,
            settings=lambda: self._settings,
            options=self.read_options,
            clock=self.clock,
        )
        self.files_in, self.scan = acquire_images.files_in, self.devices.scan
        self.keep_still, self.keep_recording = self.devices.keep_still, self.devices.keep_recording
        self.clip_frame, self.clip_times = self.devices.clip_frame, self.devices.clip_times
        self.still_of_clip, self.recording_path = self.devices.still_of_clip, self.devices.recording_path
        self.open_study = OpenStudyKeeper(
            data_dir,
            write=self.volume.write_from_reserve,
            items=self.deliveries.all_of,
            decoder=self.decoder,
            options=self.read_options,
            clip_taking=self.devices.clip_taking,
        )

    def __enter__(self) -> "Services":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop what runs, close what is open. What is under way goes on at the next start."""
        self.devices.close()
        self.decoder.close()
        self.deliveries.close()

    # --- settings -------------------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        """The settings as they are in force."""
        return self._settings

    def save_settings(self, settings: Settings) -> None:
        """Keep `settings` and use them from now on; what an administrator has locked stays as it is."""
        table = self._locked.over(settings.model_dump())
        settings = settings_file.checked(self.locations.settings, table)
        settings_file.save(self.locations.settings, settings, self.volume.write_from_reserve, self._locked)
        self._settings = settings

    @property
    def locked_keys(self) -> frozenset[str]:
        """The keys that an administrator has locked, such as `local.title` or `remotes`."""
        return self._locked.keys

    def export_settings(self, path: Path) -> None:
        """Write the settings to a file for other workstations, without secrets."""
        write(path, settings_exchange.exported(self._settings))

    def settings_to_import(self, path: Path, *, keeps_own: bool) -> Proposal:
        """What the settings in a file would change; nothing is changed yet."""
        return settings_exchange.proposal(path, self._settings, locked=self._locked, keeps_own=keeps_own)

    def problem_report(self) -> tuple[Part, ...]:
        """What a problem report would hold, for a person to read first; no patient data."""
        return problem_report.parts_of(
            problem_report.Subject(
                data_dir=self.data_dir,
                logs=self.locations.logs,
                settings=self._settings,
                locked_keys=self.locked_keys,
                summary=self.deliveries.summary(),
                items=self.deliveries.items(),
            )
        )

    def save_problem_report(self, path: Path, parts: Sequence[Part]) -> None:
        """Write a problem report as a zip."""
        write(path, problem_report.zipped(parts))

    def is_set_up(self) -> bool:
        """Whether there is a remote AE to store to."""
        return bool(self.remote_aes(Role.STORE))

    def remote_aes(self, role: Role) -> tuple[RemoteAE, ...]:
        """The remote AEs that are used for `role`."""
        return tuple(remote.remote_ae() for remote in self._settings.remotes if role in remote.roles)

    def remote_ae(self, name: str) -> RemoteAE:
        """The remote AE of that name, or the one at TITLE@HOST:PORT.

        Raises
        ------
        RemoteAENotKnown
            If it is neither.
        """
        return remote_named(name, self._settings.remotes)

    # --- asking a peer --------------------------------------------------------------------------------------

    def find_worklist(
        self, remote: RemoteAE, query: WorklistQuery, *, stop: Stop
    ) -> Iterator[WorklistEntry | UnreadableResponse | ListRemark]:
        """The entries of a worklist, each as it comes."""
        local = self._settings.local_ae()
        return worklist_scu.find_worklist(remote, query, local=local, calling_ae=self._calling_ae, stop=stop)

    def find(self, remote: RemoteAE, query: Query, *, stop: Stop) -> Iterator[Match | UnreadableResponse]:
        """The matches of a query, each as it comes."""
        local = self._settings.local_ae()
        return query_scu.find(remote, query, local=local, calling_ae=self._calling_ae, stop=stop)

    def check_connection(self, remote: RemoteAE, *, stop: Stop, calling_ae: str = "") -> ConnectionCheck:
        """C-ECHO, and what it would take for storing; or raises the PeerFault that says why not."""
        check = verification_scu.check(
            remote,
            local=self._settings.local_ae(),
            calling_ae=calling_ae or self._calling_ae,
            stop=stop,
            storing=ASKED_OF_A_STORE,
        )
        self.outbox.abilities.learn(remote, check.abilities)
        return replace(check, takes=taken_in_words(check.abilities))

    def diagnose(
        self, remote: RemoteAE, *, with_test_picture: bool, stop: Stop, calling_ae: str = ""
    ) -> Iterator[Step]:
        """How far the way to `remote` leads, each step as it is known; the test picture has to be deleted there."""
        local = self._settings.local_ae()
        local = replace(local, title=calling_ae or local.title)
        return connection_doctor.diagnose(
            connection_doctor.Case(
                remote,
                local,
                self._calling_ae,
                listener_port=self._settings.local.port,
                today=da(self.clock.now()),
                make_picture=partial(self._test_picture, remote) if with_test_picture else None,
                storing=self.deliveries.storage_options(remote, self._calling_ae or local.title_for_storing),
                stop=stop,
            )
        )

    def _test_picture(self, remote: RemoteAE) -> AbstractContextManager[FinishedInstance]:
        sop_class = written_sop_class(SECONDARY_CAPTURE_IMAGE_STORAGE)
        plan = self.plan(
            trial_picture.study_form(), [trial_picture.SERIES], [remote], sop_class=sop_class, forms=AS_USUAL
        )
        new, data = self.build(plan, plan.series[0], trial_picture.picture(), 1, coding=self.coding_for([remote]))
        return trial_picture.kept(new, data, self.locations.outbox / "sending")

    def study_to_join(self, remote: RemoteAE, study_instance_uid: str, *, stop: Stop) -> StudyForm:
        """The form that joins a study which `remote` has."""
        return find_studies.study_to_join(partial(self.find, remote, stop=stop), remote, study_instance_uid)

    def new_series_of(self, remote: RemoteAE, study_instance_uid: str, form: SeriesForm, *, stop: Stop) -> SeriesForm:
        """`form` as a new series of a study which `remote` has, with the next number."""
        return find_studies.new_series_of(partial(self.find, remote, stop=stop), study_instance_uid, form)

    def series_to_join(self, remote: RemoteAE, match: Match, *, stop: Stop, modality: str = "") -> SeriesForm:
        """The form that joins a series which `remote` has, with the highest Instance Number in it."""
        return find_studies.series_to_join(
            partial(self.find, remote, stop=stop),
            remote,
            study_instance_uid=match.get("StudyInstanceUID"),
            series_instance_uid=match.get("SeriesInstanceUID"),
            modality=modality,
        )

    # --- pictures -------------------------------------------------------------------------------------------

    def import_pictures(self, paths: Iterable[Path], *, stop: Stop) -> Iterator[TrayImage | RefusedPicture]:
        """Take files into the tray, each as it comes; where the settings say how pages are taken, nobody is asked."""
        usual = self._settings.pictures.several_pages
        for taken in acquire_images.import_pictures(
            paths,
            tray=self.locations.tray,
            write=self.volume.write_for_later,
            check_room=self.volume.check_room,
            decoder=self.decoder,
            options=self.read_options(),
            stop=stop,
        ):
            if isinstance(taken, TrayImage) and taken.needs_choice and usual != "ask":
                yield replace(taken, taking=Taking(usual), needs_choice=False)
            else:
                yield taken

    @property
    def scanners(self) -> Scanners:
        """As `Devices.scanners`."""
        return self.devices.scanners

    @property
    def cameras(self) -> Cameras:
        """As `Devices.cameras`."""
        return self.devices.cameras

    def read_options(self, *, pdf_dpi: int | None = None) -> ReadOptions:
        """How files are read: as the settings say, or pages of a PDF in another resolution."""
        return ReadOptions(pdf_dpi=pdf_dpi or self._settings.pictures.pdf_dpi)

    def picture(self, image: TrayImage, *, longest_side: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """The first frame of the tray's image for the screen: whole, and its longer side at most `longest_side` pixels.

        Both of shape (rows, columns) or (rows, columns, 3), and with its edits.
        """
        if image.edits:
            whole = for_screen(self.first_frame(image))
        elif image.format == RECORDING:
            whole = self.devices.reader.frame(image, image.part.first)
        else:
            whole = self.decoder.show(bytes_from_tray(image), number=image.part.first)
        return whole, fitting(whole, longest_side=longest_side)

    def first_frame(self, image: TrayImage) -> CapturedImage:
        """As it will be sent, decoded, at its full depth; as `ezp2p.workflows.show_picture.first_frame`."""
        return first_frame(image, partial(capture_from_tray, decoder=self.decoder, options=self.read_options()))

    @property
    def editing(self) -> EditDesk:
        """What shows pictures while they are edited; itself answered from memory."""
        capture = partial(capture_from_tray, decoder=self.decoder, options=self.read_options())
        return EditDesk(capture, self.devices.reader)

    def drop_picture(self, image: TrayImage) -> None:
        """Forget a picture of the tray. The file it came from is not touched."""
        with contextlib.suppress(OSError):
            image.path.unlink(missing_ok=True)
        self.devices.reader.forget(image)

    # --- sending --------------------------------------------------------------------------------------------

    def new_patient_id(self) -> str:
        """A provisional Patient ID: the date and time with its digits reversed, given once on this workstation."""
        return self.outbox.studies.new_patient_id(self.clock.now())

    def sent_for_others(self, images: Iterable[TrayImage], patient_id: str) -> tuple[TrayImage, ...]:
        """Those of the tray's pictures that were sent from this workstation before, for another patient."""
        images = tuple(images)
        known = self.outbox.studies.sent_for_others([image.sha256 for image in images], patient_id)
        return tuple(image for image in images if image.sha256 in known)

    def sent_for(self, images: Iterable[TrayImage], patient_id: str) -> tuple[TrayImage, ...]:
        """Those of the tray's pictures that were sent from this workstation before, for this patient."""
        images = tuple(images)
        known = self.outbox.studies.sent_for([image.sha256 for image in images], patient_id)
        return tuple(image for image in images if image.sha256 in known)

    def missing_of(
        self, study: StudyForm, series: Sequence[SeriesForm], *, sop_class: SopClass | None = None
    ) -> tuple[FieldFault, ...]:
        """What the settings require of these forms and would be empty when they are written."""
        series = with_usual_values(series, attributes=self._settings.attributes, sop_class=sop_class)
        return missing_of(study, series, self._settings.forms)

    def plan(
        self,
        study: StudyForm,
        series: Sequence[SeriesForm],
        destinations: Sequence[RemoteAE] = (),
        *,
        sop_class: SopClass | None = None,
        forms: FormSettings | None = None,
    ) -> StudyPlan:
        """Check the forms and settle every UID, number and date, and the character set for these destinations.

        `sop_class` is the one that was asked for; `forms` says what is required, None: as the settings say.
        """
        attributes = self._settings.attributes
        character_set = character_set_for(destinations, usual=attributes.character_set)
        return plan_study(
            study,
            series,
            register=self.outbox.studies,
            attributes=attributes.model_copy(update={"character_set": character_set}),
            now=self.clock.now(),
            make_uid=self._make_uid,
            sop_class=sop_class,
            forms=self._settings.forms if forms is None else forms,
        )

    def build(
        self,
        plan: StudyPlan,
        series: PlannedSeries,
        captured: Captured,
        instance_number: int,
        *,
        coding: Coding,
        stop: Stop | None = None,
    ) -> tuple[NewInstance, bytes]:
        """The finished instance of what was captured: what is known of it, and its Part 10 file.

        Set `stop`, and nothing more of it is encoded.
        """
        return build_instance(
            plan,
            series,
            captured,
            sop_instance_uid=self._make_uid(),
            instance_number=instance_number,
            site=replace(self._settings.attributes.site(), character_set=plan.character_set),
            coding=coding,
            stop=stop,
        )

    def send(
        self,
        study: StudyForm,
        series: Sequence[TraySeries],
        destinations: Sequence[RemoteAE],
        *,
        stop: Stop,
        on_progress: Callable[[int, int], None],
        batch: str = "",
    ) -> Receipt:
        """Build the pictures of the tray into the outbox, for each destination; they survive from then on.

        `batch` is the name under which the outbox will know them; empty: a new one.
        """
        series = [one for one in series if one.images]
        videos = self.video_wish_for(destinations)
        series, clip_notes = in_takeable_form(series, videos, self.devices.reader)
        if not series:
            raise FormIncomplete(faults=(FieldFault("PixelData", "There are no pictures: add some first."),))
        if not destinations:
            raise FormIncomplete(faults=(FieldFault("Destination", "There is no destination: choose one."),))
        self.volume.check_room(sum(image.size_bytes for one in series for image in one.images))
        family, usual = self._settings.attributes.image_family, self._settings.attributes.modality
        plan = self.plan(study, [with_modality(one, family, usual=usual) for one in series], destinations)
        check_tray(plan, series)
        self._refuse_undescribed(image for one in series for image in one.images)
        receipt = send_tray(
            plan,
            series,
            outbox=self.outbox,
            make=Maker(
                capture=partial(
                    capture_from_tray, decoder=self.decoder, options=self.read_options(), videos=videos, stop=stop
                ),
                build=partial(self.build, coding=self.coding_for(destinations), stop=stop),
                import_dicom=partial(self._import_dicom, chosen_study_uid=study.study_instance_uid),
            ),
            shipment=Shipment(batch or new_batch(), tuple(destinations), self.title_for_storing),
            stop=stop,
            on_progress=on_progress,
        )
        self.deliveries.end_pauses_of(destinations)
        return replace(receipt, notes=(*clip_notes, *receipt.notes))

    def _refuse_undescribed(self, images: Iterable[TrayImage]) -> None:
        missing = missing_of_images(tuple(images), self._settings.forms)
        if missing:
            faults = (FieldFault(keyword, sentence) for one in missing.values() for keyword, sentence in one.items())
            raise FormIncomplete(faults=tuple(dict.fromkeys(faults)))

    def _import_dicom(self, image: TrayImage, plan: StudyPlan, *, chosen_study_uid: str) -> ImportedInstance:
        bytes_from_tray(image)  # it is what it was when it was taken
        check_editable(image.taking, image.edits)
        return reconciled_instance(
            image.path,
            plan,
            register=self.outbox.studies,
            site=self._settings.attributes.site(),
            now=plan.created,
            chosen_study_uid=chosen_study_uid,
        )

    def coding_for(
        self,
        destinations: Sequence[RemoteAE],
        *,
        syntax: WrittenSyntax | None = None,
        quality_percent: int | None = None,
    ) -> Coding:
        """How pictures for `destinations` are coded: as asked for, else as each of them is known to take it."""
        taken = self.outbox.abilities.taken_by_all(destinations, SECONDARY_CAPTURE_IMAGE_STORAGE)
        return Coding(syntax, taken, quality_percent or self._settings.pictures.quality_percent)

    def video_wish_for(self, destinations: Sequence[RemoteAE]) -> VideoWish:
        """How videos for `destinations` are written: as each of them is known to take it."""
        sop_class = sop_class_for(Material(Takes.VIDEO), family=self._settings.attributes.image_family)
        return video_wish(map(self.outbox.abilities.of, destinations), sop_class.uid)

    @property
    def title_for_storing(self) -> str:
        """The calling AE title of what is sent from now on."""
        return self._calling_ae or self._settings.local_ae().title_for_storing

    # --- the watched folder ---------------------------------------------------------------------------------

    def folder_intake(self) -> FolderIntake:
        """What brings the pictures of the watched folder; one for each window."""
        return FolderIntake(
            lambda: self._settings.watched_folder,
            taken=TakenFiles(self.data_dir / taken_files.FILE, self.volume.write_from_reserve),
            keys_kept=lambda: keys_kept_in(self.data_dir / open_study.FILE),
            import_pictures=self.import_pictures,
            clock=self.clock,
        )


def ignore(_event: Event) -> None:
    """A `publish` for callers that look at the outbox instead."""
