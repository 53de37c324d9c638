"""The mark of a file that is a diary, the format that this program writes, and how its history is sealed.

Kept apart from the migrations so that an existing diary of the present format opens without loading them
(docs/decisions/0003).
"""

from __future__ import annotations

import zlib

APPLICATION_ID = 0x52446961  # "RDia", in the SQLite header
FORMAT = 10  # the number of the newest migration; PRAGMA user_version
MIGRATION_SET = "relief_diary"

SEALED = "sealed"
"""The name under which SQL calls `sealed`; a trigger does with every row of the history (docs/decisions/0057)."""


def sealed(before: int, *row: object) -> int:
    """Return the checksum of the history up to a row, from that before it and the row's values."""
    return zlib.crc32(repr(row).encode("utf-8", "surrogatepass"), before)


# What goes into the checksum, in this order. Another order or another column needs a migration that seals anew.
_TEXTS = ("kind", "subject", "item", "source_value", "at_utc", "how", "undone_at_utc")
_NUMBERS = ("utc_offset_minutes", "undone_offset_minutes")
_ANSWERS = ("old", "new")


def sealed_values(row: str = "", *, with_helper: bool = True) -> str:
    """Return the values of a row of the history as SQL, for `sealed`.

    Texts go as their bytes: a function of SQL gets a text only up to its first NUL. That a helper wrote a row down is
    told beside how, so that every row without one is sealed as it was before there were any.

    Args:
        row: What stands before the name of a column, like `NEW.`.
        with_helper: Whether the history tells of helpers: from format 9 on.
    """
    texts = [f"CAST({row}{name} AS BLOB)" for name in _TEXTS]
    if with_helper:
        texts[_TEXTS.index("how")] = f"CAST({row}how || iif({row}helper IS 0, '', ' ' || {row}helper) AS BLOB)"
    answers = [f"iif(typeof({row}{name}) = 'text', CAST({row}{name} AS BLOB), {row}{name})" for name in _ANSWERS]
    return ", ".join([f"{row}id", *texts, *answers, *(f"{row}{name}" for name in _NUMBERS)])
