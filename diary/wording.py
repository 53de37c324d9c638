"""Sentences kept apart from the figures in them, so that a screen can translate and localise them.

The core never formats a sentence for a person. It hands out `Phrase` objects: a whole sentence with named places,
and the figures that go there. A file has them in English (`english`); the command line renders them in its language
(`diary.speaking`), the window through Qt's translation and the locale of the language shown.

A tuple with names, and no `from __future__ import annotations`, as in `diary.settings`: the first page needs it.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

WRITTEN = "en"
"""The language that every sentence is written in, ISO 639-1."""
LANGUAGES = {"en": "English", "pl": "Polski", "nl": "Nederlands", "de": "Deutsch"}
"""The languages that the diary speaks, each by its own name (docs/adding-a-language.md)."""


class Percent(float):
    """A fraction (0.3 is 30 %) that is read as a whole percentage."""


class Chance(float):
    """A chance, 0 to 1, that is read as a whole percentage, and never as certain: under 1 %, over 99 %."""

    @property
    def percent(self) -> Percent:
        """The fraction that is read out: from 1 to 99 %."""
        return Percent(min(max(round(self * 100), 1), 99) / 100)

    @property
    def is_all_but_sure(self) -> bool:
        """Whether it is over 99 %, rounded to 100."""
        return round(self * 100) >= 100

    @property
    def is_all_but_none(self) -> bool:
        """Whether it is under 1 %, rounded to 0."""
        return round(self * 100) <= 0


class Score(float):
    """A mean of 0-10 scores, read with one decimal."""


class Amount(float):
    """An amount, read with as many decimals as it has: `22`, `0.5`, `1.25`."""


class Phrase(NamedTuple):
    """One whole sentence with its figures.

    Attributes:
        text: The English sentence; figures stand in it as `{name}`. With a `count`, this is the plural form.
        figures: What goes into the named places; some words that are said in several sentences are a phrase too.
        one: The singular form, used when `count` is 1 and the language is English.
        count: The number that decides the plural form; also available in the text as `{count}`.
        sources: The ids of the publications it rests on (`diary.model.evidence.sources.cited`); none for most.
    """

    text: str
    figures: "Mapping[str, Figure]" = {}  # noqa: RUF012 - nobody writes into a Mapping
    one: str | None = None
    count: int | None = None  # type: ignore[assignment]  # instead of the method that every tuple has
    sources: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The English sentence."""
        return english(self)

    def with_figures(self, **figures: "Figure") -> "Phrase":
        """This sentence of a table, with what goes into its named places."""
        return self._replace(figures=figures)


Figure = str | int | date | Percent | Chance | Score | Amount | Phrase


def phrase(text: str, **figures: Figure) -> Phrase:
    """A sentence without a plural form; a literal, so that the catalogue has it (docs/adding-a-language.md)."""
    return Phrase(text, figures)


def counted(one: str, many: str, count: int, **figures: Figure) -> Phrase:
    """A sentence that reads differently for one and for many, two literals; both may use `{count}`."""
    return Phrase(many, figures, one=one, count=count)


def render(
    sentence: Phrase,
    translate: Callable[[str, int | None], str],
    show: Callable[[Figure], str],
) -> str:
    """Put a phrase into words.

    Args:
        sentence: What to say.
        translate: Gives the text in the reader's language (source text, count or None); the source text itself
            where there is no translation.
        show: Puts one figure into the reader's way of writing dates and numbers.
    """
    text = translate(sentence.text, sentence.count)
    if text == sentence.text and sentence.one is not None and sentence.count == 1:
        text = sentence.one
    text = text.replace(" %", "\u00a0%")  # a number is never parted from it
    shown = {
        name: render(value, translate, show) if isinstance(value, Phrase) else show(value)
        for name, value in sentence.figures.items()
    }
    if sentence.count is not None:
        shown.setdefault("count", show(sentence.count))
    return text.format(**shown)


def show_plainly(figure: Figure) -> str:
    """A figure in English: `28 November 2026` for a date, `30 %` for a fraction, `7.2` for a mean score."""
    if isinstance(figure, Chance):
        known = show_plainly(figure.percent)
        return f"over {known}" if figure.is_all_but_sure else f"under {known}" if figure.is_all_but_none else known
    if isinstance(figure, Percent):
        return f"{with_minus(str(round(figure * 100)))}\u00a0%"
    if isinstance(figure, Score):
        return with_minus(f"{float(figure):.1f}")
    if isinstance(figure, Amount):
        return with_minus(shortest_digits(figure))
    if isinstance(figure, date):
        return f"{figure.day} {_MONTHS[figure.month - 1]} {figure.year}"
    return with_minus(str(figure)) if isinstance(figure, int) else str(figure)


def with_minus(digits: str) -> str:
    """Return a number with the minus sign of print in the place of a hyphen."""
    return digits.replace("-", "−")


def shortest_digits(amount: float) -> str:
    """Return a number with as many decimals as it has, six at most, and a dot: `22`, `0.5`."""
    return f"{float(amount):.6f}".rstrip("0").rstrip(".")


def english(sentence: Phrase) -> str:
    """The sentence in English."""
    return render(sentence, lambda text, _count: text, show_plainly)


# Not strftime("%B"): that follows the process's locale, and a sentence must not be half English.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
