"""The arguments, as `relief-diary --help` shows them."""

from __future__ import annotations

import argparse
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from diary import __version__
from diary.exchange.registry import EXPORTS, IMPORTS
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from diary.wording import Phrase


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments by name; `diary` is None for the user's own.

    Raises:
        SystemExit: help was asked for (0) or the usage is wrong (2).
    """
    parser = _parser()
    options = parser.parse_args(argv)
    if options.command == "import":
        _refuse_half_a_layout(parser, options)
    return options


def _parser() -> argparse.ArgumentParser:
    anywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    anywhere.add_argument("--diary", type=Path, metavar="PATH", help=say(phrase("another diary file than your own")))
    by_descriptor = say(phrase("read its passphrase or recovery code from this descriptor: the first line"))
    anywhere.add_argument("--passphrase-fd", type=int, metavar="N", help=by_descriptor)
    parser = argparse.ArgumentParser(
        prog="relief-diary",
        description=say(phrase("A symptom diary for ketamine infusions. Without a command the window opens.")),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=say(phrase("Relief Diary {version}", version=__version__))
    )
    parser.add_argument("--diary", type=Path, metavar="PATH", help=say(phrase("another diary file than your own")))
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help=by_descriptor)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, meaning: Phrase) -> argparse.ArgumentParser:
        text = say(meaning)
        return commands.add_parser(name, help=text, description=text, parents=[anywhere], allow_abbrev=False)

    sample = command("sample", phrase("write an invented diary"))
    sample.add_argument("path", type=Path, metavar="PATH", help=say(phrase("the file to write; it must not exist")))
    sample.add_argument(
        "--seed", type=int, default=1, help=say(phrase("another number gives another diary (default: 1)"))
    )
    status = command("status", phrase("say what the diary shows about the last infusion"))
    status.add_argument("--on", metavar="DATE", help=say(phrase("as of another day, like 2026-11-22")))
    status.add_argument("--json", action="store_true", help=say(phrase("one JSON object instead of sentences")))
    goes_out = _one_of(one.description for one in EXPORTS.values())
    _export_options(command("export", phrase("write the diary as {what}", what=goes_out)))
    comes_in = reduce(
        lambda before, one: phrase("{before}, or {one}", before=before, one=one),
        (one.description for one in IMPORTS.values()),
    )
    _import_options(command("import", phrase("bring in {what}", what=comes_in)))
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
    passphrase = command("passphrase", phrase("set, change or remove the passphrase of the diary"))
    passphrase.add_argument("action", choices=("set", "change", "remove"))
    passphrase.add_argument(
        "--new-passphrase-fd",
        type=int,
        metavar="N",
        help=say(phrase("read the new passphrase from this descriptor: the first line, or the next one")),
    )
    return parser


def _safekeeping_options(command: Callable[[str, Phrase], argparse.ArgumentParser]) -> None:
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
    command("imports", phrase("list the imports of the last 30 days that can be undone"))
    undo = command("undo-import", phrase("undo an import as a whole; what was changed by hand since stays"))
    undo.add_argument(
        "moment",
        metavar="MOMENT",
        nargs="?",
        help=say(phrase("its moment, as `imports` tells it (not needed where there is only one)")),
    )


def _export_options(export: argparse.ArgumentParser) -> None:
    destinations = dict.fromkeys(say(one.destination) for one in EXPORTS.values())
    export.add_argument("dest", type=Path, metavar="DEST", help="; ".join(destinations))
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


def _import_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", type=Path, metavar="SOURCE", help=say(_one_of(one.source for one in IMPORTS.values()))
    )
    parser.add_argument("--dry-run", action="store_true", help=say(phrase("only say what would be imported")))
    parser.add_argument(
        "--clashes",
        choices=("refuse", "keep"),
        default="refuse",
        help=say(
            phrase(
                "where the diary says something else: refuse the import, or keep the diary's own answer (default: "
                "refuse)"
            )
        ),
    )
    other = parser.add_argument_group(say(phrase("for a CSV file of another program")))
    other.add_argument("--date-column", metavar="NAME", help=say(phrase("the column with the date or time stamp")))
    other.add_argument("--pain-column", metavar="NAME", help=say(phrase("the column with the pain score, 0 to 10")))
    other.add_argument(
        "--where",
        action="append",
        default=[],
        type=_condition,
        metavar="NAME=VALUE",
        help=say(phrase("only rows with this value in that column; can be given again")),
    )
    other.add_argument(
        "--day-columns",
        type=_three_columns,
        metavar="YEAR,MONTH,DAY",
        help=say(phrase("three columns that name the day; a row without it goes by its date column")),
    )
    other.add_argument(
        "--date-order", choices=("day-first", "month-first"), help=say(phrase("how a date like 03/04/2021 is meant"))
    )
    other.add_argument(
        "--time-zone", metavar="ZONE", help=say(phrase("your time zone, like Europe/Warsaw, for stamps with an offset"))
    )
    other.add_argument("--stamps-in-utc", action="store_true", help=say(phrase("stamps without an offset are UTC")))
    other.add_argument(
        "--skip-bad", action="store_true", help=say(phrase("leave out and list rows that can't be taken"))
    )


def say(sentence: Phrase) -> str:
    """Return a sentence as the command line says it: in English."""
    return str(sentence)


def _one_of(things: Iterable[Phrase]) -> Phrase:
    return reduce(lambda before, one: phrase("{before} or {one}", before=before, one=one), things)


def _condition(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise argparse.ArgumentTypeError(say(phrase("{value} is not NAME=VALUE", value=repr(text))))
    return name, value


def _three_columns(text: str) -> tuple[str, str, str]:
    names = tuple(name.strip() for name in text.split(","))
    if len(names) != 3 or not all(names):
        raise argparse.ArgumentTypeError(
            say(phrase("{value} is not YEAR,MONTH,DAY: three column names", value=repr(text)))
        )
    year, month, day = names
    return year, month, day


def _refuse_half_a_layout(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Options of `import` that make no sense without each other."""
    if (options.date_column is None) != (options.pain_column is None):
        parser.error(say(phrase("--date-column and --pain-column go together")))
    alone = (options.where, options.day_columns, options.date_order, options.time_zone)
    if options.date_column is None and (any(alone) or options.stamps_in_utc or options.skip_bad):
        parser.error(say(phrase("--date-column and --pain-column are missing")))
    if options.stamps_in_utc and options.time_zone is None:
        parser.error(say(phrase("--stamps-in-utc needs --time-zone")))
