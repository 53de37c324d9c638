"""Words on the screen: Qt's translation and the user's own way of writing dates and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from diary.wording import Amount, Chance, Percent, Phrase, Score, counted, render, with_minus
from ui.words.language import formats

if TYPE_CHECKING:
    from datetime import date, datetime

    from diary.wording import Figure

translate = QCoreApplication.translate
"""How a function outside of a widget says a text: a context and a literal (docs/adding-a-language.md)."""
CORE = "Diary"
"""The context of every phrase: the catalogue has them from a generated file (resources/i18n/phrases.py)."""
GUIDE = "Guide"
"""The context of the texts of the user guide, which the catalogue has from its file (resources/i18n/catalogue.py)."""
_running_year: int | None = None


def use_year(year: int) -> None:
    """Say which year is the running one: its days are told without it. Until then, every day has its year."""
    global _running_year  # noqa: PLW0603 - one for the whole window, like its locale
    _running_year = year


def is_running_year(day: date) -> bool:
    """Return whether a day can be told without its year."""
    return day.year == _running_year


def words(sentence: Phrase) -> str:
    """A sentence of the core in the user's language."""
    return render(sentence, translated, show)


def guide_words(text: str) -> str:
    """A text of the user guide in the user's language."""
    return translate(GUIDE, text)


def show(figure: Figure) -> str:
    """One figure in the user's locale: `28 November` (of another year: `28 November 2025`), `30 %`, `7.2`."""
    if isinstance(figure, Chance):
        return chance(figure)
    if isinstance(figure, Percent):
        return percent(figure)
    if isinstance(figure, Score | Amount):
        return with_minus(amount(figure) if isinstance(figure, Amount) else formats().toString(float(figure), "f", 1))
    if isinstance(figure, str | int | Phrase):
        return with_minus(str(figure)) if isinstance(figure, int) else str(figure)
    return short_day(figure) if is_running_year(figure) else full_day(figure)


def percent(fraction: float) -> str:
    """`41 %`, with the space that doesn't break."""
    number = with_minus(str(round(fraction * 100)))
    return translate("Diary", "{number}\u00a0%").format(number=number)


def amount(number: float) -> str:
    """`22`, `0.5`: the locale's decimal sign, no groups, as many digits as it has."""
    locale = formats()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(number, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


def chance(figure: Chance) -> str:
    """`41 %`; never certain: `under 1 %`, `over 99 %`."""
    if figure.is_all_but_sure:
        return translate("Diary", "over {percent}").format(percent=percent(figure.percent))
    if figure.is_all_but_none:
        return translate("Diary", "under {percent}").format(percent=percent(figure.percent))
    return percent(figure.percent)


def score(value: int | None) -> str:
    """A 0-10 score; a dash for a missing one. 0 is a score."""
    return "–" if value is None else str(value)


def short_day(day: date) -> str:
    """`28 November`, where the year is plain."""
    return formats().toString(_qdate(day), translate("Diary", "d MMMM"))


def full_day(day: date) -> str:
    """`28 November 2026`."""
    return formats().toString(_qdate(day), translate("Diary", "d MMMM yyyy"))


def compact_day(day: date) -> str:
    """`Sat 28 Nov 2026`, for tables."""
    return formats().toString(_qdate(day), translate("Diary", "ddd d MMM yyyy"))


def plain_day(day: date) -> str:
    """`28 Nov 2026`, where there is little room."""
    return formats().toString(_qdate(day), translate("Diary", "d MMM yyyy"))


def brief_day(day: date) -> str:
    """`28 Nov`, where the year is told beside."""
    return formats().toString(_qdate(day), translate("Diary", "d MMM"))


def weekday(day: date) -> str:
    """`Tuesday 24 November`, the title of a day; with its year where that is not the running one."""
    if is_running_year(day):
        return formats().toString(_qdate(day), translate("Diary", "dddd d MMMM"))
    return formats().toString(_qdate(day), translate("Diary", "dddd d MMMM yyyy"))


def day_title(day: date, today: date) -> str:
    """`Tuesday 24 November` today; of a past day also how long ago it was: `Thursday 22 October, 34 days ago`.

    A heading begins with a capital, also where the language writes its weekdays small.
    """
    ago, named = (today - day).days, weekday(day)
    named = named[:1].upper() + named[1:]
    if ago == 0:
        return named
    if ago == 1:
        return translate("Diary", "{day}, yesterday").format(day=named)
    if ago < 0:
        return translate("Diary", "{day}, not begun yet").format(day=named)
    return words(counted("{day}, {count} day ago", "{day}, {count} days ago", ago, day=named))


def span(first: date, last: date) -> str:
    """`1–3 October 2026`, the two ends of a course."""
    if first == last:
        return full_day(first)
    if (first.year, first.month) == (last.year, last.month):
        return translate("Diary", "{first}–{last}").format(first=first.day, last=full_day(last))
    start = short_day(first) if first.year == last.year else full_day(first)
    return translate("Diary", "{first} – {last}").format(first=start, last=full_day(last))


def clock_time(moment: datetime) -> str:
    """`09:14` in the user's locale."""
    return formats().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def translated(text: str, count: int | None) -> str:
    """Return a source text of the core in the language that is shown, in the form for a count."""
    # Qt fills %n itself; our phrases carry the number by name, so -1 is "no number".
    return translate(CORE, text, None, -1 if count is None else count)
