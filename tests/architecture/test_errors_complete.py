"""The error tree is whole: every error says what it is, speaks in sentences, and stands in the drawing."""

import ast
import inspect
import re
import string
from collections.abc import Iterator

import pytest

from ezp2p import errors
from ezp2p.errors import EzP2PError
from tests.architecture.project import PACKAGE, ROOT, parse, shown, sources


def descendants(kind: type[EzP2PError]) -> Iterator[type[EzP2PError]]:
    for child in kind.__subclasses__():
        yield child
        yield from descendants(child)


ERRORS: list[type[EzP2PError]] = [
    EzP2PError,
    *(kind for kind in descendants(EzP2PError) if kind.__module__.startswith("ezp2p.")),
]
SPEAKING = [kind for kind in ERRORS if "sentence" in vars(kind)]
BRANCHES = {"EzP2PError", "InputFault", "PeerFault", "StoreFault", "DeviceFault"}


def fields_of(sentence: str) -> list[str]:
    return [name for _text, name, _spec, _conversion in string.Formatter().parse(sentence) if name is not None]


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_an_error_has_a_docstring(kind: type[EzP2PError]) -> None:
    assert (vars(kind).get("__doc__") or "").strip()


def test_every_error_lives_in_the_one_file() -> None:
    """Read from the sources: a module that no test here imports counts too."""
    names = {kind.__name__ for kind in ERRORS}
    elsewhere = [
        f"{shown(path)}: {node.name}"
        for path in sources(PACKAGE)
        if path.name != "errors.py"
        for node in ast.walk(parse(path))
        if isinstance(node, ast.ClassDef) and names & {ast.unparse(base).rpartition(".")[2] for base in node.bases}
    ]
    assert elsewhere == []


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_only_a_branch_is_without_a_sentence_of_its_own(kind: type[EzP2PError]) -> None:
    assert "sentence" in vars(kind) or kind.__name__ in BRANCHES


@pytest.mark.parametrize("kind", SPEAKING, ids=lambda kind: kind.__name__)
def test_a_sentence_is_one(kind: type[EzP2PError]) -> None:
    """It begins with a capital or with a fact, and ends with a period or with a fact, which is a sentence itself."""
    assert re.fullmatch(r"([A-Z]|\{).*[.}]", kind.sentence, re.DOTALL), kind.sentence
    assert "  " not in kind.sentence
    assert all(name.isidentifier() for name in fields_of(kind.sentence))


@pytest.mark.parametrize("kind", SPEAKING, ids=lambda kind: kind.__name__)
def test_an_error_names_no_class_and_no_patient(kind: type[EzP2PError]) -> None:
    assert not any(one.__name__ in kind.sentence for one in ERRORS if one is not errors.Cancelled)
    assert not {"patient", "patient_name", "patient_id", "birth_date"} & set(fields_of(kind.sentence))


@pytest.mark.parametrize("kind", SPEAKING, ids=lambda kind: kind.__name__)
def test_the_facts_that_it_asks_for_fill_its_sentence(kind: type[EzP2PError]) -> None:
    if "__init__" in vars(kind) and kind is not EzP2PError:
        parameters = inspect.signature(kind).parameters.values()
        by_name = {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD}
        assert all(one.kind in by_name for one in parameters)
        return
    facts = dict.fromkeys(fields_of(kind.sentence), 7)
    assert "{" not in str(kind(**facts))


def drawn_parents(drawing: str) -> dict[str, str]:
    """Every class of a drawing, and the class under which it is drawn."""
    parents: dict[str, str] = {}
    above: dict[int, str] = {}
    for line in drawing.splitlines():
        found = re.match(r"    (?P<branches>[│├└─ ]*)(?P<names>[A-Z]\w+(  [A-Z]\w+(?= {2}|$))*)( {2,}|$)", line)
        if found and (found["branches"] or found["names"] == EzP2PError.__name__):
            depth = len(found["branches"]) // 4
            names = found["names"].split()
            parents.update(dict.fromkeys(names, above.get(depth - 1, "")))
            above[depth] = names[-1]
    return parents


def test_the_drawing_shows_the_tree_as_it_is() -> None:
    real = {kind.__name__: kind.__base__.__name__ if kind.__base__ else "" for kind in ERRORS}
    real[EzP2PError.__name__] = ""
    drawn = drawn_parents(errors.__doc__ or "")
    assert drawn == real


def test_the_drawing_is_read_with_care() -> None:
    lines = ["EzP2PError", "├── One   a word", "│   ├── Two  Three", "│   └── Four", "│       └── Five", "└── Six"]
    assert drawn_parents("\n".join(f"    {line}" for line in lines)) == {
        "EzP2PError": "",
        "One": "EzP2PError",
        "Two": "One",
        "Three": "One",
        "Four": "One",
        "Five": "Four",
        "Six": "EzP2PError",
    }


def test_every_leaf_is_raised_and_tested() -> None:
    """An error that nothing raises is dead; one that no test names is a promise."""
    leaves = {kind.__name__ for kind in ERRORS} - BRANCHES
    code = " ".join(path.read_text("utf-8") for path in sources(PACKAGE) if path.name != "errors.py")
    tests = " ".join(path.read_text("utf-8") for path in sources(ROOT / "tests"))
    assert sorted(name for name in leaves if not re.search(rf"\b{name}\b", code)) == []
    assert sorted(name for name in leaves if not re.search(rf"\b{name}\b", tests)) == []
