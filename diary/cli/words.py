"""The answers of the commands, a phrase a line."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING

from diary.cli.output import program_for, say
from diary.errors import CannotSaveError, DamagedError, UnreadableFileError
from diary.model.records.ahead import days_ahead, warning
from diary.model.response.list_line import relief_line
from diary.model.safety.looking import unjudged_labs
from diary.model.safety.words import settled_words, sign_title
from diary.model.track_record.words import track_record_summary
from diary.store.incoming.plan import news
from diary.wording import counted, phrase

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from diary.errors import DiaryError
    from diary.exchange.instrument_files import Refusal
    from diary.model.records.change import Contents
    from diary.model.records.lab import LabResult
    from diary.model.response.figures import Response
    from diary.model.safety.signs import OpenSign, SettledSign
    from diary.model.suggestion import Suggestion
    from diary.model.suggestion.outlook import Outlook
    from diary.model.track_record.outcomes import TrackRecord
    from diary.store.incoming.plan import Plan
    from diary.store.on_disk.backup import Copied
    from diary.wording import Phrase

MOST_INFUSIONS = 6
"""The newest ones whose relief is told of."""
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
"""The keys of the JSON object that are figures as they stand."""


def what_helps(error: DiaryError, options: argparse.Namespace) -> list[Phrase]:
    """Return which command helps; none where there is none, or where what was refused says so itself.

    Args:
        error: What was refused, and why: a damaged diary, or a copy that can't be made in the usual place.
        options: The command that was refused.
    """
    program = program_for(options.diary)
    if options.command == "backup" and options.dest is None and isinstance(error, CannotSaveError):
        return [phrase("To make the copy in another place: {program} backup FOLDER", program=program)]
    if options.command in {"backups", "restore", "salvage"} or not isinstance(
        error, DamagedError | UnreadableFileError
    ):
        return []
    return [
        phrase(
            "To see its backups: {program} backups. To save what can be read: {program} salvage OUT", program=program
        )
    ]


def sample_line(path: Path, contents: Contents) -> Phrase:
    """Return what a sample was written with."""
    return phrase(
        "Wrote an invented diary to {path}: {size}, {first} to {last}.",
        path=str(path),
        size=_size(contents),
        first=contents.days[0].date.isoformat(),
        last=contents.days[-1].date.isoformat(),
    )


def exported_line(target: Path, contents: Contents) -> Phrase:
    """Return what was written; a format without the history says nothing of it."""
    if not contents.changes:
        return phrase("Wrote {path}: {size}.", path=str(target), size=_size(contents))
    return phrase(
        "Wrote {path}: {size}, {changes}.", path=str(target), size=_size(contents), changes=_changes(contents)
    )


def sheet_line(target: Path) -> Phrase:
    """Return that an empty sheet was written."""
    return phrase("Wrote {path}: an empty sheet for two weeks.", path=str(target))


def calendar_line(target: Path, contents: Contents) -> Phrase:
    """Return what was written of a calendar."""
    planned = counted("{count} planned infusion", "{count} planned infusions", len(contents.infusions))
    if not contents.infusions:
        return phrase("Wrote {path}: what is to come, for your calendar.", path=str(target))
    return phrase(
        "Wrote {path}: what is to come, for your calendar; {planned} in it.", path=str(target), planned=planned
    )


def copied_line(diary: Path, copy: Copied) -> Phrase:
    """Return what was copied, and what the copy holds."""
    held = [counted("{count} day", "{count} days", copy.days)]
    if copy.last_day is not None:
        held.append(phrase("the last {day}", day=copy.last_day.isoformat()))
    if copy.infusion is not None:
        first, last = copy.infusion.first_day.isoformat(), copy.infusion.last_day.isoformat()
        held.append(
            phrase("newest infusion {first}", first=first)
            if first == last
            else phrase("newest infusion {first} to {last}", first=first, last=last)
        )
    return phrase(
        "Copied {diary} to {path}: {held}. The copy was opened again and checked.",
        diary=str(diary),
        path=str(copy.path),
        held=listed(held),
    )


def refused_instruments(refusals: Sequence[Refusal]) -> list[Phrase]:
    """Return the files of questionnaires beside the diary that can't be used, and why."""
    return [
        phrase("{file} {reason}", file=file, reason=reason)
        for file, reason in (refusal.sentences for refusal in refusals)
    ]


def imported_package(contents: Contents, plan: Plan, *, dry_run: bool) -> list[Phrase]:
    """Return what a package brought."""
    size = phrase("The package holds {size}.", size=_size(contents))
    return [size, *that_are(news(plan)), *what_was_done(plan, dry_run=dry_run)]


def ahead_of_the_clock(contents: Contents, today: date) -> list[Phrase]:
    """That days of a package have not come yet; nothing where there is none."""
    days = days_ahead(contents, today)
    return [warning(days, date.isoformat)] if days else []


def what_was_done(plan: Plan, *, dry_run: bool) -> list[Phrase]:
    """Return what an import did, or would do."""
    lines = []
    if plan.days:
        lines.append(
            counted(
                "{count} day with new answers, {first} to {last}.",
                "{count} days with new answers, {first} to {last}.",
                len(plan.days),
                first=plan.days[0].isoformat(),
                last=plan.days[-1].isoformat(),
            )
        )
    if plan.is_empty:
        lines.append(phrase("Nothing is new."))
    lines += that_are(
        [
            counted("{count} answer already there.", "{count} answers already there.", plan.standing),
            counted(
                "{count} answer that the file gives otherwise: the diary's own stand.",
                "{count} answers that the file gives otherwise: the diary's own stand.",
                len(plan.clashes),
            ),
            counted(
                "{count} answer that the file gives otherwise: the file's was taken.",
                "{count} answers that the file gives otherwise: the file's were taken.",
                len(plan.taken),
            ),
        ]
    )
    if dry_run:
        lines.append(phrase("Nothing was imported: this was a dry run."))
    return lines


def suggestion(found: Suggestion) -> list[Phrase]:
    """The one story, then what may be done, what is said beside it, further reasons, and what would change it."""
    story = found.story.sentences
    lines = list(story)
    if found.advice is not None:
        lines.append(found.advice)
    lines += found.cautions
    lines += [point(reason) for reason in found.reasons if reason not in story]
    if found.further_change:
        lines += [phrase("What would change this:"), *(point(change) for change in found.further_change)]
    return lines


def track_record_lines(record: TrackRecord) -> list[Phrase]:
    """Return how often what was said held; nothing while there is nothing to compare."""
    if record.compared == 0:
        return []
    return [
        phrase("How earlier forecasts turned out:"),
        *(point(sentence) for sentence in track_record_summary(record)),
    ]


def sign_lines(outlook: Outlook) -> list[Phrase]:
    """Return the safety signs by name, with what became of each; nothing while there was none."""
    lines = [*map(_open_sign, outlook.signs), *map(settled_words, outlook.settled)]
    return [phrase("Safety signs:"), *map(point, lines)] if lines else []


def _open_sign(sign: OpenSign) -> Phrase:
    title, since = sign_title(sign.sign), sign.first.isoformat()
    if sign.told_on is None:
        return phrase("{sign}: since {since}, your clinic was not told yet.", sign=title, since=since)
    return phrase(
        "{sign}: since {since}, your clinic was told on {day}, not settled yet.",
        sign=title,
        since=since,
        day=sign.told_on.isoformat(),
    )


def unjudged_lines(labs: Iterable[LabResult]) -> list[Phrase]:
    """Return the blood results that can't be judged because no upper limit was written down; nothing without any."""
    results = [
        phrase("{analyte} of {day}", analyte=one.analyte.value.upper(), day=one.day.isoformat())
        for one in unjudged_labs(labs)
    ]
    if not results:
        return []
    return [phrase("Not judged, for no upper limit is written down: {results}.", results=listed(results))]


def suggestion_json(outlook: Outlook) -> list[str]:
    """The suggestion and the safety signs as one JSON object."""
    found = outlook.suggestion
    known = asdict(found)
    answer = {key: known[key] for key in _FIGURES}
    last = found.last_seven
    answer["last_seven"] = {"mean": None if last is None else last.mean, "days": 0 if last is None else last.days}
    answer["sentence"] = say(found.sentence)
    answer["advice"] = None if found.advice is None else say(found.advice)
    answer["reasons"] = [say(reason) for reason in (*found.cautions, *found.reasons)]
    answer["signs"] = [_sign_json(one, None) for one in outlook.signs]
    answer["signs"] += [_sign_json(one, one.settled_on) for one in outlook.settled]
    answer["method"] = found.method
    return [json.dumps(answer, indent=2, ensure_ascii=False, default=_iso)]


def _sign_json(sign: OpenSign | SettledSign, settled_on: date | None) -> dict[str, object]:
    return {"code": sign.sign, "since": sign.first, "told": sign.told_on, "settled": settled_on}


def sound(path: Path, contents: Contents) -> Phrase:
    """That nothing is wrong with the file."""
    return phrase(
        "{path} is sound: {size}, {changes} in the history.",
        path=str(path),
        size=_size(contents),
        changes=_changes(contents),
    )


def _size(contents: Contents) -> Phrase:
    standing = [infusion for infusion in contents.infusions if not infusion.removed]
    always = [
        counted("{count} day", "{count} days", len(contents.days)),
        counted("{count} infusion", "{count} infusions", sum(not infusion.planned for infusion in standing)),
    ]
    more = [
        counted(
            "{count} planned infusion", "{count} planned infusions", sum(infusion.planned for infusion in standing)
        ),
        counted("{count} medicine", "{count} medicines", sum(not one.removed for one in contents.medicines)),
        counted("{count} blood result", "{count} blood results", sum(not lab.removed for lab in contents.labs)),
        counted(
            "{count} questionnaire", "{count} questionnaires", sum(not one.removed for one in contents.questionnaires)
        ),
        counted("{count} kept suggestion", "{count} kept suggestions", len(contents.suggestions)),
    ]
    return listed([*always, *that_are(more)])


def _changes(contents: Contents) -> Phrase:
    return counted("{count} change", "{count} changes", len(contents.changes))


def that_are(sentences: Sequence[Phrase]) -> list[Phrase]:
    """Return those that count something: of none nothing is said."""
    return [one for one in sentences if one.count is not None and one.count > 0]


def listed(parts: Sequence[Phrase]) -> Phrase:
    """Return several things one after the other."""
    first, *others = parts
    return reduce(lambda before, one: phrase("{before}, {one}", before=before, one=one), others, first)


def weeks_lines(responses: Sequence[Response]) -> list[Phrase]:
    """Return how long relief held after the newest infusions, in the words of the window's list; none without one."""
    newest = list(reversed(responses))[:MOST_INFUSIONS]
    lines = [
        phrase(
            "Infusion {number}, until {last_day}: {held}",
            number=one.number,
            last_day=one.infusion.last_day,
            held=relief_line(one),
        )
        for one in newest
    ]
    return [phrase("How long relief held:"), *map(point, lines)] if lines else []


def point(said: Phrase) -> Phrase:
    """Return one line of a list."""
    return phrase("- {line}", line=said)


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(repr(value))
