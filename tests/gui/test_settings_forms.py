"""The settings about the forms: by field, and in force after Save."""

import pytest
from pytestqt.qtbot import QtBot

from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.dialogs.settings_forms import LABELS, USE_WORDS
from ezp2p.gui.main_window import MainWindow
from ezp2p.settings.forms import FieldUse, FormSettings, FormTemplate, PickLists, SeriesFields, StudyFields
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import SET_UP, FakeServices

FORMS = FormSettings(
    study=StudyFields(StudyID=FieldUse.HIDDEN, AccessionNumber=FieldUse.SHOWN),
    series=SeriesFields(Laterality=FieldUse.EDITABLE),
    pick_lists=PickLists(StudyDescription=("Wound", "Burn"), ReferringPhysicianName=("Haus^Hanna",)),
    templates=(
        FormTemplate(name="Wound", when_description="wound", body_part_examined="HAND", laterality="L", series_count=2),
        FormTemplate(name="Mole", when_modality="DERM"),
    ),
)


@pytest.fixture
def window(services: FakeServices, open_window: OpenWindow) -> MainWindow:
    services._settings = SET_UP.model_copy(update={"forms": FORMS})
    return open_window(services)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    opened = window.open_settings()
    opened.pages.show_page(opened.forms)
    qtbot.waitUntil(opened.isVisible)
    return opened


def test_what_is_shown_is_what_is_in_force_and_saving_changes_nothing(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    before = services.settings
    dialog.save()
    qtbot.waitUntil(lambda: services.settings is not before)
    assert services.settings == before


def test_what_is_chosen_is_in_force_after_save(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, services: FakeServices
) -> None:
    page = dialog.forms
    box = page.fields["study.StudyDescription"].editor
    box.setCurrentIndex(box.findData(FieldUse.REQUIRED))  # type: ignore[attr-defined]
    page.lists["ImageComments"].setPlainText("Overview\n\n Close-up \nOverview")
    page.edited.add({"name": "Burn", "when_description": "burn"})
    dialog.save()
    qtbot.waitUntil(lambda: services.settings.forms.study.StudyDescription is FieldUse.REQUIRED)
    forms = services.settings.forms
    assert forms.pick_lists.ImageComments == ("Overview", "Close-up")
    assert [template.name for template in forms.templates] == ["Wound", "Mole", "Burn"]
    assert window.patient.form.fields["StudyID"].isHidden()
    assert not window.patient.form.fields["StudyDate"].isHidden()


def test_what_cannot_be_used_is_told_beside_its_field(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    page = dialog.forms
    page.lists["StudyDescription"].setPlainText("A" * 65)
    dialog.save()
    assert "may hold 64 characters" in page.fields["pick_lists.StudyDescription"].fault
    assert page.parts.currentIndex() == 1
    page.lists["StudyDescription"].clear()
    page.form.name.setText("")
    dialog.save()
    assert page.form.fields["name"].fault != ""
    assert page.parts.currentIndex() == 2
    assert services.settings.forms == FORMS


def test_every_field_has_a_label_and_every_use_a_word() -> None:
    assert set(USE_WORDS) == set(FieldUse)
    levels = (FORMS.study, FORMS.series, FORMS.image, FORMS.pick_lists)
    assert {keyword for level in levels for keyword in type(level).model_fields} == set(LABELS)


def test_what_an_administrator_has_locked_cannot_be_changed(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.site.locked_keys = frozenset({"forms.study.StudyID"})
    dialog = window.open_settings()
    field = dialog.forms.fields["study.StudyID"]
    assert not field.isEnabled()
    assert "administrator" in field.note.text()
    assert dialog.forms.fields["study.StudyDate"].isEnabled()
    dialog.reject()
