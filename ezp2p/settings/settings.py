"""Every choice that can be made, with its default, its limits and its sentence."""

from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from ezp2p.dicom.character_set import FALLBACK_SETS, character_shown, fault_of_set, normal_set, unheld
from ezp2p.model.application_entity import Confirmation, LocalAE, RemoteAE, Role, Timeouts, Tls
from ezp2p.model.camera import CameraChoice, FrameRegion
from ezp2p.model.image import ImageFamily
from ezp2p.model.scanning import ScanArea, ScanKind, ScanMode, ScannerDevice, ScanRequest, ScanSource, ScanTreatment
from ezp2p.model.study import Site
from ezp2p.model.value_representation import CHECKS
from ezp2p.settings.forms import FormSettings
from ezp2p.settings.unique import first_twice


def _checked(vr: str, *, may_be_empty: bool = True) -> AfterValidator:
    """A text that its value representation can hold (PS3.5 6.2)."""

    def check(value: str) -> str:
        if not value and may_be_empty:
            return value
        reason = CHECKS[vr](value)
        if reason:
            raise ValueError(reason)
        return value

    return AfterValidator(check)


def _not_empty(value: str) -> str:
    if not value:
        raise ValueError("is empty.")
    return value


def _written_set(value: str) -> str:
    reason = fault_of_set(value)
    if reason:
        raise ValueError(reason)
    return normal_set(value)


def _read_set(value: str) -> str:
    if value and value not in FALLBACK_SETS:
        raise ValueError(f"is none of {', '.join(FALLBACK_SETS)}.")
    return value


def _whole_path(value: str) -> str:
    if value and not Path(value).is_absolute():
        raise ValueError("is not a whole path.")
    return value


Title = Annotated[str, _checked("AE", may_be_empty=False)]
OtherTitle = Annotated[str, _checked("AE")]
LongText = Annotated[str, _checked("LO")]
ShortText = Annotated[str, _checked("SH")]
Modality = Annotated[str, AfterValidator(_not_empty), _checked("CS")]
CharacterSet = Annotated[str, AfterValidator(_written_set)]
FallbackSet = Annotated[str, AfterValidator(_read_set)]
Number = Annotated[str, _checked("IS")]
Paragraph = Annotated[str, _checked("ST")]
Port = Annotated[int, Field(ge=1, le=65535)]
Days = Annotated[int, Field(ge=0, le=36500)]
Seconds = Annotated[float, Field(gt=0, le=3600)]
File = Annotated[str, Field(max_length=1024), AfterValidator(_whole_path)]


class _Choices(BaseModel):
    """Frozen; unknown keys are kept in the file and left out here."""

    model_config = ConfigDict(frozen=True, extra="ignore", use_attribute_docstrings=True)


class TimeoutSettings(_Choices):
    """Deadlines, in seconds."""

    connect_s: Seconds = 10.0
    """For the TCP connection."""
    association_s: Seconds = 15.0
    """For the answer to the request for an association."""
    response_s: Seconds = 30.0
    """For each response."""
    message_s: Seconds = 30.0
    """For a whole message to leave; one second is added for each megabyte."""


class LocalSettings(_Choices):
    """This workstation's application entity."""

    title: Title = "EZP2P"
    """The AE title of this workstation, 1 to 16 characters."""
    store_title: OtherTitle = ""
    """Another title for storing; empty: the same."""
    query_title: OtherTitle = ""
    """Another title for queries and worklists; empty: the same."""
    port: Port = 11112
    """Where the archive inside listens."""
    max_pdu_bytes: Annotated[int, Field(ge=4096, le=1048576)] = 131072
    """The largest PDU we receive, in bytes."""
    timeouts: TimeoutSettings = TimeoutSettings()
    """Deadlines, in seconds."""


class RemoteSettings(_Choices):
    """A remote application entity."""

    name: Annotated[str, Field(min_length=1, max_length=64)]
    """What people call it."""
    title: Title
    """Its AE title, capital letters as its administrator wrote them."""
    host: Annotated[str, Field(min_length=1, max_length=253)]
    """Its name in the network or its IP address."""
    port: Port = 104
    """Its TCP port."""
    roles: tuple[Role, ...] = tuple(Role)
    """What it is used for: store, query, worklist."""
    confirmation: Confirmation = Confirmation.NONE
    """How it is asked whether it keeps what was stored: none, commitment (Storage Commitment), query (C-FIND)."""
    associations: Annotated[int, Field(ge=1, le=8)] = 1
    """How many associations are open to it at once for storing."""
    character_set: CharacterSet = ""
    """Its own Specific Character Set, in which it is written to and asked; empty: the usual one."""
    fallback_character_set: FallbackSet = ""
    """In which set its worklist writes what it does not declare rightly; empty: such text is shown by its bytes."""
    uses_tls: bool = False
    """Whether every connection to it is encrypted by TLS 1.2 or 1.3; its certificate and its name are then verified."""
    tls_ca_file: File = ""
    """The whole path of the certificates that are trusted, of authorities or its own; empty: those of the system."""
    tls_certificate_file: File = ""
    """The whole path of our certificate, in PEM form, for a server that asks for one; empty: none is shown."""
    tls_key_file: Annotated[File, Field(validate_default=True)] = ""
    """The whole path of the key of our certificate, in PEM form and without a password; it may be the same file."""

    @field_validator("tls_key_file")
    @classmethod
    def _key_and_certificate_go_together(cls, value: str, others: ValidationInfo) -> str:
        certificate = others.data.get("tls_certificate_file", value)
        if certificate and not value:
            raise ValueError("is empty, and our certificate is of no use without its key.")
        if value and not certificate:
            raise ValueError("is of no use without our certificate.")
        return value

    def remote_ae(self) -> RemoteAE:
        """The remote AE as the network takes it."""
        return RemoteAE(
            self.name,
            self.title,
            self.host,
            self.port,
            frozenset(self.roles),
            confirmation=self.confirmation,
            associations=self.associations,
            character_set=self.character_set,
            fallback_character_set=self.fallback_character_set,
            tls=Tls(self.tls_ca_file, self.tls_certificate_file, self.tls_key_file) if self.uses_tls else None,
        )


class OutboxSettings(_Choices):
    """What is kept on this computer, and for how long."""

    reserve_megabytes: Annotated[int, Field(ge=0, le=1_000_000)] = 200
    """What stays free on the disk, in megabytes: nothing new is taken that would use it up."""
    keep_confirmed_days: Days = 7
    """How long the local copy stays once the archive has confirmed that it keeps the picture, in days."""
    keep_sent_days: Days = 90
    """How long it stays when the archive only said that it is stored, or when it was discarded, in days."""


class AttributeSettings(_Choices):
    """What every instance carries, and where the form begins."""

    institution_name: LongText = ""
    """Institution Name (0008,0080)."""
    institution_address: Paragraph = ""
    """Institution Address (0008,0081)."""
    station_name: ShortText = ""
    """Station Name (0008,1010)."""
    character_set: CharacterSet = "ISO_IR 192"
    """Specific Character Set (0008,0005); its values parted by backslashes. Empty: none while all text is ASCII."""
    image_family: ImageFamily = ImageFamily.SECONDARY_CAPTURE
    """As what pictures and videos are written: secondary capture, photographic, endoscopic."""
    modality: Modality = "OT"
    """Modality (0008,0060) of a new series of secondary capture; photographic is always XC, endoscopic ES."""
    series_description: LongText = ""
    """Series Description (0008,103E) of a new series."""
    series_number: Number = "1"
    """Series Number (0020,0011) of the first series of a study."""
    writes_modalities_in_study: bool = True
    """Whether Modalities in Study (0008,0061) is written into instances."""

    @model_validator(mode="after")
    def _texts_fit(self) -> "AttributeSettings":
        self.check_texts(self.character_set)
        return self

    def check_texts(self, character_set: str) -> None:
        """Refuse texts that `character_set` cannot write.

        Raises
        ------
        ValueError
            With the key, the character, and the set.
        """
        for key in ("institution_name", "institution_address", "station_name", "series_description"):
            character = unheld(getattr(self, key), character_set)
            if character:
                raise ValueError(f"{key} holds {character_shown(character)}, which {character_set} cannot write")

    def site(self) -> Site:
        """The attributes as the builder takes them."""
        return Site(
            institution_name=self.institution_name,
            institution_address=self.institution_address,
            station_name=self.station_name,
            character_set=self.character_set,
            writes_modalities_in_study=self.writes_modalities_in_study,
        )


class PictureSettings(_Choices):
    """How picture files are taken."""

    several_pages: Literal["ask", "each", "first", "together"] = "ask"
    """What becomes of a file of several pages: ask each time, each a picture, only the first, all in one image."""
    pdf_dpi: Annotated[int, Field(ge=72, le=600)] = 200
    """The resolution in which pages of a PDF become pictures, in dots per inch."""
    quality_percent: Annotated[int, Field(ge=1, le=100)] = 95
    """The quality of a picture that is written in a transfer syntax with loss, in percent."""


class ScanAreaSettings(_Choices):
    """A part of what lies on the glass, in millimeters from its upper left corner."""

    left_mm: Annotated[float, Field(ge=0, le=2000)] = 0.0
    """From the left."""
    top_mm: Annotated[float, Field(ge=0, le=2000)] = 0.0
    """From the top."""
    width_mm: Annotated[float, Field(gt=0, le=2000)]
    """How wide."""
    height_mm: Annotated[float, Field(gt=0, le=2000)]
    """How high."""


class ScanTreatmentSettings(_Choices):
    """What becomes of scanned pages."""

    drops_blank_pages: bool = False
    """Whether blank pages of paper are left out."""
    splits_at_separators: bool = False
    """Whether a separator page begins a new series, and is left out."""
    straightens: bool = False
    """Whether paper that lay askew is straightened."""
    crops: bool = False
    """Whether what is around the paper is cut off."""
    film_bits: Literal[8, 12, 16] = 16
    """Bits Stored (0028,0101) of a film."""


class ScanProfile(_Choices):
    """A way of scanning, chosen by its name or its key."""

    name: Annotated[str, Field(min_length=1, max_length=64)]
    """What people call it."""
    key: Literal["", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12"] = ""
    """The key that begins it; empty: none."""
    device: Annotated[str, Field(min_length=1, max_length=1024)]
    """The scanner, as `ezp2p sources` names it."""
    device_name: Annotated[str, Field(max_length=256)] = ""
    """What people call the scanner; empty: as `device`."""
    manufacturer: LongText = ""
    """Who made the scanner."""
    model: LongText = ""
    """What the maker calls it."""
    source: ScanSource = ScanSource.FLATBED
    """Where the paper or film lies."""
    mode: ScanMode = ScanMode.COLOR
    """What is read of each point."""
    depth_bits: Literal[1, 8, 12, 16] = 8
    """Bits of each sample."""
    resolution_dpi: Annotated[int, Field(ge=25, le=9600)] = 300
    """Points in an inch."""
    area: ScanAreaSettings | None = None
    """A part of what there is; none: all of it."""
    brightness_percent: Annotated[int, Field(ge=-100, le=100)] = 0
    """Brighter or darker."""
    kind: ScanKind = ScanKind.DOCUMENT
    """What is scanned: film, document, picture on paper."""
    treatment: ScanTreatmentSettings = ScanTreatmentSettings()
    """What becomes of its pages."""

    @model_validator(mode="after")
    def _film_is_gray(self) -> "ScanProfile":
        if self.kind is ScanKind.FILM and self.mode is not ScanMode.GRAY:
            raise ValueError("a film is scanned in gray: set mode to gray")
        return self

    def scanner(self) -> ScannerDevice:
        """Its scanner, as it was found when the profile was made."""
        return ScannerDevice(self.device, self.device_name or self.device, self.manufacturer, self.model)

    def request(self) -> ScanRequest:
        """What is asked of the scanner."""
        return ScanRequest(
            source=self.source,
            mode=self.mode,
            depth_bits=self.depth_bits,
            resolution_dpi=self.resolution_dpi,
            area=ScanArea(**self.area.model_dump()) if self.area else None,
            brightness_percent=self.brightness_percent,
        )

    def scan_treatment(self) -> ScanTreatment:
        """What becomes of its pages."""
        return ScanTreatment(**self.treatment.model_dump())


class ScanningSettings(_Choices):
    """How films, documents and pictures on paper are scanned."""

    profiles: tuple[ScanProfile, ...] = ()
    """The ways of scanning."""
    escl_addresses: tuple[Annotated[str, Field(min_length=1, max_length=253)], ...] = ()
    """Network scanners that are not found by themselves, each as HOST, HOST:PORT or its whole address."""

    @model_validator(mode="after")
    def _names_and_keys_are_unique(self) -> "ScanningSettings":
        name = first_twice(profile.name for profile in self.profiles)
        if name:
            raise ValueError(f"two ways of scanning are called {name!r}")
        key = first_twice(str(profile.key) for profile in self.profiles if profile.key)
        if key:
            raise ValueError(f"two ways of scanning begin with {key!r}")
        return self


class FrameRegionSettings(_Choices):
    """A part of each frame, in pixels from its upper left corner."""

    left: Annotated[int, Field(ge=0, lt=65_535)] = 0
    """From the left."""
    top: Annotated[int, Field(ge=0, lt=65_535)] = 0
    """From the top."""
    columns: Annotated[int, Field(ge=16, le=65_535)]
    """How wide."""
    rows: Annotated[int, Field(ge=16, le=65_535)]
    """How high."""


class CameraInput(_Choices):
    """A camera, capture card or network camera, and what is asked of it."""

    name: Annotated[str, Field(min_length=1, max_length=64)]
    """What people call it; also the description of the series that its pictures make."""
    device: Annotated[str, Field(min_length=1, max_length=1024)]
    """The camera, as `ezp2p sources` names it, or its address in the network (rtsp:// or http://)."""
    is_analog: bool = False
    """Whether the signal is analog video, as from a capture card: Conversion Type (0008,0064) is then DV, else DI."""
    rows: Annotated[int, Field(ge=0, le=16_384)] = 0
    """How high the frames are that it is asked for; 0: as it likes."""
    columns: Annotated[int, Field(ge=0, le=16_384)] = 0
    """How wide."""
    frames_per_second: Annotated[float, Field(ge=0, le=240)] = 0.0
    """How many frames it is asked for in a second; 0: as it likes."""
    region: FrameRegionSettings | None = None
    """The picture without the frame that a device draws around it; none: all of it."""
    may_stand_still: bool = False
    """Whether a picture that does not change is none to worry about, such as that of a frozen ultrasound device."""

    @model_validator(mode="after")
    def _has_both_sides(self) -> "CameraInput":
        if bool(self.rows) != bool(self.columns):
            raise ValueError("rows and columns are given together")
        return self

    def choice(self, *, keeps_s: float) -> CameraChoice:
        """What is asked of it, with the last `keeps_s` seconds kept at hand."""
        return CameraChoice(
            resolution=(self.rows, self.columns) if self.rows else None,
            frames_per_second=self.frames_per_second or None,
            region=FrameRegion(**self.region.model_dump()) if self.region else None,
            keeps_s=keeps_s,
            may_stand_still=self.may_stand_still,
        )


class CamerasSettings(_Choices):
    """How stills and clips are taken."""

    inputs: tuple[CameraInput, ...] = ()
    """The cameras that are opened together."""
    still_key: Literal["Space", "Return", "PgUp", "PgDown", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10"] = (
        "Space"
    )
    """The key that takes a still; a foot switch is such a key."""
    has_sound: bool = True
    """Whether a still is answered with a sound."""
    burst_pictures: Annotated[int, Field(ge=2, le=50)] = 5
    """How many stills a burst takes."""
    pre_roll_s: Annotated[float, Field(ge=0, le=120)] = 20.0
    """How many seconds before its beginning a recording begins; 0: none."""
    longest_recording_s: Annotated[float, Field(ge=5, le=3600)] = 120.0
    """After how many seconds a recording ends by itself."""
    clips_as: Literal["frames", "video"] = "frames"
    """As what a recording is sent: frames (a multi-frame image, nothing compressed anew), video (MPEG-2 or H.264)."""

    @model_validator(mode="after")
    def _names_are_unique(self) -> "CamerasSettings":
        name = first_twice(one.name for one in self.inputs)
        if name:
            raise ValueError(f"two cameras are called {name!r}")
        return self


class WorklistSettings(_Choices):
    """How the worklist is asked for."""

    refresh_minutes: Annotated[int, Field(ge=0, le=1440)] = 2
    """After how many minutes it is asked for again by itself; 0: never."""
    limit: Annotated[int, Field(ge=1, le=10_000)] = 500
    """The most entries that are taken; where there are more, that is said."""


class WatchedFolderSettings(_Choices):
    """A folder into which other programs and devices put pictures."""

    path: Annotated[str, Field(max_length=1024), AfterValidator(_whole_path)] = ""
    """Its whole path; empty: none is watched."""
    quiet_s: Annotated[float, Field(ge=0.1, le=600)] = 3.0
    """A file is complete when it has not changed for so long, in seconds."""


class PatientSettings(_Choices):
    """How the patient who is open is kept apart from others."""

    idle_minutes: Annotated[int, Field(ge=0, le=1440)] = 15
    """After how many minutes without anybody at work it is asked whether this is still the patient; 0: never."""


class WindowSettings(_Choices):
    """How the window is shown."""

    language: Literal["", "en", "fr", "de", "es", "ar"] = ""
    """The language of the window, from its next start on; empty: that of the system, or English."""


class Settings(_Choices):
    """All choices."""

    local: LocalSettings = LocalSettings()
    """This workstation."""
    remotes: tuple[RemoteSettings, ...] = ()
    """The remote AEs."""
    attributes: AttributeSettings = AttributeSettings()
    """What every instance carries."""
    pictures: PictureSettings = PictureSettings()
    """How picture files are taken."""
    scanning: ScanningSettings = ScanningSettings()
    """How films and documents are scanned."""
    cameras: CamerasSettings = CamerasSettings()
    """How stills and clips are taken."""
    outbox: OutboxSettings = OutboxSettings()
    """What is kept on this computer."""
    worklist: WorklistSettings = WorklistSettings()
    """How the worklist is asked for."""
    watched_folder: WatchedFolderSettings = WatchedFolderSettings()
    """A folder into which other programs and devices put pictures."""
    forms: FormSettings = FormSettings()
    """What the forms show, ask for, and offer."""
    patients: PatientSettings = PatientSettings()
    """How the patient who is open is kept apart from others."""
    window: WindowSettings = WindowSettings()
    """How the window is shown."""

    @model_validator(mode="after")
    def _names_are_unique(self) -> "Settings":
        name = first_twice(remote.name for remote in self.remotes)
        if name:
            raise ValueError(f"two remote AEs are called {name!r}")
        return self

    @model_validator(mode="after")
    def _texts_fit_everywhere(self) -> "Settings":
        for remote in self.remotes:
            self.attributes.check_texts(remote.character_set or self.attributes.character_set)
        return self

    def local_ae(self) -> LocalAE:
        """This workstation as the network takes it."""
        local = self.local
        timeouts = Timeouts(
            connect_s=local.timeouts.connect_s,
            association_s=local.timeouts.association_s,
            response_s=local.timeouts.response_s,
            message_s=local.timeouts.message_s,
        )
        return LocalAE(local.title, local.store_title, local.query_title, local.max_pdu_bytes, timeouts)


DEFAULTS: Final = Settings()
