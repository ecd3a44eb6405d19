"""Attribute matching on text: wildcard, range, list of UID and person name (PS3.4 C.2.2.2)."""

import unicodedata


def composed(text: str) -> str:
    """`text` in the form in which texts are compared and asked for (Unicode NFC)."""
    return unicodedata.normalize("NFC", text)


def matches_wildcard(pattern: str, value: str) -> bool:
    """Whether `value` matches `pattern`, in which `*` stands for any characters and `?` for one (PS3.4 C.2.2.2.4).

    Case counts. The time it takes grows with the product of the lengths and never beyond.
    """
    reached = {0}
    for symbol in pattern:
        if symbol == "*":
            reached = set(range(min(reached), len(value) + 1))
        else:
            reached = {at + 1 for at in reached if at < len(value) and symbol in {"?", value[at]}}
        if not reached:
            return False
    return len(value) in reached


def matches_range(wanted: str, value: str) -> bool:
    """Whether a date or time lies in `wanted`: `A`, `A-B`, `A-` or `-B`, the ends included (PS3.4 C.2.2.2.5).

    Both are compared as text, as far as the shorter one goes: 1015 lies in 10-10.
    """
    if "-" not in wanted:
        return _compare(value, wanted) == 0
    first, last = wanted.split("-", 1)
    return (not first or _compare(value, first) >= 0) and (not last or _compare(value, last) <= 0)


def _compare(value: str, limit: str) -> int:
    length = min(len(value), len(limit))
    return (value[:length] > limit[:length]) - (value[:length] < limit[:length])


def matches_name(pattern: str, value: str) -> bool:
    """Whether a person name matches, tolerantly: without regard to case and accents (PS3.4 C.2.2.2.1).

    The pattern may match the whole value, or any one of its component groups (a romanized name finds the
    ideographic one beside it). Components that the pattern does not reach may be anything: `DOE` finds
    `DOE^JANE`.
    """
    wanted = _folded(pattern)
    candidates = [value, *value.split("=")] if "=" not in pattern else [value]
    return any(
        matches_wildcard(wanted, folded) or matches_wildcard(f"{wanted}^*", folded)
        for folded in map(_folded, candidates)
    )


def _folded(name: str) -> str:
    """`name` as names are compared: no case, no accents, no empty components at the end."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return "=".join(group.strip().rstrip("^ ") for group in bare.split("=")).rstrip("=")
