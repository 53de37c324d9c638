"""Asking for a report in tests, and finding the parts of its pages."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from diary.exchange.report.pages import document_of
from diary.exchange.request import ExportRequest
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Contents
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from diary.model.records.day import Day

EVERYTHING = Selection()


def request(
    contents: Contents,
    selection: Selection = EVERYTHING,
    *,
    created: datetime = NOW,
    **more: Any,  # noqa: ANN401
) -> ExportRequest:
    """A request for a report that goes nowhere."""
    return ExportRequest(Path("never.pdf"), contents, selection, created, shipped(), **more)


def ago(days: int) -> date:
    """A day before today."""
    return TODAY - timedelta(days=days)


def diary_of(days: Iterable[Day] = (), infusions: Iterable[Infusion] = ()) -> Contents:
    """A diary of these records alone."""
    return Contents("0" * 32, False, tuple(sorted(days, key=lambda day: day.date)), tuple(infusions), ())


def course(first: int, last: int, number: int = 1, **more: Any) -> Infusion:  # noqa: ANN401
    """A course from some days ago to some days ago."""
    known: dict[str, Any] = {"drug": Drug.S_KETAMINE, "route": Route.IV, "dose": 22, "dose_unit": DoseUnit.MG_PER_HOUR}
    return Infusion(ago(first), ago(last), id=number, **known | more)


def blocks(asked: ExportRequest) -> list[dict[str, Any]]:
    """Every part of the pages, those beside one another too."""
    document: dict[str, Any] = document_of(asked)
    return list(_flat(document["blocks"]))


def block(found: Iterable[dict[str, Any]], kind: str, title: str | None = None) -> dict[str, Any]:
    """The one part of a kind, with a title where it is named."""
    (one,) = (part for part in found if part["kind"] == kind and (title is None or part["title"] == title))
    return one


def words(sentences: Iterable[list[list[Any]]]) -> list[str]:
    """Sentences without what stands out in them."""
    return ["".join(str(piece[0]) for piece in one) for one in sentences]


def _flat(parts: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for part in parts:
        yield part
        for name in ("left", "right", "blocks"):
            yield from _flat(part.get(name, ()))
