"""Languages without a window: what the command line says, the catalogues, the questionnaires; files stay English."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from diary import speaking
from diary.cli import run_command
from diary.exchange.instrument_files import read_folder
from diary.model.instruments import SHIPPED, shipped
from diary.model.scales import DayItem
from diary.speaking import Speaker, system_language
from diary.wording import LANGUAGES, WRITTEN, Chance, Percent, Score, counted, phrase
from resources.i18n import __main__ as command
from resources.i18n import catalogue, compiled, messages, translating
from resources.i18n.faults import faults, glossary
from tests.factories import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock
    from diary.store.repository import Repository
    from diary.wording import Figure
    from resources.i18n.messages import Message

COMPLETE: tuple[str, ...] = ("de", "nl", "pl")
"""The languages that are wholly translated: whatever is missing in them, or can't be right, is red."""
OTHERS = [code for code in LANGUAGES if code != WRITTEN]
TOLD = {
    "{day} November {year}": ["{day} listopada {year}"],
    "{units}.{tenths}": ["{units},{tenths}"],
    "{number}\u00a0%": ["{number}\u00a0%"],
    "under {percent}": ["poniżej {percent}"],
    "over {percent}": ["ponad {percent}"],
    "{count} days": ["{count} dzień", "{count} dni", "{count} dni."],
    "{path} does not exist. Start relief-diary to begin a diary, or name another one with --diary.": [
        "{path} nie istnieje. Uruchom relief-diary, aby zacząć dziennik, albo podaj inny przez --diary."
    ],
    "show this help": ["pokaż tę pomoc"],
    "usage: ": ["użycie: "],
    "options": ["opcje"],
    "{program}: {reason}. To see how: {program} --help": ["{program}: {reason}. Jak: {program} --help"],
    "not known here: {names}": ["nieznane: {names}"],
    "say what the diary shows about the last infusion": ["powiedz, co dziennik mówi o ostatnim wlewie"],
    "Your diary is empty so far: there is nothing to export yet.": ["Dziennik jest pusty."],
}
"""A few sentences in Polish, by the English text."""


@pytest.fixture(scope="module")
def polish(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of resources that knows `TOLD`."""
    folder = tmp_path_factory.mktemp("resources")
    (folder / "i18n").mkdir()
    root = ET.Element("TS", version="2.1", language="pl")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "Diary"
    for text, forms in TOLD.items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if len(forms) > 1 else {})
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        holders = [ET.SubElement(translation, "numerusform") for _ in forms] if len(forms) > 1 else [translation]
        for holder, form in zip(holders, forms, strict=True):
            holder.text = form
    path = folder / "i18n" / "relief_diary_pl.ts"
    ET.ElementTree(root).write(path, encoding="utf-8")
    compiled.compile_mo(path, "pl")
    return folder


@pytest.fixture
def in_polish(polish: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The catalogue of `TOLD` in the place of the program's own."""
    monkeypatch.setattr(speaking, "files", lambda _package: polish)


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "pl_PL.UTF-8"}, "pl"),
        ({"LANG": "pl_PL.UTF-8", "LC_MESSAGES": "de_AT"}, "de"),
        ({"LANG": "pl_PL.UTF-8", "LC_MESSAGES": "de_AT", "LC_ALL": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "sv_SE.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_is_the_systems_where_the_diary_speaks_it(environment: dict[str, str], language: str) -> None:
    assert system_language(environment) == language


@pytest.mark.usefixtures("in_polish")
def test_figures_are_written_as_the_language_does() -> None:
    speaker = Speaker("pl")
    figures: list[Figure] = [date(2026, 11, 28), Percent(0.3), Score(7.25), Chance(0.004), Chance(0.999), 4, "St. Anna"]
    said = [speaker.show(figure) for figure in figures]
    assert said == ["28 listopada 2026", "30\u00a0%", "7,2", "poniżej 1\u00a0%", "ponad 99\u00a0%", "4", "St. Anna"]
    days = [speaker.say(counted("{count} day", "{count} days", count)) for count in (0, 1, 2, 5, 22)]
    assert days == ["0 dni.", "1 dzień", "2 dni", "5 dni.", "22 dni"]
    assert speaker.say(phrase("Nobody translated this of {day}.", day=date(2026, 11, 1))).endswith("1 listopada 2026.")


def test_english_needs_no_catalogue_and_an_unknown_language_is_english() -> None:
    assert (Speaker().language, Speaker("eo").language) == ("en", "en")
    assert Speaker("eo").say(counted("{count} day", "{count} days", 1)) == "1 day"


@pytest.mark.usefixtures("in_polish")
def test_the_command_line_follows_the_language(
    tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "none.db"
    assert run_command(["--language", "pl", "--diary", str(path), "status"], clock) == 1
    assert capsys.readouterr().err == (
        f"relief-diary: {path} nie istnieje. "
        "Uruchom relief-diary, aby zacząć dziennik, albo podaj inny przez --diary.\n"
    )
    assert run_command(["status", "--diary", str(path), "--language=pl"], clock) == 1
    assert "nie istnieje" in capsys.readouterr().err
    assert run_command(["--help", "--language", "pl"], clock) == 0
    help_text = capsys.readouterr().out
    for words in ("użycie: relief-diary", "opcje:", "pokaż tę pomoc", "powiedz, co dziennik mówi"):
        assert words in help_text
    assert run_command(["--language", "pl", "status", "--onn"], clock) == 2
    assert "relief-diary status: nieznane: --onn. Jak: relief-diary status --help" in capsys.readouterr().err
    monkeypatch.setenv("LC_ALL", "pl_PL.UTF-8")
    assert run_command(["--diary", str(path), "status"], clock) == 1
    assert "nie istnieje" in capsys.readouterr().err
    assert run_command(["--diary", str(path), "status", "--language", "en"], clock) == 1
    assert "does not exist" in capsys.readouterr().err
    assert run_command(["--language", "eo", "status"], clock) == 2


@pytest.mark.usefixtures("in_polish")
def test_keys_and_headers_stay_english(
    diary: Repository, tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    shown, written = [], []
    for language in ("en", "pl"):
        options = ["--language", language, "--diary", str(diary.path)]
        assert run_command([*options, "status", "--json"], clock) == 0
        shown.append(json.loads(capsys.readouterr().out))
        folder = tmp_path / language
        assert run_command([*options, "export", f"{folder}.d"], clock) == 0
        capsys.readouterr()
        written.append({file.name: file.read_bytes() for file in (tmp_path / f"{language}.d").iterdir()})
    assert list(shown[0]) == list(shown[1])
    assert written[0] == written[1]


# Questionnaires


@pytest.mark.parametrize("language", OTHERS)
def test_a_questionnaire_is_the_same_in_every_language_but_for_its_words(language: str) -> None:
    for name in SHIPPED:
        english, other = shipped()[name], shipped(language)[name]
        assert other.language == language
        assert other.replaced is not None
        assert other.replaced.is_shipped
        assert other.licence != english.licence
        assert other.scoring.grade == english.scoring.grade
        assert (other.version, other.source, other.recall.days) == (
            english.version,
            english.source,
            english.recall.days,
        )
        for own, theirs in zip(english.items, other.items, strict=True):
            same = replace(theirs, text=own.text, anchors=own.anchors, choices=own.choices, unit=own.unit)
            assert same == own
            assert theirs.text != own.text
            assert len(theirs.choices) == len(own.choices)
            assert bool(theirs.unit) == bool(own.unit)
        answers = {item.id: item.most for item in english.items}
        assert other.score(answers).scores == english.score(answers).scores


def test_a_clinics_file_goes_before_our_own_words_in_another_language(tmp_path: Path) -> None:
    source = catalogue.ROOT / "resources" / "instruments" / "gcps-r.pl.json"
    (tmp_path / "licensed.json").write_bytes(source.read_bytes())
    found = read_folder(tmp_path, "pl")
    assert found.refusals == ()
    assert str(found.instruments["gcps-r"].replaced) == "licensed.json, version 1, pl"


# Catalogues


def test_a_language_stands_in_every_list() -> None:
    assert set(compiled.PLURALS) == set(messages.NUMBERS) == set(OTHERS)
    assert {catalogue.of_language(language) for language in OTHERS} == set(catalogue.languages())


@pytest.mark.parametrize("language", COMPLETE)
def test_a_language_is_complete(language: str) -> None:
    every = messages.read(catalogue.of_language(language))
    assert [one.source for one in every if not one.done] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_translated_can_be_right(language: str) -> None:
    """Places, plural forms, end marks, the field's words: what `--fill` refuses, `make test` refuses too."""
    every = messages.read(catalogue.of_language(language))
    wrong = {one.source: faults(one, one.forms, language) for one in every if one.done}
    assert {source: found for source, found in wrong.items() if found} == {}
    assert {len(one.forms) for one in every if one.one is not None} == {len(messages.NUMBERS[language])}


def test_the_glossary_has_every_word_in_every_language() -> None:
    words = {language: {term.english: term.words for term in glossary(language)} for language in OTHERS}
    assert {frozenset(known) for known in words.values()} == {frozenset(words["pl"])}
    assert {"NRS", "baseline", "relief", "threshold", "Chronic Pain Grade"} <= set(words["pl"])


def message(source: str, one: str | None = None, forms: int = 1) -> Message:
    return messages.Message("Diary", source, "", one, ("",) * forms, done=False)


@pytest.mark.parametrize(
    ("asked", "forms", "reason"),
    [
        (message("Saved on {day}."), ("Zapisano.",), "{day} is missing"),
        (message("Saved."), ("Zapisano {day}.",), "{day} is not known"),
        (message("Saved."), ("Zapisano",), "another mark"),
        (message("Saved"), ("Zapisano.",), "another mark"),
        (message("Saved."), ("  ",), "empty"),
        (message("Saved."), ("Zapisano!.",), "exclamation"),
        (message("Name: "), ("Nazwa:",), "space"),
        (message("d MMMM yyyy"), ("T MMMM jjjj",), "same letters"),
        (message("{count} days", "{count} day", 3), ("{count} dzień", "{count} dni"), "3 forms"),
        (message("{count} days", "{count} day", 3), ("dzień", "{count} dni", "{count} dni"), "{count} is missing"),
        (message("{count} days", "a day", 3), ("dzień", "dni", "{count} dni"), "{count} is missing"),
        (message("Relief is at {x}."), ("Efekt wynosi {x}.",), "“relief” is “ulga”"),
        (message("A {x}."), ("{x}}.",), "brace"),
        (message("Relief is {relief}."), ("Efekt to {relief}.",), "“relief” is “ulga”"),
        (message("Relief with relief-diary."), ("Efekt z relief-diary.",), "“relief” is “ulga”"),
    ],
)
def test_what_cannot_be_right_is_refused(asked: Message, forms: tuple[str, ...], reason: str) -> None:
    assert any(reason in fault for fault in faults(asked, forms, "pl"))


@pytest.mark.parametrize(
    ("asked", "forms"),
    [
        (message("{count} days", "a day", 3), ("dzień", "{count} dni", "{count} dni")),
        (message("Relief Diary {version}"), ("Relief Diary {version}",)),
        (message("d MMMM yyyy"), ("d. MMMM yyyy",)),
        (message("Say “yes.”"), ("Powiedz „tak.”",)),
        (message("The threshold is {a} of {b}."), ("Z {b} próg to {a}.",)),
        (message("It is {relief} by now, {threshold}."), ("Teraz to {relief}, {threshold}.",)),
        (message("Start relief-diary again."), ("Uruchom relief-diary ponownie.",)),
    ],
)
def test_what_can_be_right_is_taken(asked: Message, forms: tuple[str, ...]) -> None:
    assert faults(asked, forms, "pl") == []


@pytest.mark.parametrize(
    ("arguments", "code"), [(["--help"], 0), (["--helb"], 1), (["xx"], 1), (["--compile", "nl"], 1)]
)
def test_only_a_language_gets_a_catalogue(
    arguments: list[str], code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(catalogue, "run", lambda *_: pytest.fail("a catalogue was written"))
    assert command.main(arguments) == code
    assert "--todo CODE" in capsys.readouterr().out


def test_translations_go_out_as_lines_and_come_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "relief_diary_nl.ts"
    path.write_bytes(EMPTY.encode())
    monkeypatch.setattr(catalogue, "of_language", lambda _code: path)
    monkeypatch.setattr(catalogue, "update", lambda _path: None)
    translating.todo("nl", None)
    asked = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [set(one) - {"id", "context", "source"} for one in asked] == [{"one", "forms"}, {"comment", "terms"}]
    assert [one["source"] for one in asked] == ["{count} days", "Relief"]
    assert asked[0]["forms"] == ["1", "0, 2, 3 …"]
    assert asked[1]["terms"] == {"relief": "verlichting"}
    lines = [{"id": asked[0]["id"], "translation": ["een dag", "{count} dagen"]}]
    lines += [{"id": asked[1]["id"], "translation": "Hulp"}, {"id": "0", "translation": ""}]
    back = tmp_path / "back.jsonl"
    back.write_text("\n".join(json.dumps(line) for line in lines) + "\n[]\n", encoding="utf-8")
    assert translating.fill("nl", back) == 1
    said = capsys.readouterr().err
    for told in ("verlichting", "no such id", "no JSON object", "1 taken, 1 left"):
        assert told in said
    assert [one.forms for one in messages.read(path) if one.done] == [("een dag", "{count} dagen")]
    assert translating.check("nl") == 0


EMPTY = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context><name>Diary</name>
<message numerus="yes"><source>{count} days</source><extracomment>For one: a day</extracomment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>Relief</source><comment>the page</comment><translation type="unfinished"></translation></message>
</context>
</TS>
"""
