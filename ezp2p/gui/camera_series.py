"""Which series of the open study the pictures of a camera belong to: each camera has its own."""

from dataclasses import replace

from ezp2p.gui.core import Desk


class SeriesOfCameras:
    """Remembers a series for each camera for as long as the study has it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._keys: dict[str, int] = {}

    def key_for(self, name: str) -> int:
        """The key of the series of the camera `name`.

        The active series becomes that of the first camera where it is empty and new; any other camera gets one of its
        own. What somebody typed as its description stays.
        """
        draft = self._desk.draft
        series = {one.key: one for one in draft.series}
        self._keys = {camera: key for camera, key in self._keys.items() if key in series}
        if name in self._keys:
            return self._keys[name]
        active = series[draft.active_key]
        is_free = not active.images and not active.is_joined and active.key not in self._keys.values()
        key = active.key if is_free else draft.add_series()
        form = next(one.form for one in draft.series if one.key == key)
        if form.series_description == self._desk.services.settings.attributes.series_description:
            draft.edit_series(key, replace(form, series_description=name))
        self._keys[name] = key
        return key
