"""The computed columns of the package, each by the one function of the model that the screen uses too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diary.exchange.package import cells
from diary.exchange.package.columns import DECIMALS
from diary.exchange.package.day_tables import DAILY
from diary.exchange.package.ground_columns import Ground, ground_cells
from diary.exchange.package.questionnaire_columns import score_cells
from diary.exchange.package.record_tables import INFUSIONS, LABS, MULTIPLE_DECIMALS, QUESTIONNAIRES
from diary.exchange.package.response_columns import response_cells
from diary.exchange.package.rows import standing_medicines
from diary.exchange.package.sign_columns import sign_cells
from diary.exchange.package.tables import SAFETY_SIGNS
from diary.model.forecast_method import METHOD
from diary.model.records.day import pain_scores
from diary.model.records.infusion import numbered
from diary.model.records.medicine import Use
from diary.model.records.sign import SafetySign
from diary.model.relief.day_figures import day_figures
from diary.model.response import figures as response
from diary.model.response.doses import rescue_doses
from diary.model.response.pain_grade import scored
from diary.model.safety.signs import signs_on

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from diary.exchange.package.cells import Cell
    from diary.exchange.package.columns import Table
    from diary.exchange.package.rows import PackageRow
    from diary.model.instruments import Instrument
    from diary.model.records.change import Contents
    from diary.model.records.infusion import Infusion
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.relief.assessment import Assessments
    from diary.model.relief.assessor import Assessor
    from diary.model.relief.day_figures import DayFigure
    from diary.model.response.figures import Response
    from diary.model.safety.signs import OpenSign, SettledSign


class ComputedColumns:
    """The computed columns for the rows of a diary; they look at the whole of it, also where a part goes out."""

    def __init__(self, whole: Contents, today: date, instruments: Mapping[str, Instrument], assessor: Assessor) -> None:
        self._whole = whole
        self._today = today
        self._instruments = instruments
        self._has_infusions = bool(numbered(whole.infusions))
        self._pain = pain_scores(whole.days)
        self._assessor = assessor
        self._assessments = self._assessed(today)

    @property
    def method(self) -> str | None:
        """The version of the forecast behind the figures; None where none was made."""
        if not self._has_infusions:
            return None
        return METHOD

    def of(self, table: Table, rows: Iterable[PackageRow]) -> Iterable[PackageRow]:
        """The rows of a table with its computed columns; those of a table without any are handed on one by one."""
        if table is SAFETY_SIGNS:
            return self.signs()
        if table not in _COMPUTED:
            return rows
        stored = list(rows)
        computed = _COMPUTED[table](self, stored)
        return (row | more for row, more in zip(stored, computed, strict=True))

    def daily(self, rows: Sequence[PackageRow]) -> list[dict[str, Cell]]:
        """Return where each day stands among the infusions, its relief, its doses of rescue medicines."""
        days = {day.date: day for day in self._whole.days}
        rescue = [number for number, one in standing_medicines(self._whole).items() if one.use is Use.RESCUE]
        figures = self._day_figures([_date(row) for row in rows])
        return [
            _day_cells(figures.get(_date(row))) | {"rescue_doses": rescue_doses(days[_date(row)], rescue)}
            for row in rows
        ]

    def infusions(self, rows: Sequence[PackageRow]) -> list[dict[str, Cell]]:
        """The number of each infusion and the response to it."""
        numbers: dict[Cell, int] = {infusion.id: number for number, infusion in numbered(self._whole.infusions)}
        found = [numbers.get(row["infusion_id"]) for row in rows]
        responses = self._responses([number for number in found if number is not None])
        infusions: dict[Cell, Infusion] = {infusion.id: infusion for infusion in self._whole.infusions}
        grounds = (self._ground(infusions[row["infusion_id"]], number) for row, number in zip(rows, found, strict=True))
        return [
            {"infusion_number": number, **response_cells(responses.get(number)), **ground_cells(ground)}
            for number, ground in zip(found, grounds, strict=True)
        ]

    def labs(self, rows: Sequence[PackageRow]) -> list[dict[str, Cell]]:
        """Return how many times its upper limit each blood result is."""
        multiples: dict[Cell, float | None] = {lab.id: lab.multiple for lab in self._whole.labs}
        return [{"multiple": cells.rounded(multiples[row["lab_id"]], MULTIPLE_DECIMALS)} for row in rows]

    def signs(self) -> list[PackageRow]:
        """Return the safety signs of the whole diary, in the order of their table."""
        whole = self._whole
        found = signs_on(self._today, whole.days, whole.infusions, whole.labs, whole.reports)
        order = list(SafetySign)
        every: list[OpenSign | SettledSign] = [*found.open, *found.settled]
        rows = sorted(every, key=lambda one: order.index(one.sign))
        return [sign_cells(one) for one in rows]

    def questionnaires(self, rows: Sequence[PackageRow]) -> list[dict[str, Cell]]:
        """The scores and the grade of each questionnaire."""
        by_id: dict[Cell, Questionnaire] = {one.id: one for one in self._whole.questionnaires}
        found = [by_id[row["questionnaire_id"]] for row in rows]
        return [score_cells(one.instrument, scored(one, self._instruments)) for one in found]

    def _ground(self, infusion: Infusion, number: int | None) -> Ground:
        assessment = None if number is None else self._assessments.numbered(number)
        return Ground(infusion, self._whole.infusions, self._whole.settings, assessment)

    def _day_figures(self, days: list[date]) -> Mapping[date, DayFigure]:
        # Loads the forecast and numpy; a diary without infusions has no figures.
        if not self._has_infusions:
            return {}
        last = max((self._today, *days, *self._pain, *(one.first_day for _, one in numbered(self._whole.infusions))))
        # Days ahead of this computer's clock are in the table, and only there (docs/decisions/0026).
        known = self._assessments if last == self._today else self._assessed(last)
        return day_figures(known, self._pain, days)

    def _assessed(self, on: date) -> Assessments:
        return self._assessor.assess(self._pain, self._whole.infusions, self._whole.settings, on)

    def _responses(self, numbers: Sequence[int]) -> Mapping[int | None, Response]:
        if not numbers:
            return {}
        whole = self._whole
        lists: dict[str, Any] = {
            "medicines": whole.medicines,
            "labs": whole.labs,
            "questionnaires": whole.questionnaires,
            "instruments": self._instruments,
        }
        found: Iterable[Response | None]
        if len(numbers) == len(numbered(whole.infusions)):
            found = response.responses(self._assessments, whole.days, **lists)
        else:  # each takes a forecast of its own: of a long diary only those that go out
            found = (response.response(self._assessments, number, whole.days, **lists) for number in numbers)
        return {one.number: one for one in found if one is not None}


def _date(row: PackageRow) -> date:
    day: date = row["day"]  # type: ignore[assignment]
    return day


def _day_cells(figure: DayFigure | None) -> dict[str, Cell]:
    if figure is None:
        return dict.fromkeys(("infusion_number", "day_since_infusion", "baseline", "relief_percent"))
    relief = None if figure.relief is None else 100 * figure.relief
    return {
        "infusion_number": figure.infusion,
        "day_since_infusion": figure.day,
        "baseline": cells.rounded(figure.baseline, DECIMALS),
        "relief_percent": cells.rounded(relief, DECIMALS),
    }


_COMPUTED: dict[Table, Callable[[ComputedColumns, Sequence[PackageRow]], list[dict[str, Cell]]]] = {
    DAILY: ComputedColumns.daily,
    INFUSIONS: ComputedColumns.infusions,
    LABS: ComputedColumns.labs,
    QUESTIONNAIRES: ComputedColumns.questionnaires,
}
