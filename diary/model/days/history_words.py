"""The change history of a day in readable sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.days.words import answer_words, name
from diary.model.records.change import SITTING_PAUSE
from diary.model.records.day import EntryMode
from diary.model.records.details import day_key
from diary.model.scales import TEXT_ITEMS
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from diary.model.records.change import Change
    from diary.model.records.details import Answer
    from diary.model.records.medicine import Medicine

SHOWN = 80
"""How much of a note a sentence shows, in characters, unless all of it is asked for."""


@dataclass(frozen=True)
class AnswerChange:
    """The change of one answer, as it is shown.

    Attributes:
        item: Its name in the history, like `pain_average` or `doses.3`.
        old: The answer before; None for none.
        new: The answer after; None if it was taken back.
        at: When, with the UTC offset of the place.
        source: What an imported file said, where it is not the answer word for word.
        undone: Whether it was an undo: what stood before stands again.
    """

    item: str
    old: Answer
    new: Answer
    at: datetime
    source: str | None = None
    undone: bool = False


@dataclass(frozen=True)
class Sitting:
    """Changes that were made on one date, at one UTC offset and in one way.

    Attributes:
        day: The local date on which they were made.
        offset_minutes: The UTC offset there, in minutes.
        mode: Typed, late, imported or from paper.
        steps: The changes, newest first.
        undone: Whether they were undone then; `how` says nothing in this case.
        helper: Whether somebody else wrote them down for the person.
    """

    day: date
    offset_minutes: int
    mode: EntryMode
    steps: tuple[AnswerChange, ...]
    undone: bool = False
    helper: bool = False


def sittings(changes: Iterable[Change]) -> tuple[Sitting, ...]:
    """Return the history of one day, as it was entered, newest first: its sittings and the changes of each.

    Args:
        changes: Every change of that day, oldest first. That order counts, whatever clock the moments are from.
    """
    made: list[tuple[tuple[date, int, EntryMode, bool, bool], list[AnswerChange]]] = []
    for change in changes:
        if change.old == change.new:
            continue  # a sitting that ended with the text it began with
        at, undone = change.made_at, change.undone_at is not None
        offset = at.utcoffset() or timedelta()
        mode = EntryMode.TYPED if undone else change.entered.mode
        helper = change.entered.helper and not undone
        key = (at.date(), round(offset / timedelta(minutes=1)), mode, undone, helper)
        if not made or made[-1][0] != key:
            made.append((key, []))
        step = AnswerChange(change.item, change.old, change.new, at, change.source_value, undone)
        if not _went_on_writing(made[-1][1], step):
            made[-1][1].append(step)
    return tuple(
        Sitting(day, offset, mode, tuple(reversed(steps)), undone, helper)
        for (day, offset, mode, undone, helper), steps in reversed(made)
        if steps
    )


def change_sentence(
    step: AnswerChange, medicines: Iterable[Medicine], say: Callable[[Phrase], str], *, whole: bool = False
) -> Phrase:
    """Return the change of one answer in a sentence, like `Average pain: changed from 4 to 5`.

    Args:
        step: The change.
        medicines: The user's list, removed ones too.
        say: Puts the name and the answers in it into the reader's language (`str` for English).
        whole: Whether notes are given in full and not shortened.
    """
    key = day_key(step.item)
    what = say(name(key, medicines))

    def shown(answer: Answer) -> str:
        if key in TEXT_ITEMS and answer is not None:
            return shortened(str(answer), whole=whole)
        return say(answer_words(key, answer))

    if step.undone:
        return _undone(
            what, None if step.old is None else shown(step.old), None if step.new is None else shown(step.new)
        )
    if step.source is not None and step.new is not None:
        return phrase("{what}: {new} (the file said “{source}”)", what=what, new=shown(step.new), source=step.source)
    if step.old is None:
        return phrase("{what}: {new}", what=what, new=shown(step.new))
    if step.new is None:
        return phrase("{what}: {old} was taken back", what=what, old=shown(step.old))
    if key in TEXT_ITEMS:
        return phrase("{what}: {old} became {new}", what=what, old=shown(step.old), new=shown(step.new))
    return phrase("{what}: changed from {old} to {new}", what=what, old=shown(step.old), new=shown(step.new))


def _undone(what: str, old: str | None, new: str | None) -> Phrase:
    if old is None:
        return phrase("{what}: {new} stands again", what=what, new=new or "")
    if new is None:
        return phrase("{what}: {old} was undone", what=what, old=old)
    return phrase("{what}: {old} was undone, {new} stands again", what=what, old=old, new=new)


def shortened(text: str, *, whole: bool = False) -> str:
    """Return a note between quotation marks, cut at a word where it is long; line breaks become spaces unless whole."""
    if whole:
        return f"“{text}”"
    line = " ".join(text.split())
    if len(line) > SHOWN:
        cut = line[:SHOWN].rsplit(" ", 1)[0]
        line = f"{cut} …"
    return f"“{line}”"


def is_shortened(step: AnswerChange) -> bool:
    """Return whether the sentence of a change leaves out some of a note."""
    if step.item not in set(TEXT_ITEMS):
        return False
    return any(isinstance(text, str) and shortened(text) != f"“{text}”" for text in (step.old, step.new))


def entry_mode_words(mode: EntryMode, *, undone: bool = False, helper: bool = False) -> Phrase:
    """Return the way in which answers came into the diary, or that they were undone.

    Args:
        mode: Typed, late, imported or from paper.
        undone: Whether they were undone.
        helper: Whether somebody else wrote them down for the person.
    """
    if undone:
        return _UNDONE
    return _WAYS_OF_A_HELPER.get(mode, _WAYS[mode]) if helper else _WAYS[mode]


_UNDONE = phrase("undone")
_WAYS = {
    EntryMode.TYPED: phrase("typed"),
    EntryMode.LATE: phrase("typed, late"),
    EntryMode.IMPORT: phrase("from a file"),
    EntryMode.PAPER: phrase("from paper"),
}
_WAYS_OF_A_HELPER = {
    EntryMode.TYPED: phrase("written down by somebody else"),
    EntryMode.LATE: phrase("written down by somebody else, late"),
    EntryMode.PAPER: phrase("from paper, typed in by somebody else"),
}


def _went_on_writing(steps: list[AnswerChange], step: AnswerChange) -> bool:
    """Take a change into the one before it, if both are of one text and close together; return whether it was."""
    last = steps[-1] if steps else None
    if last is None or step.item != last.item or step.item not in set(TEXT_ITEMS):
        return False
    if step.undone or step.at - last.at > SITTING_PAUSE or None in (step.new, last.new) or step.source is not None:
        return False
    steps[-1] = AnswerChange(last.item, last.old, step.new, step.at)
    return True
