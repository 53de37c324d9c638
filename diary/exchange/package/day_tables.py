"""The tables of the package with the answers of days."""

from __future__ import annotations

from diary.exchange.package.columns import DECIMALS, POINTS, PackageColumn, Table, Type
from diary.exchange.package.shared_columns import (
    DAY_COLUMN,
    DIARY_ID,
    INFUSION_NUMBER,
    LEFT_EMPTY,
    id_column,
    nrs_column,
    text_column,
    yes_no_column,
)
from diary.model.records.day import EntryMode
from diary.model.records.details import MOST_DOSES, Effect, PerceptionSign, Severity
from diary.model.records.infusion import (
    LEAST_DOSE,
    MOST_DOSE,
)
from diary.model.records.medicine import Use
from diary.model.scales import NRS, PLEASANTNESS, DayItem

_PAIN = (
    nrs_column(DayItem.PAIN_AVERAGE, "Average pain over the day: 0 no pain, 10 worst pain imaginable.", 1),
    nrs_column(DayItem.PAIN_WORST, "Worst pain in the last 24 hours.", 1),
    nrs_column(DayItem.PAIN_NOW, "Pain at the moment of answering.", 1),
)
_THE_DAY = (
    nrs_column(DayItem.INTERFERENCE, "How much pain got in the way of general activity: 0 not at all, 10 completely."),
    nrs_column(DayItem.ENJOYMENT, "How much pain got in the way of enjoying life: 0 not at all, 10 completely."),
    nrs_column(DayItem.SLEEP, "Quality of the night's sleep: 0 worst, 10 best."),
    nrs_column(DayItem.MOOD, "Mood: 0 worst, 10 best."),
)
_DREAMS = (
    yes_no_column(DayItem.DREAM_RECALL, "Whether a dream of the night before the day was recalled."),
    PackageColumn(
        DayItem.DREAM_PLEASANTNESS.value,
        Type.INTEGER,
        "How pleasant the dreams were: 1 very unpleasant, 2 unpleasant, 3 neither, 4 pleasant, 5 very pleasant.",
        "steps",
        PLEASANTNESS.least,
        PLEASANTNESS.most,
        since=2,
    ),
    nrs_column(DayItem.DREAM_VIVIDNESS, "How vivid the dreams were: 0 not at all, 10 as vivid as can be."),
    yes_no_column(DayItem.NIGHTMARE, "Whether a nightmare woke the person."),
    text_column(DayItem.DREAM_NOTE, "The dreams in own words"),
)
_PERCEPTION = (
    yes_no_column(DayItem.PERCEPTION, "Whether perception was changed at all."),
    nrs_column(DayItem.DRUG_HIGH, "Drug high (Bowdle 1998): 0 none, 10 extreme."),
    nrs_column(
        DayItem.INNER_PERCEPTION, "Changes in inner perception (its signs: perception_signs.csv): 0 none, 10 extreme."
    ),
    nrs_column(
        DayItem.OUTER_PERCEPTION, "Changes in outer perception (its signs: perception_signs.csv): 0 none, 10 extreme."
    ),
)

DAILY = Table(
    "daily",
    "One row for each diary day with an answer. A diary day ends at the diary's own day end: 04:00 local time, or what "
    "the setting day_end in changes.csv says.",
    (
        DIARY_ID,
        DAY_COLUMN,
        *_PAIN,
        *_THE_DAY,
        *_DREAMS,
        *_PERCEPTION,
        yes_no_column(
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
        PackageColumn(DayItem.NOTE.value, Type.STRING, f"Free text; {LEFT_EMPTY}."),
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
        INFUSION_NUMBER,
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
        DIARY_ID,
        DAY_COLUMN,
        PackageColumn("code", Type.STRING, "Which side effect.", choices=tuple(Effect), required=True),
        PackageColumn("severity", Type.STRING, "How bad it was.", choices=tuple(Severity), required=True),
    ),
    ("day", "code"),
)

SIGNS = Table(
    "perception_signs",
    "One row for each sign of changed perception that was answered on a day; without a row it was not answered.",
    (
        DIARY_ID,
        DAY_COLUMN,
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
        DIARY_ID,
        DAY_COLUMN,
        id_column("medicine_id", "The medicine's own number in the diary, never used again."),
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
