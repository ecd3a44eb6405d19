"""Numbers as the locale writes them."""

from typing import Final

from PySide6.QtCore import QLocale

_AS_FEW_AS_TELL_IT: Final = int(QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


def whole_shown(value: int) -> str:
    """`1,372`: with what the locale puts between thousands; a comma where there is no locale."""
    locale = QLocale()
    return f"{value:,}" if locale.language() == QLocale.Language.C else locale.toString(value)


def decimal_shown(value: float, digits: int) -> str:
    """`12.4`: with `digits` behind the point."""
    is_nothing = not round(value, digits)  # -0.04 is 0.0, not -0.0
    return QLocale().toString(0.0 if is_nothing else float(value), "f", digits)


def plain_shown(value: float, digits: int = 6) -> str:
    """`20`, `29.97`: as few digits as tell it, of which at most `digits` count."""
    return QLocale().toString(float(f"{value:.{digits}g}"), "f", _AS_FEW_AS_TELL_IT)


def signed_shown(value: int) -> str:
    """`+5`, `-5`, `0`."""
    return f"{QLocale().positiveSign() if value > 0 else ''}{whole_shown(value)}"
