"""Every choice of the settings with its default, its limits and its sentence, for who tells of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from ezp2p.settings.settings import Settings

_SIGNS = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One choice: its key in the settings file (`[]` marks a list), its sentence, default, and limits in words."""

    key: str
    sentence: str
    default: str
    limits: str


def parameters(model: type[BaseModel] = Settings, above: str = "") -> Iterator[Parameter]:
    """Every choice of `model`, in its order; the keys begin with `above`."""
    for name, field in model.model_fields.items():
        key = f"{above}{name}"
        inner = _model_in(field.annotation)
        if inner is None:
            yield Parameter(key, field.description or "", _shown(_default_of(field)), _limits(field))
        else:
            is_list = get_origin(field.annotation) is tuple
            yield from parameters(inner, f"{key}[]." if is_list else f"{key}.")


def chosen(settings: BaseModel, above: str = "") -> Iterator[tuple[str, str]]:
    """What `settings` say for each key of `parameters`; for a list, once for each of its items."""
    for name, field in type(settings).model_fields.items():
        key, value = f"{above}{name}", getattr(settings, name)
        if _model_in(field.annotation) is None:
            yield key, _shown(value)
        elif isinstance(value, BaseModel):
            yield from chosen(value, f"{key}.")
        else:
            for one in value or ():
                yield from chosen(one, f"{key}[].")


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 -- any type that a field may have
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((inner for one in get_args(annotation) if (inner := _model_in(one)) is not None), None)


def _default_of(field: FieldInfo) -> object:
    return None if field.is_required() else field.get_default(call_default_factory=False)


def _shown(value: object) -> str:
    if value is None or value in {"", ()}:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _limits(field: FieldInfo) -> str:
    annotation = field.annotation
    if get_origin(annotation) is Literal:
        return ", ".join(_shown(one) or "empty" for one in get_args(annotation))
    members = [one for one in (annotation, *get_args(annotation)) if isinstance(one, type) and issubclass(one, Enum)]
    if members:
        return ", ".join(_shown(member) for member in members[0])
    if annotation is bool:
        return "true, false"
    told = [
        f"{word} {_shown(getattr(one, sign))}"
        for one in field.metadata
        for sign, word in _SIGNS.items()
        if getattr(one, sign, None) is not None
    ]
    told += [
        f"{word} {getattr(one, sign)} characters"
        for one in field.metadata
        for sign, word in (("min_length", "at least"), ("max_length", "at most"))
        if getattr(one, sign, None) is not None and annotation is str
    ]
    return ", ".join(told)
