"""The columns of `signs.csv`: the safety signs of the diary, open, told or settled, as of the day of the export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.package.columns import PackageColumn, Type
from diary.model.records.sign import SafetySign
from diary.model.safety.findings import Finding
from diary.model.safety.signs import OpenSign, SettledBy, SettledSign

if TYPE_CHECKING:
    from diary.exchange.package.cells import Cell

_BETWEEN = "; "
_OPEN, _REPORTED, _SETTLED = "open", "told", "settled"


def _column(name: str, kind: Type, meaning: str, *, choices: tuple[str, ...] = ()) -> PackageColumn:
    return PackageColumn(name, kind, meaning, choices=choices, computed=True, since=4)


SIGN_COLUMNS = (
    _column("sign", Type.STRING, "Which sign.", choices=tuple(SafetySign)),
    _column(
        "status",
        Type.STRING,
        f"`{_OPEN}`: the clinic was not told yet; `{_REPORTED}`: it was, and the sign is not settled; `{_SETTLED}`.",
        choices=(_OPEN, _REPORTED, _SETTLED),
    ),
    _column("since", Type.DATE, "The day on which its rule was first met."),
    _column("last_seen", Type.DATE, "The newest day of what met it."),
    _column(
        "findings",
        Type.STRING,
        f"What met it, with `{_BETWEEN}` between them: {', '.join(Finding)}. Each stands for a rule of the guide.",
    ),
    _column("told_on", Type.DATE, "The day on which the clinic was told of it; empty where it was not."),
    _column("settled_on", Type.DATE, "The day from which it counts as settled; empty where it is not."),
    _column(
        "settled_by",
        Type.STRING,
        "Why: the clinic said so, a newer result was within its limit, or 14 days were written without any of it.",
        choices=tuple(SettledBy),
    ),
)


def sign_cells(found: OpenSign | SettledSign) -> dict[str, Cell]:
    """Return a safety sign as typed cells by column."""
    settled = found if isinstance(found, SettledSign) else None
    status = _SETTLED if settled is not None else _OPEN if found.told_on is None else _REPORTED
    return {
        "sign": found.sign,
        "status": status,
        "since": found.first,
        "last_seen": found.last,
        "findings": _BETWEEN.join(evidence.finding for evidence in found.evidence),
        "told_on": found.told_on,
        "settled_on": None if settled is None else settled.settled_on,
        "settled_by": None if settled is None else settled.settled_by,
    }
