"""The answers of the commands, in English."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from diary.model.records.ahead import days_ahead, warning
from diary.model.safety.looking import unjudged_labs
from diary.model.safety.words import settled_words, sign_title
from diary.model.track_record.words import track_record_summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from diary.exchange.instrument_files import Refusal
    from diary.exchange.tracker import FoundScores
    from diary.model.records.change import Contents
    from diary.model.records.lab import LabResult
    from diary.model.safety.signs import OpenSign, SettledSign
    from diary.model.suggestion import Suggestion
    from diary.model.suggestion.outlook import Outlook
    from diary.model.track_record.outcomes import TrackRecord
    from diary.store.backup import Copied
    from diary.store.plan import Plan

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


def sample_line(path: Path, contents: Contents) -> str:
    """Return what a sample was written with."""
    first, last = contents.days[0].date.isoformat(), contents.days[-1].date.isoformat()
    return f"Wrote an invented diary to {path}: {_size(contents)}, {first} to {last}."


def exported_line(target: Path, contents: Contents) -> str:
    """Return what was written."""
    return f"Wrote {target}: {_size(contents)}, {_many(len(contents.changes), 'change')}."


def copied_line(diary: Path, copy: Copied) -> str:
    """Return what was copied, and what the copy holds."""
    held = [_many(copy.days, "day")]
    if copy.last_day is not None:
        held.append(f"the last {copy.last_day.isoformat()}")
    if copy.infusion is not None:
        first, last = copy.infusion.first_day.isoformat(), copy.infusion.last_day.isoformat()
        held.append(f"newest infusion {first}" if first == last else f"newest infusion {first} to {last}")
    return f"Copied {diary} to {copy.path}: {', '.join(held)}. The copy was opened again and checked."


def refused_instruments(refusals: Sequence[Refusal]) -> list[str]:
    """Return the files of questionnaires beside the diary that can't be used, and why."""
    return [" ".join(str(sentence) for sentence in refusal.sentences) for refusal in refusals]


def imported_package(contents: Contents, plan: Plan, *, dry_run: bool) -> list[str]:
    """Return what a package brought."""
    lines = [f"The package holds {_size(contents)}."]
    news = [
        (plan.infusions, "infusion"),
        (plan.medicines, "medicine"),
        (plan.labs, "blood result"),
        (plan.questionnaires, "questionnaire"),
    ]
    lines += [f"{_many(len(records), thing)} with something new." for records, thing in news if records]
    if plan.suggestions:
        lines.append(f"{_many(len(plan.suggestions), 'day')} with something that the diary said then.")
    if plan.clinic_told_on:
        lines.append(f"{_many(len(plan.clinic_told_on), 'safety sign')} that the clinic was told of.")
    if plan.settled_on:
        lines.append(f"{_many(len(plan.settled_on), 'safety sign')} that the clinic called settled.")
    return [*lines, *_what_was_done(plan, dry_run=dry_run)]


def ahead_of_the_clock(contents: Contents, today: date) -> list[str]:
    """That days of a package have not come yet; nothing where there is none."""
    days = days_ahead(contents, today)
    return [str(warning(days, date.isoformat))] if days else []


def imported_tracker(found: FoundScores, plan: Plan, *, dry_run: bool) -> list[str]:
    """Return what another program's file brought."""
    lines = [f"{_many(found.rows, 'row')} read, {found.matched} matched."]
    parts = [
        (found.unanswered, f"{_many(found.unanswered, 'row')} without a score."),
        (found.medians, f"{_many(found.medians, 'day')} with several entries: their median counts."),
        (found.rounded, f"{_many(found.rounded, 'day')} rounded; the history keeps what the file says."),
        (len(found.refused), f"{_many(len(found.refused), 'row')} left out:"),
    ]
    lines += _what_was_done(plan, dry_run=dry_run)
    lines += [line for count, line in parts if count > 0]
    return lines + [f"- {error}" for error in found.refused]


def _what_was_done(plan: Plan, *, dry_run: bool) -> list[str]:
    lines = []
    if plan.days:
        first, last = plan.days[0].isoformat(), plan.days[-1].isoformat()
        lines.append(f"{_many(len(plan.days), 'day')} with new answers, {first} to {last}.")
    if plan.is_empty:
        lines.append("Nothing is new.")
    if plan.standing:
        lines.append(f"{_many(plan.standing, 'answer')} already there.")
    if plan.clashes:
        lines.append(f"{_many(len(plan.clashes), 'answer')} that the file gives otherwise: the diary's own stand.")
    if dry_run:
        lines.append("Nothing was imported: this was a dry run.")
    return lines


def suggestion(found: Suggestion) -> list[str]:
    """The sentence, then what may be done, the reasons, and what would change it."""
    lines = [str(found.sentence)]
    if found.advice is not None:
        lines.append(str(found.advice))
    lines += [f"- {reason}" for reason in found.reasons]
    if found.would_change:
        lines += ["What would change this:", *(f"- {change}" for change in found.would_change)]
    return lines


def track_record_lines(record: TrackRecord) -> list[str]:
    """Return how often what was said held; nothing while there is nothing to compare."""
    if record.compared == 0:
        return []
    return ["How earlier forecasts turned out:", *(f"- {sentence}" for sentence in track_record_summary(record))]


def sign_lines(outlook: Outlook) -> list[str]:
    """Return the safety signs by name, with what became of each; nothing while there was none."""
    lines = [f"- {sign_title(one.sign)}: since {one.first.isoformat()}, {_report(one)}." for one in outlook.signs]
    lines += [f"- {settled_words(one)}" for one in outlook.settled]
    return ["Safety signs:", *lines] if lines else []


def _report(sign: OpenSign) -> str:
    if sign.told_on is None:
        return "your clinic was not told yet"
    return f"your clinic was told on {sign.told_on.isoformat()}, not settled yet"


def unjudged_lines(labs: Iterable[LabResult]) -> list[str]:
    """Return the blood results that can't be judged because no upper limit was written down; nothing without any."""
    names = [f"{one.analyte.value.upper()} of {one.day.isoformat()}" for one in unjudged_labs(labs)]
    return [f"Not judged, for no upper limit is written down: {', '.join(names)}."] if names else []


def suggestion_json(outlook: Outlook) -> list[str]:
    """The suggestion and the safety signs as one JSON object."""
    found = outlook.suggestion
    known = asdict(found)
    answer = {key: known[key] for key in _FIGURES}
    answer["reasons"] = [str(reason) for reason in found.reasons]
    answer["signs"] = [_sign_json(one, None) for one in outlook.signs]
    answer["signs"] += [_sign_json(one, one.settled_on) for one in outlook.settled]
    answer["method"] = found.method
    return [json.dumps(answer, indent=2, ensure_ascii=False, default=_iso)]


def _sign_json(sign: OpenSign | SettledSign, settled_on: date | None) -> dict[str, object]:
    return {"code": sign.sign, "since": sign.first, "told": sign.told_on, "settled": settled_on}


def sound(path: Path, contents: Contents) -> str:
    """That nothing is wrong with the file."""
    return f"{path} is sound: {_size(contents)}, {_many(len(contents.changes), 'change')} in the history."


def _size(contents: Contents) -> str:
    standing = [infusion for infusion in contents.infusions if not infusion.removed]
    parts = [_many(len(contents.days), "day"), _many(sum(not infusion.planned for infusion in standing), "infusion")]
    more = {
        "planned infusion": sum(infusion.planned for infusion in standing),
        "medicine": sum(not medicine.removed for medicine in contents.medicines),
        "blood result": sum(not lab.removed for lab in contents.labs),
        "questionnaire": sum(not one.removed for one in contents.questionnaires),
        "kept suggestion": len(contents.suggestions),
    }
    return ", ".join([*parts, *(_many(count, thing) for thing, count in more.items() if count > 0)])


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no JSON form")
