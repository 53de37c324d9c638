"""The passphrase on the command line: from a descriptor or asked for; never an argument, which others could see."""

from __future__ import annotations

import os
import sys
from getpass import getpass
from typing import TYPE_CHECKING

from diary import locking, new_passphrase
from diary.cli.output import program_for, say
from diary.errors import BadInputError, NeedsPassphraseError
from diary.held_files import refuse_missing_diary
from diary.wording import counted, phrase

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from diary.clock import Clock
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.passphrase import NewKey
    from diary.store.on_disk.rekeying import Rekeyed
    from diary.wording import Phrase

SET, CHANGE, REMOVE = "set", "change", "remove"
_LONGEST = 4096
"""A first line of more bytes than this is no passphrase."""


def key_for(path: Path, options: argparse.Namespace) -> Key | None:
    """Return what opens the diary at a path; None where it is plain, or there is none. Asks only if it must.

    Raises:
        NeedsPassphraseError: it has a passphrase, and there is nobody to ask.
        WrongPassphraseError, BadInputError: what was given does not open it.
    """
    if not locking.is_locked(path):
        return None
    if options.passphrase_fd is not None:
        return locking.unlock(path, line_from("--passphrase-fd", options.passphrase_fd)).key
    if not _somebody_is_there():
        raise NeedsPassphraseError.of(
            "{path} is locked with a passphrase. Hand it over with --passphrase-fd, or start this in a terminal.",
            path=str(path),
        )
    return locking.unlock(path, _asked(phrase("Passphrase or recovery code: "))).key


def key_of_backup(backup: Path, key: Key | None, options: argparse.Namespace) -> Key | None:
    """Return what opens a backup that is locked with another passphrase than the diary; None where that is not so.

    Raises:
        NeedsPassphraseError: there is nobody to ask for it.
        WrongPassphraseError, BadInputError: what was given does not open it.
    """
    if not locking.is_locked(backup) or not locking.key_is_another(backup, key):
        return None
    if options.backup_passphrase_fd is not None:
        return locking.unlock(backup, line_from("--backup-passphrase-fd", options.backup_passphrase_fd)).key
    if not _somebody_is_there():
        raise NeedsPassphraseError.of(
            "{path} is locked with another passphrase than the diary. Hand it over with --backup-passphrase-fd, or "
            "start this in a terminal.",
            path=str(backup),
        )
    return locking.unlock(backup, _asked(phrase("Passphrase or recovery code of the backup: "))).key


def change_passphrase(path: Path, options: argparse.Namespace, clock: Clock) -> list[Phrase]:
    """Set, change or remove the passphrase of a diary, and say what was done.

    Raises:
        DiaryError: it could not be done; nothing was changed.
    """
    refuse_missing_diary(path)
    is_locked, program = locking.is_locked(path), program_for(options.diary)
    if options.action == SET and is_locked:
        raise BadInputError.of(
            "{path} has a passphrase. Another one: {program} passphrase change.", path=str(path), program=program
        )
    if options.action != SET and not is_locked:
        raise BadInputError.of(
            "{path} has no passphrase. To set one: {program} passphrase set.", path=str(path), program=program
        )
    old = key_for(path, options)
    new = None if options.action == REMOVE else _new_key(path, options)
    return _lines(path, new, new_passphrase.change_key(path, clock, old, None if new is None else new.key))


def line_from(option: str, descriptor: int) -> str:
    """Return the first line that can be read from a descriptor, byte by byte: what follows it is not ours.

    Raises:
        BadInputError: it can't be read, is no text or is too long.
    """
    line = bytearray()
    try:
        while (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
            line += byte
            if len(line) > _LONGEST:
                raise BadInputError.of("{option}: the first line is too long for a passphrase.", option=option)
    except OSError as error:
        raise BadInputError.of(
            "{option}: nothing can be read from descriptor {number}.", option=option, number=descriptor
        ) from error
    try:
        return line.removesuffix(b"\r").decode()
    except UnicodeDecodeError:
        # Without the cause: it holds the bytes.
        raise BadInputError.of("{option}: the first line is not UTF-8 text.", option=option) from None


def _new_key(path: Path, options: argparse.Namespace) -> NewKey:
    if options.new_passphrase_fd is not None:
        return locking.new_key(line_from("--new-passphrase-fd", options.new_passphrase_fd))
    if not _somebody_is_there():
        raise BadInputError.of(
            "A new passphrase for {path} is missing. Hand it over with --new-passphrase-fd, or start this in a "
            "terminal.",
            path=str(path),
        )
    passphrase = _asked(phrase("New passphrase: "))
    if _asked(phrase("Once more: ")) != passphrase:
        raise BadInputError.of("The two are not the same. Nothing was changed.")
    return locking.new_key(passphrase)


def _somebody_is_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _asked(question: Phrase) -> str:
    try:
        return getpass(say(question), sys.stderr)
    except EOFError:
        raise BadInputError.of("No passphrase was typed. Nothing was changed.") from None


def _lines(path: Path, new: NewKey | None, done: Rekeyed) -> list[Phrase]:
    if new is None:
        lines = [phrase("{path} has no passphrase any more: whoever can read the file can read it.", path=str(path))]
        copies = counted(
            "{count} copy beside it has none either.", "{count} copies beside it have none either.", done.copies
        )
    else:
        lines = [
            phrase("{path} is locked with the new passphrase.", path=str(path)),
            phrase("Recovery code: {code}", code=new.code),
            phrase(
                "It opens the diary if you forget the passphrase, and is shown this once. Write it down, and keep it "
                "where nobody finds it beside this computer. Without passphrase and code, nobody can open the diary."
            ),
        ]
        copies = counted(
            "{count} copy beside it is locked too.", "{count} copies beside it are locked too.", done.copies
        )
    lines += [copies] if done.copies > 0 else []
    lines += [_left(copy) for copy in done.left]
    if done.away is not None:
        lines.append(
            phrase(
                "The second folder for backups is not there now, so the backups in it are as they were: {path}.",
                path=str(done.away),
            )
        )
    return lines


def _left(copy: Path) -> Phrase:
    return phrase(
        "Left as it was, for it is damaged, in use or has an older passphrase: {path}. Delete it if you don't need it.",
        path=str(copy),
    )
