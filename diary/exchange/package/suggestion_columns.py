"""The columns of `suggestions.csv`: what the diary said, as cells and back.

They are taken as they stand: nothing else in a package leads to them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.exchange.package.columns import PackageColumn, Type
from diary.exchange.sheet import quoted
from diary.model.records.state import DueDates, Modifier, State
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.exchange.package.cells import Cell
    from diary.exchange.package.typed_rows import TypedRow

_BETWEEN = "; "


def _chance(name: str, meaning: str) -> PackageColumn:
    return PackageColumn(name, Type.NUMBER, meaning, "1", 0, 1)


SUGGESTION_COLUMNS = (
    PackageColumn("day", Type.DATE, "The diary day on which it was said.", required=True),
    PackageColumn("state", Type.STRING, "The state of the suggestion.", choices=tuple(State), required=True),
    PackageColumn(
        "modifiers",
        Type.STRING,
        f"What changed its sentence: {' or '.join(Modifier)}; both in this order, with `{_BETWEEN}` between them.",
    ),
    PackageColumn(
        "threshold", Type.NUMBER, "Relief it was about, a fraction of the baseline.", "1", 0, 1, required=True
    ),
    PackageColumn(
        "infusion_last_day",
        Type.DATE,
        "The last day, as it stood then, of the infusion it was about; empty without one.",
    ),
    PackageColumn(
        "due_p10",
        Type.DATE,
        "10 % date of relief falling below the threshold; empty where no date was given. Dates more than a year after "
        "the infusion are not given.",
    ),
    PackageColumn("due_p50", Type.DATE, "The same, 50 %."),
    PackageColumn("due_p90", Type.DATE, "The same, 90 %."),
    _chance("chance_below_now", "Chance that relief was below the threshold, when this was first said."),
    _chance("chance_responded", "The same, that relief at its start had reached the threshold."),
    PackageColumn("method", Type.STRING, "Version of the forecast; empty where none was made."),
)


def suggestion_cells(suggestion: StoredSuggestion) -> dict[str, Cell]:
    """Return a suggestion as typed cells by column."""
    due = suggestion.due or DueDates(None, None, None)
    return {
        "day": suggestion.day,
        "state": suggestion.state,
        "modifiers": _BETWEEN.join(suggestion.modifiers) or None,
        "threshold": suggestion.threshold,
        "infusion_last_day": suggestion.infusion_last_day,
        "due_p10": due.p10,
        "due_p50": due.p50,
        "due_p90": due.p90,
        "chance_below_now": suggestion.chance_below_now,
        "chance_responded": suggestion.chance_responded,
        "method": suggestion.method,
    }


def suggestions_of(rows: Sequence[TypedRow]) -> tuple[StoredSuggestion, ...]:
    """Return what the diary said, by day.

    Args:
        rows: The rows; no day twice.

    Raises:
        BadInputError: a row makes no sense; names file, row and column.
    """
    return tuple(sorted((_suggestion(row) for row in rows), key=lambda one: one.day))


def _suggestion(row: TypedRow) -> StoredSuggestion:
    values = row.values
    due = DueDates(values["due_p10"], values["due_p50"], values["due_p90"])
    suggestion = StoredSuggestion(
        values["day"],
        State(values["state"]),
        values["threshold"],
        _modifiers(row),
        values["infusion_last_day"],
        None if due == DueDates(None, None, None) else due,
        values["chance_below_now"],
        values["chance_responded"],
        values["method"],
    )
    try:
        return suggestion.checked()
    except BadInputError as error:
        raise row.bad(error.item or "state", error.sentence) from error


def _modifiers(row: TypedRow) -> tuple[Modifier, ...]:
    found = []
    for name in (row.values["modifiers"] or "").split(_BETWEEN):
        if name and name not in set(Modifier):
            unknown = phrase("{cell} is none of {known}.", cell=quoted(name), known=", ".join(Modifier))
            raise row.bad("modifiers", unknown)
        if name:
            found.append(Modifier(name))
    return tuple(found)
