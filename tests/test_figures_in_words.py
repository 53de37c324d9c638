"""Dates and numbers as Polish, Dutch and German write them: in a small catalogue, and in the program's own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from diary import speaking
from diary.cli import run_command
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.speaking import Speaker
from diary.wording import Amount, Percent, Score
from resources.i18n import catalogue, messages
from tests.exchange.catalogues import write_catalogue
from tests.factories import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock
    from diary.store.repository import Repository

ENGLISH = "January February March April May June July August September October November December".split()  # noqa: SIM905
MONTHS = {
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
"""As they stand beside a day; in Polish bent."""
DAY = {"pl": "{day}", "nl": "{day}", "de": "{day}."}
SENTENCES = (
    "Your last {count} scores average {mean}; your level before was {level}.",
    "Relief is now about {middle}, likely between {low} and {high}.",
    "Relief is likely to fade between {first} and {last}.",
)
STATUS = {
    "pl": (
        "Średnia z ostatnich {count} ocen: {mean}; poziom wcześniej: {level}.",
        "Ulga wynosi teraz około {middle}, prawdopodobnie od {low} do {high}.",
        "Ulga prawdopodobnie osłabnie między {first} a {last}.",
    ),
    "nl": (
        "Gemiddelde van de laatste {count} scores: {mean}; niveau ervoor: {level}.",
        "De verlichting is nu ongeveer {middle}, waarschijnlijk tussen {low} en {high}.",
        "De verlichting neemt waarschijnlijk af tussen {first} en {last}.",
    ),
    "de": (
        "Mittel der letzten {count} Werte: {mean}; Niveau davor: {level}.",
        "Die Linderung beträgt jetzt etwa {middle}, wahrscheinlich {low} bis {high}.",
        "Die Linderung lässt wahrscheinlich zwischen dem {first} und dem {last} nach.",
    ),
}
"""The first sentences of `relief-diary status`."""
SAID = {
    "pl": [
        "Średnia z ostatnich 7 ocen: 3,3; poziom wcześniej: 7,3.",
        "Ulga wynosi teraz około 50\u00a0%, prawdopodobnie od 39\u00a0% do 58\u00a0%.",
        "Ulga prawdopodobnie osłabnie między 26 listopada 2026 a 25 grudnia 2026.",
    ],
    "nl": [
        "Gemiddelde van de laatste 7 scores: 3,3; niveau ervoor: 7,3.",
        "De verlichting is nu ongeveer 50\u00a0%, waarschijnlijk tussen 39\u00a0% en 58\u00a0%.",
        "De verlichting neemt waarschijnlijk af tussen 26 november 2026 en 25 december 2026.",
    ],
    "de": [
        "Mittel der letzten 7 Werte: 3,3; Niveau davor: 7,3.",
        "Die Linderung beträgt jetzt etwa 50\u00a0%, wahrscheinlich 39\u00a0% bis 58\u00a0%.",
        "Die Linderung lässt wahrscheinlich zwischen dem 26. November 2026 und dem 25. Dezember 2026 nach.",
    ],
}


def figures_of(language: str) -> dict[str, str]:
    """Return how a language writes dates and numbers, by the English text."""
    days = dict(zip(ENGLISH, MONTHS[language].split(), strict=True))
    found = {f"{{day}} {name}": f"{DAY[language]} {theirs}" for name, theirs in days.items()}
    found |= {f"{english} {{year}}": f"{theirs} {{year}}" for english, theirs in found.items()}
    return found | {"{units}.{tenths}": "{units},{tenths}"}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Resources that know dates, numbers and three sentences of each language."""
    folder = tmp_path_factory.mktemp("small") / "resources"
    for language, texts in STATUS.items():
        known = figures_of(language) | dict(zip(SENTENCES, texts, strict=True))
        write_catalogue(folder, language, known.get)
    return folder


@pytest.fixture
def lived(diary: Repository) -> Repository:
    """Forty days around one infusion that helped."""
    for n in range(40):
        score = 7 + (n % 3 == 0) if n >= 20 else 3 + (n % 4 == 0)
        diary.answer(TODAY - timedelta(days=n), DayItem.PAIN_AVERAGE, score)
    diary.save_infusion(Infusion(TODAY - timedelta(days=20), TODAY - timedelta(days=19)))
    return diary


def test_status_has_the_dates_and_numbers_of_each_language(
    small: Path,
    lived: Repository,
    clock: FixedClock,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(speaking, "files", lambda _package: small)
    for language, lines in SAID.items():
        assert run_command(["--diary", str(lived.path), "--language", language, "status"], clock) == 0
        assert capsys.readouterr().out.splitlines()[:3] == lines
        speaker = Speaker(language)
        assert speaker.show(Score(-0.5)) == "−0,5"
        assert (speaker.show(Amount(22.25)), speaker.show(Amount(20)), speaker.show(-3)) == ("22,25", "20", "−3")
        assert speaker.show(Percent(-0.12)) == "−12\u00a0%"
        assert speaker.show_without_year(date(2026, 5, 1)) == f"{'1.' if language == 'de' else '1'} {MAY[language]}"


MAY = {"pl": "maja", "nl": "mei", "de": "Mai"}


@pytest.mark.parametrize("language", list(MONTHS))
def test_the_programs_own_catalogue_writes_them_so(language: str) -> None:
    expected = figures_of(language)
    done = {one.source: one.forms for one in messages.read(catalogue.of_language(language)) if one.done}
    assert {text: done[text] for text in expected if text in done} == {
        text: (said,) for text, said in expected.items() if text in done
    }
