"""Numbers as the locale writes them."""

from PySide6.QtCore import QLocale


def whole_shown(value: int) -> str:
    """`1,372`: with what the locale puts between thousands; a comma where there is no locale."""
    locale = QLocale()
    return f"{value:,}" if locale.language() == QLocale.Language.C else locale.toString(value)


def decimal_shown(value: float, digits: int) -> str:
    """`12.4`: with `digits` behind the point."""
    return QLocale().toString(float(value), "f", digits)


def plain_shown(value: float) -> str:
    """`20`, `29.97`: as few digits as tell it."""
    return QLocale().toString(float(value), "g", 6)


def signed_shown(value: int) -> str:
    """`+5`, `-5`, `0`."""
    return f"{QLocale().positiveSign() if value > 0 else ''}{whole_shown(value)}"
