"""The figures in the package are those of the screen: assessments, responses, what followed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from diary.exchange.package import cells
from diary.exchange.package.day_tables import DAILY
from diary.exchange.package.record_tables import INFUSIONS
from diary.exchange.selection import Selection, selected
from diary.model.records.change import Contents
from diary.model.records.day import pain_scores
from diary.model.relief.assessment import assess
from diary.model.relief.day_figures import day_figures
from diary.model.response.figures import Response, responses
from diary.settings import Settings
from tests.exchange.package.packing import pack, rows
from tests.factories import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable


def test_figures_are_those_of_the_screen_and_look_at_the_whole_diary(sample: Contents) -> None:
    pain = {day.date: day.pain_average for day in sample.days if day.pain_average is not None}
    figures = day_figures(assess(pain, sample.infusions, Settings(), max(pain)), pain)
    first = sample.infusions[-1].first_day - timedelta(days=3)
    part = rows(pack(sample, Selection(first=first)), DAILY.file)
    assert len(part) > 15
    for row in part:
        figure = figures[date.fromisoformat(row["day"])]
        assert figure.baseline is not None
        assert figure.relief is not None
        assert row["infusion_number"] == str(figure.infusion)
        assert row["day_since_infusion"] == str(figure.day)
        assert float(row["baseline"]) == round(figure.baseline, 1)
        assert float(row["relief_percent"]) == round(100 * figure.relief, 1)
    assert {row["infusion_number"] for row in part} == {"3", "4"}


def test_figures_rest_on_the_settings_of_the_diary(sample: Contents, lived: Contents) -> None:
    before = rows(pack(sample), INFUSIONS.file)
    after = rows(pack(replace(sample, settings=sample.settings._replace(threshold=0.7))), INFUSIONS.file)
    assert [row["threshold_percent"] for row in after if row["infusion_number"]] == ["70"] * 4
    measured = replace(lived, settings=lived.settings._replace(clinic_baseline=7.0))
    assert {row["baseline"] for row in rows(pack(lived), DAILY.file)} == {""}
    assert all(row["baseline"] for row in rows(pack(measured), DAILY.file) if row["infusion_number"])
    assert [row["threshold_days"] for row in after] != [row["threshold_days"] for row in before]


def test_a_part_has_the_responses_of_its_infusions(sample: Contents) -> None:
    newest = selected(sample, Selection(first=sample.infusions[-1].first_day)).infusions
    assert len(newest) < len(sample.infusions)
    part = rows(pack(sample, Selection(first=sample.infusions[-1].first_day, with_notes=True)), INFUSIONS.file)
    assert part == [
        row for row in rows(pack(sample), INFUSIONS.file) if row["infusion_id"] in {str(i.id) for i in newest}
    ]


@pytest.fixture(scope="module")
def written(sample: Contents) -> list[tuple[Response, dict[str, str]]]:
    """Each response as the card shows it, and its row of the package."""
    found = responses(
        assess(pain_scores(sample.days), sample.infusions, sample.settings, TODAY),
        sample.days,
        medicines=sample.medicines,
        labs=sample.labs,
    )
    table = {row["infusion_number"]: row for row in rows(pack(sample), INFUSIONS.file)}
    assert len(found) == 4
    return [(one, table[str(one.number)]) for one in found]


def test_the_response_is_that_of_the_card(written: list[tuple[Response, dict[str, str]]]) -> None:
    of_the_response: dict[str, Callable[[Any], Any]] = {
        "days_at_50": lambda r: r.at_50.days,
        "interference_before": lambda r: round(r.interference.before.value, 1),
        "interference_after": lambda r: round(r.interference.after.value, 1),
        "regular_doses_before": lambda r: round(r.regular.before.a_day, 2),
        "regular_doses_after": lambda r: round(r.regular.after.a_day, 2),
        "doses_before": lambda r: round(r.medicines.before.a_day, 2),
        "opioid_doses_percent_after": lambda r: round(100 * r.medicines.after.opioid_share, 1),
        "side_effect_days": lambda r: r.effect_days.days,
        "side_effect_days_answered": lambda r: r.effect_days.of,
        "threshold_days": lambda r: r.threshold_days.days,
        "threshold_days_answered": lambda r: r.threshold_days.of,
        "faded_p10": lambda r: r.faded.p10,
        "faded_p90": lambda r: r.faded.p90,
        "highest_multiple": lambda r: round(r.highest_lab.multiple, 2),
    }
    for one, row in written:
        assert {name: row[name] for name in of_the_response} == {
            name: cells.as_text(figure(one)) for name, figure in of_the_response.items()
        }


def test_the_relief_of_a_response_is_that_of_the_card(written: list[tuple[Response, dict[str, str]]]) -> None:
    for one, row in written:
        assert one.best is not None
        assert one.baseline is not None
        assert one.faded is not None
        assert one.at_30 is not None
        assert row["best_week_first"] == one.best.first.isoformat()
        assert float(row["best_week_low_percent"]) == round(100 * one.best.low, 1)
        assert float(row["best_week_corrected_percent"]) == round(100 * one.best.corrected, 1)
        for name, figure in (("week_1_low", one.week_1.low), ("week_4_high", one.week_4.high)):
            assert row[f"{name}_percent"] == ("" if figure is None else cells.as_text(cells.rounded(100 * figure, 1)))
        assert float(row["baseline_sd"]) == round(one.baseline.sd, 1)
        assert (row["days_at_30"], row["days_with_relief"]) == (str(one.at_30.days), str(one.at_30.of))
        assert (row["faded"], row["faded_as_of"]) == (one.faded.fade, one.faded.as_of.isoformat())
        assert row["faded_p50"] == ("" if one.faded.p50 is None else one.faded.p50.isoformat())


def test_benefit_and_doses_of_a_response_are_those_of_the_card(
    written: list[tuple[Response, dict[str, str]]],
) -> None:
    for one, row in written:
        assert one.balance is not None
        assert one.rescue is not None
        assert one.rescue.after is not None
        assert one.benefit_risk is not None
        assert float(row["balance_percent"]) == round(100 * one.balance, 1)
        relief, effects = (
            float(row[f"balance_{name}_after_percent"]) - float(row[f"balance_{name}_before_percent"])
            for name in ("relief", "effects")
        )
        assert relief - effects == pytest.approx(float(row["balance_percent"]), abs=0.25)
        assert row["balance_days_before"] == str(one.benefit_risk.before.days)
        assert float(row["rescue_doses_after"]) == round(one.rescue.after.a_day, 2)


def test_the_noise_behind_each_forecast_goes_out(sample: Contents) -> None:
    """As the guide has it, and exact enough: the best week's range follows from the cells."""
    found = assess(pain_scores(sample.days), sample.infusions, sample.settings, TODAY)
    table = {row["infusion_number"]: row for row in rows(pack(sample), INFUSIONS.file)}
    for one in found:
        row = table[str(one.number)]
        assert one.forecast is not None
        noise = one.forecast.noise
        assert float(row["noise_scale"]) == pytest.approx(noise.scale, abs=1e-6)
        assert float(row["noise_sd"]) == pytest.approx(noise.sd, abs=1e-6)
        assert float(row["noise_correlation"]) == pytest.approx(noise.correlation, abs=1e-6)
        assert 0.4 <= float(row["noise_sd"]) <= 3
    assert {row["noise_sd"] for number, row in table.items() if number == ""} <= {""}


def test_how_soon_an_infusion_followed_goes_out(lived: Contents) -> None:
    """Over 1 and under the clinic's interval is early; a planned one is seen from the one before, planned or not."""

    def said(interval: int) -> dict[str, tuple[str, str]]:
        contents = replace(lived, settings=lived.settings._replace(minimum_interval_days=interval))
        return {
            row["infusion_id"]: (row["days_after_previous"], row["early_repeat"])
            for row in rows(pack(contents), INFUSIONS.file)
        }

    assert said(33) == {"1": ("33", "false"), "3": ("", "false"), "4": ("32", "true"), "5": ("19", "true")}
    assert said(34)["1"] == ("33", "true")
    assert said(19)["5"] == ("19", "false")
