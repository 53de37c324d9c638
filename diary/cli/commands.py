"""One function for each command: arguments and clock in, lines out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from diary import app, assessing, existing
from diary.cli import backups, import_words, words
from diary.cli.import_options import NEWEST_IMPORT, clash_rule, layout_of
from diary.cli.output import program_for, say_now, voice_of_command
from diary.cli.passphrase import change_passphrase, key_for
from diary.cli.remind import remind
from diary.errors import BadInputError
from diary.exchange.registry import (
    CALENDAR_EXPORT,
    FHIR_EXPORT,
    PACKAGE_EXPORT,
    PACKAGE_IMPORT,
    PDF_EXPORT,
    SHEET_EXPORT,
)
from diary.exchange.selection import Selection, selected
from diary.exchange.tracker.questions import UnsettledError
from diary.model.relief.assessor import Assessor
from diary.store.on_disk.location import default_diary
from diary.store.on_disk.salvage_words import salvage_lines

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from diary.clock import Clock
    from diary.model.records.change import Contents
    from diary.store.repository import Repository
    from diary.wording import Phrase


_FORMAT_OF_ENDING = {".csv": None, ".pdf": PDF_EXPORT.name, ".json": FHIR_EXPORT.name, ".ics": CALENDAR_EXPORT.name}
"""The formats by how the name of one file ends; a package is no single CSV file."""

Lines: TypeAlias = "Sequence[Phrase | str]"
"""The answer of a command, a line each: a phrase; JSON as it is."""


def _sample(options: argparse.Namespace, clock: Clock) -> Lines:
    """Write an invented diary."""
    contents = app.write_sample(options.path, clock, options.seed)
    return [words.sample_line(options.path, contents)]


def _status(options: argparse.Namespace, clock: Clock) -> Lines:
    """The suggestion, as text or JSON."""
    with _existing(options, clock, leaves_all=True) as repository:
        existing.refuse_damage(repository)
        assessor = Assessor()
        outlook = assessing.outlook_on(repository, options.on, assessor)
        if options.json:  # one object with the keys of the contract
            return words.suggestion_json(outlook)
        record = assessing.track_record_on(repository, options.on, assessor)
        labs = repository.labs()
        responses = assessing.responses_on(repository, options.on, assessor)
        clock_is_back = repository.warn_of_clock()
    return [
        *([] if clock_is_back is None else [clock_is_back]),
        *words.suggestion(outlook.suggestion),
        *words.weeks_lines(responses),
        *words.sign_lines(outlook),
        *words.unjudged_lines(labs),
        *words.track_record_lines(record),
    ]


def _export(options: argparse.Namespace, clock: Clock) -> Lines:
    """Write the diary in the format that was asked for."""
    selection = Selection(options.first, options.last, options.with_notes)
    _refuse_the_name_of_one_file(options)
    with _existing(options, clock, leaves_all=True) as repository:
        existing.refuse_damage(repository)
        _refuse_the_future(options, selection, repository)
        contents, refusals = app.export_diary(
            repository, options.dest, selection, name=options.format, voice=voice_of_command()
        )
    if options.format == SHEET_EXPORT.name:
        return [words.sheet_line(options.dest)]
    told = words.calendar_line if options.format == CALENDAR_EXPORT.name else words.exported_line
    return [told(options.dest, contents), *words.refused_instruments(refusals)]


def _refuse_the_name_of_one_file(options: argparse.Namespace) -> None:
    """A package is a folder: `export pain.csv` or `export report.pdf` would make one that is called like a file."""
    ending = options.dest.suffix.lower()
    if options.format != PACKAGE_EXPORT.name or ending not in _FORMAT_OF_ENDING:
        return
    form = _FORMAT_OF_ENDING[ending]
    if form is None:
        raise BadInputError.of(
            "{path} would be a folder: a package is several CSV files. Name it without {ending}, or let it end in .zip "
            "to have them in one file.",
            path=str(options.dest),
            ending=options.dest.suffix,
        )
    raise BadInputError.of(
        "{path} would be a folder of CSV files. To write what it is called: --format {format}.",
        path=str(options.dest),
        format=form,
    )


def _refuse_the_future(options: argparse.Namespace, selection: Selection, repository: Repository) -> None:
    """An export that begins after today and holds nothing is a slip; calendar and sheet are of what is to come."""
    today = repository.today()
    if options.format in {CALENDAR_EXPORT.name, SHEET_EXPORT.name} or selection.first is None:
        return
    # What was written while a clock was ahead, a visit and a planned infusion can be written out.
    if selection.first > today and not _holds_records(selected(repository.contents(), selection)):
        raise BadInputError.of(
            "--from {first} lies after today, {today}: there is nothing to write yet. Name an earlier day.",
            first=selection.first.isoformat(),
            today=today.isoformat(),
        )


def _holds_records(part: Contents) -> bool:
    return bool(part.days or part.infusions or part.questionnaires or part.visits or part.given_out)


def _import(options: argparse.Namespace, clock: Clock) -> Lines:
    """Bring in a package or another program's CSV file, or undo an import as a whole."""
    if options.undo is not None:
        with _existing(options, clock) as repository:
            moment = None if options.undo == NEWEST_IMPORT else options.undo
            return backups.undo_past_import(repository, moment, program_for(options.diary))
    source: Path = options.source
    diary = _diary(options)
    way = app.import_format(diary, source)
    with existing.any_diary(diary, clock, key_for(diary, options)) as repository:
        existing.refuse_damage(repository)
        if way is not PACKAGE_IMPORT or options.date_column is not None or options.day_columns is not None:
            return _import_foreign(repository, options)
        keep_own, dry_run = options.clashes == "keep", options.dry_run
        contents, plan = app.import_package(repository, source, keep_own=keep_own, dry_run=dry_run)
        ahead = words.ahead_of_the_clock(contents, repository.today())
        done = words.imported_package(contents, plan, dry_run=dry_run) + ahead
        return done if dry_run else done + backups.tended_lines(repository)


def _import_foreign(repository: Repository, options: argparse.Namespace) -> Lines:
    layout, rule = layout_of(options), clash_rule(options)
    try:
        found = app.read_foreign(repository, options.source, layout)
    except UnsettledError as error:
        raise import_words.with_option(error) from error
    import_words.refuse_what_is_open(found, skip_bad=options.skip_bad)
    plan = app.plan_foreign(repository, found, rule)
    say_now(import_words.warning_lines(found))  # before anything is written
    if not options.dry_run:
        plan = app.add_foreign(repository, found, rule, options.source.name)
    done = import_words.imported_lines(options.source.name, found, plan, dry_run=options.dry_run)
    return done if options.dry_run else done + backups.tended_lines(repository)


def _backup(options: argparse.Namespace, clock: Clock) -> Lines:
    """Make a proven copy of the diary."""
    path = _diary(options)
    with _existing(options, clock) as repository:
        existing.refuse_damage(repository)
        return [words.copied_line(path, app.back_up(repository, options.dest))]


def _check(options: argparse.Namespace, clock: Clock) -> Lines:
    """Check the file and its history."""
    path = _diary(options)
    with _existing(options, clock, leaves_all=True) as repository:
        existing.refuse_damage(repository)
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
        return backups.list_imports(repository, program_for(options.diary))


def _passphrase(options: argparse.Namespace, clock: Clock) -> Lines:
    """Set, change or remove the passphrase."""
    return change_passphrase(_diary(options), options, clock)


def _remind(options: argparse.Namespace, clock: Clock) -> Lines:
    """Look whether there is something to remind of."""
    return remind(_diary(options), options, clock)


COMMANDS: dict[str, Callable[[argparse.Namespace, Clock], Lines]] = {
    "sample": _sample,
    "status": _status,
    "export": _export,
    "import": _import,
    "backup": _backup,
    "backups": _backups,
    "restore": _restore,
    "imports": _imports,
    "check": _check,
    "salvage": _salvage,
    "passphrase": _passphrase,
    "remind": _remind,
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
    return existing.existing_diary(path, clock, key_for(path, options), leaves_all=leaves_all)
