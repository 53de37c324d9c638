"""Who says a sentence of the core where there is no window: the command line, a report, a notice.

A `Speaker` knows one language. It reads the same catalogue as the window, compiled for Python's own `gettext`
(`python -m resources.i18n`), in the context of the core. Files keep English: whatever goes into one that a program
reads is `str(phrase)`, not what a speaker says (docs/decisions/0071).
"""

from __future__ import annotations

import gettext
import os
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING

from diary.wording import (
    LANGUAGES,
    WRITTEN,
    Amount,
    Chance,
    Percent,
    Phrase,
    Score,
    english,
    phrase,
    render,
    shortest_digits,
    with_minus,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.wording import Figure

NAMES_OF_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where a system says its language; the first that says anything stands."""


def system_language(environment: Mapping[str, str] | None = None) -> str:
    """Return the language of the system among those that the diary speaks, ISO 639-1; English where it has none.

    Args:
        environment: The variables; by default those of this process.
    """
    known = os.environ if environment is None else environment
    said = next((known[name] for name in NAMES_OF_VARIABLES if known.get(name)), "")
    code = said.partition(".")[0].partition("_")[0].lower()
    return code if code in LANGUAGES else WRITTEN


class Speaker:
    """Says sentences in one language, with its dates and numbers.

    Attributes:
        language: Its code, ISO 639-1.
    """

    def __init__(self, language: str = WRITTEN) -> None:
        """Read the catalogue of a language.

        Args:
            language: Its code. Without a compiled catalogue, as for English, everything is said in English.
        """
        compiled = files("resources") / "i18n" / f"relief_diary_{language}.mo"
        self._texts: gettext.GNUTranslations | None = None
        if language != WRITTEN and compiled.is_file():
            with compiled.open("rb") as file:
                self._texts = gettext.GNUTranslations(file)
        self.language = WRITTEN if self._texts is None else language

    def say(self, sentence: Phrase) -> str:
        """Return a sentence in the language; a part that is not translated yet is English."""
        return english(sentence) if self._texts is None else render(sentence, self.translate, self.show)

    def show(self, figure: Figure) -> str:
        """Return one figure as the language writes it: `28 listopada 2026`, `30 %`, `7,2`; a text as it is."""
        if isinstance(figure, Chance):
            return self.say(_chance(figure))
        if isinstance(figure, Percent):
            return self.say(_percent(figure))
        if isinstance(figure, Score | Amount):
            return self._decimal(shortest_digits(figure) if isinstance(figure, Amount) else f"{float(figure):.1f}")
        if isinstance(figure, date):
            return self.say(_DATES[figure.month - 1].with_figures(day=figure.day, year=figure.year))
        if isinstance(figure, Phrase):
            return self.say(figure)
        return with_minus(str(figure)) if isinstance(figure, int) else str(figure)

    def _decimal(self, digits: str) -> str:
        units, _, tenths = with_minus(digits).partition(".")
        return self.say(phrase("{units}.{tenths}", units=units, tenths=tenths)) if tenths else units

    def show_without_year(self, day: date) -> str:
        """Return a date where its year is plain: `28 listopada`."""
        return self.say(_DAYS[day.month - 1].with_figures(day=day.day))

    def translate(self, text: str, count: int | None) -> str:
        """Return a source text in the language; see `diary.wording.render`."""
        if self._texts is None:
            return text
        return self._texts.gettext(text) if count is None else self._texts.ngettext(text, text, count)


def _percent(fraction: Percent) -> Phrase:
    return phrase("{number}\u00a0%", number=with_minus(str(round(fraction * 100))))


def _chance(chance: Chance) -> Phrase:
    known = _percent(chance.percent)
    if chance.is_all_but_sure:
        return phrase("over {percent}", percent=known)
    return phrase("under {percent}", percent=known) if chance.is_all_but_none else known


_DATES = (
    phrase("{day} January {year}"),
    phrase("{day} February {year}"),
    phrase("{day} March {year}"),
    phrase("{day} April {year}"),
    phrase("{day} May {year}"),
    phrase("{day} June {year}"),
    phrase("{day} July {year}"),
    phrase("{day} August {year}"),
    phrase("{day} September {year}"),
    phrase("{day} October {year}"),
    phrase("{day} November {year}"),
    phrase("{day} December {year}"),
)
"""A date within a sentence; a whole one for each month, because Polish bends its name beside a day."""
_DAYS = (
    phrase("{day} January"),
    phrase("{day} February"),
    phrase("{day} March"),
    phrase("{day} April"),
    phrase("{day} May"),
    phrase("{day} June"),
    phrase("{day} July"),
    phrase("{day} August"),
    phrase("{day} September"),
    phrase("{day} October"),
    phrase("{day} November"),
    phrase("{day} December"),
)
"""The same where the year is plain."""
