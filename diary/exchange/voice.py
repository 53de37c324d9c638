"""The voice of what is written for a person to read: whole sentences in the reader's language and way of writing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from diary.speaking import Speaker
from diary.wording import phrase, render, show_plainly

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.wording import Figure, Phrase

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Marks around a figure while a sentence is put together; nothing a person writes is among a sentence's own words."""


class Run(NamedTuple):
    """A piece of a sentence.

    Attributes:
        text: The words.
        is_figure: Whether it is a figure, which may stand out.
    """

    text: str
    is_figure: bool


def as_it_stands(text: str, _count: int | None) -> str:
    """Return a source text untranslated: the English."""
    return text


def day_without_year(day: date) -> str:
    """Return day and month in English: `28 November`."""
    return show_plainly(day).rpartition(" ")[0]


@dataclass(frozen=True)
class Voice:
    """The language and the way of writing figures; by default English, as the command line has it.

    Attributes:
        language: Its code, as BCP 47 has it.
        translate: Gives a source text (with a count or None) in that language; see `diary.wording.render`.
        show: Puts a figure into the reader's way of writing dates and numbers.
        day_and_month: Puts a date without its year.
    """

    language: str = "en"
    translate: Callable[[str, int | None], str] = as_it_stands
    show: Callable[[Figure], str] = show_plainly
    day_and_month: Callable[[date], str] = day_without_year

    def say(self, sentence: Phrase) -> str:
        """Return a sentence in words."""
        return render(sentence, self.translate, self.show)

    def runs(self, sentence: Phrase) -> tuple[Run, ...]:
        """Return a sentence in pieces, its figures apart from its words."""

        def marked(figure: Figure) -> str:
            shown = self.show(figure)
            stands_out = isinstance(figure, int | float | date)
            return f"{_OPEN}{shown}{_CLOSE}" if stands_out else shown

        text = render(sentence, self.translate, marked)
        found: list[Run] = []
        for piece in text.split(_OPEN):
            figure, closed, rest = piece.partition(_CLOSE)
            found += [Run(figure, is_figure=True), Run(rest, is_figure=False)] if closed else [Run(figure, False)]  # noqa: FBT003
        return tuple(run for run in found if run.text)

    def span(self, first: date, last: date) -> str:
        """Return the days from one to another; the year once where it is the same."""
        if first == last:
            return self.number(first)
        if first.year == last.year:
            return self.say(phrase("{first} – {last}", first=self.day_and_month(first), last=last))
        return self.say(phrase("{first} – {last}", first=first, last=last))

    def number(self, figure: Figure) -> str:
        """Return a figure alone."""
        return self.say(phrase("{figure}", figure=figure))


ENGLISH = Voice()
"""The voice of whatever has no other reader, and of what a program reads."""


def voice_in(language: str) -> Voice:
    """Return the voice of a language where there is no window to ask: the command line's.

    Args:
        language: Its code, ISO 639-1; without a catalogue it is English.
    """
    speaker = Speaker(language)
    return Voice(speaker.language, speaker.translate, speaker.show, speaker.show_without_year)
