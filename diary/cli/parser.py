"""The arguments, as `relief-diary --help` shows them."""

from __future__ import annotations

import argparse
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from diary import __version__
from diary.cli.import_options import add_import_options, date_of, refuse_half_a_layout
from diary.cli.output import say
from diary.cli.remind import add_remind_options
from diary.cli.usage import Parser
from diary.errors import BadInputError
from diary.exchange.registry import EXPORTS, IMPORTS
from diary.wording import LANGUAGES, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from diary.reminders.notice import Notifier
    from diary.wording import Phrase

    AddCommand = Callable[[str, Phrase], argparse.ArgumentParser]
    """Adds a command by its name and what it is for."""

_DATES = (("--on", "on"), ("--from", "first"), ("--to", "last"))
"""The options that give one date, and what it is called."""


def parse(argv: Sequence[str], notify: Notifier | None = None) -> argparse.Namespace:
    """The arguments by name; `diary` is None for the user's own, `parser` is that of the command.

    Args:
        argv: The arguments without the program's name.
        notify: Who shows a notice on the desktop.

    Raises:
        SystemExit: help was asked for (0) or the usage is wrong (2).
    """
    parser = _parser(notify)
    options = parser.parse_args(argv)
    if options.command == "import":
        refuse_half_a_layout(options.parser, options)
    try:
        for option, name in _DATES:
            if getattr(options, name, None) is not None:
                setattr(options, name, date_of(option, getattr(options, name)))
    except BadInputError as error:
        options.parser.error(say(error.sentence))
    return options


def language_asked(argv: Sequence[str]) -> str | None:
    """Return the language that `--language` names, wherever it stands: the help itself is said in it; None without."""
    for n, argument in enumerate(argv):
        name, _, value = argument.partition("=")
        if name == "--language":
            asked = value or next(iter(argv[n + 1 :]), "")
            return asked if asked in LANGUAGES else None
    return None


def _parser(notify: Notifier | None) -> argparse.ArgumentParser:
    anywhere = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_everywhere(anywhere)
    parser = Parser(
        prog="relief-diary",
        description=say(phrase("A symptom diary for ketamine infusions. Without a command the window opens.")),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=say(phrase("Relief Diary {version}", version=__version__)),
        help=say(phrase("show the version")),
    )
    _add_everywhere(parser)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, meaning: Phrase) -> argparse.ArgumentParser:
        text = say(meaning)
        parser = commands.add_parser(name, help=text, description=text, parents=[anywhere], allow_abbrev=False)
        parser.set_defaults(parser=parser)
        return parser

    _reading_options(command)
    _exchange_options(command)
    _copying_options(command)
    look = phrase(
        "show a notice on the desktop where today's page is open or something is due; Settings has it run daily"
    )
    add_remind_options(command("remind", look), notify)
    _passphrase_options(command("passphrase", phrase("set, change or remove the passphrase of the diary")))
    return parser


def _reading_options(command: AddCommand) -> None:
    """Add the commands that show a diary, and the one that invents one."""
    sample = command("sample", phrase("write an invented diary"))
    sample.add_argument("path", type=Path, metavar="PATH", help=say(phrase("the file to write; it must not exist")))
    sample.add_argument(
        "--seed", type=int, default=1, help=say(phrase("another number gives another diary (default: 1)"))
    )
    status = command("status", phrase("say what the diary shows about the last infusion"))
    status.add_argument("--on", metavar="DATE", help=say(phrase("as of another day, like 2026-11-22")))
    status.add_argument("--json", action="store_true", help=say(phrase("one JSON object instead of sentences")))


def _exchange_options(command: AddCommand) -> None:
    """Add the commands by which a diary goes out and comes in."""
    goes_out = _side_by_side(one.description for one in EXPORTS.values())
    _export_options(command("export", phrase("write the diary, in one of these forms: {forms}", forms=goes_out)))
    comes_in = _side_by_side(one.description for one in IMPORTS.values())
    add_import_options(
        command("import", phrase("bring in what a file holds, one of these: {forms}", forms=comes_in)),
        say(_side_by_side(one.source for one in IMPORTS.values())),
    )


def _copying_options(command: AddCommand) -> None:
    """Add the commands that copy a diary, look it over, and save what is left of it."""
    backup = command("backup", phrase("make a copy of the diary and prove that it is whole"))
    backup.add_argument(
        "dest",
        type=Path,
        metavar="DEST",
        nargs="?",
        help=say(phrase("a new file, or a folder (default: the folder of copies beside the diary)")),
    )
    _safekeeping_options(command)
    command("check", phrase("check the diary file and its history"))
    salvage = command("salvage", phrase("save all that can be read of a damaged diary into a new file"))
    salvage.add_argument("out", type=Path, metavar="OUT", help=say(phrase("the file to make; it must not exist")))


def _passphrase_options(passphrase: argparse.ArgumentParser) -> None:
    passphrase.add_argument("action", choices=("set", "change", "remove"))
    passphrase.add_argument(
        "--new-passphrase-fd",
        type=int,
        metavar="N",
        help=say(phrase("read the new passphrase from this descriptor: the first line, or the next one")),
    )


def _add_everywhere(parser: argparse.ArgumentParser) -> None:
    """Add what goes before the command as well as behind it."""
    parser.add_argument("--diary", type=Path, metavar="PATH", help=say(phrase("another diary file than your own")))
    by_descriptor = say(phrase("read its passphrase or recovery code from this descriptor: the first line"))
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help=by_descriptor)
    parser.add_argument(
        "--language",
        choices=tuple(LANGUAGES),
        help=say(phrase("say everything in this language (default: the system's); files stay as they are")),
    )


def _safekeeping_options(command: AddCommand) -> None:
    listing = command(
        "backups", phrase("list the backups: when and why each was made, what it holds, whether it is whole")
    )
    second = listing.add_mutually_exclusive_group()
    second.add_argument(
        "--second-folder",
        type=Path,
        metavar="FOLDER",
        help=say(phrase("have each new backup go there too, to a stick or another disk; it need not always be there")),
    )
    second.add_argument(
        "--no-second-folder", action="store_true", help=say(phrase("have backups go there no more; those in it stay"))
    )
    _restore_options(command)
    command("imports", phrase("list the imports of the last 30 days that can be undone"))


def _restore_options(command: AddCommand) -> None:
    restore = command(
        "restore", phrase("have the diary hold what a backup holds; what it holds now is backed up first")
    )
    restore.add_argument(
        "name",
        type=Path,
        metavar="NAME",
        help=say(
            phrase(
                "a backup as `backups` names it, or any copy; or the diary's own path, to keep a file that you put "
                "there yourself, without the log beside it that belongs to another file"
            )
        ),
    )
    restore.add_argument(
        "--backup-passphrase-fd",
        type=int,
        metavar="N",
        help=say(
            phrase(
                "read the passphrase or the recovery code of the backup, where it has another than the diary, from "
                "this descriptor: the first line, or the next one"
            )
        ),
    )


def _export_options(export: argparse.ArgumentParser) -> None:
    destinations = {one.destination.text: one.destination for one in EXPORTS.values()}
    export.add_argument("dest", type=Path, metavar="DEST", help=say(_side_by_side(destinations.values())))
    export.add_argument("--from", dest="first", metavar="DATE", help=say(phrase("first day, like 2026-11-22")))
    export.add_argument("--to", dest="last", metavar="DATE", help=say(phrase("last day")))
    default = next(iter(EXPORTS))
    export.add_argument(
        "--format",
        choices=tuple(EXPORTS),
        default=default,
        help=say(phrase("what to write (default: {name})", name=default)),
    )
    export.add_argument(
        "--with-notes",
        action="store_true",
        help=say(
            phrase(
                "include what you wrote in your own words, and your clinic's name and number; what your medicines are "
                "called always goes out, for doses mean nothing without it"
            )
        ),
    )


def _side_by_side(things: Iterable[Phrase]) -> Phrase:
    """Return names as a list: in a sentence another language would bend them."""
    return reduce(lambda so_far, one: phrase("{so_far}; {one}", so_far=so_far, one=one), things)
