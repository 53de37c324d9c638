"""What the commands answer, in English."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from diary.wording import counted, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from diary.model.records import Contents
    from diary.model.suggestion import Suggestion
    from diary.wording import Phrase


_FIGURES = (
    "on",
    "state",
    "modifiers",
    "threshold",
    "infusion",
    "day",
    "baseline",
    "relief_now",
    "due",
    "chance_below_now",
    "chance_responded",
)


def sample(path: Path, contents: Contents) -> str:
    """What was written."""
    return str(
        phrase(
            "Wrote an invented diary to {path}: {days} days, {infusions} infusions, {first} to {last}.",
            path=str(path),
            days=len(contents.days),
            infusions=len(contents.infusions),
            first=contents.days[0].date.isoformat(),
            last=contents.days[-1].date.isoformat(),
        )
    )


def suggestion(found: Suggestion) -> list[str]:
    """The sentence, then what may be done, the reasons, and what would change it."""
    lines = [str(found.sentence)]
    if found.advice is not None:
        lines.append(str(found.advice))
    lines += [f"- {reason}" for reason in found.reasons]
    if found.would_change:
        lines += ["What would change this:", *(f"- {change}" for change in found.would_change)]
    return lines


def suggestion_json(found: Suggestion) -> list[str]:
    """The suggestion as one JSON object."""
    known = asdict(found)
    answer = {key: known[key] for key in _FIGURES}
    answer["sentence"] = str(found.sentence)
    answer["reasons"] = [str(reason) for reason in found.reasons]
    answer["method"] = found.method
    return [json.dumps(answer, indent=2, ensure_ascii=False, default=_iso)]


def faults(path: Path, found: Sequence[str]) -> Phrase:
    """What is wrong with the file, as one sentence."""
    return counted(
        "{path}: 1 fault found: {first}",
        "{path}: {count} faults found, the first: {first}",
        len(found),
        path=str(path),
        first=found[0],
    )


def sound(path: Path, contents: Contents) -> str:
    """That nothing is wrong with the file."""
    return str(
        phrase(
            "{path} is sound: {days} days, {infusions} infusions, {changes} changes in the history.",
            path=str(path),
            days=len(contents.days),
            infusions=sum(not infusion.removed for infusion in contents.infusions),
            changes=len(contents.changes),
        )
    )


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no JSON form")
