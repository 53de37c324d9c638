"""Every table of the package, declared once: the writer, the reader and `datapackage.json` all follow from here.

A name never changes its meaning; new columns and new files are added.
"""

from __future__ import annotations

from diary.exchange.package.columns import DECIMALS, POINTS, PackageColumn, Table, Type
from diary.exchange.package.ground_columns import GROUND_COLUMNS
from diary.exchange.package.questionnaire_columns import QUESTIONNAIRE_COLUMNS
from diary.exchange.package.response_columns import RESPONSE_COLUMNS
from diary.exchange.package.sign_columns import SIGN_COLUMNS
from diary.exchange.package.suggestion_columns import SUGGESTION_COLUMNS
from diary.exchange.package.visit_columns import GIVEN_OUT_COLUMNS, VISIT_COLUMNS
from diary.model.records.change import Kind
from diary.model.records.day import EntryMode
from diary.model.records.details import MOST_DOSES, Effect, PerceptionSign, Severity
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
from diary.model.records.medicine import Use
from diary.model.scales import NRS, PLEASANTNESS, DayItem

MULTIPLE_DECIMALS = 2

ID_PATTERN = "[0-9A-Za-z_-]{1,64}"
_FREE_TEXT = "empty throughout when free text was not asked for"


def _nrs(name: str, meaning: str, since: int = 2) -> PackageColumn:
    return PackageColumn(str(name), Type.INTEGER, meaning, POINTS, NRS.least, NRS.most, since=since)


def _yes_no(name: str, meaning: str, since: int = 2) -> PackageColumn:
    return PackageColumn(str(name), Type.BOOLEAN, meaning, since=since)


def _text(name: str, meaning: str, since: int = 2) -> PackageColumn:
    return PackageColumn(str(name), Type.STRING, f"{meaning}; {_FREE_TEXT}.", since=since)


def _id(name: str, meaning: str) -> PackageColumn:
    return PackageColumn(name, Type.INTEGER, meaning, least=1, required=True)


_DIARY_ID = PackageColumn(
    "diary_id", Type.STRING, "Random id of the diary; it holds no name.", pattern=ID_PATTERN, required=True
)
_INFUSION_NUMBER = PackageColumn(
    "infusion_number",
    Type.INTEGER,
    "Number of the infusion, counted by date from 1 over the whole diary, also where only a part of it is exported; "
    "planned ones have none.",
    least=1,
    computed=True,
)
_DAY = PackageColumn("day", Type.DATE, "The diary day.", required=True)
_PAIN = (
    _nrs(DayItem.PAIN_AVERAGE, "Average pain over the day: 0 no pain, 10 worst pain imaginable.", 1),
    _nrs(DayItem.PAIN_WORST, "Worst pain in the last 24 hours.", 1),
    _nrs(DayItem.PAIN_NOW, "Pain at the moment of answering.", 1),
)
_THE_DAY = (
    _nrs(DayItem.INTERFERENCE, "How much pain got in the way of general activity: 0 not at all, 10 completely."),
    _nrs(DayItem.ENJOYMENT, "How much pain got in the way of enjoying life: 0 not at all, 10 completely."),
    _nrs(DayItem.SLEEP, "Quality of the night's sleep: 0 worst, 10 best."),
    _nrs(DayItem.MOOD, "Mood: 0 worst, 10 best."),
)
_DREAMS = (
    _yes_no(DayItem.DREAM_RECALL, "Whether a dream of the night before the day was recalled."),
    PackageColumn(
        DayItem.DREAM_PLEASANTNESS.value,
        Type.INTEGER,
        "How pleasant the dreams were: 1 very unpleasant, 2 unpleasant, 3 neither, 4 pleasant, 5 very pleasant.",
        "steps",
        PLEASANTNESS.least,
        PLEASANTNESS.most,
        since=2,
    ),
    _nrs(DayItem.DREAM_VIVIDNESS, "How vivid the dreams were: 0 not at all, 10 as vivid as can be."),
    _yes_no(DayItem.NIGHTMARE, "Whether a nightmare woke the person."),
    _text(DayItem.DREAM_NOTE, "The dreams in own words"),
)
_PERCEPTION = (
    _yes_no(DayItem.PERCEPTION, "Whether perception was changed at all."),
    _nrs(DayItem.DRUG_HIGH, "Drug high (Bowdle 1998): 0 none, 10 extreme."),
    _nrs(
        DayItem.INNER_PERCEPTION, "Changes in inner perception (its signs: perception_signs.csv): 0 none, 10 extreme."
    ),
    _nrs(
        DayItem.OUTER_PERCEPTION, "Changes in outer perception (its signs: perception_signs.csv): 0 none, 10 extreme."
    ),
)

DAILY = Table(
    "daily",
    "One row for each diary day with an answer. A diary day ends at the diary's own day end: 04:00 local time, or what "
    "the setting day_end in changes.csv says.",
    (
        _DIARY_ID,
        _DAY,
        *_PAIN,
        *_THE_DAY,
        *_DREAMS,
        *_PERCEPTION,
        _yes_no(
            DayItem.OWN_WISH,
            "Whether ketamine was wished for or taken outside the clinic in the week up to the day; asked on every 7th "
            "day after an infusion, and mostly empty.",
            4,
        ),
        PackageColumn(
            "rescue_doses",
            Type.NUMBER,
            "Sum of the doses in medicines.csv of rescue medicines on that day; empty when none of them was answered.",
            "doses",
            least=0,
            computed=True,
            since=2,
        ),
        PackageColumn(DayItem.NOTE.value, Type.STRING, f"Free text; {_FREE_TEXT}."),
        PackageColumn(
            "entered_at",
            Type.DATETIME,
            "When the average (without one, the newest answer) was given, local time with its UTC offset.",
        ),
        PackageColumn(
            "late",
            Type.BOOLEAN,
            "Whether that was after the following diary day had ended. What was typed in from a paper sheet or "
            "imported is not late, however much later it was: see `origin`.",
            required=True,
        ),
        PackageColumn(
            "origin",
            Type.STRING,
            "Where that answer comes from: typed into the diary, from a paper sheet that was filled in on the day, or "
            "imported; empty without a time of entry. Each answer has its own in changes.csv (`how`).",
            choices=tuple(dict.fromkeys(mode.origin for mode in EntryMode)),
            since=6,
            is_left_out=True,
        ),
        PackageColumn(
            "helper",
            Type.BOOLEAN,
            "Whether somebody else wrote that answer down for the person; empty without a time of entry.",
            since=6,
            is_left_out=True,
        ),
        _INFUSION_NUMBER,
        PackageColumn(
            "day_since_infusion",
            Type.INTEGER,
            "Days since the last day of that infusion: 0 on it, negative earlier in the course.",
            "days",
            computed=True,
        ),
        PackageColumn(
            "baseline",
            Type.NUMBER,
            f"Level of pain without relief before that infusion, rounded to {DECIMALS} decimal.",
            POINTS,
            NRS.least,
            NRS.most,
            computed=True,
        ),
        PackageColumn(
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

SIDE_EFFECTS = Table(
    "side_effects",
    "One row for each side effect that was answered on a day, `none` included; without a row it was not answered.",
    (
        _DIARY_ID,
        _DAY,
        PackageColumn("code", Type.STRING, "Which side effect.", choices=tuple(Effect), required=True),
        PackageColumn("severity", Type.STRING, "How bad it was.", choices=tuple(Severity), required=True),
    ),
    ("day", "code"),
)

SIGNS = Table(
    "perception_signs",
    "One row for each sign of changed perception that was answered on a day; without a row it was not answered.",
    (
        _DIARY_ID,
        _DAY,
        PackageColumn(
            "sign",
            Type.STRING,
            "Which sign; the first four are of inner_perception, the others of outer_perception.",
            choices=tuple(PerceptionSign),
            required=True,
        ),
        PackageColumn("present", Type.BOOLEAN, "Whether it was there.", required=True),
    ),
    ("day", "sign"),
)

MEDICINES = Table(
    "medicines",
    "One row for each medicine of the user's own list and day on which its doses were answered, 0 included; what it is "
    "called stands in each row as it is on the list now. Doses of a medicine that was removed are only in changes.csv, "
    "and so are the days on which a medicine was begun and ended (`since`, `until`).",
    (
        _DIARY_ID,
        _DAY,
        _id("medicine_id", "The medicine's own number in the diary, never used again."),
        PackageColumn(
            "name",
            Type.STRING,
            "What the user calls it: own words that go out always, because doses mean nothing without them.",
            required=True,
        ),
        PackageColumn("dose", Type.NUMBER, "Size of one dose, in `unit`.", "see unit", LEAST_DOSE, MOST_DOSE),
        PackageColumn("unit", Type.STRING, "Unit of one dose in the user's own words; it goes out with the name."),
        PackageColumn("use", Type.STRING, "Taken regularly, or only when needed (rescue).", choices=tuple(Use)),
        PackageColumn("opioid", Type.BOOLEAN, "Whether the user flagged it as an opioid.", required=True),
        PackageColumn(
            "doses",
            Type.NUMBER,
            "How many doses were taken that day, in whole and half ones.",
            "doses",
            0,
            MOST_DOSES,
            required=True,
        ),
    ),
    ("day", "medicine_id"),
)

_COURSE = (
    _id("infusion_id", "The infusion's own number in the diary, never used again."),
    _INFUSION_NUMBER,
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
    _yes_no("benzodiazepine", "Whether a benzodiazepine was given alongside."),
    _yes_no("clonidine", "Whether clonidine was given alongside."),
    _text("given_alongside", "What else was given alongside"),
    _text("clinic", "Where it was given"),
)
_AT_ITS_STRONGEST = (
    _nrs(DayItem.DRUG_HIGH, "Drug high at its strongest during the course: 0 none, 10 extreme."),
    _nrs(DayItem.INNER_PERCEPTION, "Changes in inner perception at their strongest: 0 none, 10 extreme."),
    _nrs(DayItem.OUTER_PERCEPTION, "Changes in outer perception at their strongest: 0 none, 10 extreme."),
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
        _DIARY_ID,
        *_COURSE,
        *_AT_ITS_STRONGEST,
        PackageColumn(
            "checklist",
            Type.STRING,
            "The clinic's checklist for the infusion day, own words: a line each, `[ ] ` before what is open and "
            f"`[x] ` before what was ticked off; {_FREE_TEXT}.",
            since=5,
        ),
        PackageColumn("note", Type.STRING, f"Free text; {_FREE_TEXT}."),
        *RESPONSE_COLUMNS,
        *GROUND_COLUMNS,
    ),
    ("infusion_id",),
)

LABS = Table(
    "labs",
    "One row for each blood result that was not removed, of an infusion that was not removed.",
    (
        _DIARY_ID,
        _id("lab_id", "The result's own number in the diary, never used again."),
        _id("infusion_id", "The infusion it was written down with."),
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
        _DIARY_ID,
        _id("questionnaire_id", "The questionnaire's own number in the diary, never used again."),
        PackageColumn("day", Type.DATE, "The diary day on which it was begun.", required=True),
        *QUESTIONNAIRE_COLUMNS,
    ),
    ("questionnaire_id",),
)

SUGGESTIONS = Table(
    "suggestions",
    "One row for each day on which the diary said something else than before, as it was said; a row stands until the "
    "next one. Of several on one day, the last. It follows from no other file: answers may have been corrected since.",
    (_DIARY_ID, *SUGGESTION_COLUMNS),
    ("day",),
)

VISITS = Table(
    "visits",
    "One row for each visit to the clinic that was not removed, past or planned.",
    (_DIARY_ID, *VISIT_COLUMNS),
    ("visit_id",),
)

GIVEN_OUT = Table(
    "given_out",
    "One row for each time that a part of the diary was made for the clinic on the Visit page.",
    (_DIARY_ID, *GIVEN_OUT_COLUMNS),
    ("given_out_id",),
)

SAFETY_SIGNS = Table(
    "signs",
    "One row for each safety sign that the diary shows, as of the day of the export over the whole diary, also where "
    "only a part of it is exported: the last time that it was there. The rules are in the clinician guide. It follows "
    "from the other files of a whole diary and is not read back; a blood result of an infusion that was removed "
    "counts, and is in changes.csv only.",
    (_DIARY_ID, *SIGN_COLUMNS),
    ("sign",),
    is_computed=True,
)

CHANGES = Table(
    "changes",
    "One row for each change of an answer, oldest first; made again in this order they give the other files.",
    (
        _DIARY_ID,
        PackageColumn("kind", Type.STRING, "What sort of record was changed.", choices=tuple(Kind), required=True),
        PackageColumn(
            "subject",
            Type.STRING,
            "Which: the date of a day; the infusion_id, medicine_id, lab_id, questionnaire_id, visit_id or "
            "given_out_id; for kind `safety` the sign that the clinic was told of (`told_on`) or called settled "
            "(`settled_on`); for kind `offer` the name of an offer of a questionnaire, or of the first page, with the "
            "day on which it was put off; `diary` for a setting.",
            required=True,
        ),
        PackageColumn(
            "item",
            Type.STRING,
            "Which answer; named like its column, or `removed`. What a day has in a file of its own is named "
            "side_effect.CODE, sign.SIGN and doses.MEDICINE_ID; an answer of a questionnaire answer.ITEM.",
            required=True,
        ),
        PackageColumn(
            "old",
            Type.STRING,
            "The answer before, 0 for no and 1 for yes; empty for unanswered, and for free text not asked for.",
        ),
        PackageColumn(
            "new",
            Type.STRING,
            "The answer after, 0 for no and 1 for yes; empty for cleared, and for free text not asked for.",
        ),
        PackageColumn("source_value", Type.STRING, "What an imported file said, where it is not `new` word for word."),
        PackageColumn(
            "entered_at", Type.DATETIME, "When `new` was given, local time with its UTC offset.", required=True
        ),
        PackageColumn("how", Type.STRING, "How it came into the diary.", choices=tuple(EntryMode), required=True),
        PackageColumn(
            "undone_at",
            Type.DATETIME,
            "The moment of an undo, local time with its UTC offset: what stood before stands again as it was given "
            "then, at `entered_at`. Empty for every other change.",
            since=3,
        ),
        PackageColumn(
            "helper",
            Type.BOOLEAN,
            "Whether somebody else wrote `new` down for the person.",
            required=True,
            since=6,
            absent=False,
        ),
    ),
)

TABLES = (
    DAILY,
    SIDE_EFFECTS,
    SIGNS,
    MEDICINES,
    INFUSIONS,
    LABS,
    QUESTIONNAIRES,
    SUGGESTIONS,
    SAFETY_SIGNS,
    VISITS,
    GIVEN_OUT,
    CHANGES,
)
"""In the order in which a package lists them."""
