"""The tables of the package with records: infusions, blood results, questionnaires, visits and what was given out."""

from __future__ import annotations

from diary.exchange.package.columns import PackageColumn, Table, Type
from diary.exchange.package.ground_columns import GROUND_COLUMNS
from diary.exchange.package.questionnaire_columns import QUESTIONNAIRE_COLUMNS
from diary.exchange.package.response_columns import RESPONSE_COLUMNS
from diary.exchange.package.shared_columns import (
    DIARY_ID,
    INFUSION_NUMBER,
    LEFT_EMPTY,
    id_column,
    nrs_column,
    text_column,
    yes_no_column,
)
from diary.exchange.package.visit_columns import GIVEN_OUT_COLUMNS, VISIT_COLUMNS
from diary.model.records.details import Severity
from diary.model.records.infusion import (
    DIASTOLIC,
    LEAST_DOSE,
    MOST_DOSE,
    PULSE,
    SYSTOLIC,
    DoseUnit,
    Drug,
    Route,
)
from diary.model.records.lab import LEAST_LIMIT, MOST_VALUE, Analyte, LabUnit
from diary.model.scales import DayItem

MULTIPLE_DECIMALS = 2

_COURSE = (
    id_column("infusion_id", "The infusion's own number in the diary, never used again."),
    INFUSION_NUMBER,
    PackageColumn("first_day", Type.DATE, "First day of the course.", required=True),
    PackageColumn("last_day", Type.DATE, "Last day of the course.", required=True),
    PackageColumn(
        "planned",
        Type.BOOLEAN,
        "Whether it is an appointment that nobody has said took place; no figure looks at it.",
        required=True,
        since=2,
        absent=False,
    ),
    PackageColumn("days", Type.INTEGER, "On how many days of the course the drug was given.", "days", 1, 367),
    PackageColumn(
        "hours_a_day", Type.NUMBER, "For how many hours on each of these days.", "hours", LEAST_DOSE, 24, since=2
    ),
    PackageColumn("drug", Type.STRING, "What was given.", choices=tuple(Drug)),
    PackageColumn("route", Type.STRING, "How it was given.", choices=tuple(Route)),
    PackageColumn("dose", Type.NUMBER, "Size of the dose, in dose_unit.", "see dose_unit", LEAST_DOSE, MOST_DOSE),
    PackageColumn("dose_unit", Type.STRING, "Unit of the dose, as UCUM writes it.", choices=tuple(DoseUnit)),
    yes_no_column("benzodiazepine", "Whether a benzodiazepine was given alongside."),
    yes_no_column("clonidine", "Whether clonidine was given alongside."),
    text_column("given_alongside", "What else was given alongside"),
    text_column("clinic", "Where it was given"),
)
_AT_ITS_STRONGEST = (
    nrs_column(DayItem.DRUG_HIGH, "Drug high at its strongest during the course: 0 none, 10 extreme."),
    nrs_column(DayItem.INNER_PERCEPTION, "Changes in inner perception at their strongest: 0 none, 10 extreme."),
    nrs_column(DayItem.OUTER_PERCEPTION, "Changes in outer perception at their strongest: 0 none, 10 extreme."),
    PackageColumn("nausea", Type.STRING, "Nausea at its strongest.", choices=tuple(Severity), since=2),
    *(
        PackageColumn(scale.name, Type.INTEGER, meaning, unit, scale.least, scale.most, since=2)
        for scale, meaning, unit in (
            (SYSTOLIC, "Highest upper blood pressure during the course.", "mm[Hg]"),
            (DIASTOLIC, "Highest lower blood pressure during the course.", "mm[Hg]"),
            (PULSE, "Highest pulse during the course.", "/min"),
        )
    ),
)

INFUSIONS = Table(
    "infusions",
    "One row for each infusion course that was not removed, planned ones too.",
    (
        DIARY_ID,
        *_COURSE,
        *_AT_ITS_STRONGEST,
        PackageColumn(
            "checklist",
            Type.STRING,
            "The clinic's checklist for the infusion day, own words: a line each, `[ ] ` before what is open and "
            f"`[x] ` before what was ticked off; {LEFT_EMPTY}.",
            since=5,
        ),
        PackageColumn("note", Type.STRING, f"Free text; {LEFT_EMPTY}."),
        *RESPONSE_COLUMNS,
        *GROUND_COLUMNS,
    ),
    ("infusion_id",),
)

LABS = Table(
    "labs",
    "One row for each blood result that was not removed, of an infusion that was not removed.",
    (
        DIARY_ID,
        id_column("lab_id", "The result's own number in the diary, never used again."),
        id_column("infusion_id", "The infusion it was written down with."),
        PackageColumn("day", Type.DATE, "When the blood was taken.", required=True),
        PackageColumn("analyte", Type.STRING, "What was measured.", choices=tuple(Analyte), required=True),
        PackageColumn("value", Type.NUMBER, "The result, in `unit`.", "see unit", 0, MOST_VALUE, required=True),
        PackageColumn(
            "unit", Type.STRING, "Unit of value and limit, as UCUM writes it.", choices=tuple(LabUnit), required=True
        ),
        PackageColumn(
            "upper_limit",
            Type.NUMBER,
            "The laboratory's own upper limit of what is normal, in `unit`.",
            "see unit",
            LEAST_LIMIT,
            MOST_VALUE,
        ),
        PackageColumn(
            "multiple",
            Type.NUMBER,
            f"value / upper_limit, rounded to {MULTIPLE_DECIMALS} decimals; empty without a limit.",
            "times the upper limit",
            least=0,
            computed=True,
        ),
    ),
    ("lab_id",),
)

QUESTIONNAIRES = Table(
    "questionnaires",
    "One row for each questionnaire that was not removed, unfinished ones too. An item that was not answered is empty.",
    (
        DIARY_ID,
        id_column("questionnaire_id", "The questionnaire's own number in the diary, never used again."),
        PackageColumn("day", Type.DATE, "The diary day on which it was begun.", required=True),
        *QUESTIONNAIRE_COLUMNS,
    ),
    ("questionnaire_id",),
)

VISITS = Table(
    "visits",
    "One row for each visit to the clinic that was not removed, past or planned.",
    (DIARY_ID, *VISIT_COLUMNS),
    ("visit_id",),
)

GIVEN_OUT = Table(
    "given_out",
    "One row for each time that a part of the diary was made for the clinic on the Visit page.",
    (DIARY_ID, *GIVEN_OUT_COLUMNS),
    ("given_out_id",),
)
