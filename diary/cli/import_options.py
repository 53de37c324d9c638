"""The arguments of `import`, and the layout of another program's file that they name."""

from __future__ import annotations

import argparse
import re
from datetime import date, tzinfo
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from diary.cli.output import say
from diary.errors import BadInputError
from diary.exchange.tracker.layout import AnswerColumn, Bounds, DateForm, DateOrder, Layout, Shape
from diary.exchange.tracker.text import ENCODINGS, known_encoding
from diary.model.scales import NRS, DayItem
from diary.store.incoming.importing import ClashRule
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.wording import Phrase

NEWEST_IMPORT = "newest"
"""In the place of the moment of an import: the newest of them."""
DELIMITER_NAMES = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
ITEM_OF_OPTION = {
    "pain": DayItem.PAIN_AVERAGE,
    "worst": DayItem.PAIN_WORST,
    "now": DayItem.PAIN_NOW,
    "interference": DayItem.INTERFERENCE,
    "enjoyment": DayItem.ENJOYMENT,
    "sleep": DayItem.SLEEP,
    "mood": DayItem.MOOD,
    "note": DayItem.NOTE,
}
"""The answers of another program's file, by the name of their option: --pain-column, --worst-column and so on."""

_PAIN = frozenset({DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.PAIN_NOW})
_COLUMN_HELP = {
    "pain": phrase("the column with the pain score, 0 to 10; given again, the median of them counts"),
    "worst": phrase("the column with the worst pain"),
    "now": phrase("the column with the pain now"),
    "interference": phrase("the column with how much pain interfered with the day"),
    "enjoyment": phrase("the column with how much pain interfered with enjoying life"),
    "sleep": phrase("the column with how good sleep was, 10 is best"),
    "mood": phrase("the column with how good the mood was, 10 is best"),
    "note": phrase("the column with a note"),
}
_NUMBER = re.compile(r"[0-9]{1,2}(?:[.,][0-9]{1,6})?")


def add_import_options(parser: argparse.ArgumentParser, source: str) -> None:
    """Give `import` its arguments.

    Args:
        parser: The command's own.
        source: The help about SOURCE.
    """
    parser.add_argument("source", type=Path, metavar="SOURCE", nargs="?", help=source)
    parser.add_argument(
        "--undo",
        nargs="?",
        const=NEWEST_IMPORT,
        metavar="MOMENT",
        help=say(
            phrase(
                "instead of bringing something in: undo an import as a whole, the newest one or the one of this "
                "moment, as `imports` tells it; what was changed by hand since stays"
            )
        ),
    )
    parser.add_argument("--dry-run", action="store_true", help=say(phrase("only say what would be imported")))
    _clash_options(parser)
    _shape_options(parser.add_argument_group(say(phrase("for a CSV file of another program: how it is written"))))
    _date_options(parser.add_argument_group(say(phrase("for a CSV file of another program: the days"))))
    _answer_options(parser.add_argument_group(say(phrase("for a CSV file of another program: the answers"))))


def _clash_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--clashes",
        choices=("refuse", "keep", "take"),
        default="refuse",
        help=say(
            phrase(
                "where the diary says something else: refuse the import, keep the diary's own answer, or take that of "
                "another program's file (default: refuse)"
            )
        ),
    )
    parser.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="DATE",
        help=say(phrase("with --clashes keep: a day on which the file's answers are taken; can be given again")),
    )


def _shape_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help=say(phrase("how its letters are written, if not in UTF-8: {names}", names=", ".join(ENCODINGS[1:]))),
    )
    group.add_argument(
        "--delimiter", choices=tuple(DELIMITER_NAMES), help=say(phrase("the mark between two cells, if it is another"))
    )
    header = group.add_mutually_exclusive_group()
    header.add_argument(
        "--header-row", type=_row, metavar="N", help=say(phrase("the row with the names of the columns, from 1"))
    )
    header.add_argument(
        "--no-header",
        action="store_true",
        help=say(phrase("no row has the names of the columns; they are called 1, 2, 3 and so on")),
    )
    group.add_argument(
        "--skip-bad", action="store_true", help=say(phrase("leave out and list rows that can't be taken"))
    )
    group.add_argument(
        "--where",
        action="append",
        default=[],
        type=_condition,
        metavar="NAME=VALUE",
        help=say(
            phrase(
                "only rows with this value in that column; can be given again, for other values and for other columns"
            )
        ),
    )


def _date_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--date-column", metavar="NAME", help=say(phrase("the column with the date or time stamp")))
    group.add_argument("--time-column", metavar="NAME", help=say(phrase("the column with the time of day")))
    group.add_argument(
        "--day-columns",
        type=_three_columns,
        metavar="YEAR,MONTH,DAY",
        help=say(phrase("three columns that name the day; a row without it goes by its date column")),
    )
    group.add_argument(
        "--date-order",
        choices=tuple(order.value for order in DateOrder),
        help=say(phrase("how a date like 03/04/2021 is meant")),
    )
    group.add_argument(
        "--date-form",
        choices=tuple(form.value for form in DateForm),
        help=say(
            phrase("what a date that is a plain number counts: since 1970, or the days of a spreadsheet since 1900")
        ),
    )
    group.add_argument(
        "--time-zone",
        metavar="ZONE",
        help=say(phrase("your time zone, like Europe/Warsaw, for stamps with an offset")),
    )
    group.add_argument("--stamps-in-utc", action="store_true", help=say(phrase("stamps without an offset are UTC")))


def _answer_options(group: argparse._ArgumentGroup) -> None:
    for name in ITEM_OF_OPTION:
        group.add_argument(
            f"--{name}-column", action="append", default=[], metavar="NAME", help=say(_COLUMN_HELP[name])
        )
    group.add_argument(
        "--scale",
        action="append",
        default=[],
        type=_scale,
        metavar="[ANSWER:]LOW-HIGH",
        help=say(
            phrase(
                "the scale of the pain columns, like 0-100, or of another answer, like sleep:1-5; LOW is our 0, also "
                "where it is the higher number"
            )
        ),
    )
    group.add_argument(
        "--word",
        action="append",
        default=[],
        type=_word,
        metavar="[ANSWER:]WORD=SCORE",
        help=say(
            phrase("the score from 0 to 10 that a word stands for, like mild=3 or mood:bad=2; can be given again")
        ),
    )
    group.add_argument(
        "--missing",
        action="append",
        default=[],
        metavar="TEXT",
        help=say(phrase("a text that means no answer, beside NA, - and null; can be given again")),
    )


def refuse_half_a_layout(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End with the usage where options of `import` make no sense without each other.

    Raises:
        SystemExit: they make none.
    """
    if (options.source is None) == (options.undo is None):
        parser.error(say(phrase("name either SOURCE or --undo")))
    has_day = options.date_column is not None or options.day_columns is not None
    has_answer = bool(_columns_by_item(options))
    if has_answer and not has_day:
        parser.error(say(phrase("--date-column or --day-columns is missing")))
    if has_day and not has_answer:
        parser.error(say(phrase("--pain-column is missing, or the column of another answer")))
    if not has_day and _alone(options):
        parser.error(say(phrase("--date-column and --pain-column are missing")))
    if options.stamps_in_utc and options.time_zone is None:
        parser.error(say(phrase("--stamps-in-utc needs --time-zone")))
    if options.time_column is not None and options.date_column is None:
        parser.error(say(phrase("--time-column needs --date-column")))
    if options.take and options.clashes != "keep":
        parser.error(say(phrase("--take needs --clashes keep")))
    named = {item for item, _value in options.scale} | {item for item, *_ in options.word}
    for item in named - _columns_by_item(options).keys() - {None}:
        name = next(name for name, known in ITEM_OF_OPTION.items() if known is item)
        parser.error(say(phrase("--scale or --word for {name} needs --{name}-column", name=name)))


def _alone(options: argparse.Namespace) -> bool:
    """Return whether something is said of another program's file, and not which columns it has."""
    said = (
        *(options.where, options.date_order, options.date_form, options.time_zone, options.time_column),
        *(options.encoding, options.delimiter, options.header_row, options.scale, options.word, options.missing),
    )
    return any(said) or options.stamps_in_utc or options.skip_bad or options.no_header or options.clashes == "take"


def layout_of(options: argparse.Namespace) -> Layout:
    """Return the layout that the arguments name.

    Raises:
        BadInputError: no columns are named, so that it was meant to be a package; or no such time zone is known.
    """
    columns = _columns_by_item(options)
    if not columns:
        raise BadInputError.of(
            "{path} is not a package. If it is another program's CSV file, name its columns: --date-column and "
            "--pain-column.",
            path=str(options.source),
        )
    delimiter = None if options.delimiter is None else DELIMITER_NAMES[options.delimiter]
    return Layout(
        date_column=options.date_column,
        columns=tuple(_column(name, item, options) for item, names in columns.items() for name in names),
        where=tuple(options.where),
        time_column=options.time_column,
        day_columns=options.day_columns,
        order=None if options.date_order is None else DateOrder(options.date_order),
        form=None if options.date_form is None else DateForm(options.date_form),
        zone=None if options.time_zone is None else _zone(options.time_zone),
        stamps_in_utc=options.stamps_in_utc,
        missing=tuple(options.missing),
        shape=Shape(options.encoding, delimiter, 0 if options.no_header else options.header_row),
    )


def clash_rule(options: argparse.Namespace) -> ClashRule:
    """Return what becomes of answers that differ.

    Raises:
        BadInputError: a day that is to be taken is none.
    """
    if options.clashes == "take":
        return ClashRule(take=None)
    days = frozenset(date_of("--take", text) for text in options.take)
    return ClashRule(keep_own=options.clashes == "keep", take=days)


def date_of(option: str, text: str) -> date:
    """Return the date that an option gives.

    Raises:
        BadInputError: it is not a date of the calendar, written like 2026-11-22.
    """
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


def _columns_by_item(options: argparse.Namespace) -> Mapping[DayItem, list[str]]:
    found = {item: getattr(options, f"{name}_column") for name, item in ITEM_OF_OPTION.items()}
    return {item: names for item, names in found.items() if names}


def _column(name: str, item: DayItem, options: argparse.Namespace) -> AnswerColumn:
    scales = {of: bounds for of, bounds in options.scale if of is not None}
    for_pain = next((bounds for of, bounds in options.scale if of is None), None)
    bounds = scales.get(item, for_pain if item in _PAIN else None)
    words = tuple((word, score) for of, word, score in options.word if of is None or of is item)
    return AnswerColumn(name, item, bounds if item.scale is not None else None, words)


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # unknown; not a zone's name; the name of a folder of zones
        raise BadInputError.of("--time-zone: this computer knows no time zone {name}.", name=repr(name)) from error


def _encoding(text: str) -> str:
    known = known_encoding(text)
    if known is None:
        raise _usage(phrase("{value} is none of {names}", value=repr(text), names=", ".join(ENCODINGS)))
    return known


def _row(text: str) -> int:
    if re.fullmatch("[1-9][0-9]{0,5}", text) is None:
        raise _usage(phrase("{value} is not the number of a row", value=repr(text)))
    return int(text)


def _scale(text: str) -> tuple[DayItem | None, Bounds]:
    # As `--word` has it: `sleep:1-5`. The first candidate for release had `sleep=1-5`, which is taken still.
    mark = "=" if "=" in text else ":"
    name, given, bounds = text.rpartition(mark)
    item = ITEM_OF_OPTION.get(name.strip())
    if given and (item is None or item.scale is None):
        raise _usage(phrase("{value}: scales are those of {names}", value=repr(text), names=", ".join(ITEM_OF_OPTION)))
    try:
        return item, Bounds.read(bounds)
    except ValueError:
        raise _usage(phrase("{value} is not a scale like 0-100", value=repr(text))) from None


def _word(text: str) -> tuple[DayItem | None, str, Fraction]:
    word, equals, number = text.rpartition("=")
    front, colon, rest = word.partition(":")
    item = ITEM_OF_OPTION.get(front.strip()) if colon else None
    word = rest if item is not None else word
    if not equals or not word.strip() or _NUMBER.fullmatch(number.strip()) is None:
        raise _usage(phrase("{value} is not WORD=SCORE, like mild=3", value=repr(text)))
    score = Fraction(number.strip().replace(",", "."))
    if score > NRS.most:
        raise _usage(
            phrase("{value}: the score is not from {least} to {most}", value=repr(text), least=0, most=NRS.most)
        )
    return item, word, score


def _condition(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise _usage(phrase("{value} is not NAME=VALUE", value=repr(text)))
    return name, value


def _three_columns(text: str) -> tuple[str, str, str]:
    names = tuple(name.strip() for name in text.split(","))
    if len(names) != 3 or not all(names):
        raise _usage(phrase("{value} is not YEAR,MONTH,DAY: three column names", value=repr(text)))
    year, month, day = names
    return year, month, day


def _usage(sentence: Phrase) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(say(sentence))
