"""The commands on backups and on imports that are to be undone: functions and their answers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from diary import backups, existing, locking
from diary.cli.output import program_for
from diary.cli.passphrase import key_for, key_of_backup
from diary.cli.words import listed, point, that_are
from diary.errors import BadInputError, NeedsPassphraseError
from diary.held_files import is_folder, no_diary, refuse_out_of_reach
from diary.store.incoming.imports import past_imports, undo_import
from diary.store.keeping import tend
from diary.store.on_disk.copies import Occasion
from diary.store.on_disk.own_files import folder_of_copies
from diary.store.on_disk.restoring import soundness_words
from diary.store.on_disk.second_folder import choose_second_folder, forget_second_folder, second_folder
from diary.wording import counted, phrase

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from diary.backups import LookedInto
    from diary.clock import Clock
    from diary.store.incoming.imports import PastImport
    from diary.store.on_disk.holdings import Holdings
    from diary.store.on_disk.restoring import Restored
    from diary.store.on_disk.second_folder import SecondFolder
    from diary.store.repository import Repository
    from diary.wording import Phrase

_NAMED_MOMENT = "%Y-%m-%dT%H:%M:%S"


def list_backups(path: Path, options: argparse.Namespace, clock: Clock) -> list[Phrase]:
    """List the backups with what each holds, after the second folder was chosen or forgotten where asked for."""
    if is_folder(path):
        raise no_diary(path)
    lines = []
    if options.second_folder is not None:
        with existing.existing_diary(path, clock, key_for(path, options)) as repository:
            existing.refuse_damage(repository)
            choose_second_folder(path, options.second_folder, repository.diary_id or "")
            lines = tended_lines(repository)
            key = repository.key
    elif options.no_second_folder:
        forget_second_folder(path)
    if options.second_folder is None:
        try:
            key = key_for(path, options)
        except NeedsPassphraseError:  # what is locked is listed as that
            key = None
    found = backups.look_through(path, key)
    lines += [_backup_line(one) for one in found]
    if not found:
        refuse_out_of_reach(folder_of_copies(path))
        lines.append(phrase("There is no backup of {path} yet.", path=str(path)))
    return lines + _second_folder_lines(second_folder(path))


def put_backup_back(path: Path, options: argparse.Namespace, clock: Clock) -> list[Phrase]:
    """Put a backup in the place of the diary; what stands there is kept."""
    is_the_diary = options.name.absolute() == path.absolute()
    program = program_for(options.diary)
    backup = path if is_the_diary else _backup_named(path, options.name, program)
    key = key_for(path if locking.is_locked(path) else backup, options)
    backup_key = key_of_backup(backup, key, options)
    restored = backups.restore_backup(path, backup, clock, key, backup_key)
    lines = _restored_lines(path, backup, restored, program)
    if key is not None and locking.key_is_another(backup, key):
        lines.append(phrase("It is locked with the passphrase that {path} has now.", path=str(path)))
    return lines


def _backup_named(diary: Path, name: Path, program: str) -> Path:
    found = backups.backup_named(diary, name)
    if found is None:
        refuse_out_of_reach(name)
        raise BadInputError.of(
            "There is no backup {name}. To see which there are: {program} backups.", name=str(name), program=program
        )
    return found


def list_imports(repository: Repository, program: str) -> list[Phrase]:
    """List the imports that can be undone."""
    existing.refuse_damage(repository)
    found = past_imports(repository)
    if not found:
        return [phrase("No import of the last 30 days can be undone.")]
    return [
        phrase(
            "{moment}: {what}. To undo it: {program} import --undo {moment}",
            program=program,
            moment=one.at.strftime(_NAMED_MOMENT),
            what=_import_words(one),
        )
        if one.file == ""
        else phrase(
            "{moment}, from {file}: {what}. To undo it: {program} import --undo {moment}",
            program=program,
            moment=one.at.strftime(_NAMED_MOMENT),
            file=one.file,
            what=_import_words(one),
        )
        for one in found
    ]


def undo_past_import(repository: Repository, moment: str | None, program: str) -> list[Phrase]:
    """Undo an import as a whole: the one of that moment, or the only one."""
    existing.refuse_damage(repository)
    at = _moment(repository, moment, program)
    found = undo_import(repository, at).undone
    named, what = at.strftime(_NAMED_MOMENT), _import_words(found)
    undone = (
        phrase("Undone: the import of {moment}, {what}.", moment=named, what=what)
        if found.file == ""
        else phrase("Undone: the import of {moment} from {file}, {what}.", moment=named, file=found.file, what=what)
    )
    stays = counted(
        "{count} answer was changed by hand since, or is needed by what was: it stays.",
        "{count} answers were changed by hand since, or are needed by what was: they stay.",
        found.kept,
    )
    return [undone, *that_are([stays]), *tended_lines(repository)]


def tended_lines(repository: Repository) -> list[Phrase]:
    """Make today's backup where it is due; say only what went wrong, and that not each time."""
    tended = tend(repository)
    return [tended.trouble.sentence] if tended.trouble is not None and tended.is_news else []


def holdings_words(held: Holdings) -> Phrase:
    """Return what a backup that is whole holds."""
    words = [counted("{count} day", "{count} days", held.days)]
    if held.last_day is not None:
        words.append(phrase("the last {day}", day=held.last_day.isoformat()))
    if held.infusion is not None:
        first, last = (day.isoformat() for day in held.infusion)
        words.append(
            phrase("newest infusion {first}", first=first)
            if first == last
            else phrase("newest infusion {first} to {last}", first=first, last=last)
        )
    return listed(words)


def _backup_line(one: LookedInto) -> Phrase:
    held, name = one.holdings, one.backup.path.name
    if not held.is_whole:
        return point(soundness_words(held.soundness).with_figures(path=name))
    size = counted("{count} kB", "{count} kB", -(-held.size // 1000))
    sentence = (
        phrase("{name}, in the second folder ({why}): {what}, {size}. Opened and looked over: whole.")
        if one.is_second
        else phrase("{name} ({why}): {what}, {size}. Opened and looked over: whole.")
    )
    why = _OCCASIONS[one.backup.occasion]
    return point(sentence.with_figures(name=name, why=why, what=holdings_words(held), size=size))


_OCCASIONS = {
    Occasion.DAILY: phrase("once a day"),
    Occasion.BY_HAND: phrase("made by hand"),
    Occasion.IMPORT: phrase("before an import"),
    Occasion.RESTORE: phrase("before a restore"),
    Occasion.UPDATE: phrase("before the file's format changed"),
    Occasion.NEW_KEY: phrase("before a new passphrase"),
}


def _second_folder_lines(second: SecondFolder | None) -> list[Phrase]:
    if second is None:
        return []
    if second.last_day is None:
        return [phrase("Second folder: {folder}. Nothing went there yet.", folder=str(second.folder))]
    day = second.last_day.isoformat()
    if second.is_there:
        return [phrase("Second folder: {folder}. The newest there is of {day}.", folder=str(second.folder), day=day)]
    return [
        phrase(
            "Second folder: {folder}. It is not there now; the newest backup went there on {day}.",
            folder=str(second.folder),
            day=day,
        )
    ]


def _restored_lines(path: Path, backup: Path, restored: Restored, program: str) -> list[Phrase]:
    lines = [
        phrase(
            "{path} holds what {backup} holds: {what}.",
            path=str(path),
            backup=str(backup),
            what=holdings_words(restored.holdings),
        )
    ]
    if restored.before is not None:
        lines.append(
            phrase(
                "What stood there before is kept. To have it back: {program} restore {name}",
                program=program,
                name=restored.before.name,
            )
        )
    if restored.put_aside is not None:
        lines.append(phrase("What stood there before is kept as it was: {path}.", path=str(restored.put_aside)))
    return lines


def _import_words(one: PastImport) -> Phrase:
    words = []
    if one.days:
        first, last = one.days[0].isoformat(), one.days[-1].isoformat()
        words.append(
            counted("answers of {count} day", "answers of {count} days", len(one.days))
            if first == last
            else counted(
                "answers of {count} day, {first} to {last}",
                "answers of {count} days, {first} to {last}",
                len(one.days),
                first=first,
                last=last,
            )
        )
    if one.records > 0:
        words.append(counted("{count} other record", "{count} other records", one.records))
    return listed(words)


def _moment(repository: Repository, told: str | None, program: str) -> datetime:
    """The moment of the import that is meant: the newest one, if none is named."""
    found = past_imports(repository)
    if told is None and found:
        return max(one.at for one in found)
    named = next((one.at for one in found if one.at.strftime(_NAMED_MOMENT) == told), None)
    if named is None:
        raise BadInputError.of(
            "Name one import of the last 30 days by its moment. To see which can be undone: {program} imports.",
            program=program,
        )
    return named
