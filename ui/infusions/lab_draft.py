"""Blood results while they are being typed: up to one of each kind, with one day and the units."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.lab import LIVER_VALUES, Analyte, LabResult, LabUnit
from ui.widgets.infusion_draft import unreadable_day, unreadable_number
from ui.words.reading import read_day, read_number, write_number
from ui.words.text import full_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

EXAMPLE = 34.5
_NOTHING = (("", ""),) * len(Analyte)


@dataclass(frozen=True)
class LabDraft:
    """The texts of the form.

    Attributes:
        day: When the blood was taken.
        unit: Of the liver values and their limits; None if not told.
        creatinine_unit: Of creatinine and its limit; None if not told.
        results: For each of `Analyte`, in its order, the result and the laboratory's upper limit.
        changes: The stored result that is being changed; None for new ones.
    """

    day: str = ""
    unit: LabUnit | None = None
    results: tuple[tuple[str, str], ...] = _NOTHING
    changes: LabResult | None = None
    creatinine_unit: LabUnit | None = None

    def unit_of(self, analyte: Analyte) -> LabUnit | None:
        """Return the unit in which something is typed; None if not told."""
        return self.unit if analyte in LIVER_VALUES else self.creatinine_unit


@dataclass(frozen=True)
class UsualLimits:
    """The upper limits that were written down last.

    Attributes:
        unit: The unit of the liver values; None where none of these is known.
        limits: By what was measured; never empty.
        creatinine_unit: The unit of creatinine; None where its limit is not known.
    """

    unit: LabUnit | None
    limits: Mapping[Analyte, float]
    creatinine_unit: LabUnit | None = None


def limit_item(analyte: Analyte) -> str:
    """The name of the field for an upper limit; that of the result is the analyte's own."""
    return f"{analyte.value}_limit"


def unit_item(analyte: Analyte) -> str:
    """The name of the field for the unit in which something is measured."""
    return "unit" if analyte in LIVER_VALUES else "creatinine_unit"


def lab_draft_of(lab: LabResult) -> LabDraft:
    """The form as it looks for a stored result that is to be changed."""
    limit = "" if lab.upper_limit is None else write_number(lab.upper_limit)
    results = tuple((write_number(lab.value), limit) if analyte is lab.analyte else ("", "") for analyte in Analyte)
    draft = LabDraft(full_day(lab.day), results=results, changes=lab)
    return replace(draft, **{unit_item(lab.analyte): lab.unit})  # type: ignore[arg-type]


def usual_limits(
    labs: Iterable[LabResult], unit: LabUnit | None, creatinine_unit: LabUnit | None = None
) -> UsualLimits | None:
    """The limit used last for each kind of result; None without any.

    Args:
        labs: All results, oldest first.
        unit: Of the liver values, only limits in this unit; None for the unit used last.
        creatinine_unit: The same for creatinine.
    """
    known = [lab for lab in labs if lab.upper_limit is not None and not lab.removed]
    unit, limits = _newest_limits([lab for lab in known if lab.analyte in LIVER_VALUES], unit)
    creatinine_unit, others = _newest_limits([lab for lab in known if lab.analyte not in LIVER_VALUES], creatinine_unit)
    return UsualLimits(unit, limits | others, creatinine_unit) if limits or others else None


def _newest_limits(known: list[LabResult], unit: LabUnit | None) -> tuple[LabUnit | None, dict[Analyte, float]]:
    if unit is None and known:
        unit = known[-1].unit
    limits = {lab.analyte: lab.upper_limit for lab in known if lab.unit is unit and lab.upper_limit is not None}
    return (unit, limits) if limits else (None, {})


def read_labs(draft: LabDraft, infusion: int, today: date, usual: UsualLimits | None) -> list[LabResult]:
    """The results that a form means, at least one.

    A limit without a result is a slip, unless it is the usual one, which was filled in for all at once.

    Args:
        draft: What stands in the form.
        infusion: The id of the infusion they are written down with.
        today: The running diary day; also shows how a date is written.
        usual: The limits that were offered.

    Raises:
        BadInputError: about the first field that can't be read (`day`, a `unit_item`, an analyte, or its
            `limit_item`).
    """
    day = _day(draft.day, today)
    read = [
        _result(analyte, value, limit, usual)
        for analyte, (value, limit) in zip(Analyte, draft.results, strict=True)
        if (value.strip(), limit.strip()) != ("", "")
    ]
    found = [(analyte, value, limit) for analyte, value, limit in read if value is not None]
    if not found:
        item = Analyte.ALT if draft.changes is None else draft.changes.analyte
        raise BadInputError.of("Write down at least one result.").about(item.value)
    labs = [LabResult(infusion, day, analyte, value, _unit(draft, analyte), limit) for analyte, value, limit in found]
    return [_checked(lab if draft.changes is None else replace(lab, id=draft.changes.id)) for lab in labs]


def _unit(draft: LabDraft, analyte: Analyte) -> LabUnit:
    unit = draft.unit_of(analyte)
    if unit is None:
        raise BadInputError.of("Say in which unit the laboratory gives them.").about(unit_item(analyte))
    return unit


def _day(text: str, today: date) -> date:
    if text.strip() == "":
        raise BadInputError.of("Say on which day the blood was taken.").about("day")
    day = read_day(text)
    if day is None:
        raise unreadable_day(today).about("day")
    if day > today:
        raise BadInputError.of("{day} is in the future.", day=day).about("day")
    return day


def _result(
    analyte: Analyte, value: str, limit: str, usual: UsualLimits | None
) -> tuple[Analyte, float | None, float | None]:
    result, upper = _number(value, analyte.value), _number(limit, limit_item(analyte))
    if result is None and (usual is None or usual.limits.get(analyte) != upper):
        raise BadInputError.of("There is a limit here, but no result.").about(analyte.value)
    return analyte, result, upper


def _number(text: str, item: str) -> float | None:
    if text.strip() == "":
        return None
    number = read_number(text)
    if number is None:
        raise unreadable_number(EXAMPLE).about(item)
    return number


def _checked(lab: LabResult) -> LabResult:
    try:
        return lab.checked()
    except BadInputError as error:
        places = {"value": lab.analyte.value, "upper_limit": limit_item(lab.analyte)}
        raise error.about(places.get(error.item or "", error.item or "")) from None
