"""The clinic's checklist for an infusion day: what is to be seen to before it, in the user's own lines.

It is one text, a line each: `[ ] ` before what is open, `[x] ` before what is done (docs/decisions/0066).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError
from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.records.infusion import Infusion

OPEN_MARK, DONE_MARK = "[ ] ", "[x] "
NEAR_DAYS = 7
"""From how many days before the first infusion day the checklist is shown on Today."""


class ChecklistLine(NamedTuple):
    """One line of a checklist.

    Attributes:
        text: What is to be seen to, own words on one line; never empty.
        done: Whether it was ticked off.
    """

    text: str
    done: bool = False


def read_checklist(text: str | None) -> tuple[ChecklistLine, ...]:
    """Return the lines of a stored checklist, from above; none where there is no checklist.

    Raises:
        BadInputError: it is no checklist.
    """
    lines = [] if text is None else text.split("\n")
    if not all(len(line) > len(OPEN_MARK) and line.startswith((OPEN_MARK, DONE_MARK)) for line in lines):
        raise BadInputError.of("Each line of a checklist begins with [ ] or [x].").about("checklist")
    return tuple(ChecklistLine(line[len(OPEN_MARK) :], line.startswith(DONE_MARK)) for line in lines)


def write_checklist(lines: Iterable[ChecklistLine]) -> str | None:
    """Return a checklist as it is stored; None without a line."""
    return "\n".join(f"{DONE_MARK if line.done else OPEN_MARK}{line.text}" for line in lines) or None


def lines_typed(text: str) -> tuple[str, ...]:
    """Return what stands on the lines of a typed text, without the empty ones and the spaces around them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def checklist_typed(text: str, stored: str | None) -> str | None:
    """Return the checklist that a typed text means; a line that stood there keeps its tick.

    Args:
        text: What was typed, a line each.
        stored: The checklist before.
    """
    done = [line.text for line in read_checklist(stored) if line.done]
    lines = []
    for typed in lines_typed(text):
        if typed in done:
            done.remove(typed)  # of two alike, one tick is one tick
            lines.append(ChecklistLine(typed, done=True))
        else:
            lines.append(ChecklistLine(typed))
    return write_checklist(lines)


def ticked(infusion: Infusion, line: int, *, done: bool) -> str | None:
    """Return the checklist of an infusion with one line ticked off, or open again.

    Args:
        infusion: Whose.
        line: Which line, from 0.
        done: Whether it is done.
    """
    lines = read_checklist(infusion.checklist)
    return write_checklist(one._replace(done=done) if at == line else one for at, one in enumerate(lines))


def with_ticks_of_both(own: str | None, other: str | None) -> str | None:
    """Return the diary's own checklist, with what another copy of it ticked off; itself where its lines are others."""
    if own is None or other is None:
        return own if other is None else other
    mine, theirs = read_checklist(own), read_checklist(other)
    if [line.text for line in mine] != [line.text for line in theirs]:
        return own
    return write_checklist(a._replace(done=a.done or b.done) for a, b in zip(mine, theirs, strict=True))


def last_checklist(infusions: Iterable[Infusion], before: Infusion | None) -> tuple[str, ...]:
    """Return the lines of the checklist that was used last, to be offered again; none without one.

    Args:
        infusions: All infusions, removed ones left out.
        before: The infusion that they are offered for; None for a new one.
    """
    used = [i for i in infusions if i.checklist is not None and (before is None or i.id != before.id)]
    newest = max(used, key=lambda i: (i.first_day, i.id or 0), default=None)
    return () if newest is None else tuple(line.text for line in read_checklist(newest.checklist))


def near_checklist(infusions: Iterable[Infusion], on: date) -> Infusion | None:
    """Return the planned infusion whose checklist is to be shown: its first day is near or today; None without one.

    Args:
        infusions: All infusions; removed ones are not looked at.
        on: Today.
    """
    near = [
        i
        for i in infusions
        if i.planned
        and not i.removed
        and i.checklist is not None
        and on <= i.first_day <= on + timedelta(days=NEAR_DAYS)
    ]
    return min(near, key=lambda i: (i.first_day, i.id or 0), default=None)


def checklist_sentence(infusion: Infusion) -> Phrase:
    """Say for when an infusion with a checklist is planned, and how much of it is open."""
    still = sum(not line.done for line in read_checklist(infusion.checklist))
    if still == 0:
        return phrase(
            "Your infusion is planned for {day}. Everything on your checklist is ticked off.", day=infusion.first_day
        )
    return counted(
        "Your infusion is planned for {day}. {count} line of your checklist is open.",
        "Your infusion is planned for {day}. {count} lines of your checklist are open.",
        still,
        day=infusion.first_day,
    )
