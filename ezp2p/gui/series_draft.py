"""A series of the open study, and what a person does with pictures in series: values that are replaced whole."""

import re
from collections.abc import Callable
from dataclasses import InitVar, dataclass, field, replace
from itertools import chain
from typing import Final

from ezp2p.model.image import TrayImage
from ezp2p.model.study import SeriesForm


@dataclass(frozen=True, slots=True)
class Tally:
    """What pictures come to together; counted once, however often it is shown."""

    going: tuple[TrayImage, ...] = ()
    """Those that are sent."""
    rejected: tuple[TrayImage, ...] = ()
    """Those that stay here."""
    undecided: tuple[TrayImage, ...] = ()
    """Those that are sent and of whose pages nobody has said yet how they are taken."""
    instance_count: int = 0
    """How many instances become of those that are sent."""
    size_bytes: int = 0
    """What those that are sent weigh together."""

    def plus(self, images: tuple[TrayImage, ...]) -> "Tally":
        """With more pictures; those that are counted already are not looked at again."""
        if not images:
            return self
        going = tuple(image for image in images if not image.is_rejected)
        return Tally(
            self.going + going,
            self.rejected + tuple(image for image in images if image.is_rejected),
            self.undecided + tuple(image for image in going if image.needs_choice),
            self.instance_count + sum(image.instance_count for image in going),
            self.size_bytes + sum(image.size_bytes for image in going),
        )


_NOTHING: Final = Tally()


@dataclass(frozen=True, slots=True, eq=False)
class SeriesDraft:
    """One series of the open study. `key` tells it from the others as long as it is open.

    `before` is what it was made from: where its pictures only became more, only those are counted.
    """

    key: int
    form: SeriesForm
    images: tuple[TrayImage, ...] = ()
    tally: Tally = field(init=False, repr=False)
    before: InitVar["SeriesDraft | None"] = None

    def __post_init__(self, before: "SeriesDraft | None") -> None:
        """Count what its pictures come to."""
        new = more_than(before.images, self.images) if before is not None else None
        tally = _NOTHING.plus(self.images) if before is None or new is None else before.tally.plus(new)
        object.__setattr__(self, "tally", tally)

    @property
    def is_joined(self) -> bool:
        """Whether an archive has this series already."""
        return bool(self.form.series_instance_uid)

    @property
    def going(self) -> tuple[TrayImage, ...]:
        """The pictures that are sent; rejected ones stay here."""
        return self.tally.going


AllSeries = tuple[SeriesDraft, ...]


def more_than(before: tuple[TrayImage, ...], images: tuple[TrayImage, ...]) -> tuple[TrayImage, ...] | None:
    """Those of `images` that follow on `before`; None where it does not begin with the very same pictures."""
    return images[len(before) :] if images[: len(before)] == before else None


def images_of(series: AllSeries) -> tuple[TrayImage, ...]:
    """All pictures, series by series."""
    return tuple(chain.from_iterable(one.images for one in series))


def with_images(series: AllSeries, home: SeriesDraft, images: tuple[TrayImage, ...]) -> AllSeries:
    """With `images` at the end of `home`, which is added where it is not there."""
    if not any(one.key == home.key for one in series):
        return (*series, replace(home, images=images))
    return tuple(replace(one, images=one.images + images, before=one) if one.key == home.key else one for one in series)


def with_form(series: AllSeries, key: int, form: SeriesForm) -> AllSeries:
    """With another form of the series `key`."""
    return tuple(replace(one, form=form, before=one) if one.key == key else one for one in series)


def under_study(series: AllSeries, new: SeriesForm, *, modality_before: str, leaves_joined: bool) -> AllSeries:
    """Under another study: none of those that belong to the archive's, and of its usual modality, as a `new` one is."""
    left = (replace(one, form=new) if one.is_joined and leaves_joined else one for one in series)
    return tuple(
        replace(one, form=replace(one.form, modality=new.modality))
        if one.form.modality == modality_before and not one.is_joined
        else one
        for one in left
    )


def with_number(series: AllSeries, key: int, number: str) -> AllSeries:
    """With `number` for the series `key`, where it has none."""
    return tuple(
        replace(one, form=replace(one.form, series_number=number))
        if one.key == key and not one.form.series_number
        else one
        for one in series
    )


def without(series: AllSeries, image_keys: frozenset[str]) -> AllSeries:
    """Without these pictures."""
    return tuple(
        replace(one, images=tuple(image for image in one.images if image.key not in image_keys)) for one in series
    )


def changed(series: AllSeries, image_keys: frozenset[str], change: Callable[[TrayImage], TrayImage]) -> AllSeries:
    """With each of these pictures changed."""
    return tuple(
        replace(one, images=tuple(change(image) if image.key in image_keys else image for image in one.images))
        if any(image.key in image_keys for image in one.images)
        else one
        for one in series
    )


def moved(series: AllSeries, image_keys: frozenset[str], series_key: int, position: int | None) -> AllSeries:
    """With these pictures at `position` of a series, at its end where None; they keep their order."""
    moving = tuple(image for image in images_of(series) if image.key in image_keys)
    result = []
    for one in without(series, image_keys):
        images = one.images
        if one.key == series_key:
            before = next(whole for whole in series if whole.key == series_key).images[:position]
            place = sum(image.key not in image_keys for image in before)
            images = images[:place] + moving + images[place:]
        result.append(replace(one, images=images))
    return tuple(result)


def in_order(series: AllSeries, series_key: int, order: Callable[[TrayImage], tuple[object, ...]]) -> AllSeries:
    """With the pictures of a series sorted; equal ones keep their order."""
    return tuple(
        replace(one, images=tuple(sorted(one.images, key=order))) if one.key == series_key else one for one in series
    )


def _by_time(image: TrayImage) -> tuple[object, ...]:
    """What has no time comes last."""
    return (1, "") if image.taken is None else (0, image.taken.replace(tzinfo=None).isoformat())


def _by_name(image: TrayImage) -> tuple[object, ...]:
    """As people count: picture 2 before picture 10."""
    parts = re.split(r"(\d+)", image.name.casefold())
    return tuple((int(part), "") if number % 2 else (-1, part) for number, part in enumerate(parts))


ORDERS: Final = {"time taken": _by_time, "name": _by_name}
"""By what the pictures of a series can be sorted."""
