"""Says what there is of backups, what each holds, and what a restore or the undo of an import did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store.on_disk.copies import Occasion
from diary.store.on_disk.holdings import Soundness
from diary.store.on_disk.restoring import soundness_words
from diary.wording import counted
from ui.words.text import clock_time, full_day, span, translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from diary.backups import LookedInto
    from diary.store.incoming.imports import PastImport
    from diary.store.on_disk.holdings import Holdings
    from diary.store.on_disk.restoring import Restored
    from diary.store.on_disk.second_folder import SecondFolder


def newest_words(backups: Sequence[LookedInto]) -> str:
    """Return of which day the newest backup is, how many there are, and that they were looked over."""
    whole = [one for one in backups if one.holdings.is_whole]
    if not backups:
        return translate(
            "Backups", "There is no backup yet. The first is made by itself, once you have answered something."
        )
    locked = [one for one in backups if one.holdings.soundness is Soundness.OTHER_KEY]
    if not whole and locked:
        return translate("Backups", "The backups that there are have another passphrase than your diary.")
    if not whole:
        return translate("Backups", "None of the backups can be used. Make one now.")
    newest = translate("Backups", "The newest is of {day}.").format(day=full_day(whole[0].backup.day))
    return " ".join([newest, *_counts(len(backups), len(locked), len(backups) - len(whole) - len(locked))])


def _counts(every: int, locked: int, useless: int) -> list[str]:
    """Return how many backups there are, and how many of them can't be opened or used, a sentence each."""
    said = [
        counted(
            "There is {count} in all. It was opened and looked over just now.",
            "There are {count} in all. Each was opened and looked over just now.",
            every,
        )
    ]
    if locked:
        said.append(
            counted(
                "{count} of them has another passphrase than your diary.",
                "{count} of them have another passphrase than your diary.",
                locked,
            )
        )
    if useless > 0:
        said.append(counted("{count} of them can't be used.", "{count} of them can't be used.", useless))
    return [words(sentence) for sentence in said]


def title_words(one: LookedInto) -> str:
    """Return the day of a backup, and why it was made."""
    return translate("Backups", "{day}, {why}").format(
        day=full_day(one.backup.day), why=occasion_words(one.backup.occasion)
    )


def line_words(one: LookedInto) -> str:
    """Return what a backup holds and that it is whole, or what is wrong with it."""
    held = one.holdings
    if not held.is_whole:
        return words(soundness_words(held.soundness).with_figures(path=one.backup.path.name))
    said = [
        translate("Backups", "{what}; {size}. Whole: it was opened and looked over.").format(
            what=holds_words(held), size=_size(held.size)
        )
    ]
    if one.is_second:
        said.append(translate("Backups", "It is in the second folder."))
    return " ".join(said)


def question_words(one: LookedInto, *, is_encrypted: bool, is_file: bool = False) -> str:
    """Return what is asked before a restore.

    Args:
        one: The backup.
        is_encrypted: Whether the diary has a passphrase.
        is_file: Whether it is a file that the user chose: its day is not known.
    """
    asked = (
        translate(
            "Backups",
            "{file} holds {what}. Your diary would hold just that. What it holds now is backed up first, so you can go "
            "back. Restore it?",
        )
        if is_file
        else translate(
            "Backups",
            "This backup of {day} holds {what}. Your diary would hold just that, without what you answered since. "
            "What it holds now is backed up first, so you can go back. Restore it?",
        )
    ).format(file=one.backup.path.name, day=full_day(one.backup.day), what=holds_words(one.holdings))
    if is_encrypted == one.holdings.is_locked:
        return asked
    locked = translate("Backups", "The backup has no passphrase; what is restored is locked with your diary's.")
    unlocked = translate(
        "Backups",
        "The backup has a passphrase, and your diary has none: what is restored can be read by whoever can read the "
        "file, until you set one below.",
    )
    return f"{locked if is_encrypted else unlocked} {asked}"


def holds_words(held: Holdings) -> str:
    """Return how many days a backup holds, up to which, and its newest infusion."""
    if held.last_day is None:
        days = translate("Backups", "no days yet")
    else:
        days = words(
            counted("{count} day, {last}", "{count} days, the last {last}", held.days, last=full_day(held.last_day))
        )
    if held.infusion is None:
        return days
    return translate("Backups", "{days}; newest infusion {dates}").format(days=days, dates=span(*held.infusion))


def restored_words(restored: Restored) -> str:
    """Return what the diary holds now, and where what it held before is."""
    said = [translate("Backups", "Restored: your diary holds {what}.").format(what=holds_words(restored.holdings))]
    if restored.before is not None:
        said.append(
            translate(
                "Backups", "What it held before is the backup of today, “before a restore”: restore that to go back."
            )
        )
    if restored.put_aside is not None:
        said.append(
            translate("Backups", "The file that was there is kept as it was: {path}.").format(path=restored.put_aside)
        )
    return " ".join(said)


def made_words(path: Path) -> str:
    """Return where a backup is that was made now."""
    return translate("Backups", "Backed up to {path}. It was opened again and checked: it is whole.").format(path=path)


def second_words(second: SecondFolder | None) -> str:
    """Return which the second folder is, and when something went there last."""
    if second is None:
        return translate("Backups", "No second folder is chosen.")
    if second.last_day is None:
        return translate("Backups", "{folder}: nothing went there yet.").format(folder=second.folder)
    day = full_day(second.last_day)
    if second.is_there:
        return translate("Backups", "{folder}: the newest backup there is of {day}.").format(
            folder=second.folder, day=day
        )
    return translate(
        "Backups", "{folder}: not there now. The newest backup there is of {day}; it catches up when it is back."
    ).format(folder=second.folder, day=day)


def import_words(one: PastImport) -> str:
    """Return when something was imported, and what of it would be taken back."""
    what = []
    if one.days:
        what.append(
            words(
                counted(
                    "answers of {count} day ({dates})",
                    "answers of {count} days ({dates})",
                    len(one.days),
                    dates=span(one.days[0], one.days[-1]),
                )
            )
        )
    if one.records > 0:
        what.append(words(counted("{count} other record", "{count} other records", one.records)))
    said = (
        translate("Backups", "Import of {day}, {time}: {what}.")
        if one.file == ""
        else translate("Backups", "Import of {day}, {time}, from {file}: {what}.")
    ).format(day=full_day(one.at.date()), time=clock_time(one.at), file=one.file, what=", ".join(what))
    return f"{said} {kept_words(one)}" if one.kept else said


def undone_words(one: PastImport) -> str:
    """Return what the undo of an import left."""
    said = (
        translate("Backups", "The import of {day}, {time} was undone.")
        if one.file == ""
        else translate("Backups", "The import of {day}, {time} from {file} was undone.")
    ).format(day=full_day(one.at.date()), time=clock_time(one.at), file=one.file)
    return f"{said} {kept_words(one)}" if one.kept else said


def kept_words(one: PastImport) -> str:
    """Return how much of an import stays, because it was changed by hand since."""
    return words(
        counted(
            "{count} answer that you changed since, or that yours needs, stays.",
            "{count} answers that you changed since, or that yours need, stay.",
            one.kept,
        )
    )


def occasion_words(occasion: Occasion) -> str:
    """Return why a backup was made."""
    return {
        Occasion.DAILY: translate("Backups", "made by itself"),
        Occasion.BY_HAND: translate("Backups", "made by you"),
        Occasion.IMPORT: translate("Backups", "before an import"),
        Occasion.RESTORE: translate("Backups", "before a restore"),
        Occasion.UPDATE: translate("Backups", "before the file's format changed"),
        Occasion.NEW_KEY: translate("Backups", "before a new passphrase"),
    }[occasion]


def _size(size: int) -> str:
    thousands = -(-size // 1000)
    if thousands < 1000:
        return words(counted("{count} kB", "{count} kB", thousands))
    return words(counted("{count} MB", "{count} MB", -(-thousands // 1000)))
