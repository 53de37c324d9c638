"""The columns of `visits.csv` and `given_out.csv`: visits to the clinic, and what was made for them and when."""

from __future__ import annotations

from diary.exchange.package.columns import PackageColumn, Type
from diary.model.records.visit import OutForm

_SINCE = 7


def _yes_no(name: str, meaning: str) -> PackageColumn:
    return PackageColumn(name, Type.BOOLEAN, meaning, required=True, since=_SINCE)


VISIT_COLUMNS = (
    PackageColumn(
        "visit_id",
        Type.INTEGER,
        "The visit's own number in the diary, never used again.",
        least=1,
        required=True,
        since=_SINCE,
    ),
    PackageColumn("day", Type.DATE, "The day of the visit; one to come is planned.", required=True, since=_SINCE),
)

GIVEN_OUT_COLUMNS = (
    PackageColumn(
        "given_out_id", Type.INTEGER, "Its own number, never used again.", least=1, required=True, since=_SINCE
    ),
    PackageColumn(
        "at",
        Type.DATETIME,
        "The moment at which it was made, local time with its UTC offset.",
        required=True,
        since=_SINCE,
    ),
    PackageColumn(
        "form",
        Type.STRING,
        "The report as a file (pdf) or on paper (print), tables (csv) or records (fhir).",
        choices=tuple(OutForm),
        required=True,
        since=_SINCE,
    ),
    PackageColumn("first", Type.DATE, "First day of the period; empty for the diary's own first.", since=_SINCE),
    PackageColumn("last", Type.DATE, "Last day of the period; empty for the diary's own last.", since=_SINCE),
    _yes_no("this_infusion", "Whether the report's page on the current infusion was in it."),
    _yes_no("all_infusions", "Whether the report's page that compares the infusions was in it."),
    _yes_no("notes", "Whether notes were in it."),
    _yes_no("dreams", "Whether dreams in own words were in it."),
    _yes_no("name", "Whether the person's name was typed in for it; the name itself is never kept."),
    _yes_no("birth_date", "Whether the birth date was typed in for it; the date itself is never kept."),
)
