"""A clinic's own files: what they add, what they may change, and how a bad one is named while the others work."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import Any

import pytest

from diary.exchange.instrument_files import FOLDER, MOST_FILES, MOST_INSTRUMENT_BYTES, folder_beside, read_folder
from diary.model.instruments import SHIPPED, load, shipped
from diary.model.instruments.reading import parsed_instrument
from diary.model.instruments.words import grade_title, grade_words
from tests.exchange.instrument_texts import CALM, FORM, polish, refused


def changed(plain: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """A copy with another value at a place like `items.0.text`; None removes it."""
    found = copy.deepcopy(plain)
    *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    part: Any = found
    for step in way:
        part = part[step]
    if value is None:
        del part[last]
    else:
        part[last] = value
    return found


def put(folder: Path, name: str, content: object) -> None:
    """Write a file of the folder: bytes as they are, anything else as JSON."""
    (folder / name).write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())


# What a file gives


def test_without_a_folder_there_is_what_ships(tmp_path: Path) -> None:
    found = read_folder(tmp_path / FOLDER)
    assert dict(found.instruments) == dict(shipped())
    assert found.refusals == ()
    assert folder_beside(tmp_path / "diary.db") == tmp_path / "instruments"


def test_a_file_adds_an_instrument_with_every_kind_of_scoring(tmp_path: Path) -> None:
    put(tmp_path, "calm.json", CALM)
    instruments, refusals = read_folder(tmp_path)
    assert refusals == ()
    assert tuple(instruments) == (*SHIPPED, "calm")
    calm = load("calm", instruments)
    assert calm.file == "calm.json"
    assert calm.replaced is None
    whole = calm.score({"calm": 1, "hours": 2, "where": 1})
    assert whole.scores == {"both": 1.5, "points": 2}
    assert (whole.grade, whole.flags) == (3, ("outside",))
    assert calm.score({"calm": 2, "hours": 5, "where": 0}).scores == {"both": 3.5, "points": 7}
    assert calm.score({"calm": 3}).scores == {"both": 3, "points": 2}  # the mean stands in: half of 3 + 3
    assert calm.score({"hours": 0, "where": 0}).scores == {"both": 0, "points": 0}
    assert calm.score({"where": 0}).scores == {"both": None, "points": None}
    assert calm.bounds("both") == (0.5, 14.5)
    assert calm.bounds("points") == (0, 7)
    assert calm.item("where").anchors == ("thuis", "buiten")
    assert [item.unit for item in calm.items] == ["", "uur", ""]


def test_an_added_instrument_speaks_its_own_words(tmp_path: Path) -> None:
    put(tmp_path, "calm.json", CALM)
    calm = read_folder(tmp_path).instruments["calm"]
    good, other = calm.score({"calm": 1, "hours": 2, "where": 1}), calm.score({"calm": 1, "hours": 0, "where": 0})
    assert [str(said) for said in grade_words(calm, good)][:2] == ["Rustig {genoeg}.", "Buiten: kijk nog eens."]
    assert str(grade_title(calm, good)) == "Grade 3"
    assert str(grade_words(calm, other)[0]) == "The answers come to grade 1."


def test_a_questionnaire_without_a_grade_or_a_score_is_one(tmp_path: Path) -> None:
    put(tmp_path, "calm.json", CALM | {"scoring": {"scores": []}})
    calm = read_folder(tmp_path).instruments["calm"]
    result = calm.score({"calm": 1})
    assert (result.scores, result.grade, result.missing) == ({}, None, ("hours", "where"))
    assert str(grade_title(calm, result)) == "Not graded"
    assert str(grade_words(calm, result)[0]) == "2 questions have no answer."


def test_a_file_with_a_shipped_id_gives_its_words_and_the_result_names_them(tmp_path: Path) -> None:
    put(tmp_path, "skala.json", b"\xef\xbb\xbf" + json.dumps(polish()).encode())
    instruments, refusals = read_folder(tmp_path)
    assert refusals == ()
    form, own = instruments["cpgs-6m"], load("cpgs-6m")
    assert [item.text for item in form.items] == [f"Pytanie {n}?" for n in range(7)]
    assert form.labels["intensity"] == "Natężenie"
    assert (form.scoring, form.version) == (own.scoring, own.version)
    result = form.score({item.id: item.most for item in form.items})
    assert result.version == "1"
    assert str(result.replaced) == "skala.json, version 2, pl"
    assert result.replaced is not None
    assert result.replaced.licence == "licensed to the clinic"
    assert str(grade_words(form, result)[0]) == "Stopień IV."
    assert own.replaced is None


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        ("items.3.most", 90, "$.items[3].most"),
        ("items.0.least", 1, "$.items[0].least"),
        ("items.4.id", "everyday", "$.scoring.scores[1].items[0]"),
        ("items.0.type", "count", "$.items[0].type"),
        ("scoring.scores.1.most_missing", 2, "$.scoring.scores"),
        ("scoring.scores.2.table.0.steps.0.least", 29, "$.scoring.scores"),
        ("scoring.grade.rules.3.when.0.least", 49, "$.scoring.grade"),
        ("scoring.grade.needs", None, "$.scoring.grade"),
        ("scoring.flags", None, "$.scoring.flags"),
        ("recall.days", 30, "$.recall.days"),
    ],
)
def test_words_of_a_shipped_instrument_may_not_change_what_is_asked_or_how_it_is_scored(
    tmp_path: Path, path: str, value: object, place: str
) -> None:
    put(tmp_path, "skala.json", changed(polish(), path, value))
    instruments, refusals = read_folder(tmp_path)
    assert [(refusal.file, refusal.place) for refusal in refusals] == [("skala.json", place)]
    assert instruments["cpgs-6m"] == load("cpgs-6m")


def test_questions_in_another_order_or_number_are_not_the_shipped_ones(tmp_path: Path) -> None:
    swapped = polish()
    swapped["items"][:2] = swapped["items"][1::-1]
    put(tmp_path, "a.json", swapped)
    more = polish()
    more["items"].append(more["items"][0] | {"id": "more"})
    put(tmp_path, "b.json", more)
    assert [refusal.place for refusal in read_folder(tmp_path).refusals] == ["$.items[0].id", "$.items"]


# What is refused, where and why


@pytest.mark.parametrize(
    ("path", "value", "place", "reason"),
    [
        ("title", None, "$", "“title” is missing here."),
        ("titel", "x", "$", "There is no “titel” here. Is “title” meant?"),
        ("zzz", "x", "$", "There is no “zzz” here; known are: id, version"),
        ("title", "  ", "$.title", "This text is empty."),
        ("title", 5, "$.title", "5 is not a text"),
        ("title", "x" * 201, "$.title", "longer than 200"),
        ("title", "a\u0000b", "$.title", "can't be shown"),
        ("title", "a\ud800b", "$.title", "can't be shown"),
        ("id", "Calm Down", "$.id", '"Calm Down" can\'t stand here; it must look like cpgs-6m.'),
        ("language", "english", "$.language", "en or de-AT"),
        ("recall", "today", "$.recall", "This must be an object, with braces: { … }."),
        ("recall.days", -1, "$.recall.days", "-1 is not a whole number from 0 to 3660."),
        ("items", [], "$.items", "from 1 to 200"),
        ("items", {}, "$.items", "[ … ]"),
        ("items.1.id", "calm", "$.items[1].id", "called “calm” already"),
        ("items.0.type", "slider", "$.items[0].type", '"slider" is not one of: scale, count, choice.'),
        ("items.0.most", 1, "$.items[0].most", "over the lowest, 1"),
        ("items.0.most", 12, "$.items[0].most", "at most 11 answers"),
        ("items.0.most", True, "$.items[0].most", "true is not a whole number"),
        ("items.0.most", 5.0, "$.items[0].most", "5.0 is not a whole number"),
        ("items.0.anchors", None, "$.items[0]", "“anchors” is missing"),
        ("items.0.anchors.most", None, "$.items[0].anchors", "“most” is missing"),
        ("items.0.unit", "hours", "$.items[0]", "There is no “unit” here"),
        ("items.1.unit", " ", "$.items[1].unit", "This text is empty."),
        ("items.0.choices", ["a", "b"], "$.items[0]", "There is no “choices” here"),
        ("items.2.choices", ["a", "b", "c"], "$.items[2].choices", "2, not 3"),
        ("scoring.scores.0.kind", "median", "$.scoring.scores[0].kind", "mean, sum, points"),
        ("scoring.scores.0.name", "calm", "$.scoring.scores[0].name", "taken"),
        ("scoring.scores.0.items.1", "hour", "$.scoring.scores[0].items[1]", '"hour" is not one of: calm, hours'),
        ("scoring.scores.0.items.1", "calm", "$.scoring.scores[0].items", "twice"),
        ("scoring.scores.0.most_missing", 2, "$.scoring.scores[0].most_missing", "from 0 to 1"),
        ("scoring.scores.0.times", 0, "$.scoring.scores[0].times", "over 0"),
        ("scoring.scores.0.times", 0.1234567, "$.scoring.scores[0].times", "more than six decimals"),
        ("scoring.scores.1.table.0.of", "points", "$.scoring.scores[1].table[0].of", "not one of"),
        ("scoring.scores.1.table.0.steps.1.least", 1.5, "$.scoring.scores[1].table[0].steps[1].least", "must rise"),
        ("scoring.grade.rules.1.when", [{"of": "calm", "least": 1}], "$.scoring.grade.rules[1].when", "the last"),
        ("scoring.grade.rules.0.when", [], "$.scoring.grade.rules[0].when", "only the last"),
        ("scoring.grade.rules.0.when.0.most", 1, "$.scoring.grade.rules[0].when[0].most", "under the lowest"),
        (
            "scoring.grade.rules.0.when.0",
            {"of": "calm"},
            "$.scoring.grade.rules[0].when[0]",
            "“least”, “most” or “under”",
        ),
        (
            "scoring.grade.rules.0.when.0",
            {"of": "calm", "under": "noise"},
            "$.scoring.grade.rules[0].when[0].under",
            "one",
        ),
        ("scoring.grade.rules.0.grade", 5, "$.scoring.grade.rules[0].grade", "from 0 to 4"),
        ("scoring.grade.meanings.0.grade", "3", "$.scoring.grade.meanings[0].grade", '"3" is not a whole number'),
        ("scoring.flags.0.when", [], "$.scoring.flags[0].when", "from 1 to 20"),
    ],
)
def test_each_fault_is_said_with_its_place_and_reason(path: str, value: object, place: str, reason: str) -> None:
    found = refused(changed(CALM, path, value))
    assert found[0] == place
    assert reason in found[1]


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        (b"", "line 1, column 1", "not JSON"),
        (b'{\n "id": calm\n}', "line 2, column 8", "not JSON"),
        (b'{"title": 0, "id": 1, "id": 2}', "$", "“id” stands twice"),
        (b'{"id": NaN}', "$", "NaN is not a number"),
        (b'{\n"id": "\xff"}', "line 2", "UTF-8"),
        (b"[" * 100_000, "$", "nested too deeply"),
        (b'{"id": ' + b"9" * 5000 + b"}", "$", "too long"),
        (b"[]", "$", "This must be an object"),
        (b'{"\\u0007\\ud800": 1}', "$", "There is no"),
    ],
)
def test_text_that_is_no_instrument_at_all(content: bytes, place: str, reason: str) -> None:
    found = refused(content)
    assert found[0] == place
    assert reason in found[1]


def test_what_is_just_within_bounds_is_taken() -> None:
    calm = parsed_instrument(json.dumps(CALM).encode())
    for path, value in (
        ("title", "x" * 200), ("source", "x" * 1000), ("recall.days", 3660), ("items.1.least", 0),
        ("items.1.most", 9_999), ("scoring.scores.0.times", 1_000_000), ("scoring.scores.0.times", 0.000001),
        ("scoring.scores.1.table.0.steps.0.least", -1_000_000),
        ("scoring.grade.meanings", [{"grade": grade, "text": "x"} for grade in range(5)]),
    ):  # fmt: skip
        plain = changed(CALM, path, value)
        FORM.validate(plain)
        read = parsed_instrument(json.dumps(plain).encode())
        assert (read.id, read.title, len(read.items)) == (plain["id"], plain["title"], len(plain["items"]))
        assert (read == calm) == (plain == CALM)  # what was put in is what is taken


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    put(tmp_path, "calm.json", json.dumps(CALM).encode().ljust(MOST_INSTRUMENT_BYTES))
    assert read_folder(tmp_path).refusals == ()


def test_a_long_value_is_cut_short_in_the_reason() -> None:
    assert refused(changed(CALM, "id", "X" * 38))[1].startswith(f'"{"X" * 38}" can')
    assert refused(changed(CALM, "id", "X" * 39))[1].startswith(f'"{"X" * 39}… can')


def test_a_number_of_a_billion_digits_is_refused_at_once() -> None:
    content = json.dumps(CALM).replace('"times": 0.5', '"times": 1e999999999').encode()
    assert refused(content)[0] == "$.scoring.scores[0].times"
    content = json.dumps(CALM).replace('"times": 0.5', '"times": 1e-999999999').encode()
    assert refused(content)[0] == "$.scoring.scores[0].times"


def test_bad_files_are_named_and_the_rest_still_work(tmp_path: Path) -> None:
    put(tmp_path, "a broken.json", b"{")
    put(tmp_path, "b-calm.json", CALM)
    put(tmp_path, "c-again.JSON", CALM)
    put(tmp_path, "d-skala.json", polish())
    put(tmp_path, "e-skala.json", polish())
    put(tmp_path, "f.json.txt", CALM | {"id": "late"})
    put(tmp_path, "g.json", b" " * (MOST_INSTRUMENT_BYTES + 1))
    (tmp_path / "h.json").mkdir()
    for passed_over in ("licence.txt", ".hidden.json", "~lock.json"):
        put(tmp_path, passed_over, b"{")
    instruments, refusals = read_folder(tmp_path)
    assert tuple(instruments) == (*SHIPPED, "calm")
    assert instruments["cpgs-6m"].language == "pl"
    said = {refusal.file: [str(sentence) for sentence in refusal.sentences] for refusal in refusals}
    assert list(said) == [
        "a broken.json", "c-again.JSON", "e-skala.json", "f.json.txt", "g.json", "h.json",
    ]  # fmt: skip
    assert said["a broken.json"][0] == "The file a broken.json is not used; look at line 1, column 2."
    assert said["c-again.JSON"][1] == "The file b-calm.json has the id calm already. One of them must go."
    assert said["e-skala.json"][1].startswith("The file d-skala.json has the id cpgs-6m already.")
    assert said["g.json"][1] == "It is larger than a questionnaire can be."
    assert said["f.json.txt"] == [
        "The file f.json.txt is not used.", "Its name must end in .json; an editor may have added the rest.",
    ]  # fmt: skip


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    put(tmp_path, "calm.json", CALM)
    (tmp_path / "calm.json").chmod(0)
    (refusal,) = read_folder(tmp_path).refusals
    assert str(refusal.reason) == "It can't be read: you have no permission for it."


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and devices among its files")
def test_pipes_and_devices_are_named_and_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.json")
    (tmp_path / "b.json").symlink_to("/dev/zero")
    put(tmp_path, "c.json", CALM)
    found = read_folder(tmp_path)
    assert "calm" in found.instruments
    assert [(one.file, str(one.reason)) for one in found.refusals] == [
        ("a.json", "It is not a file."), ("b.json", "It is not a file."),
    ]  # fmt: skip


def test_a_folder_with_very_many_files_is_not_read_to_its_end(tmp_path: Path) -> None:
    put(tmp_path, "000.json", CALM)
    for number in range(1, MOST_FILES):
        put(tmp_path, f"{number:03}.json", b"{")
    assert len(read_folder(tmp_path).refusals) == MOST_FILES - 1
    for number in range(MOST_FILES, MOST_FILES + 5):
        put(tmp_path, f"{number:03}.json", CALM | {"id": f"n{number}"})
    found = read_folder(tmp_path)
    assert tuple(found.instruments) == (*SHIPPED, "calm")
    assert len(found.refusals) == MOST_FILES
    assert (found.refusals[-1].file, str(found.refusals[-1].reason)) == (
        "200.json", "The folder has over 200 files; this one and all after it are left out.",
    )  # fmt: skip


def test_a_link_to_nowhere_is_named(tmp_path: Path) -> None:
    (tmp_path / "calm.json").symlink_to(tmp_path / "gone")
    (refusal,) = read_folder(tmp_path).refusals
    assert (refusal.file, str(refusal.reason)) == ("calm.json", "It is not a file.")
