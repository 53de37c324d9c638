"""Columns that several tables of the package have, and columns of one kind."""

from __future__ import annotations

from diary.exchange.package.columns import POINTS, PackageColumn, Type
from diary.model.scales import NRS

ID_PATTERN = "[0-9A-Za-z_-]{1,64}"
LEFT_EMPTY = "empty throughout when free text was not asked for"


def nrs_column(name: str, meaning: str, since: int = 2) -> PackageColumn:
    """Return a column of answers from 0 to 10."""
    return PackageColumn(str(name), Type.INTEGER, meaning, POINTS, NRS.least, NRS.most, since=since)


def yes_no_column(name: str, meaning: str, since: int = 2) -> PackageColumn:
    """Return a column of yes and no."""
    return PackageColumn(str(name), Type.BOOLEAN, meaning, since=since)


def text_column(name: str, meaning: str, since: int = 2) -> PackageColumn:
    """Return a column of free text, which goes out only where it was asked for."""
    return PackageColumn(str(name), Type.STRING, f"{meaning}; {LEFT_EMPTY}.", since=since)


def id_column(name: str, meaning: str) -> PackageColumn:
    """Return a column with the numbers of records."""
    return PackageColumn(name, Type.INTEGER, meaning, least=1, required=True)


DIARY_ID = PackageColumn(
    "diary_id", Type.STRING, "Random id of the diary; it holds no name.", pattern=ID_PATTERN, required=True
)
INFUSION_NUMBER = PackageColumn(
    "infusion_number",
    Type.INTEGER,
    "Number of the infusion, counted by date from 1 over the whole diary, also where only a part of it is exported; "
    "planned ones have none.",
    least=1,
    computed=True,
)
DAY_COLUMN = PackageColumn("day", Type.DATE, "The diary day.", required=True)
