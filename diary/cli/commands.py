"""One function for each command: arguments and clock in, lines out."""

from __future__ import annotations

from datetime import date, tzinfo
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

from diary import app, assessing
from diary.cli import backups, words
from diary.cli.passphrase import change_passphrase, key_for
from diary.errors import BadInputError
from diary.exchange.dates import DateOrder
from diary.exchange.registry import PACKAGE_IMPORT
from diary.exchange.selection import Selection
from diary.exchange.tracker import Layout
from diary.model.relief.assessor import Assessor
from diary.store.on_disk.location import default_diary
from diary.store.salvage_words import salvage_lines

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from diary.clock import Clock
    from diary.store.repository import Repository
    from diary.wording import Phrase


Lines: TypeAlias = "Sequence[Phrase | str]"
"""The answer of a command, a line each: a phrase; JSON as it is."""


def _sample(options: argparse.Namespace, clock: Clock) -> Lines:
    """Write an invented diary."""
    contents = app.write_sample(options.path, clock, options.seed)
    return [words.sample_line(options.path, contents)]


def _status(options: argparse.Namespace, clock: Clock) -> Lines:
    """The suggestion, as text or JSON."""
    on = _date("--on", options.on)
    with _existing(options, clock, leaves_all=True) as repository:
        app.refuse_damage(repository)
        assessor = Assessor()
        outlook = assessing.outlook_on(repository, on, assessor)
        if options.json:  # one object with the keys of the contract
            return words.suggestion_json(outlook)
        record = assessing.track_record_on(repository, on, assessor)
        labs = repository.labs()
        responses = assessing.responses_on(repository, on, assessor)
    return [
        *words.suggestion(outlook.suggestion),
        *words.weeks_lines(responses),
        *words.sign_lines(outlook),
        *words.unjudged_lines(labs),
        *words.track_record_lines(record),
    ]


def _export(options: argparse.Namespace, clock: Clock) -> Lines:
    """Write the diary as a package."""
    selection = Selection(_date("--from", options.first), _date("--to", options.last), options.with_notes)
    with _existing(options, clock, leaves_all=True) as repository:
        app.refuse_damage(repository)
        contents, refusals = app.export_diary(repository, options.dest, selection, name=options.format)
    return [words.exported_line(options.dest, contents), *words.refused_instruments(refusals)]


def _import(options: argparse.Namespace, clock: Clock) -> Lines:
    """Bring in a package or another program's CSV file."""
    source: Path = options.source
    keep_own, dry_run = options.clashes == "keep", options.dry_run
    diary = _diary(options)
    way = app.import_format(diary, source)
    with app.any_diary(diary, clock, key_for(diary, options)) as repository:
        app.refuse_damage(repository)
        if way is PACKAGE_IMPORT and options.date_column is None:
            contents, plan = app.import_package(repository, source, keep_own=keep_own, dry_run=dry_run)
            ahead = words.ahead_of_the_clock(contents, repository.today())
            done = words.imported_package(contents, plan, dry_run=dry_run) + ahead
            return done if dry_run else done + backups.tended_lines(repository)
        found, plan = app.import_tracker(
            repository, source, _layout(options), skip_bad=options.skip_bad, keep_own=keep_own, dry_run=dry_run
        )
        done = words.imported_tracker(found, plan, dry_run=dry_run)
        return done if dry_run else done + backups.tended_lines(repository)


def _backup(options: argparse.Namespace, clock: Clock) -> Lines:
    """Make a proven copy of the diary."""
    path = _diary(options)
    with _existing(options, clock) as repository:
        app.refuse_damage(repository)
        return [words.copied_line(path, app.back_up(repository, options.dest))]


def _check(options: argparse.Namespace, clock: Clock) -> Lines:
    """Check the file and its history."""
    path = _diary(options)
    with _existing(options, clock, leaves_all=True) as repository:
        app.refuse_damage(repository)
        return [words.sound(path, repository.contents())]


def _salvage(options: argparse.Namespace, clock: Clock) -> Lines:
    """Save all that can be read of a damaged diary into a new file."""
    path = _diary(options)
    return salvage_lines(path, app.salvage_diary(path, options.out, clock, key_for(path, options)))


def _backups(options: argparse.Namespace, clock: Clock) -> Lines:
    """List the backups."""
    return backups.list_backups(_diary(options), options, clock)


def _restore(options: argparse.Namespace, clock: Clock) -> Lines:
    """Put a backup in the place of the diary."""
    return backups.put_backup_back(_diary(options), options, clock)


def _imports(options: argparse.Namespace, clock: Clock) -> Lines:
    """List the imports that can be undone."""
    with _existing(options, clock, leaves_all=True) as repository:
        return backups.list_imports(repository)


def _undo_import(options: argparse.Namespace, clock: Clock) -> Lines:
    """Undo an import as a whole."""
    with _existing(options, clock) as repository:
        return backups.undo_past_import(repository, options.moment)


def _passphrase(options: argparse.Namespace, clock: Clock) -> Lines:
    """Set, change or remove the passphrase."""
    return change_passphrase(_diary(options), options, clock)


COMMANDS: dict[str, Callable[[argparse.Namespace, Clock], Lines]] = {
    "sample": _sample,
    "status": _status,
    "export": _export,
    "import": _import,
    "backup": _backup,
    "backups": _backups,
    "restore": _restore,
    "imports": _imports,
    "undo-import": _undo_import,
    "check": _check,
    "salvage": _salvage,
    "passphrase": _passphrase,
}


def _diary(options: argparse.Namespace) -> Path:
    if options.diary is not None:
        path: Path = options.diary
        return path
    return default_diary()


def _existing(
    options: argparse.Namespace, clock: Clock, *, leaves_all: bool = False
) -> AbstractContextManager[Repository]:
    path = _diary(options)
    return app.existing_diary(path, clock, key_for(path, options), leaves_all=leaves_all)


def _layout(options: argparse.Namespace) -> Layout:
    if options.date_column is None:
        raise BadInputError.of(
            "{path} is not a package. If it is another program's CSV file, name its columns: --date-column and "
            "--pain-column.",
            path=str(options.source),
        )
    return Layout(
        date_column=options.date_column,
        pain_column=options.pain_column,
        where=tuple(options.where),
        day_columns=options.day_columns,
        order=None if options.date_order is None else DateOrder(options.date_order),
        zone=None if options.time_zone is None else _zone(options.time_zone),
        stamps_in_utc=options.stamps_in_utc,
    )


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # unknown; not a zone's name; the name of a folder of zones
        raise BadInputError.of("--time-zone: this computer knows no time zone {name}.", name=repr(name)) from error


def _date(option: str, text: str | None) -> date | None:
    """The date an option gives.

    Raises:
        BadInputError: it is not a date of the calendar, written like 2026-11-22.
    """
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise BadInputError.of(
            "{option}: {value} is not a date of the calendar. Write it like 2026-11-22.",
            option=option,
            value=repr(text),
        ) from error
    if day.isoformat() != text:
        raise BadInputError.of(
            "{option}: {value} is not a date (it is written another way). Write it like 2026-11-22.",
            option=option,
            value=repr(text),
        )
    return day
