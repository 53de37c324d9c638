"""The answer of `import` about another program's file: what came in, what was left out, and which option is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.cli.words import listed, point, that_are, what_was_done
from diary.errors import BadInputError
from diary.exchange.sheet import quoted
from diary.exchange.tracker.found import FoundScores, RefusedRow, Suspicion, Warned
from diary.exchange.tracker.questions import Ask, UnsettledError
from diary.exchange.tracker.suspicion import figure
from diary.wording import counted, phrase

if TYPE_CHECKING:
    from diary.store.incoming.plan import Plan
    from diary.wording import Phrase

_MARKS = {",": phrase("comma"), ";": phrase("semicolon"), "\t": phrase("tab"), "|": phrase("bar")}


def with_option(error: UnsettledError) -> BadInputError:
    """Return a refusal with the option that would settle it."""
    option = _option(error.ask, error.answer)
    if option is None:
        return BadInputError(error.sentence)
    return BadInputError(phrase("{reason} {option}", reason=error.sentence, option=option))


def refuse_what_is_open(found: FoundScores, *, skip_bad: bool) -> None:
    """Refuse a file whose first row looks like data, which has rows that can't be taken, or gives nothing at all.

    Args:
        found: What the file gives.
        skip_bad: Whether rows that can't be taken are left out.

    Raises:
        BadInputError: naming the option that would settle it.
    """
    for warned in found.warnings:
        if warned.suspicion is Suspicion.FIRST_ROW_IS_DATA:
            raise BadInputError(phrase("{reason} {option}", reason=warned.sentence, option=_HEADER_OPTIONS))
    if found.refused and not skip_bad:
        raise _all_refused(found)
    if not found.answers:
        raise _nothing_taken(found)


def warning_lines(found: FoundScores) -> list[Phrase]:
    """Return what is suspicious, a line each, with the option for it."""
    return [
        phrase("Warning: {sentence} {option}", sentence=warned.sentence, option=option)
        if (option := _warned_option(warned)) is not None
        else phrase("Warning: {sentence}", sentence=warned.sentence)
        for warned in found.warnings
    ]


def imported_lines(name: str, found: FoundScores, plan: Plan, *, dry_run: bool) -> list[Phrase]:
    """Return what another program's file brought, the first line as one sentence, and all that was left out."""
    lines = [_gives(name, found), *what_was_done(plan, dry_run=dry_run), _read_as(found), _first_days(found)]
    return [*lines, *_set_right(found), *(point(error.sentence) for error in found.refused)]


def _gives(name: str, found: FoundScores) -> Phrase:
    days = sorted({answer.day for answer in found.answers})
    return counted(
        "{file} gives {count} day, {first} (values: {ranges}): {rows}.",
        "{file} gives {count} days, {first} to {last} (values: {ranges}): {rows}.",
        len(days),
        file=name,
        first=days[0].isoformat(),
        last=days[-1].isoformat(),
        ranges=_ranges(found),
        rows=counted(
            "{count} row read, {matched} matched",
            "{count} rows read, {matched} matched",
            found.rows,
            matched=found.matched,
        ),
    )


def _set_right(found: FoundScores) -> list[Phrase]:
    """The numbers of rows and days that did not come in as they stand in the file."""
    return that_are(
        [
            counted("{count} row without a score.", "{count} rows without a score.", found.unanswered),
            counted(
                "{count} day with several entries: their median counts.",
                "{count} days with several entries: their median counts.",
                found.medians,
            ),
            counted(
                "{count} day rounded; the history keeps what the file says.",
                "{count} days rounded; the history keeps what the file says.",
                found.rounded,
            ),
            counted("{count} row left out:", "{count} rows left out:", len(found.refused)),
        ]
    )


def _ranges(found: FoundScores) -> Phrase:
    parts = [
        phrase(
            "{column} from {least} to {most}",
            column=one.column,
            least=figure(one.least),
            most=figure(one.most),
        )
        for one in found.ranges
    ]
    return listed(parts) if parts else phrase("no numbers")


def _read_as(found: FoundScores) -> Phrase:
    said = found.read_as
    parts = [
        phrase("{encoding}", encoding=said.encoding.upper()),
        phrase("{mark} between cells", mark=_MARKS.get(said.delimiter, quoted(said.delimiter))),
    ]
    if said.header_row == 0:
        parts.append(phrase("no row with the names of the columns"))
    elif said.header_row > 1:
        parts.append(phrase("the names of the columns in row {row}", row=said.header_row))
    if said.order is not None:
        parts.append(phrase("dates {order}", order=said.order.value))
    if said.form is not None:
        parts.append(phrase("dates as {form}", form=said.form.value))
    return phrase("Read as {ways}.", ways=listed(parts))


def _first_days(found: FoundScores) -> Phrase:
    return phrase(
        "The first days read: {days}.",
        days=listed(
            [
                phrase("{cell} as {day}", cell=quoted(first.text), day=first.day.isoformat())
                for first in found.first_days[:3]
            ]
        ),
    )


def _all_refused(found: FoundScores) -> BadInputError:
    first = found.refused[0]
    return BadInputError(
        counted(
            "{first} Nothing was imported; --skip-bad leaves such rows out.",
            "{first} In all {count} rows can't be taken. Nothing was imported; --skip-bad leaves such rows out.",
            len(found.refused),
            first=_with_hints(first, found),
        )
    )


def _nothing_taken(found: FoundScores) -> BadInputError:
    if not found.refused:
        return BadInputError(
            counted(
                "The file's {count} row has no score. Nothing was imported.",
                "None of the file's {count} rows has a score. Nothing was imported.",
                found.matched,
            )
        )
    return BadInputError(
        counted(
            "{first} No other row has a score. Nothing was imported.",
            "{first} None of the {count} rows can be taken. Nothing was imported.",
            len(found.refused),
            first=_with_hints(found.refused[0], found),
        )
    )


def _with_hints(first: RefusedRow, found: FoundScores) -> Phrase:
    """The first refusal, and the option that would mend it or another one of its sort."""
    parts = [first.sentence]
    for warned in found.warnings:
        if warned.suspicion is Suspicion.BEYOND_THE_SCALE:
            parts.append(warned.sentence)
            option = _warned_option(warned)
            if option is not None:
                parts.append(option)
    words = next((row for row in found.refused if row.ask is Ask.WORD), None)
    if words is not None and (option := _option(Ask.WORD, words.answer)) is not None:
        parts.append(option)
    said, *more = parts
    for part in more:
        said = phrase("{before} {sentence}", before=said, sentence=part)
    return said


def _warned_option(warned: Warned) -> Phrase | None:
    if warned.ask is Ask.COLUMNS:
        return phrase(
            "To take only some of them: --where {condition}; it can be given again.",
            condition=quoted(warned.answer or ""),
        )
    return _option(warned.ask, warned.answer)


def _option(ask: Ask, answer: str | None) -> Phrase | None:
    """The option that settles what is open; None where no option does."""
    if ask is Ask.ORDER:
        if answer is None:
            return phrase("Name the order: --date-order day-first or month-first.")
        return phrase("To say so: --date-order {name}.", name=answer)
    if ask is Ask.WORD:
        return phrase(
            "For a word, say the score from 0 to 10 that it stands for: --word {word}=NUMBER; or that it means no "
            "answer: --missing {word}.",
            word=quoted(answer or ""),
        )
    if ask is Ask.ENCODING:
        return phrase(
            "Save it as CSV in UTF-8, or name how it is written, like --encoding {name}.",
            name=answer or "windows-1252",
        )
    if ask is Ask.SCALE:
        return phrase("If its scale is another one, name it: --scale {scale}.", scale=answer or "0-100")
    return _HEADER_OPTIONS if ask is Ask.HEADER else None


_HEADER_OPTIONS = phrase(
    "If no row has the names of the columns, say --no-header and call them 1, 2, 3; if another row has them, "
    "--header-row N."
)
