"""A series of the open study, and what a person does with pictures in series: values that are replaced whole."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from ezp2p.model.image import TrayImage
from ezp2p.model.study import SeriesForm


@dataclass(frozen=True, slots=True, eq=False)
class SeriesDraft:
    """One series of the open study. `key` tells it from the others as long as it is open."""

    key: int
    form: SeriesForm
    images: tuple[TrayImage, ...] = ()

    @property
    def is_joined(self) -> bool:
        """Whether an archive has this series already."""
        return bool(self.form.series_instance_uid)

    @property
    def going(self) -> tuple[TrayImage, ...]:
        """The pictures that are sent; rejected ones stay here."""
        return tuple(image for image in self.images if not image.is_rejected)


AllSeries = tuple[SeriesDraft, ...]


def images_of(series: AllSeries) -> tuple[TrayImage, ...]:
    """All pictures, series by series."""
    return tuple(image for one in series for image in one.images)


def with_images(series: AllSeries, home: SeriesDraft, images: tuple[TrayImage, ...]) -> AllSeries:
    """With `images` at the end of `home`, which is added where it is not there."""
    if not any(one.key == home.key for one in series):
        return (*series, replace(home, images=images))
    return tuple(replace(one, images=one.images + images) if one.key == home.key else one for one in series)


def with_form(series: AllSeries, key: int, form: SeriesForm) -> AllSeries:
    """With another form of the series `key`."""
    return tuple(replace(one, form=form) if one.key == key else one for one in series)


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
