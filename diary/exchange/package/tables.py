"""Every table of the package, declared once: the writer, the reader and `datapackage.json` all follow from here.

A name never changes its meaning; new columns and new files are added.
"""

from __future__ import annotations

from diary.exchange.package.columns import PackageColumn, Table, Type
from diary.exchange.package.day_tables import DAILY, MEDICINES, SIDE_EFFECTS, SIGNS
from diary.exchange.package.record_tables import GIVEN_OUT, INFUSIONS, LABS, QUESTIONNAIRES, VISITS
from diary.exchange.package.shared_columns import (
    DIARY_ID,
)
from diary.exchange.package.sign_columns import SIGN_COLUMNS
from diary.exchange.package.suggestion_columns import SUGGESTION_COLUMNS
from diary.model.records.change import Kind
from diary.model.records.day import EntryMode

SUGGESTIONS = Table(
    "suggestions",
    "One row for each day on which the diary said something else than before, as it was said; a row stands until the "
    "next one. Of several on one day, the last. It follows from no other file: answers may have been corrected since.",
    (DIARY_ID, *SUGGESTION_COLUMNS),
    ("day",),
)

SAFETY_SIGNS = Table(
    "signs",
    "One row for each safety sign that the diary shows, as of the day of the export over the whole diary, also where "
    "only a part of it is exported: the last time that it was there. The rules are in the clinician guide. It follows "
    "from the other files of a whole diary and is not read back; a blood result of an infusion that was removed "
    "counts, and is in changes.csv only.",
    (DIARY_ID, *SIGN_COLUMNS),
    ("sign",),
    is_computed=True,
)

CHANGES = Table(
    "changes",
    "One row for each change of an answer, oldest first; made again in this order they give the other files.",
    (
        DIARY_ID,
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
