"""The package: four files that say everything the diary knows, as a Frictionless Data Package."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary import __version__
from diary.exchange import cells
from diary.exchange.columns import CHANGES, DAILY, DECIMALS, INFUSIONS, TABLES, Column, Table
from diary.exchange.selection import selected
from diary.model.items import infusion_to_items
from diary.model.records import numbered
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date, datetime

    from diary.exchange.cells import Cell
    from diary.exchange.selection import Selection
    from diary.model.changes import Contents
    from diary.model.relief import DayFigure
    from diary.settings import Settings

FORMAT = 1
"""Rises when an older program could misread a package."""

DESCRIPTOR = "datapackage.json"
OWN = "relief_diary"  # our own part of the descriptor


@dataclass(frozen=True)
class Package:
    """A package that is ready to be written.

    Attributes:
        files: The bytes of each file by name.
        contents: What went in.
    """

    files: Mapping[str, bytes]
    contents: Contents


def packed(contents: Contents, selection: Selection, settings: Settings, created: datetime) -> Package:
    """A diary, or the part that was asked for, as a package.

    Args:
        contents: The whole diary: figures such as the baseline look at all of it.
        selection: What goes in.
        settings: The clinic's own baseline, if it gave one.
        created: The package's own time stamp, with its UTC offset.
    """
    part = selected(contents, selection)
    files = {
        DAILY.file: _table(DAILY, _daily_rows(part, contents, settings)),
        INFUSIONS.file: _table(INFUSIONS, _infusion_rows(part, contents)),
        CHANGES.file: _table(CHANGES, _change_rows(part)),
        DESCRIPTOR: _descriptor(part, selection, created, _method(contents)),
    }
    return Package(files, part)


def _daily_rows(part: Contents, whole: Contents, settings: Settings) -> Iterator[dict[str, Cell]]:
    figures = _figures(part, whole, settings)
    for day in part.days:
        figure = figures.get(day.date)
        relief = None if figure is None or figure.relief is None else 100 * figure.relief
        yield {
            "diary_id": part.diary_id,
            "day": day.date,
            **{item.value: day.value(item) for item in DayItem},
            "entered_at": day.entered.at if day.entered is not None else None,
            "late": day.late,
            "infusion_number": figure.infusion if figure is not None else None,
            "day_since_infusion": figure.day if figure is not None else None,
            "baseline": cells.rounded(figure.baseline, DECIMALS) if figure is not None else None,
            "relief_percent": cells.rounded(relief, DECIMALS),
        }


def _figures(part: Contents, whole: Contents, settings: Settings) -> dict[date, DayFigure]:
    # Loads the forecast and numpy; a diary without infusions has no figures.
    if not whole.infusions:
        return {}
    from diary.model.relief import day_figures

    pain = {day.date: day.pain_average for day in whole.days if day.pain_average is not None}
    return day_figures(pain, whole.infusions, settings, [day.date for day in part.days])


def _infusion_rows(part: Contents, whole: Contents) -> Iterator[dict[str, Cell]]:
    numbers = {infusion.id: number for number, infusion in numbered(whole.infusions)}
    for infusion in part.infusions:
        if not infusion.removed:
            items = infusion_to_items(infusion)
            del items["removed"]
            ours: dict[str, Cell] = {"diary_id": part.diary_id, "infusion_id": infusion.id}
            yield {**ours, "infusion_number": numbers[infusion.id], **items}


def _change_rows(part: Contents) -> Iterator[dict[str, Cell]]:
    for change in part.changes:
        yield {
            "diary_id": part.diary_id,
            "kind": change.kind,
            "subject": change.subject,
            "item": change.item,
            "old": change.old,
            "new": change.new,
            "source_value": change.source_value,
            "entered_at": change.entered.at,
            "how": change.entered.how,
        }


def _table(table: Table, rows: Iterable[Mapping[str, Cell]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.header)
    writer.writerows([cells.write(row[name]) for name in table.header] for row in rows)
    return text.getvalue().encode()


def _descriptor(part: Contents, selection: Selection, created: datetime, method: str | None) -> bytes:
    days = [day.date for day in part.days]
    known = {
        "profile": "data-package",
        "name": "relief-diary",
        "title": "Relief Diary",
        "created": cells.write(created),
        OWN: {
            "format": FORMAT,
            "program_version": __version__,
            "method": method,
            "diary_id": part.diary_id,
            "invented": part.invented,
            "free_text_included": selection.with_notes,
            "asked_from": cells.write(selection.first) or None,
            "asked_to": cells.write(selection.last) or None,
            "first_day": cells.write(days[0]) if days else None,
            "last_day": cells.write(days[-1]) if days else None,
        },
        "resources": [_resource(table) for table in TABLES],
    }
    return (json.dumps(known, indent=2, ensure_ascii=False) + "\n").encode()


def _method(whole: Contents) -> str | None:
    """The version of the forecast behind baseline and relief; None where neither was made."""
    if not whole.infusions:
        return None
    from diary.model.forecast import METHOD

    return METHOD


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


def _field(column: Column) -> dict[str, object]:
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
