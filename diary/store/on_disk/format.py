"""The mark of a file that is a diary, and the format that this program writes.

Kept apart from the migrations so that an existing diary of the present format opens without loading them
(docs/decisions/0003).
"""

from __future__ import annotations

APPLICATION_ID = 0x52446961  # "RDia", in the SQLite header
FORMAT = 7  # the number of the newest migration; PRAGMA user_version
MIGRATION_SET = "relief_diary"
