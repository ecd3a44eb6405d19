"""What an administrator has locked counts before what the user chose: a pure merge."""

from ezp2p.settings.scopes import NOTHING_LOCKED, Locked, merged, unknown_keys, without


def test_what_is_locked_comes_before_what_the_user_chose_and_the_rest_stays() -> None:
    locked = Locked({"local": {"title": "ROOM1"}, "remotes": [{"name": "PACS"}]})
    user = {"local": {"title": "MINE", "port": 7}, "remotes": [{"name": "A"}, {"name": "B"}], "outbox": {"x": 1}}
    assert locked.over(user) == {
        "local": {"title": "ROOM1", "port": 7},
        "remotes": [{"name": "PACS"}],
        "outbox": {"x": 1},
    }
    assert locked.keys == {"local.title", "remotes"}


def test_where_nothing_is_locked_the_user_decides() -> None:
    assert NOTHING_LOCKED.over({"local": {"title": "MINE"}}) == {"local": {"title": "MINE"}}
    assert NOTHING_LOCKED.keys == frozenset()


def test_a_merge_changes_neither_of_its_tables() -> None:
    under, over = {"a": {"b": 1}}, {"a": {"c": 2}}
    assert merged(under, over) == {"a": {"b": 1, "c": 2}}
    assert (under, over) == ({"a": {"b": 1}}, {"a": {"c": 2}})


def test_keys_are_taken_out_at_every_depth() -> None:
    table = {"local": {"title": "A", "timeouts": {"connect_s": 1, "message_s": 2}}, "remotes": [1]}
    keys = frozenset({"local.timeouts.connect_s", "remotes"})
    assert without(table, keys) == {"local": {"title": "A", "timeouts": {"message_s": 2}}}


def test_a_key_that_is_no_setting_is_named_with_its_place() -> None:
    table = {
        "local": {"title": "A", "tittle": "B", "timeouts": {"never_s": 1}},
        "remotes": [{"name": "A"}, {"label": "B"}],
        "cameras": {"inputs": [{"region": {"left": 1, "wide": 2}}]},
        "later": 3,
    }
    assert unknown_keys(table) == (
        "local.tittle",
        "local.timeouts.never_s",
        "remotes.1.label",
        "cameras.inputs.0.region.wide",
        "later",
    )
