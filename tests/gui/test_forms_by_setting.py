"""The forms as a site sets them: fields by setting, pick lists, templates, limits told while typing."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.study_form import StudyFormPanel
from ezp2p.model.study import StudyForm
from ezp2p.settings.forms import (
    FieldUse,
    FormSettings,
    FormTemplate,
    ImageFields,
    PickLists,
    SeriesFields,
    StudyFields,
)
from ezp2p.workflows import form_memory
from ezp2p.workflows.study_form import form_from_entry
from tests.gui.driving import double_click, drop_pictures
from tests.gui.fake_services import ENTRIES, SET_UP, FakeServices, entry

JANE, JANET = ENTRIES[:2]
BURN = ENTRIES[3]
WOUND = FormTemplate(
    name="Wound",
    when_description="wound",
    study_description="Never used: the order has one",
    series_description="Overview",
    body_part_examined="HAND",
    laterality="L",
    series_count=2,
)
BY_HAND = FormTemplate(name="Mole", series_description="Mole", modality="DERM", body_part_examined="SKIN")

OPENS_A_LIST = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagateSizeHints)")


def set_forms(window: MainWindow, services: FakeServices, forms: FormSettings) -> None:
    services._settings = SET_UP.model_copy(update={"forms": forms})
    window.reload_settings()


def type_into(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


# --- fields by setting ----------------------------------------------------------------------------------------


def test_a_hidden_field_leaves_no_gap_and_a_shown_one_cannot_be_changed(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    study = StudyFields(StudyID=FieldUse.HIDDEN, StudyDate=FieldUse.HIDDEN, StudyDescription=FieldUse.SHOWN)
    set_forms(window, services, FormSettings(study=study))
    form = window.patient.form
    assert form.fields["StudyID"].isHidden()
    assert form.description.isReadOnly()
    assert "administrator" in form.fields["StudyDescription"].toolTip()
    qtbot.waitUntil(lambda: form.accession.width() > form.width() * 0.9)
    set_forms(window, services, FormSettings())
    assert not form.fields["StudyID"].isHidden()
    assert not form.description.isReadOnly()


def test_a_required_field_that_is_empty_stops_the_sending_beside_its_field(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    study = StudyFields(StudyID=FieldUse.HIDDEN, ReferringPhysicianName=FieldUse.REQUIRED)
    forms = FormSettings(study=study, series=SeriesFields(SeriesDescription=FieldUse.REQUIRED))
    set_forms(window, services, forms)
    services.entries = (entry("Muster^Erika", "PID0009", "080000", referring_physician_name=""),)
    window.patient.worklist.refresh()
    qtbot.waitUntil(lambda: window.patient.worklist.model.rowCount() == 1)
    double_click(qtbot, window, services.entries[0])
    drop_pictures(qtbot, window, pictures, expected=3)
    form, series = window.patient.form, window.tray.groups[0].form
    qtbot.waitUntil(lambda: form.fields["ReferringPhysicianName"].fault != "")
    assert form.fields["ReferringPhysicianName"].fault == "Referring Physician is required here: fill it in."
    assert series.fields["SeriesDescription"].fault == "Series Description is required here: fill it in."
    assert not window.send.send_button.isEnabled()
    type_into(form.physician.family, "HAUS")
    type_into(series.description, "Overview")
    qtbot.waitUntil(window.send.send_button.isEnabled)


def test_what_an_order_leaves_open_and_is_required_can_be_written_and_keeps_the_order(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_forms(
        window,
        services,
        FormSettings(study=StudyFields(AccessionNumber=FieldUse.REQUIRED, PatientSex=FieldUse.REQUIRED)),
    )
    services.entries = (entry("Muster^Erika", "PID0009", "080000", accession_number="", sex=""),)
    window.patient.worklist.refresh()
    qtbot.waitUntil(lambda: window.patient.worklist.model.rowCount() == 1)
    double_click(qtbot, window, services.entries[0])
    form = window.patient.form
    assert form.patient_id.isReadOnly()
    assert not form.accession.isReadOnly()
    assert form.sex.isEnabled()
    type_into(form.accession, "ACC77")
    form.sex.setCurrentIndex(form.sex.findData("F"))
    form.sex.activated.emit(form.sex.currentIndex())
    study = window._desk.draft.study
    assert (study.accession_number, study.sex) == ("ACC77", "F")
    assert study.worklist_entry == services.entries[0]


def test_a_side_that_is_not_required_is_asked_for_and_stops_nothing(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    set_forms(window, services, FormSettings(series=SeriesFields(Laterality=FieldUse.EDITABLE)))
    double_click(qtbot, window, JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    series = window.tray.groups[0].form
    edit = series.body_part.lineEdit()
    assert edit is not None
    type_into(edit, "Hand")
    side = series.fields["Laterality"]
    assert side.question == "Hand is one of a pair: left or right?"
    assert side.note.text() == side.question
    assert side.fault == ""
    qtbot.waitUntil(window.send.send_button.isEnabled)


# --- limits while typing --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("accession", "A" * 19, "16 characters at most: 3 too many."),
        ("description", "A" * 65, "64 characters at most: 1 too many."),
        ("birth_date", "15 Fe", "A date such as 1980-02-15."),
    ],
)
def test_what_a_field_can_hold_is_told_while_one_types(window: MainWindow, name: str, text: str, told: str) -> None:
    form = window.patient.form
    edit = getattr(form, name)
    edit.setFocus()
    QTest.keyClicks(edit, text)
    field = next(one for one in form.fields.values() if one.editor is edit)
    assert field.fault == told
    edit.clear()
    QTest.keyClicks(edit, "1")
    assert field.fault == ""


# --- pick lists -----------------------------------------------------------------------------------------------


@OPENS_A_LIST
def test_the_lists_are_offered_and_never_change_what_is_typed(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    lists = PickLists(StudyDescription=("Wound documentation", "Burn"), ReferringPhysicianName=("Haus^Hanna^^Dr",))
    set_forms(window, services, FormSettings(pick_lists=lists))
    form = window.patient.form
    assert form.description_picks.words == ("Wound documentation", "Burn")
    type_into(form.description, "Burn in")
    assert window._desk.draft.study.study_description == "Burn in"
    form.description_picks.pick("Wound documentation")
    assert window._desk.draft.study.study_description == "Wound documentation"
    assert form.description.text() == "Wound documentation"
    (name,) = form.physician_picks.words
    form.physician_picks.pick(name)
    assert window._desk.draft.study.referring_physician_name == "Haus^Hanna^^Dr"
    assert form.physician.given.text() == "Hanna"


@OPENS_A_LIST
def test_the_arrow_key_opens_the_whole_list_and_a_choice_is_taken(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_forms(window, services, FormSettings(pick_lists=PickLists(StudyDescription=("Wound", "Burn"))))
    form = window.patient.form
    form.description.setFocus()
    QTest.keyClick(form.description, Qt.Key.Key_Down)
    popup = form.description_picks._popup
    qtbot.waitUntil(popup.isVisible)
    assert form.description.text() == ""
    QTest.keyClick(popup, Qt.Key.Key_Down)
    assert form.description.text() == ""
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._desk.draft.study.study_description == "Wound")


def test_descriptions_that_were_typed_are_offered_again_and_are_on_the_disk(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    form, series = window.patient.form, window.tray.groups[0].form
    type_into(form.description, "Burn, third day")
    type_into(series.description, "Overview")
    type_into(form.physician.family, "HAUS")
    assert form.description_picks.words == ("Burn, third day",)
    assert series.picks.words == ("Overview",)
    assert form.physician_picks.words == ()
    saved = {"StudyDescription": ("Burn, third day",), "SeriesDescription": ("Overview",)}
    qtbot.waitUntil(lambda: form_memory.load(services.data_dir) == saved)


# --- templates ------------------------------------------------------------------------------------------------


def test_the_template_of_an_order_fills_what_is_empty_and_goes_with_the_order(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_forms(window, services, FormSettings(templates=(WOUND, BY_HAND)))
    double_click(qtbot, window, JANE)
    draft, form = window._desk.draft, window.patient.form
    assert form.template_note.text() == "Filled by the template Wound"
    assert draft.study.study_description == "Wound photo"
    assert [one.form.series_description for one in draft.series] == ["Overview", "Overview"]
    assert {(one.form.body_part_examined, one.form.laterality) for one in draft.series} == {("HAND", "L")}
    assert draft.active_key == draft.series[0].key
    double_click(qtbot, window, BURN)
    qtbot.waitUntil(lambda: draft.study.patient_id == "PID0004")
    # its step has the word in it, too
    assert [one.form.series_description for one in draft.series] == ["Overview", "Overview"]
    assert draft.study.study_description == "Burn, follow-up"


def test_what_one_orders_template_filled_never_stays_for_an_order_without_one(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_forms(window, services, FormSettings(templates=(WOUND,)))
    services.entries = (
        JANE,
        entry(
            "Muster^Erika",
            "PID0009",
            "080000",
            requested_procedure_description="Burn",
            scheduled_procedure_step_description="Burn",
        ),
    )
    window.patient.worklist.refresh()
    qtbot.waitUntil(lambda: window.patient.worklist.model.rowCount() == 2)
    double_click(qtbot, window, JANE)
    draft = window._desk.draft
    assert [one.form.series_description for one in draft.series] == ["Overview"] * 2
    draft.edit_series(
        draft.series[0].key, draft.series[0].form.__class__(series_description="Mine", modality="XC", laterality="L")
    )
    double_click(qtbot, window, services.entries[1])
    qtbot.waitUntil(lambda: draft.study.patient_id == "PID0009")
    found = [(one.form.series_description, one.form.body_part_examined, one.form.laterality) for one in draft.series]
    assert found == [("", "", "")]
    assert window.patient.form.template_note.text() == "No template yet"


@pytest.mark.parametrize("then", ["with its template", "without one"])
def test_nothing_that_a_template_filled_can_be_undone_or_brought_back_for_another_order(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...], then: str
) -> None:
    """Pictures that were moved to the other patient do not bring the side of the one before."""
    set_forms(window, services, FormSettings(templates=(WOUND,)))
    draft = window._desk.draft
    double_click(qtbot, window, JANE)
    assert draft.undo_name == ""
    drop_pictures(qtbot, window, pictures[:1], expected=1)
    draft.edit_series(draft.active_key, replace(draft.series[0].form, series_description="Mine"))
    other = form_from_entry(BURN)
    plain = replace(BURN, requested_procedure_description="Skin", scheduled_procedure_step_description="Skin")
    draft.adopt(other if then == "with its template" else form_from_entry(plain))
    filled = ("Mine", "HAND", "L") if then == "with its template" else ("Mine", "", "")
    for step in (None, draft.undo, draft.redo):
        if step is not None:
            step()
        form = draft.series[0].form
        assert (form.series_description, form.body_part_examined, form.laterality) == filled
        assert draft.undo_name == draft.redo_name == ""


def test_a_template_that_was_chosen_by_hand_is_not_in_force_for_the_next_patient(
    window: MainWindow, services: FakeServices
) -> None:
    set_forms(window, services, FormSettings(templates=(BY_HAND,)))
    draft, templates = window._desk.draft, window.patient.form.templates
    draft.propose(StudyForm(patient_id="P1", patient_name="MUSTER^ERIKA"))
    templates.apply(BY_HAND)
    assert draft.undo_name
    draft.propose(StudyForm(patient_id="P2", patient_name="MUSTER^HANS"))
    assert [(one.form.series_description, one.form.body_part_examined) for one in draft.series] == [("", "")]
    assert templates.in_force is None
    draft.undo()
    assert draft.series[0].form.series_description == ""


def test_no_template_is_chosen_while_pictures_are_being_built(window: MainWindow, services: FakeServices) -> None:
    set_forms(window, services, FormSettings(templates=(BY_HAND,)))
    draft = window._desk.draft
    before = draft.series
    draft.is_sending = True
    window.patient.form.templates.apply(BY_HAND)
    assert (draft.series, window.patient.form.templates.in_force) == (before, None)
    draft.is_sending = False


@OPENS_A_LIST
def test_a_template_is_chosen_by_hand_from_the_menu(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    form: StudyFormPanel = window.patient.form
    assert form.template_button.isHidden()
    set_forms(window, services, FormSettings(templates=(WOUND, BY_HAND)))
    assert not form.template_button.isHidden()
    menu = form.open_templates()
    assert [action.text() for action in menu.actions()] == ["Wound", "Mole"]
    menu.actions()[1].trigger()
    menu.close()
    (series,) = window._desk.draft.series
    assert (series.form.series_description, series.form.modality) == ("Mole", "DERM")
    key = window._desk.draft.add_series()
    assert next(one for one in window._desk.draft.series if one.key == key).form.series_description == "Mole"


# --- single pictures ------------------------------------------------------------------------------------------


def test_a_comment_is_written_on_all_selected_pictures(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    double_click(qtbot, window, JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    group, draft = window.tray.groups[0], window._desk.draft
    keys = [image.key for image in draft.images]
    group.select(keys[0])
    type_into(group.image_form.comment, "Heel")
    assert [image.comments for image in draft.images] == ["Heel", "", ""]
    group.strip.selectAll()
    assert group.image_form.comment.text() == ""
    assert "several" in group.image_form.comment.placeholderText()
    group.image_form.comment.editingFinished.emit()
    assert [image.comments for image in draft.images] == ["Heel", "", ""]
    type_into(group.image_form.comment, "Toe")
    assert [image.comments for image in draft.images] == ["Toe"] * 3


def test_what_is_typed_for_one_picture_never_comes_to_another(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    double_click(qtbot, window, JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    group, draft = window.tray.groups[0], window._desk.draft
    first, second, _ = (image.key for image in draft.images)
    group.select(first)
    QTest.keyClicks(group.image_form.comment, "Heel")  # not ended by Return
    group.select(second)
    assert group.image_form.comment.text() == ""
    qtbot.waitUntil(lambda: [image.comments for image in draft.images] == ["Heel", "", ""])


def test_a_comment_that_is_required_stops_the_sending_and_names_the_pictures(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    set_forms(window, services, FormSettings(image=ImageFields(ImageComments=FieldUse.REQUIRED)))
    double_click(qtbot, window, JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    group = window.tray.groups[0]
    group.select(window._desk.draft.images[0].key)
    qtbot.waitUntil(lambda: group.fault.text() == "Pictures 2, 3 need a look: select and see below.")
    assert group.image_form.fields["ImageComments"].fault.startswith("A comment is required here")
    assert "(3 pictures)" in window.send.reason.text()
    group.strip.selectAll()
    type_into(group.image_form.comment, "Heel")
    qtbot.waitUntil(window.send.send_button.isEnabled)


def test_which_way_the_patient_is_seen_is_said_where_the_settings_ask(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    double_click(qtbot, window, JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    group = window.tray.groups[0]
    assert group.image_form.fields["PatientOrientation"].isHidden()
    set_forms(window, services, FormSettings(image=ImageFields(PatientOrientation=FieldUse.EDITABLE)))
    group.select(window._desk.draft.images[1].key)
    seen = group.image_form.seen
    seen.setCurrentIndex(1)
    seen.activated.emit(1)
    assert [image.patient_orientation for image in window._desk.draft.images] == [(), ("L", "F"), ()]
