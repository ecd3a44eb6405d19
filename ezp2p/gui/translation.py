"""The window's words in the user's language: English stands in the code, Qt Linguist's catalogues hold the others.

The core says its sentences in English, whole or filled with facts. `tr_core` finds the template that a sentence was
made from, so the core knows no language and what lies in a database for days is shown in today's.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from ezp2p.errors import EzP2PError
from ezp2p.gui import resources

CONTEXT: Final = "EzP2P"
"""The one context of the catalogues."""

_FROM_THE_RIGHT: Final = "\u200f"
_FIELD: Final = re.compile(r"\{(\w+)\}")
_SIDES: Final = re.compile(r"\{\w+\} [×±] \{\w+\}")
"""Two numbers that are read from the left in every language: `800 × 600`."""
_SENTENCE_END: Final = re.compile(r"(?<=[.?!]) +(?=\S)|\s*\n\s*")
_WORD: Final = re.compile(r"[^\W\d_]{3}")
_MOST_SENTENCES: Final = 6
"""So many sentences one template has at most, those in its fields counted."""
_NAMES: Final = frozenset({
    "accession_number",
    "address",
    "archive_title",
    "backup",
    "called_ae",
    "calling_ae",
    "device",
    "folder",
    "holder",
    "host",
    "name",
    "own_address",
    "own_title",
    "path",
    "patient_id",
    "patient_name",
    "query_title",
    "remote_ae",
    "series_instance_uid",
    "sop_instance_uid",
    "study_instance_uid",
    "title",
})
"""The fields that hold what people called something: no part of that is a sentence of the core."""


def mark(text: str, *, sense: str = "") -> str:  # noqa: ARG001 - the sense is gathered with the text
    """`text` as it is: a constant that `tr` translates where it is shown, because nothing is translated at import.

    With a `sense` it is shown by `tr` with the same one.
    """
    return text


def tr(text: str, /, *, sense: str = "", **facts: object) -> str:
    """`text` in the user's language, its fields filled.

    Parameters
    ----------
    text
        English, a literal or what was given to `mark`.
    sense
        What tells this text from the same English words meant otherwise.
    facts
        What fills `{fields}`; without any, braces stand for themselves.
    """
    translated = QCoreApplication.translate(CONTEXT, text, sense or None)
    return _with_facts(translated, facts) if facts else translated


def _with_facts(template: str, facts: Mapping[str, object]) -> str:
    """`template` with its fields; what is written from the left keeps its direction within a line from the right."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        facts = {key: isolated(fact) if isinstance(fact, str) else fact for key, fact in facts.items()}
        template = _FROM_THE_RIGHT + _SIDES.sub("\u2066\\g<0>\u2069", template)
    return template.format(**facts)


def isolated(text: str) -> str:
    """`text` for a line that may be read from the right: it keeps its own direction (Unicode Annex 9)."""
    is_from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{text}\u2069" if is_from_right and text else text


def tr_count(one: str, many: str, count: int, /, **facts: object) -> str:
    """`one` or `many` in the user's language, in the form that its grammar wants for `{count}`."""
    translated = QCoreApplication.translate(CONTEXT, many, None, count)
    if translated == many and count == 1:
        translated = one
    return _with_facts(translated, {"count": count, **facts})


def tr_error(error: EzP2PError) -> str:
    """The sentence of `error` in the user's language, with its facts."""
    template = type(error).sentence
    translated = QCoreApplication.translate(CONTEXT, template)
    if translated == template:
        return tr_core(str(error))
    facts = {key: _fact(key, fact) if isinstance(fact, str) else fact for key, fact in error.facts.items()}
    return _with_facts(translated, facts)


def tr_core(text: str) -> str:
    """What the core said in English, in the user's language; what it did not say itself stays as it is."""
    return _said(text).text if text and is_translated() else text


def is_translated() -> bool:
    """Whether the window speaks another language than the code."""
    return tr("en") != "en"


def forget() -> None:
    """What was found for the language before counts no more."""
    _said.cache_clear()
    _core_sentences.cache_clear()


class _Said(NamedTuple):
    """A text of the core in the user's language, and how many of its letters the core is known to say."""

    text: str
    known: int = 0


class _Template(NamedTuple):
    """A sentence of the core with fields; `own` are its own words between them."""

    source: str
    own: tuple[str, ...]
    pattern: re.Pattern[str]

    @property
    def is_weak(self) -> bool:
        """Whether a name of two or three words could be taken for it, as `{name} in {name2}`."""
        return sum(len(part.split()) for part in self.own) < 2


@lru_cache(maxsize=4096)
def _said(text: str) -> _Said:
    """As one sentence or as several, whichever knows more of it."""
    body = text.strip()
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    found = max((_whole(body), _several(body)), key=lambda said: said.known)
    return _Said(f"{before}{found.text}{after}", found.known) if body else _Said(text)


def _whole(text: str) -> _Said:
    """As one of the core's constants, or as the filled template that knows most of it."""
    constants, templates = _core_sentences()
    if text in constants:
        return _Said(tr(constants[text]).strip(), len(text))
    best = _Said(text)
    for template in templates:
        if all(part in text for part in template.own):
            said = _filled(template, text)
            best = said if said.known > best.known else best
    return best


def _filled(template: _Template, text: str) -> _Said:
    match = template.pattern.fullmatch(text)
    if match is None:
        return _Said(text)
    facts = {key: (fact, _said_fact(key, fact)) for key, fact in match.groupdict().items()}
    if template.is_weak and not all(said.known or not _WORD.search(fact) for fact, said in facts.values()):
        return _Said(text)
    translated = tr(template.source).strip()
    known = sum(map(len, template.own)) + sum(said.known for _, said in facts.values())
    return _Said(translated.format(**{key: said.text for key, (_, said) in facts.items()}), known)


def _said_fact(field: str, fact: str) -> _Said:
    """A fact that is a sentence or phrase of the core; a name stays, unless it is what the core calls a thing."""
    if field.rstrip("0123456789") not in _NAMES:
        return _said(fact)
    return _whole(fact) if fact in _core_sentences()[0] else _Said(fact)


def _fact(field: str, fact: str) -> str:
    return _said_fact(field, fact).text if is_translated() else fact


def _several(text: str) -> _Said:
    """As the core's sentences one after the other, some of which may be somebody else's: those stay."""
    ends = [match.span() for match in _SENTENCE_END.finditer(text)]
    if not ends:
        return _Said(text)
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    # the best of what begins with each sentence, from the last one on
    best = {len(starts): _Said("")}
    for first in reversed(range(len(starts))):
        found = []
        for last in range(first, min(first + _MOST_SENTENCES, len(starts))):
            if (first, last) != (0, len(starts) - 1):
                part, rest = _whole(text[starts[first] : stops[last]]), best[last + 1]
                gap = text[stops[last] : starts[last + 1]] if last + 1 < len(starts) else ""
                found.append(_Said(f"{part.text}{gap}{rest.text}", part.known + rest.known))
        best[first] = max(found, key=lambda said: said.known)
    return best[0]


@cache
def _core_sentences() -> tuple[Mapping[str, str], tuple[_Template, ...]]:
    """The core's constants with how the catalogues write them, and its templates, those with most own words first."""
    sentences = resources.core_sentences()
    templates = [_template(sentence) for sentence in sentences if _FIELD.search(sentence)]
    templates.sort(key=lambda template: sum(map(len, template.own)), reverse=True)
    return {one.strip(): one for one in sentences if not _FIELD.search(one)}, tuple(templates)


def _template(source: str) -> _Template:
    """What a filled template looks like; a field that comes twice is filled alike, one after no blank may be empty."""
    seen: set[str] = set()
    parts = []
    own = _FIELD.sub("\0", source.strip()).split("\0")
    names = [match[1] for match in _FIELD.finditer(source)]
    for before, name in zip(own, names, strict=False):
        parts.append(re.escape(before))
        if name in seen:
            parts.append(f"(?P={name})")
        else:
            seen.add(name)
            parts.append(f"(?P<{name}>.{'*' if before[-1:].strip() else '+'}?)")
    return _Template(source, tuple(own), re.compile("".join([*parts, re.escape(own[-1])]), re.DOTALL))
