"""Every error that this product raises on purpose.

::

    EzP2PError
    ├── InputFault                       something that a person can correct
    │   ├── FormIncomplete               carries every faulty field, not the first
    │   ├── RequiredFieldsEmpty
    │   ├── QueryKeyNotKnown  QueryLevelNotInModel
    │   ├── NotAnImage  PictureDamaged  PictureTooLarge  PictureNotSupported  FileNotReadable  EditNotPossible
    │   ├── WatchedFolderNotUsable
    │   ├── SettingsNotValid  RemoteAENotKnown
    │   ├── WorklistEntryNotFound  SeveralWorklistEntries  WorklistEntryDoubtful  StudyNotFound  SeriesNotFound
    │   ├── SeriesNotJoinable  OtherPatient  OtherPatientNamed  StudyBegunMeanwhile
    │   ├── DestinationEdited
    │   ├── DestinationRemoved
    │   │   └── DestinationNotEncrypted
    │   └── TransferSyntaxNotWritten  SopClassNotWritten
    ├── PeerFault                        the other AE
    │   ├── NameNotFound  ConnectionRefused  Unreachable  NotADicomPeer  EncryptionWanted
    │   ├── EncryptionNotAgreed
    │   │   ├── EncryptionNotSpoken
    │   │   │   └── EncryptionBrokenOff
    │   │   └── CertificateNotUsable
    │   ├── AssociationRejected
    │   │   └── CalledTitleUnknown  CallingTitleUnknown  PeerBusy
    │   ├── AssociationAborted  ResponseTimeout  AnswerNotOurs
    │   ├── NoAcceptedPresentationContext
    │   └── RequestRefused               with the DIMSE status and its sentence
    ├── StoreFault                       our own disk
    │   ├── DiskFull  DiskFailing  IndexUnavailable  InstanceNotReadable
    │   ├── FolderNotUsable
    │   │   └── FolderOnNetwork
    │   ├── InstanceConflict
    │   │   └── OutboxConflict
    │   ├── DatabaseNotUsable
    │   │   └── DatabaseDamaged
    │   └── InstanceDamaged  InstanceMismatch  OpenStudyNotReadable
    ├── DeviceFault                      a scanner or a camera
    │   ├── DeviceNotFound  DeviceBusy  DeviceOffline  DeviceNotAllowed  DeviceHung  DriverMissing  DriverFailed
    │   ├── ScannerJammed  ScannerCoverOpen  ScannerFeederEmpty  ScannerWarmingUp  ScanNotPossible
    │   └── CameraInUse  NoSignal  NoNewPicture
    ├── PortNotUsable  QueryNotAnswered  ReportNotReadable  OutputNotWritten  DataFolderInUse  DeliveryStopped
    ├── ArchiveNotInstalled
    ├── ReaderNotStarted  ReaderIncomplete
    └── Cancelled                        the user stopped it; shown to nobody

A sentence says what happened, then what to do. It is a template that stays whole, so that a front end can
translate `type(error).sentence` and then fill in `error.facts`. Facts never hold patient data: they are logged.
"""

from dataclasses import dataclass
from typing import ClassVar


class EzP2PError(Exception):
    """Base of every error this product raises on purpose.

    `sentence` is for the user; its fields are filled from `facts`. `dimse_status` answers a peer AE when the
    error arises while we serve one (PS3.7 Annex C).
    """

    sentence: ClassVar[str] = "Something went wrong."
    dimse_status: ClassVar[int] = 0x0110

    def __init__(self, **facts: object) -> None:
        super().__init__(self.sentence.format(**facts))
        self.facts = facts


# --- something that a person can correct ----------------------------------------------------------------------


class InputFault(EzP2PError):
    """Something that a person can correct."""


@dataclass(frozen=True, slots=True)
class FieldFault:
    """One value that cannot be used: the keyword of its attribute (PS3.6), and a sentence without patient data."""

    keyword: str
    sentence: str


class FormIncomplete(InputFault):
    """Values that cannot be used, all of them at once."""

    sentence = "{count} to correct: {details}"

    def __init__(self, *, faults: tuple[FieldFault, ...]) -> None:
        super().__init__(count=len(faults), details=" ".join(fault.sentence for fault in faults))
        self.faults = faults


class RequiredFieldsEmpty(InputFault):
    """Fields that the settings require, for which a command was given no value; with the option of each."""

    sentence = (
        "Nothing was made, because the settings require what was not given: {fields}. Give each of them by its option."
    )


class NotAnImage(InputFault):
    """The bytes are not a picture of a kind that is read."""

    sentence = "This is not a picture that EzP2P can read ({reason}). Choose a picture, a PDF or a video."


class PictureDamaged(InputFault):
    """A picture that is incomplete or damaged."""

    sentence = "This picture is damaged or incomplete ({reason}). Copy it again from where it came from."


class PictureTooLarge(InputFault):
    """A picture beyond the limit, told from its header, before it is decoded."""

    sentence = (
        "This picture is too large: {columns} by {rows} pixels, the limit is {limit} million pixels. "
        "Reduce it or split it."
    )


class PictureNotSupported(InputFault):
    """A picture of a known kind, in a form that is not read."""

    sentence = "This picture cannot be taken: {reason}. {cure}"


class FileNotReadable(InputFault):
    """A file that cannot be opened or read."""

    sentence = "The file cannot be read: {reason}. {cure}"


class EditNotPossible(InputFault):
    """An edit that cannot be made on this picture, or not there."""

    sentence = "This picture cannot be edited like this: {reason}. {cure}"


class WatchedFolderNotUsable(InputFault):
    """The watched folder is not there, or nothing can be read or moved in it; it is looked at again and again."""

    sentence = (
        "The watched folder {folder} cannot be used ({reason}). Nothing comes from there until it can; it is looked at "
        "again by itself. Connect what holds it, or choose another in the settings."
    )


class SettingsNotValid(InputFault):
    """A settings file with a value that cannot be used."""

    sentence = "The settings file {path} cannot be used: {details} Correct it, or restore {backup}."


class RemoteAENotKnown(InputFault):
    """A name that is neither configured nor TITLE@HOST:PORT."""

    sentence = (
        "There is no remote AE '{name}'. Give the name of one that is set up ({known}), or write it as TITLE@HOST:PORT."
    )


class WorklistEntryNotFound(InputFault):
    """No worklist entry matches."""

    sentence = (
        "The worklist of {remote_ae} has no entry for this accession number. Check the number, or refresh the worklist."
    )


class SeveralWorklistEntries(InputFault):
    """More than one worklist entry matches; a person has to choose."""

    sentence = (
        "The worklist has {count} entries for this accession number. "
        "Choose one by its scheduled procedure step ID: {choices}"
    )


class WorklistEntryDoubtful(InputFault):
    """A worklist entry that does not tell beyond doubt who the patient is, and was not confirmed by the ID."""

    sentence = (
        "The worklist entry of {remote_ae} does not tell beyond doubt who the patient is: {reasons} "
        "Compare it with the papers, and confirm it by giving the patient ID."
    )


class QueryKeyNotKnown(InputFault):
    """A key of a query that is no attribute of DICOM."""

    sentence = "DICOM has no attribute '{keyword}'. Write its keyword as the standard does{suggestion}."


class QueryLevelNotInModel(InputFault):
    """A level that the chosen information model does not have (PS3.4 C.6)."""

    sentence = "The {model} root model has no level {level}. Choose another level, or the patient root model."


class StudyNotFound(InputFault):
    """A study to be joined that the archive does not have."""

    sentence = "{remote_ae} has no study {study_instance_uid}. Check the UID, or query the archive again."


class SeriesNotFound(InputFault):
    """A series to be joined that the archive does not have."""

    sentence = "{remote_ae} has no series {series_instance_uid} in this study. Check the UID, or start a new series."


class SeriesNotJoinable(InputFault):
    """A series of another modality."""

    sentence = (
        "The series is of modality {theirs}, these pictures are {ours}. "
        "Only pictures of the same modality join a series: start a new series of this study."
    )


class OtherPatient(InputFault):
    """A study that belongs to another patient than the form."""

    sentence = (
        "The study {study_instance_uid} belongs to another patient. Nothing was sent. "
        "Choose the patient again, or start a new study."
    )


class StudyBegunMeanwhile(InputFault):
    """Another process sent to the same study between our plan and our acceptance."""

    sentence = "Another EzP2P sent to this study at the same moment. Nothing was sent from here: send again."


class OtherPatientNamed(InputFault):
    """Typed values that contradict the patient of the worklist entry or study they go with."""

    sentence = (
        "The values that were given name another patient than {source}. Nothing was made. "
        "Leave the patient's values out, or correct them."
    )


class DestinationEdited(InputFault):
    """Items wait for a destination whose address was changed in the settings since."""

    sentence = (
        "The settings of {name} were changed since this was sent: it was for {before}, now it is {after}. "
        "Press Try now to send it to {after}, or discard it."
    )


class DestinationRemoved(InputFault):
    """Items wait for a destination that is not in the settings any more."""

    sentence = (
        "{name} ({address}) is not set up any more. Set it up again in the settings and press Try now, or discard this."
    )


class DestinationNotEncrypted(DestinationRemoved):
    """Items that were meant to go encrypted wait, as their destination is removed, or set up without encryption."""

    sentence = (
        "{name} ({address}) is not set up with encryption (TLS) any more, and this was meant to go encrypted. "
        "Set it up with TLS in the settings, and this goes by itself; or discard it."
    )


class TransferSyntaxNotWritten(InputFault):
    """A transfer syntax that cannot be written, or not for this picture."""

    sentence = (
        "This picture cannot be written in the transfer syntax {transfer_syntax}: {reason}. Choose one of {choices}."
    )


class SopClassNotWritten(InputFault):
    """A SOP class that cannot be written, or not for this picture."""

    sentence = "This cannot be written as {sop_class}: {reason}. Choose one of {choices}."


# --- the other AE ---------------------------------------------------------------------------------------------


class PeerFault(EzP2PError):
    """The other AE, or the way to it. `is_transient` says that it may be well again without a person.

    `what` is the part of the sentence that says what happened, for where what to do is another than it says.
    """

    is_transient: ClassVar[bool] = False
    what: ClassVar[str] = ""

    @property
    def what_happened(self) -> str:
        """The sentence without what to do; the whole of it where these are not apart."""
        return self.what.format(**self.facts) if self.what else str(self)


class NameNotFound(PeerFault):
    """The host name does not resolve."""

    sentence = (
        "The name '{host}' is not known in this network. Check the address of {called_ae} in the settings, "
        "or use its IP address."
    )

    is_transient = True


class ConnectionRefused(PeerFault):
    """Nothing listens on that port."""

    sentence = (
        "{host} answers, but nothing listens on port {port}. Check the port of {called_ae}, "
        "or ask its administrator whether the server is running."
    )

    is_transient = True


class Unreachable(PeerFault):
    """No TCP connection within the deadline, or no route."""

    sentence = (
        "{host}, port {port}, does not answer ({reason}). Check the network cable and the address of {called_ae}, "
        "or ask its administrator whether a firewall stands between."
    )

    is_transient = True


class NotADicomPeer(PeerFault):
    """Something answers, in another language than DICOM."""

    sentence = (
        "What answers on {host}, port {port}, is not a DICOM server ({reason}). Check the port of {called_ae}: "
        "web pages have ports of their own."
    )


class EncryptionNotAgreed(PeerFault):
    """TLS was asked for and did not come about (PS3.15 B.12)."""

    sentence = "There is no encrypted connection to {called_ae}: {reason}. {cure}"


class EncryptionNotSpoken(EncryptionNotAgreed):
    """TLS was asked for, and the peer knows nothing of it."""

    sentence = (
        "{called_ae} does not encrypt on port {port}: {reason}. Ask its administrator for the port with TLS, often "
        "2762; nothing is sent there unencrypted."
    )


class EncryptionBrokenOff(EncryptionNotSpoken):
    """TLS was asked for, and the peer closed the connection: it speaks none, or was just being started."""

    sentence = (
        "{called_ae} closed the connection on port {port} when the encryption was to begin. Try again in a minute; if "
        "it stays so, ask its administrator for the port with TLS, often 2762. Nothing is sent there unencrypted."
    )

    is_transient = True


class CertificateNotUsable(EncryptionNotAgreed):
    """A certificate or key of the settings cannot be used, so that TLS cannot begin."""

    sentence = "The file {file} cannot be used for the encrypted connection to {called_ae}: {reason}. {cure}"


class EncryptionWanted(PeerFault):
    """TLS was not asked for, and the peer speaks nothing else."""

    sentence = (
        "{called_ae} takes only encrypted connections on port {port}. Switch on TLS for it in the settings, or ask its "
        "administrator for the port without TLS."
    )


class AssociationRejected(PeerFault):
    """The peer answered A-ASSOCIATE-RJ (PS3.8 9.3.4)."""

    sentence = "{called_ae} refused the connection: {reason}. {cure}"


class CalledTitleUnknown(AssociationRejected):
    """Rejected with 1/1/7, called AE title not recognized."""

    sentence = (
        "There is no AE title '{called_ae}' at {host}, port {port}. Check its spelling in the settings, capital "
        "letters included."
    )


class CallingTitleUnknown(AssociationRejected):
    """Rejected with 1/1/3, calling AE title not recognized."""

    sentence = (
        "{called_ae} does not know this workstation. Ask its administrator to add the AE title {calling_ae} "
        "with this workstation's address {own_address}."
    )


class PeerBusy(AssociationRejected):
    """Rejected with 2/3/1 or 2/3/2: congestion, or its limit of associations."""

    sentence = (
        "{called_ae} is busy and takes no more connections at the moment ({reason}). It is tried again by itself."
    )

    is_transient = True


class AssociationAborted(PeerFault):
    """The peer, or the way to it, ended the association."""

    what = "{called_ae} broke off the connection ({reason})."
    sentence = "{called_ae} broke off the connection ({reason}). Try again; if it happens again, ask its administrator."

    is_transient = True


class ResponseTimeout(PeerFault):
    """A deadline passed without an answer."""

    what = "{called_ae} did not answer {request} within {timeout_s} seconds."
    sentence = (
        "{called_ae} did not answer {request} within {timeout_s} seconds. "
        "It may be overloaded: try again, or raise the time limit in the settings."
    )

    is_transient = True

    def __init__(self, *, timeout_s: float, **facts: object) -> None:
        super().__init__(timeout_s=f"{timeout_s:g}", **facts)


class AnswerNotOurs(PeerFault):
    """A response that matches no request of ours."""

    what = "{called_ae} answered something that was not asked ({reason})."
    sentence = "{called_ae} answered something that was not asked ({reason}). Tell its administrator."

    is_transient = True


class NoAcceptedPresentationContext(PeerFault):
    """The peer accepts the association, but not this SOP class or transfer syntax."""

    sentence = "{called_ae} does not take {what}. Ask its administrator to allow it for {calling_ae}."


class RequestRefused(PeerFault):
    """A final status that is neither success nor a warning."""

    sentence = "{called_ae} refused: {reason}. {cure}"

    def __init__(self, *, called_ae: str, status: int, reason: str, cure: str, is_for_now: bool = False) -> None:
        super().__init__(called_ae=called_ae, reason=reason, cure=cure)
        self.status = status
        self.is_for_now = is_for_now


# --- our own disk ---------------------------------------------------------------------------------------------


class StoreFault(EzP2PError):
    """Our own disk."""

    dimse_status = 0xA700


class DiskFull(StoreFault):
    """The disk is full, or what is to be saved would use up what is kept free. `missing` says how much, in words."""

    sentence = (
        "The disk that holds {folder} has too little room: {missing} more are needed. "
        "Nothing was saved of this: free some space and try again."
    )


class DiskFailing(StoreFault):
    """The disk reports that it cannot keep what it is given; it is not trusted again until the program starts anew."""

    sentence = (
        "The disk that holds {folder} reports an error and may lose what is saved on it. This was not saved, and "
        "nothing more will be. Stop taking pictures here and ask a technician."
    )


class FolderNotUsable(StoreFault):
    """A folder that cannot be written to."""

    sentence = "EzP2P cannot write to {folder} ({reason}). Choose another folder, or ask for the right to write there."


class FolderOnNetwork(FolderNotUsable):
    """A folder on another computer's disk, where a database is lost sooner or later."""

    sentence = (
        "{folder} lies on a network drive ({kind}), where the list of what was sent could be lost. "
        "Choose a folder on a disk of this computer."
    )


class IndexUnavailable(StoreFault):
    """The index of the archive cannot be read or written."""

    sentence = "The index of the archive cannot be used ({reason}). Nothing was lost: start EzP2P again."


class DatabaseNotUsable(StoreFault):
    """A database that is damaged, of a newer version, or cannot be made durable."""

    sentence = "The database {path} cannot be used ({reason}). {cure}"


class DatabaseDamaged(DatabaseNotUsable):
    """A database whose file is not what was written to it."""

    sentence = "The database {path} is damaged ({reason}). {cure}"


class InstanceNotReadable(StoreFault):
    """An instance that cannot be read or lacks what the index needs."""

    sentence = "The DICOM file cannot be used: {reason}. Send it again from where it came from."
    dimse_status = 0xC000


class InstanceMismatch(StoreFault):
    """An instance that is not the one that its C-STORE request names (PS3.4 B.2.3)."""

    sentence = "The instance is not the one that was announced: {reason}. Send it again from where it came from."
    dimse_status = 0xA900


class InstanceConflict(StoreFault):
    """The same SOP Instance UID with other bytes, or the same study with another patient."""

    sentence = "The instance was kept aside, not filed: {reason}. A person has to decide."
    dimse_status = 0x0111


class OutboxConflict(InstanceConflict):
    """The outbox has the same SOP Instance UID with other bytes."""

    sentence = (
        "The outbox has another instance with the same UID, so this one was not taken. "
        "A person has to decide which of the two is right."
    )


class InstanceDamaged(StoreFault):
    """A file in the outbox that is not what it was when it entered."""

    sentence = "The saved file has changed since it was made and is not sent. Take the picture again, or ask for help."


class OpenStudyNotReadable(StoreFault):
    """What was being worked on when the program ended is damaged; `folder` is where it was set aside."""

    sentence = (
        "What you were working on last time cannot be read ({reason}). Its pictures are kept in {folder}: "
        "import them again from there."
    )


class DataFolderInUse(EzP2PError):
    """Another window is open on the data folder, and cannot be shown here."""

    sentence = "EzP2P is already open on this data folder, by {holder}. Close it there first."


class ArchiveNotInstalled(EzP2PError):
    """The archive inside needs an extra that is not installed."""

    sentence = (
        "The archive inside is not installed. Install EzP2P with its extra 'server' (pip install 'ezp2p[server]')."
    )


class PortNotUsable(EzP2PError):
    """The listener cannot use its port."""

    sentence = "Port {port} cannot be used ({reason}). Choose another port in the settings, or end what uses it."


class QueryNotAnswered(EzP2PError):
    """A query that the archive inside cannot answer: its level, its model or its keys (PS3.4 C.4.1.1.4)."""

    sentence = "The query cannot be answered: {reason}. Change it and ask again."
    dimse_status = 0xA900


# --- a scanner or a camera --------------------------------------------------------------------------------------


class DeviceFault(EzP2PError):
    """A scanner or a camera does not do what it was asked."""


class DeviceNotFound(DeviceFault):
    """It is not there any more."""

    sentence = "{device} is not there. Look whether it is switched on and connected, then search for devices again."


class DeviceBusy(DeviceFault):
    """Somebody else uses it."""

    sentence = "{device} is used by somebody else. Wait until it is free, or close the other program."


class DeviceOffline(DeviceFault):
    """It does not answer, or broke off."""

    sentence = "{device} does not answer. Look at its cable and its display, switch it off and on, and try again."


class DeviceNotAllowed(DeviceFault):
    """The system or the device refuses us."""

    sentence = "This user may not use {device}. Ask the administrator of this computer for the right."


class DeviceHung(DeviceFault):
    """Its driver did not come back in time and was ended."""

    sentence = (
        "{device} did not answer within {seconds} seconds and was let go. Try again; if it stays, switch it off and on."
    )


class DriverMissing(DeviceFault):
    """What talks to it is not installed."""

    sentence = "{device} cannot be used here: {reason}."


class DriverFailed(DeviceFault):
    """Its driver ended, or reports something that nobody foresaw."""

    sentence = "The driver of {device} failed ({reason}). Try again; if it stays, ask for help with this sentence."


class ScannerJammed(DeviceFault):
    """Paper is stuck."""

    sentence = "Paper is stuck in {device}. Take it out, put the rest back in, and continue."


class ScannerCoverOpen(DeviceFault):
    """The cover is open."""

    sentence = "The cover of {device} is open. Close it and continue."


class ScannerFeederEmpty(DeviceFault):
    """There was no page at all."""

    sentence = "There is no paper in the feeder of {device}. Put it in, and scan again."


class ScannerWarmingUp(DeviceFault):
    """The lamp is not ready."""

    sentence = "{device} is still warming up. Wait a moment and scan again."


class ScanNotPossible(DeviceFault):
    """The device does not do what was asked."""

    sentence = "{device} does not scan like that: {reason}. Choose something else."


class CameraInUse(DeviceFault):
    """Another program has the camera."""

    sentence = "{device} is used by another program. Close that program, and choose the camera again."


class NoSignal(DeviceFault):
    """Nothing is connected to the capture card, or the camera cannot be reached."""

    sentence = "{device} gives no picture. Look at its cable and whether what is connected to it is switched on."


class NoNewPicture(DeviceFault):
    """It gave pictures, and now gives none, or the same again and again; 0 seconds where nobody knows how long."""

    sentence = "{device} has sent no new picture{since}. What was recorded is kept. Look at its cable."

    def __init__(self, *, device: str, seconds: int = 0) -> None:
        since = f" for {seconds} seconds" if seconds > 1 else " for 1 second" if seconds else ""
        super().__init__(device=device, seconds=seconds, since=since)


class ReportNotReadable(EzP2PError):
    """A report about storage commitment that cannot be understood (PS3.4 J.3.3.1, PS3.7 C.5)."""

    sentence = "The archive's report cannot be understood: {reason}. Tell its administrator."
    dimse_status = 0x0115


class OutputNotWritten(EzP2PError):
    """Standard output takes nothing more."""

    sentence = "The output cannot be written ({reason}). What was done is done: look with 'ezp2p outbox list'."


class ReaderNotStarted(EzP2PError):
    """The process that reads pictures does not start."""

    sentence = (
        "The part of EzP2P that reads pictures does not start ({reason}). Start EzP2P again; if this stays, "
        "install it anew."
    )


class ReaderIncomplete(EzP2PError):
    """A module that reads pictures is missing, or cannot be loaded."""

    sentence = (
        "This installation of EzP2P is incomplete: a part that reads pictures is missing. Install EzP2P again; the "
        "pictures and what waits to be sent stay."
    )


class DeliveryStopped(EzP2PError):
    """What works off the outbox met something that nobody foresaw."""

    sentence = "Something unexpected happened; the log tells more. It goes on by itself: if this stays, ask for help."


class Cancelled(EzP2PError):
    """The user stopped it; shown to nobody."""

    sentence = "Cancelled."
