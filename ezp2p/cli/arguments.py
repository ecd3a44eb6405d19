"""The arguments of the command line."""

import argparse
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NoReturn

import ezp2p
from ezp2p.cli.scanning import KINDS, MODES, SOURCES
from ezp2p.model.image import Taking
from ezp2p.model.query import QueryLevel, QueryModel
from ezp2p.model.scanning import ScanArea
from ezp2p.model.value_representation import check_ae
from ezp2p.storage.locations import default_data_folder
from ezp2p.workflows.conformance.writers import Format
from ezp2p.workflows.study_form import SERIES_FIELDS, STUDY_FIELDS, Field

STUDY_OPTIONS: dict[str, str] = {
    "--patient-id": "patient_id",
    "--patient-name": "patient_name",
    "--birth-date": "birth_date",
    "--sex": "sex",
    "--accession-number": "accession_number",
    "--study-description": "study_description",
    "--referring-physician": "referring_physician_name",
    "--study-id": "study_id",
    "--study-date": "study_date",
    "--study-instance-uid": "study_instance_uid",
}
"""Options and the fields of the study form that they fill."""

SERIES_OPTIONS: dict[str, str] = {
    "--series-description": "series_description",
    "--body-part": "body_part_examined",
    "--laterality": "laterality",
    "--modality": "modality",
    "--series-number": "series_number",
    "--series-date": "series_date",
    "--series-instance-uid": "series_instance_uid",
}
"""Options and the fields of the series form that they fill."""

IMAGE_OPTIONS: dict[str, Field] = {
    "--image-comments": Field("image_comments", "ImageComments", "LT", "Image Comments"),
    "--patient-orientation": Field("patient_orientation", "PatientOrientation", "CS", "Patient Orientation"),
}
"""Options and what they say of each picture."""

_FIELDS: Final = {field.name: field for field in (*STUDY_FIELDS, *SERIES_FIELDS)}
FIELD_OPTIONS: Final[dict[str, Field]] = {
    **{option: _FIELDS[name] for option, name in {**STUDY_OPTIONS, **SERIES_OPTIONS}.items()},
    **IMAGE_OPTIONS,
}
"""Every option that fills a field, with it."""
_AE_HELP = "the name of a remote AE that is set up, or TITLE@HOST:PORT"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, with the way to help; exit code 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def parse(arguments: Sequence[str], *, is_file: Callable[[Path], bool] = Path.is_file) -> argparse.Namespace:
    """The arguments, understood; exits with 2 where they cannot be.

    Where files stand in place of a command, `opened` are their absolute paths; `is_file` says what is one.
    """
    word = _first_word(arguments)
    if word is not None and not is_command(word):
        return _files_to_open(arguments, is_file)
    parser = _parser()
    parsed = parser.parse_args(arguments)
    parsed.opened = ()
    if parsed.command == "outbox" and parsed.items and parsed.action in {"list", "status", "deliver"}:
        parser.error(f"'outbox {parsed.action}' takes no items")
    if parsed.command == "conformance" and parsed.format == Format.PDF and parsed.output is None:
        parser.error("a PDF is not printed: name its file by --output")
    if parsed.command == "scan":
        _check_scan(parser, parsed)
    if "files" in parsed:
        parsed.files = list(dict.fromkeys(parsed.files))  # one that is named twice is one picture
    parsed.data_dir = getattr(parsed, "data_dir", None) or default_data_folder()
    return parsed


def _first_word(arguments: Sequence[str]) -> str | None:
    """The command, or the first of the files: what comes after the options of the program itself."""
    words = iter(arguments)
    for word in words:
        if not word.startswith("-"):
            return word
        if word == "--data-dir":
            next(words, None)
    return None


def is_command(word: str) -> bool:
    """Whether it is the name of a command; a file of this name is opened as `./NAME`."""
    return word in {add.__name__.removeprefix("_") for add in _COMMANDS}


def _files_to_open(arguments: Sequence[str], is_file: Callable[[Path], bool]) -> argparse.Namespace:
    parser = _Parser(prog="ezp2p", allow_abbrev=False)
    _data_dir(parser)
    parser.add_argument("opened", nargs="+", type=Path)
    parsed = parser.parse_intermixed_args(arguments)
    unknown = next((path for path in parsed.opened if not is_file(path)), None)
    if unknown is not None:
        parser.error(f"{str(unknown)!r} is neither a command nor a file")
    parsed.command = None
    parsed.opened = tuple(dict.fromkeys(path.absolute() for path in parsed.opened))
    parsed.data_dir = getattr(parsed, "data_dir", None) or default_data_folder()
    return parsed


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="ezp2p",
        usage="%(prog)s [-h] [--version] [--data-dir DIR] [COMMAND ... | FILE ...]",
        description="Puts pictures into a hospital's image archive (PACS). Without a command it opens the window; "
        "files that are named instead of one are imported there.",
    )
    parser.add_argument("--version", action="version", version=f"EzP2P {ezp2p.__version__}")
    _data_dir(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog="ezp2p", parser_class=_Parser)
    for add in _COMMANDS:
        add(commands)
    return parser


def _data_dir(parser: argparse.ArgumentParser) -> None:
    """`--data-dir` before or after the name of the command: the one that was given counts."""
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="where settings, outbox, archive and logs are",
    )


def _command(
    commands: "argparse._SubParsersAction[_Parser]", name: str, text: str, *, opens_association: bool = False
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    _data_dir(parser)
    if opens_association:
        parser.add_argument(
            "--calling-ae",
            type=_title,
            metavar="TITLE",
            default="",
            help="our AE title (default: that of the settings, EZP2P)",
        )
    return parser


def _title(text: str) -> str:
    reason = check_ae(text) if text else None
    if reason:
        raise argparse.ArgumentTypeError(f"an AE title {reason.rstrip('.')}")
    return text


_AXES: Final = {"A": "depth", "P": "depth", "R": "width", "L": "width", "H": "height", "F": "height"}
"""The letters of Patient Orientation (PS3.3 C.7.6.1.1.1), and the axis of each."""


def _orientation(text: str) -> str:
    axes = [[_AXES.get(letter) for letter in value] for value in text.split("\\")]
    is_one_way = all(one and None not in one and len(set(one)) == len(one) for one in axes)
    if text and not (is_one_way and len(axes) == 2 and axes[0][0] != axes[1][0]):
        raise argparse.ArgumentTypeError(f"{text!r} is not where rows and columns lead to, such as L\\F")
    return text


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds")
    return seconds


def _demo(commands: "argparse._SubParsersAction[_Parser]") -> None:
    _command(commands, "demo", "the window with an archive and a worklist of its own; without a display, the same job")


def _echo(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "echo", "ask a remote AE to answer (C-ECHO)", opens_association=True)
    parser.add_argument("ae", metavar="AE", help=_AE_HELP)


def _doctor(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = "examine the way to a remote AE step by step, and say whom to tell what"
    parser = _command(commands, "doctor", text, opens_association=True)
    parser.add_argument("ae", metavar="AE", help=_AE_HELP)
    parser.add_argument(
        "--test-picture",
        action="store_true",
        help="also store a picture of an invented patient, which has to be deleted there afterwards",
    )
    _json(parser)


def _settings(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "settings", "export the settings to a file for other workstations, or import them")
    parser.add_argument("action", choices=["export", "import"])
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--keep-local",
        action="store_true",
        help="import: leave this workstation's own as it is (AE titles, port, station name, watched folder)",
    )
    parser.add_argument("--dry-run", action="store_true", help="import: only tell what would change")


def _report(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "report", "write a problem report without patient data")
    parser.add_argument("file", type=Path, metavar="FILE.zip")


def _worklist(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "worklist", "list the entries of a worklist", opens_association=True)
    parser.add_argument("ae", metavar="AE", help=_AE_HELP)
    parser.add_argument("--date", default="", metavar="D[-D]", help="scheduled date or range, YYYYMMDD[-YYYYMMDD]")
    parser.add_argument("--modality", default="", metavar="M")
    parser.add_argument("--patient-name", default="", metavar="N", help="may hold * and ?")
    parser.add_argument("--patient-id", default="", metavar="I")
    parser.add_argument("--station-ae", default="", metavar="T", help="scheduled station AE title")
    parser.add_argument("--accession-number", default="", metavar="A")
    _json(parser)


def _find(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "find", "query an archive (C-FIND)", opens_association=True)
    parser.add_argument("ae", metavar="AE", help=_AE_HELP)
    parser.add_argument("--model", choices=[model.value for model in QueryModel], default="study")
    parser.add_argument("--level", choices=[level.value.lower() for level in QueryLevel], default="study")
    parser.add_argument(
        "-k", "--key", action="append", default=[], metavar="Keyword=value", help="a key; may be given several times"
    )
    _json(parser)


def _convert(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "convert", "write one DICOM file for each picture", opens_association=True)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where the files go")
    _building(parser)


def _send(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "send", "send pictures and DICOM files through the outbox", opens_association=True)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--to", action="append", required=True, metavar="AE", help=f"{_AE_HELP}; may be given again")
    _building(parser)
    parser.add_argument("--no-wait", action="store_true", help="only put into the outbox")
    parser.add_argument(
        "--timeout", type=_seconds, metavar="S", help="try again for so many seconds (default: the first try of each)"
    )


def _building(parser: argparse.ArgumentParser) -> None:
    study = parser.add_argument_group("study options, in DICOM's own value formats")
    for option, field in FIELD_OPTIONS.items():
        kind = _orientation if field.keyword == "PatientOrientation" else str
        label = f"{field.label} ({field.vr})"
        study.add_argument(option, dest=field.name, type=kind, default="", metavar="VALUE", help=label)
    source = study.add_mutually_exclusive_group()
    source.add_argument("--worklist", metavar="AE", default="", help="fill from the entry with this accession number")
    study.add_argument(
        "--scheduled-procedure-step-id", default="", metavar="ID", help="which of several entries to take"
    )
    source.add_argument("--join", metavar="AE", default="", help="join the study (and series) that this archive has")
    parser.add_argument("--transfer-syntax", default="", metavar="UID-or-keyword")
    parser.add_argument("--sop-class", default="", metavar="KEYWORD")
    files = parser.add_argument_group("how files are taken")
    files.add_argument(
        "--pages",
        choices=[taking.value for taking in Taking],
        help="of a file of several pages or frames: the first, each as an instance, together in one, or the PDF or "
        "video whole (default: each; a video whole)",
    )
    files.add_argument("--pdf-dpi", type=_within(72, 600), metavar="N", help="resolution of PDF pages (default: 200)")
    files.add_argument(
        "--quality", type=_within(1, 100), metavar="PERCENT", help="of a transfer syntax with loss (default: 95)"
    )
    files.add_argument(
        "--content-date", choices=["now", "taken"], default="now", help="taken: as the camera says, where it says it"
    )


def _within(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number from {least} to {most}")
        return int(text)

    return number


def _outbox(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "outbox", "what is on its way")
    parser.add_argument("action", choices=["list", "status", "history", "retry", "hold", "discard", "deliver"])
    parser.add_argument("items", nargs="*", metavar="ITEM", help="numbers or SOP Instance UIDs (default: all)")
    _json(parser)


def _serve(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "serve", "run the archive inside until SIGTERM")
    parser.add_argument("--port", type=int, metavar="N", help="default: that of the settings, 11112; 0: a free one")
    parser.add_argument(
        "--host", default="127.0.0.1", metavar="ADDRESS", help="default: this computer only; 0.0.0.0: the network"
    )
    parser.add_argument("--worklist", type=Path, metavar="DIR", help="a folder of worklist files (.wl)")


def _licenses(commands: "argparse._SubParsersAction[_Parser]") -> None:
    _json(_command(commands, "licenses", "what is installed with this program, under which licenses"))


def _sources(commands: "argparse._SubParsersAction[_Parser]") -> None:
    _json(_command(commands, "sources", "list the scanners and cameras that are there, and those of the settings"))


def _scan(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "scan", "write each page of a scanner as a PNG, to the bit")
    parser.add_argument("--device", required=True, metavar="D", help="its key or its name, as 'ezp2p sources' tells")
    parser.add_argument("--source", choices=SOURCES, default="flatbed", help="where the paper or film lies")
    parser.add_argument("--mode", choices=MODES, help="default: color; gray for a film")
    parser.add_argument("--depth", type=int, choices=[1, 8, 12, 16], help="bits of each sample (default: 8, a film 16)")
    parser.add_argument("--resolution", type=_within(25, 9600), default=300, metavar="DPI", help="default: 300")
    parser.add_argument("--area", type=_area, metavar="L,T,W,H", help="left, top, width, height in mm (default: all)")
    parser.add_argument("--brightness", type=_percent, default=0, metavar="PERCENT", help="from -100 to 100")
    parser.add_argument("--pages", type=_within(1, 100_000), metavar="N", help="at most so many (default: all)")
    parser.add_argument("--kind", choices=KINDS, default="document", help="what is scanned (default: document)")
    parser.add_argument("--film-bits", type=int, choices=[16, 12, 8], default=16, help="of a film (default: 16)")
    parser.add_argument("--drop-blank-pages", action="store_true", help="leave out blank pages")
    parser.add_argument("--straighten", action="store_true", help="turn paper that lay askew")
    parser.add_argument("--crop", action="store_true", help="cut off what is around the paper")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where the files go")


def _separator(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = "write a page to be printed that begins a new series where it lies between others in a feeder"
    parser = _command(commands, "separator", text)
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where the file goes")


def _area(text: str) -> ScanArea:
    try:
        left, top, width, height = (float(part) for part in text.split(","))
    except ValueError:
        left = top = width = height = math.nan
    if not (0 <= left < math.inf and 0 <= top < math.inf and 0 < width < math.inf and 0 < height < math.inf):
        raise argparse.ArgumentTypeError(f"{text!r} is not L,T,W,H in mm")
    return ScanArea(left, top, width, height)


def _percent(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1000
    if not -100 <= number <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from -100 to 100")
    return number


def _check_scan(parser: argparse.ArgumentParser, parsed: argparse.Namespace) -> None:
    """What does not go together, and what follows where nothing was said."""
    is_film = parsed.kind == "film"
    if is_film and parsed.mode not in {None, "gray"}:
        parser.error("a film is scanned in gray: use --mode gray")
    treatment = [name for name in ("drop_blank_pages", "straighten", "crop") if getattr(parsed, name)]
    if is_film and treatment:
        parser.error(f"--{treatment[0].replace('_', '-')} is not for a film")
    if parsed.film_bits != 16 and not is_film:
        parser.error("--film-bits is for --kind film")
    parsed.mode = parsed.mode or ("gray" if is_film else "color")
    parsed.depth = parsed.depth or (1 if parsed.mode == "lineart" else 16 if is_film else 8)


def _capture(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "capture", "take a still of a camera, or record it")
    parser.add_argument(
        "--camera",
        required=True,
        metavar="C",
        help="the name of a camera of the settings, which brings its choices, or name, key or URL of one, as 'ezp2p "
        "sources' tells, or screen:1, or a video file; -: read from standard input, because others can see a URL with "
        "a password in the list of processes",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--still", action="store_true", help="a PNG of what it shows now (default)")
    what.add_argument("--record", type=_some_seconds, metavar="SECONDS", help="a Matroska file of JPEGs (.mkv)")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where the file goes")
    _json(parser)


def _some_seconds(text: str) -> float:
    seconds = _seconds(text)
    if not seconds:
        raise argparse.ArgumentTypeError("a recording needs more than 0 seconds")
    return seconds


def _conformance(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = _command(commands, "conformance", "the DICOM conformance statement of this program")
    parser.add_argument("--format", choices=[one.value for one in Format], default=Format.MARKDOWN.value)
    parser.add_argument("--output", type=Path, metavar="FILE", help="where it goes (default: it is printed)")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print a JSON array")


_COMMANDS: Final = (
    _demo,
    _echo,
    _doctor,
    _settings,
    _report,
    _worklist,
    _find,
    _convert,
    _send,
    _outbox,
    _serve,
    _sources,
    _scan,
    _separator,
    _capture,
    _conformance,
    _licenses,
)
"""Each adds a command, in the order in which help tells of them."""
