"""`datapackage.json`: what the package is, and what each column means."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from diary import __version__
from diary.errors import BadInputError
from diary.exchange.limits import MOST_DESCRIPTOR_BYTES
from diary.exchange.package import cells
from diary.exchange.package.shared_columns import ID_PATTERN
from diary.exchange.package.tables import TABLES
from diary.exchange.sheet import decoded, quoted

if TYPE_CHECKING:
    from datetime import datetime

    from diary.exchange.package.columns import PackageColumn, Table
    from diary.exchange.selection import Selection
    from diary.model.records.change import Contents

PACKAGE_FORMAT = 7
"""Rises when an older program could misread a package, or would refuse it without saying that it is the older one.

1: days with pain and note, infusions, their history. 2: all of a day and a treatment. 3: the history tells what was
undone. 4: how soon an infusion followed, what its forecast rests on, how sure the response is and how often it came up
by chance, flags of questionnaires; safety signs until they are settled (signs.csv, `settled_on` in the history), the
own wish, creatinine, flank pain and falls. 5: the clinic's checklist of an infusion. 6: what came from paper, and what
somebody else wrote down. 7: visits to the clinic, and what was given out.
"""

DESCRIPTOR = "datapackage.json"
OWN_PART = "relief_diary"  # our own part of the descriptor


def descriptor_content(part: Contents, selection: Selection, created: datetime, method: str | None) -> bytes:
    """The descriptor of a package.

    Args:
        part: What goes in.
        selection: What was asked for.
        created: The package's own time stamp, with its UTC offset.
        method: The version of the forecast behind the figures; None where none was made.
    """
    days = [day.date for day in part.days]
    known = {
        "profile": "data-package",
        "name": "relief-diary",
        "title": "Relief Diary",
        "created": cells.as_text(created),
        OWN_PART: {
            "format": PACKAGE_FORMAT,
            "program_version": __version__,
            "method": method,
            "diary_id": part.diary_id,
            "invented": part.invented,
            "free_text_included": selection.with_notes,
            "dream_texts_included": selection.holds_dreams,
            "asked_from": cells.as_text(selection.first) or None,
            "asked_to": cells.as_text(selection.last) or None,
            "first_day": cells.as_text(days[0]) if days else None,
            "last_day": cells.as_text(days[-1]) if days else None,
        },
        "resources": [_resource(table) for table in TABLES],
    }
    return (json.dumps(known, indent=2, ensure_ascii=False) + "\n").encode()


def read_descriptor(content: bytes) -> tuple[str | None, bool]:
    """Diary id (None if it names none) and whether it is invented, as a descriptor says.

    Raises:
        BadInputError: it is no descriptor of ours, or of a newer program.
    """
    if len(content) > MOST_DESCRIPTOR_BYTES:
        raise BadInputError.of("{name} is far larger than a package's own.", name=DESCRIPTOR)
    try:
        known = json.loads(decoded(content, DESCRIPTOR))
    except (ValueError, RecursionError) as error:
        raise BadInputError.of("{name}: not JSON.", name=DESCRIPTOR) from error
    own = known.get(OWN_PART, {}) if isinstance(known, dict) else {}
    if not isinstance(own, dict):
        own = {}
    version, diary_id, invented = own.get("format", PACKAGE_FORMAT), own.get("diary_id"), own.get("invented", False)
    if not isinstance(version, int) or version > PACKAGE_FORMAT:
        raise BadInputError.of(
            "The package has format {newer}; this program reads up to {ours}. Install the newer program.",
            newer=quoted(str(version)),
            ours=PACKAGE_FORMAT,
        )
    if not isinstance(invented, bool):
        raise BadInputError.of("{name}: invented is neither true nor false.", name=DESCRIPTOR)
    if diary_id is not None and (not isinstance(diary_id, str) or re.fullmatch(ID_PATTERN, diary_id) is None):
        raise BadInputError.of("{name}: diary_id is not an id.", name=DESCRIPTOR)
    return diary_id, invented


def _resource(table: Table) -> dict[str, object]:
    schema: dict[str, object] = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    return {
        "name": table.name,
        "path": table.file,
        "description": table.meaning,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": schema,
    }


def _field(column: PackageColumn) -> dict[str, object]:
    constraints = {
        "required": column.required or None,
        "minimum": column.least,
        "maximum": column.most,
        "enum": list(column.choices) or None,
        "pattern": column.pattern,
    }
    field = {
        "name": column.name,
        "type": column.type.value,
        "description": column.meaning,
        "unit": column.unit,
        "constraints": {name: value for name, value in constraints.items() if value is not None} or None,
    }
    return {name: value for name, value in field.items() if value is not None}
