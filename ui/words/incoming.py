"""Says what was left out of something that came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.wording import counted
from ui.words.text import words

if TYPE_CHECKING:
    from diary.store.incoming.plan import Plan


def left_out(plan: Plan) -> list[str]:
    """Return how many answers gave way to the diary's own, one sentence; nothing where none did."""
    if not plan.clashes:
        return []
    said = counted(
        "{count} answer that differs was left out: your diary's own stands.",
        "{count} answers that differ were left out: your diary's own stand.",
        len(plan.clashes),
    )
    return [words(said)]
