"""Every column of the package, declared once: the writer, the reader and `datapackage.json` all follow from here.

A name never changes its meaning; new columns are added.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from diary.model.changes import Kind
from diary.model.records import LEAST_DOSE, MOST_DOSE, DoseUnit, Drug, How, Route
from diary.model.scales import NRS, DayItem

DECIMALS = 1
"""Decimals of the computed figures: baseline and relief_percent."""

ID_PATTERN = "[0-9A-Za-z_-]{1,64}"
POINTS = "NRS points"


class Type(StrEnum):
    """What a cell holds; the names are those of the Data Package standard."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        name: Its name in the header row.
        type: What a cell holds.
        meaning: What it says, one sentence.
        unit: The unit of its numbers; None where there is none.
        least: Lowest value, inclusive; None for no bound.
        most: Highest value, inclusive; None for no bound.
        choices: The only values there are; empty for any.
        pattern: A regular expression that the whole text matches; None for any text.
        required: Whether no cell is empty.
        computed: Whether it follows from the other columns and is not read back.
    """

    name: str
    type: Type
    meaning: str
    unit: str | None = None
    least: float | None = None
    most: float | None = None
    choices: tuple[str, ...] = ()
    pattern: str | None = None
    required: bool = False
    computed: bool = False


@dataclass(frozen=True)
class Table:
    """One file of the package.

    Attributes:
        name: Its name without the ending.
        meaning: What a row is.
        columns: In the order of the header row.
        key: The columns that together name a row; empty if rows are only ordered.
    """

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.name}.csv"

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)


def _nrs(item: DayItem, meaning: str) -> Column:
    return Column(item.value, Type.INTEGER, meaning, POINTS, NRS.least, NRS.most)


_DIARY_ID = Column(
    "diary_id", Type.STRING, "Random id of the diary; it holds no name.", pattern=ID_PATTERN, required=True
)
_INFUSION_NUMBER = Column(
    "infusion_number",
    Type.INTEGER,
    "Number of the infusion, counted by date from 1 over the whole diary, also where only a part of it is exported.",
    least=1,
    computed=True,
)

DAILY = Table(
    "daily",
    "One row for each diary day with an answer. A diary day ends at 04:00 local time.",
    (
        _DIARY_ID,
        Column("day", Type.DATE, "The diary day.", required=True),
        _nrs(DayItem.PAIN_AVERAGE, "Average pain over the day: 0 no pain, 10 worst pain imaginable."),
        _nrs(DayItem.PAIN_WORST, "Worst pain in the last 24 hours."),
        _nrs(DayItem.PAIN_NOW, "Pain at the moment of answering."),
        Column(DayItem.NOTE.value, Type.STRING, "Free text; empty throughout when it was not asked for."),
        Column(
            "entered_at",
            Type.DATETIME,
            "When the average (without one, the newest answer) was given, local time with its UTC offset.",
        ),
        Column("late", Type.BOOLEAN, "Whether that was after the following diary day had ended.", required=True),
        _INFUSION_NUMBER,
        Column(
            "day_since_infusion",
            Type.INTEGER,
            "Days since the last day of that infusion: 0 on it, negative earlier in the course.",
            "days",
            computed=True,
        ),
        Column(
            "baseline",
            Type.NUMBER,
            f"Level of pain without relief before that infusion, rounded to {DECIMALS} decimal.",
            POINTS,
            NRS.least,
            NRS.most,
            computed=True,
        ),
        Column(
            "relief_percent",
            Type.NUMBER,
            "100 x (baseline - pain_average) / baseline, from the baseline before rounding, rounded to "
            f"{DECIMALS} decimal; negative when pain is worse than the baseline.",
            "%",
            most=100,
            computed=True,
        ),
    ),
    ("day",),
)

INFUSIONS = Table(
    "infusions",
    "One row for each infusion course that was not removed.",
    (
        _DIARY_ID,
        Column(
            "infusion_id",
            Type.INTEGER,
            "The infusion's own number in the diary, never used again.",
            least=1,
            required=True,
        ),
        _INFUSION_NUMBER,
        Column("first_day", Type.DATE, "First day of the course.", required=True),
        Column("last_day", Type.DATE, "Last day of the course.", required=True),
        Column("days", Type.INTEGER, "On how many days of the course the drug was given.", "days", 1, 367),
        Column("drug", Type.STRING, "What was given.", choices=tuple(Drug)),
        Column("route", Type.STRING, "How it was given.", choices=tuple(Route)),
        Column("dose", Type.NUMBER, "Size of the dose, in dose_unit.", "see dose_unit", LEAST_DOSE, MOST_DOSE),
        Column("dose_unit", Type.STRING, "Unit of the dose, as UCUM writes it.", choices=tuple(DoseUnit)),
        Column("note", Type.STRING, "Free text; empty throughout when it was not asked for."),
    ),
    ("infusion_id",),
)

CHANGES = Table(
    "changes",
    "One row for each change of an answer, oldest first; made again in this order they give the other two files.",
    (
        _DIARY_ID,
        Column("kind", Type.STRING, "What sort of record was changed.", choices=tuple(Kind), required=True),
        Column("subject", Type.STRING, "Which: the date of a day, the infusion_id of an infusion.", required=True),
        Column("item", Type.STRING, "Which answer; named like its column, or `removed` (0, 1).", required=True),
        Column("old", Type.STRING, "The answer before; empty for unanswered, and for free text not asked for."),
        Column("new", Type.STRING, "The answer after; empty for cleared, and for free text not asked for."),
        Column("source_value", Type.STRING, "What an imported file said, where it is not `new` word for word."),
        Column("entered_at", Type.DATETIME, "When, local time with its UTC offset.", required=True),
        Column("how", Type.STRING, "How it came into the diary.", choices=tuple(How), required=True),
    ),
)

TABLES = (DAILY, INFUSIONS, CHANGES)
