"""Gathers every text that people read, and keeps the catalogues of Qt Linguist with them.

.venv/bin/python packaging/translations.py            update the .ts files, make the .qm files and the core's list
.venv/bin/python packaging/translations.py --missing  tell for each language how many texts have no translation

The window's texts are the literals of `tr`, `tr_count` and `mark`. The core knows no translator: its texts are
all phrases in it but what no user reads (logs, SQL, faults of the program itself, the command line).
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

ROOT: Final = Path(__file__).parents[1]
FOLDER: Final = ROOT / "resources" / "translations"
CORE_SENTENCES: Final = FOLDER / "core_sentences.json"
LANGUAGES: Final = {"fr": "fr_FR", "de": "de_DE", "es": "es_ES", "ar": "ar_AE"}
PLURALS: Final = {"fr": 2, "de": 2, "es": 2, "ar": 6}
"""How many forms of a number a language has, as Qt Linguist orders them."""

_CORE: Final = (
    "acquisition", "dicom", "imaging", "model", "network", "outbox", "settings", "storage", "workflows",
)  # fmt: skip
"""All but the command line and the archive inside, whose words go to peers and to the demo."""

_UNREAD_FILES: Final = (
    "workflows/demo.py", "workflows/demo_worklist.py",  # the demo speaks English
    "workflows/fill_form.py", "dicom/worklist_file.py",  # of the command line alone
    "workflows/logs.py",
    "workflows/conformance/", "settings/parameters.py", "dicom/listing.py",  # for technicians, in English
    "network/commitment_reports.py",  # tells peers
    "workflows/problem_report.py",  # is for those who make EzP2P
    "network/query_scp.py", "network/storage_scp.py", "network/worklist_scp.py",  # tell peers
    "model/anatomic_region.py",  # meanings of codes, which go into instances
    "imaging/messages.py", "acquisition/scanner_messages.py",  # faults of the program itself
)  # fmt: skip
_UNREAD_CALLS: Final = frozenset({
    "ValueError", "TypeError", "RuntimeError", "AssertionError", "KeyError", "NotImplementedError", "OSError",
    # above: a fault of the program itself, or caught and told by a sentence of its own
    "Thread", "cast",
    "Provenance", "CodedConcept", "_dcm",  # go into instances
    "SopClass", "VideoSyntax", "Format",  # names of DICOM, and of libraries
})  # fmt: skip
_UNREAD_METHODS: Final = frozenset({"removeprefix", "removesuffix", "startswith", "endswith", "replace", "strftime"})
_UNREAD_ERRORS: Final = frozenset({
    "RemoteAENotKnown", "QueryKeyNotKnown", "WorklistEntryNotFound", "SeveralWorklistEntries", "WorklistEntryDoubtful",
    "OtherPatientNamed", "OutputNotWritten", "RequiredFieldsEmpty",  # of the command line alone
    "QueryNotAnswered", "InstanceConflict", "IndexUnavailable", "ReportNotReadable",  # of the archive inside
})  # fmt: skip
_UNREAD_NAMES: Final = ("_SAID", "_DERIVATIONS", "SHORT_NAMES", "_EXPORTED")
"""Ends of the names of constants: what others say and is looked for, what goes into instances and files."""
_UNREAD: Final = frozenset({
    "look at DICOM", "show DICOM", "whole video",  # operations of the process that reads pictures
    "list of UID", "single value",  # ways of matching, for the statement of conformance
    "Picture import", "{name}, frame {number}{ending}",  # go into instances and names
})  # fmt: skip
_SHOWN_CALLS: Final = frozenset({"Part"})
"""What is read all the same in a file that is not: the contents of the problem report."""
_SHOWN_ENUMS: Final = frozenset({"ScanSource", "ScanMode", "Takes", "TextDoubt", "VideoCoding"})
_LABELLED_CALLS: Final = frozenset({"Field", "_paired", "_unpaired"})
"""Their last text is a label."""

_WORDS: Final = re.compile(r"[a-z]{2,}")
_LISTS: Final = frozenset({"{one}, {other}", "{one} and {other}", "{one} or {other}"})
"""How the core joins words and phrases that are known by themselves."""
_JOINTS: Final = frozenset({"and", "or", "in", "to", "by", "of"})
"""They make no phrase of fields alone: a template of such would fit everything."""
_PREDICATE: Final = re.compile(r"(is|may hold|cannot|holds|has|combines) ")
_CODE: Final = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|ALTER|DROP|BEGIN|ATTACH|VACUUM|REINDEX)\b"
    r"|.*(\b(WHERE|NULL|JOIN|ORDER BY|FROM items|NOT EXISTS)\b|= \(?\?|\bIN \(|[!=<>]=? ['0-9]|AND is_|%\(\w+\)s"
    r"|\b(tuple|Iterator|Callable)\[|\b\w+ \| None|\w \| [A-Z])",
    re.DOTALL,
)
"""SQL, formats of logs, and types."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """English, what it means where that is not plain, and whether it has a form for one."""

    source: str
    sense: str = ""
    is_counted: bool = False


def window_texts(root: Path = ROOT) -> set[Text]:
    """What the window says.

    Raises
    ------
    ValueError
        If a call does not have its text as a literal.
    """
    found = set()
    for path in sorted((root / "ezp2p" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                found |= set(_of_call(node, node.func.id))
    return found


def _of_call(node: ast.Call, name: str) -> Iterator[Text]:
    literals = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    senses = [
        word.value.value for word in node.keywords if word.arg == "sense" and isinstance(word.value, ast.Constant)
    ]
    if name in {"tr", "mark"} and literals:
        yield Text(literals[0], str(senses[0]) if senses else "")
    elif name == "tr_count":
        if len(literals) != 2:
            raise ValueError(f"line {node.lineno}: tr_count takes two literals")
        yield Text(literals[1], is_counted=True)


def core_texts(root: Path = ROOT) -> set[str]:
    """What the core says, as templates.

    Phrases of more than one word are known by themselves. A single word is gathered where it is a label (the last text
    of a call of `_LABELLED_CALLS`), a value of one of `_SHOWN_ENUMS`, or in a constant whose name ends in `_WORDS`,
    `_LABEL` or `_LABELS`. A phrase that continues the name of a field, such as "is empty.", is gathered alone, as the
    beginning of a sentence, and after `{label}`.
    """
    core = root / "ezp2p"
    found = set(_phrases(ast.parse((core / "errors.py").read_text(encoding="utf-8"))))
    for folder in _CORE:
        for path in sorted((core / folder).rglob("*.py")):
            is_read = not path.relative_to(core).as_posix().startswith(_UNREAD_FILES)
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= set(_phrases(tree, validates=folder == "settings")) if is_read else set(_shown_phrases(tree))
    return (found | _LISTS) - _UNREAD


def _shown_phrases(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in _SHOWN_CALLS:
            yield from _phrases(node)


def _phrases(tree: ast.AST, *, validates: bool = False) -> Iterator[str]:
    """What is said in `tree`; where it `validates`, what ValueError says is shown as the fault of a value."""
    passed = {id(part) for node in ast.walk(tree) for part in _unread_parts(node, validates=validates)}
    words = {id(part) for node in ast.walk(tree) for part in _word_parts(node)}
    for node in ast.walk(tree):
        text = _template(node) if id(node) in words or id(node) not in passed else ""
        if text and (_is_phrase(text) or (id(node) in words and re.search("[A-Za-z]{2}", _own(text)))):
            yield from _forms(text, is_fault=validates)


def _forms(text: str, *, is_fault: bool) -> Iterator[str]:
    """`text` and how else it is said: what continues the name of a field alone; a fault of a value ends in a dot."""
    text = f"{text.rstrip('.')}." if is_fault else text
    yield text
    if is_fault or _PREDICATE.match(text):
        yield text[0].upper() + text[1:]
    if _PREDICATE.match(text):
        yield f"{{label}} {text}"


def _unread_parts(node: ast.AST, *, validates: bool) -> Iterator[ast.AST]:
    """What is not said to a person, whole; of an f-string its parts, because it is a text itself."""
    if isinstance(node, ast.JoinedStr):
        yield from (part for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.Call):
        if _is_unread(node) and not (validates and _called(node) == "ValueError"):
            yield from ast.walk(node)
    elif isinstance(node, ast.ClassDef):
        if _is_unread_class(node):
            yield from ast.walk(node)
    else:
        for part in filter(None, _unread_fields(node)):
            yield from ast.walk(part)


def _unread_fields(node: ast.AST) -> list[ast.expr | None]:
    """Docstrings, types, keys, what is compared, and constants that nobody reads."""
    if isinstance(node, ast.Expr):
        return [node.value] if isinstance(node.value, ast.Constant) else []
    if isinstance(node, ast.FunctionDef):
        return [node.returns, *(one.annotation for one in (*node.args.args, *node.args.kwonlyargs))]
    if isinstance(node, ast.Dict):
        return [*node.keys]
    if isinstance(node, ast.Compare):
        return [node.left, *node.comparators]
    if isinstance(node, ast.Assign | ast.AnnAssign):
        value = node.value if _name_of(node).endswith(_UNREAD_NAMES) else None
        return [value, node.annotation] if isinstance(node, ast.AnnAssign) else [value]
    return []


def _word_parts(node: ast.AST) -> Iterator[ast.AST]:
    """The texts that are read though they may be of one word alone."""
    if isinstance(node, ast.Call) and _called(node) in _LABELLED_CALLS:
        yield from node.args[-1:]
    elif isinstance(node, ast.ClassDef) and node.name in _SHOWN_ENUMS:
        yield from (one.value for one in node.body if isinstance(one, ast.Assign))
    elif isinstance(node, ast.Assign | ast.AnnAssign) and _name_of(node).endswith(("_WORDS", "_LABEL", "_LABELS")):
        yield from (part for part in ast.walk(node) if isinstance(part, ast.Constant))


def _is_unread(node: ast.Call) -> bool:
    owner, is_method, _ = ast.unparse(node.func).partition(".")
    is_unread_method = bool(is_method) and (owner in {"logger", "re"} or _called(node) in _UNREAD_METHODS)
    return is_unread_method or _called(node) in _UNREAD_CALLS


def _is_unread_class(node: ast.ClassDef) -> bool:
    is_enum = any(ast.unparse(base).endswith("Enum") for base in node.bases)
    return node.name in _UNREAD_ERRORS or (is_enum and node.name not in _SHOWN_ENUMS)


def _called(node: ast.Call) -> str:
    """The name of what is called, without what it belongs to."""
    return ast.unparse(node.func).rpartition(".")[2]


def _name_of(node: ast.Assign | ast.AnnAssign) -> str:
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) else ""


def _template(node: ast.AST) -> str:
    """A literal or an f-string with a name for each of its fields; empty for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    names: dict[str, str] = {}
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            parts.append(f"{{{_field_name(part.value, names)}}}")
    return "".join(parts)


def _field_name(value: ast.expr, names: dict[str, str]) -> str:
    """The last name in an expression, told apart by a number where another expression ends in the same one."""
    written = ast.unparse(value)
    if written not in names:
        words = re.findall(r"[a-z_]+", written.lower())
        name = words[-1].strip("_") if words and words[-1].strip("_") else "value"
        number = sum(1 for other in names.values() if other.rstrip("0123456789") == name)
        names[written] = f"{name}{number + 1}" if number else name
    return names[written]


def _own(text: str) -> str:
    """A template without its fields."""
    return re.sub(r"\{\w+\}", "", text)


def _is_phrase(text: str) -> bool:
    words = set(_WORDS.findall(_own(text)))
    return " " in text.strip() and bool(words - _JOINTS) and not _CODE.match(text)


def every_text(root: Path = ROOT) -> list[Text]:
    """All texts, sorted."""
    return sorted(window_texts(root) | {Text(text) for text in core_texts(root)})


def catalogue(language: str) -> dict[Text, list[str]]:
    """What is translated: the forms of each text; an unfinished one is not there."""
    path = FOLDER / f"{language}.ts"
    done: dict[Text, list[str]] = {}
    if not path.exists():
        return done
    for message in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        is_counted = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation] if is_counted else [translation.text or ""]
        done[Text(message.findtext("source", ""), message.findtext("comment", ""), is_counted)] = forms
    return done


def write_catalogue(language: str, texts: list[Text], done: dict[Text, list[str]]) -> None:
    """The `.ts` file with all of `texts`, those without a translation as unfinished, and its `.qm`."""
    root = ElementTree.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "EzP2P"
    for text in texts:
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.is_counted else {})
        ElementTree.SubElement(message, "source").text = text.source
        if text.sense:
            ElementTree.SubElement(message, "comment").text = text.sense
        forms = done.get(text, [])
        translation = ElementTree.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.is_counted:
            for number in range(PLURALS[language]):
                ElementTree.SubElement(translation, "numerusform").text = forms[number] if forms else ""
        else:
            translation.text = forms[0] if forms else ""
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    path = FOLDER / f"{language}.ts"
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    compiled = path.with_suffix(".qm")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", path, "-qm", compiled], check=True, timeout=60)


def write_core_sentences() -> None:
    """The list by which the window knows what the core said."""
    text = json.dumps(sorted(core_texts()), indent=0, ensure_ascii=False) + "\n"
    CORE_SENTENCES.write_text(text, encoding="utf-8")


def update() -> None:
    """Bring catalogues and the core's list up to the sources."""
    FOLDER.mkdir(exist_ok=True)
    texts = every_text()
    write_core_sentences()
    for language in LANGUAGES:
        write_catalogue(language, texts, catalogue(language))


def missing(language: str) -> list[Text]:
    """Texts without a translation."""
    done = catalogue(language)
    return [text for text in every_text() if text not in done]


def main() -> None:
    """Update, or tell what is missing."""
    if "--missing" not in sys.argv:
        update()
    for language in LANGUAGES:
        print(f"{language}: {len(missing(language))} of {len(every_text())} texts without a translation")


if __name__ == "__main__":
    main()
