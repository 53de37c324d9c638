"""Notes and dreams in the person's own words, day by day: only where they were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.exchange.report.chart import Block
    from diary.exchange.voice import Voice
    from diary.model.records.change import Contents

_MOST_LETTERS = 20_000
"""Letters of one text that are printed; a longer one is cut off, and says so."""
_MOST_LETTERS_IN_ALL = 300_000
"""Letters of all notes, or of all dreams, that are printed, the newest ones: some 60 pages. typst takes half a kilobyte
for each letter, and a report of ten thousand pages would be read by nobody."""
_LONGEST_WORD = 60
"""Letters of a word that are set in one piece: a longer one would run over the edge of the page."""
_BREAK = "\u200b"


def notes_blocks(part: Contents, voice: Voice) -> list[Block]:
    """Return what was written of days and infusions, oldest first."""
    found = [(day.date, phrase("{day}", day=day.date), day.note) for day in part.days]
    for infusion in part.infusions:
        if not infusion.removed and not infusion.planned:
            about = phrase("Infusion of {day}", day=infusion.first_day)
            found += [(infusion.first_day, about, text) for text in (infusion.given_alongside, infusion.note)]
    texts = [(about, text) for _, about, text in sorted(found, key=lambda one: one[0]) if text is not None]
    return _blocks(phrase("Notes"), phrase("There are no notes on these days."), texts, voice)


def dreams_blocks(part: Contents, voice: Voice) -> list[Block]:
    """Return what was written of dreams, oldest first."""
    texts = [(phrase("{day}", day=day.date), day.dream_note) for day in part.days if day.dream_note is not None]
    return _blocks(phrase("Dreams"), phrase("No dream was written down on these days."), texts, voice)


def _blocks(title: Phrase, none: Phrase, texts: Iterable[tuple[Phrase, str]], voice: Voice) -> list[Block]:
    head = voice.say(title)
    blocks: list[Block] = [{"kind": "words_title", "title": head, "read": head}]
    kept, left_out = _newest(list(texts))
    if left_out > 0:
        more = counted(
            "{count} earlier text is left out here; the package of CSV files holds it.",
            "{count} earlier texts are left out here; the package of CSV files holds them.",
            left_out,
        )
        blocks.append({"kind": "words", "about": "", "paragraphs": [voice.say(more)], "read": voice.say(more)})
    for about, text in kept:
        said, shown = voice.say(about), _shown(text, voice)
        blocks.append(
            {"kind": "words", "about": said, "paragraphs": shown.split("\n"), "read": f"{said}\n{text[:_MOST_LETTERS]}"}
        )
    if len(blocks) == 1:
        blocks.append({"kind": "words", "about": "", "paragraphs": [voice.say(none)], "read": voice.say(none)})
    return blocks


def _newest(texts: list[tuple[Phrase, str]]) -> tuple[list[tuple[Phrase, str]], int]:
    """The newest texts that have room, oldest first, and how many have none."""
    room = _MOST_LETTERS_IN_ALL
    for at in range(len(texts) - 1, -1, -1):
        room -= min(len(texts[at][1]), _MOST_LETTERS)
        if room < 0:
            return texts[at + 1 :], at + 1
    return texts, 0


def _shown(text: str, voice: Voice) -> str:
    more = voice.say(phrase("(The rest is left out here; the package of CSV files holds it.)"))
    whole = text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…\n{more}"
    return "\n".join(" ".join(_parted(word) for word in line.split(" ")) for line in whole.splitlines())


def _parted(word: str) -> str:
    if len(word) <= _LONGEST_WORD:
        return word
    return _BREAK.join(word[at : at + _LONGEST_WORD] for at in range(0, len(word), _LONGEST_WORD))
