"""What was typed lately: the newest first, descriptions alone."""

from ezp2p.workflows.form_memory import MOST, REMEMBERED, Recent, offered, with_text


def test_the_newest_text_is_first_and_each_is_there_once() -> None:
    recent: Recent = {}
    for text in ("Wound", "Burn", " Wound "):
        recent = with_text(recent, "StudyDescription", text)
    assert recent == {"StudyDescription": ("Wound", "Burn")}


def test_at_most_fifty_are_kept() -> None:
    recent: Recent = {}
    for number in range(MOST + 10):
        recent = with_text(recent, "SeriesDescription", f"View {number}")
    assert len(recent["SeriesDescription"]) == MOST == 50
    assert recent["SeriesDescription"][0] == f"View {MOST + 9}"


def test_neither_a_name_nor_a_comment_is_ever_remembered() -> None:
    assert REMEMBERED == ("StudyDescription", "SeriesDescription")
    for keyword in ("PatientName", "ReferringPhysicianName", "ImageComments", "PatientID"):
        assert with_text({}, keyword, "MUSTER^ERIKA") == {}


def test_what_cannot_be_written_is_not_remembered() -> None:
    assert with_text({}, "StudyDescription", "A" * 65) == {}
    assert with_text({}, "StudyDescription", "  ") == {}


def test_the_list_of_the_settings_comes_first() -> None:
    recent = {"StudyDescription": ("Burn", "Wound")}
    assert offered(recent, ("Wound", "Mole"), "StudyDescription") == ("Wound", "Mole", "Burn")
