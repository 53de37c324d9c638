"""Every figure of the pages is worked out again from the CSV package alone, by the rules of the clinician guide."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from diary import speaking
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.exchange.voice import ENGLISH, voice_in
from diary.model.instruments import shipped
from diary.model.records.infusion import Infusion
from diary.model.relief.assessment import assess
from diary.model.visit.figures import known_on
from diary.settings import Settings
from tests.exchange.catalogues import with_comma, write_catalogue
from tests.exchange.report.asking import block, blocks, request, words
from tests.factories import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diary.exchange.voice import Voice
    from diary.model.records.change import Contents

Row = dict[str, str]
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
ROMAN = {"0": "0", "1": "I", "2": "II", "3": "III", "4": "IV", "": "–"}
NAMES = {"dizziness": "Dizziness", "nausea": "Nausea", "drowsiness": "Drowsiness", "memory_trouble": "Memory trouble"}
NAMES |= {"frequency": "Passing urine often", "burning": "Burning when passing urine", "dry_mouth": "Dry mouth"}
PLEASANT = {"1": "very unpleasant", "2": "unpleasant", "3": "neither pleasant nor unpleasant", "4": "pleasant"}
PLEASANT["5"] = "very pleasant"


@dataclass(frozen=True)
class Tables:
    """The package's tables, read with nothing but csv, as of a day."""

    files: dict[str, list[Row]]
    on: date

    def __getitem__(self, name: str) -> list[Row]:
        return self.files[f"{name}.csv"]

    @property
    def infusions(self) -> list[Row]:
        return sorted(
            (row for row in self["infusions"] if row["infusion_number"] and row["first_day"] <= str(self.on)),
            key=lambda row: int(row["infusion_number"]),
        )

    @property
    def pain(self) -> dict[date, int]:
        return {day(row): int(row["pain_average"]) for row in self["daily"] if row["pain_average"]}


def day(row: Row, name: str = "day") -> date:
    return date.fromisoformat(row[name])


def written(on: date) -> str:
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def span(first: date, last: date) -> str:
    begins = written(first).removesuffix(f" {last.year}")
    return f"{begins} – {written(last)}"


def moment(on: date) -> datetime:
    return datetime(on.year, on.month, on.day, 9, 14, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture(scope="module")
def with_commas(tmp_path_factory: pytest.TempPathFactory) -> Voice:
    """English words in a language that writes 7,2."""
    folder = tmp_path_factory.mktemp("commas") / "resources"
    write_catalogue(folder, "de", with_comma)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(speaking, "files", lambda _package: folder)
        return voice_in("de")


@pytest.fixture(
    scope="module",
    params=[(0, False), (143, False), (165, False), (341, False), (341, True)],
    ids=["newest", "faded", "signs", "another", "commas"],
)
def case(request: pytest.FixtureRequest, sample: Contents, with_commas: Voice) -> tuple[Tables, list[dict[str, Any]]]:
    """The package and the report of one diary as of one day; later days are not there yet."""
    back, has_commas = request.param
    on = TODAY - timedelta(days=back)
    if not has_commas:
        return made_on(sample, on)
    tables, found = made_on(sample, on, with_commas)
    assert not any(re.search(r"\d\.\d", text) for text in strings(found))
    assert any(re.search(r"\d,\d", text) for text in strings(found))
    return tables, with_points(found)


def strings(part: Any) -> Iterator[str]:  # noqa: ANN401
    """Every text of a page."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, list | dict):
        for one in part.values() if isinstance(part, dict) else part:
            yield from strings(one)


def with_points(part: Any) -> Any:  # noqa: ANN401
    """The same pages with the decimal points of English."""
    if isinstance(part, str):
        return re.sub(r"(?<=\d),(?=\d)", ".", part)
    if isinstance(part, dict):
        return {name: with_points(one) for name, one in part.items()}
    return [with_points(one) for one in part] if isinstance(part, list) else part


def made_on(sample: Contents, on: date, voice: Voice = ENGLISH) -> tuple[Tables, list[dict[str, Any]]]:
    known = known_on(sample, on)
    files = packed(known, Selection(), moment(on), shipped()).files
    tables = {
        name: list(csv.DictReader(io.StringIO(content.decode(), newline="")))
        for name, content in files.items()
        if name.endswith(".csv")
    }
    return Tables(tables, on), blocks(request(known, created=moment(on), voice=voice))


def between(rows: Iterable[Row], first: date, last: date) -> list[Row]:
    return [row for row in rows if first <= day(row) <= last]


def mean(rows: Iterable[Row], column: str, least: int) -> float | None:
    found = [float(row[column]) for row in rows if row[column]]
    return sum(found) / len(found) if len(found) >= least else None


def as_of(tables: Tables) -> date:
    """The day itself; the last with a score where none of the last 5 has one."""
    newest = max(tables.pain)
    return tables.on if (tables.on - newest).days < 5 else newest


Case = tuple[Tables, list[dict[str, Any]]]


def test_who_which_days_and_how_complete(case: Case) -> None:
    tables, found = case
    daily = [row for row in tables["daily"] if row["pain_average"]]
    first = min(day(row) for row in tables["daily"])
    days = (tables.on - first).days + 1
    late = sum(row["late"] == "true" for row in daily)
    who, period, complete = block(found, "facts")["cells"]
    assert who == ["Who", "Name left out", ""]
    count = len(tables.infusions)
    assert period[1:] == [span(first, tables.on), f"{days} days, {count} infusion{'s' if count > 1 else ''}"]
    share = round(100 * len(daily) / days)
    assert complete[1:] == [
        f"{len(daily)} of {days} days recorded ({share}\u00a0%)",
        f"{late} entered late, hollow in the chart",
    ]


def test_the_story_quotes_the_last_seven_days_and_the_forecast(case: Case) -> None:
    tables, found = case
    newest, until = tables.infusions[-1], as_of(tables)
    level = newest["baseline"]
    last = between(tables["daily"], max(until - timedelta(days=6), day(newest, "last_day") + timedelta(days=1)), until)
    scores = [int(row["pain_average"]) for row in last if row["pain_average"]]
    said = words(block(found, "story")["sentences"])
    average = sum(scores) / len(scores)
    assert said[0] == (
        f"Your last {len(scores)} scores average {average:.1f}; your level before was {float(level):.1f}."
    )
    # The forecast anew, from the columns of two files and nothing else.
    courses = [Infusion(day(one, "first_day"), day(one, "last_day"), **_given(one)) for one in tables.infusions]
    threshold = float(newest["threshold_percent"]) / 100
    anew = assess(tables.pain, courses, Settings(threshold=threshold), tables.on).newest
    assert anew is not None
    assert anew.fit is not None
    now = anew.fit.relief_now
    low, middle, high = (round(100 * one) for one in (now.p10, now.p50, now.p90))
    assert f"{middle}\u00a0%, likely between {low}\u00a0% and {high}\u00a0%." in said[1]
    chart = block(found, "chart")
    assert chart["level"]["y"] == pytest.approx(float(newest["threshold_percent"]))
    for since, at_low, at_high in chart["band"]:
        ((p10, p90),) = anew.fit.forecast.relief_band([since], [0.1, 0.9])
        assert (at_low, at_high) == pytest.approx((100 * p10, 100 * p90))


def _given(row: Row) -> dict[str, Any]:
    return {"days": int(row["days"]), "hours_a_day": float(row["hours_a_day"]) if row["hours_a_day"] else None}


def test_each_point_of_the_curve_is_a_day_of_the_file(case: Case) -> None:
    tables, found = case
    newest, chart = tables.infusions[-1], block(found, "chart")
    last, level = day(newest, "last_day"), float(newest["baseline"])
    first = day(newest, "first_day") - timedelta(days=7)
    rows = [row for row in between(tables["daily"], first, tables.on) if row["pain_average"]]
    assert [(at, late) for at, _, late in chart["points"]] == [
        ((day(row) - last).days, row["late"] == "true") for row in rows
    ]
    # `baseline` has one decimal: relief from it is known to so much.
    for (_, relief, _), row in zip(chart["points"], rows, strict=True):
        pain = int(row["pain_average"])
        assert relief == pytest.approx(100 * (level - pain) / level, abs=100 * pain * 0.05 / (level - 0.05) ** 2 + 0.01)
        if row["infusion_number"] == newest["infusion_number"]:
            assert relief == pytest.approx(float(row["relief_percent"]), abs=0.051)


def test_the_days_on_which_it_may_fade_are_those_of_the_file(case: Case) -> None:
    tables, found = case
    newest, zone = tables.infusions[-1], block(found, "chart")["zone"]
    dates = [written(day(newest, name)).rpartition(" ")[0] for name in ("faded_p10", "faded_p90")]
    assert zone["lines"] == dates
    last = day(newest, "last_day")
    assert [zone["from"], zone["to"]] == [(day(newest, name) - last).days for name in ("faded_p10", "faded_p90")]


def test_before_and_after(case: Case) -> None:
    tables, found = case
    newest, until = tables.infusions[-1], as_of(tables)
    first, last = day(newest, "first_day"), day(newest, "last_day")
    daily, one = tables["daily"], timedelta(days=1)
    stretches = (
        (between(daily, first - 14 * one, first - one), 5),
        (between(daily, last + one, min(last + 7 * one, tables.on)), 4),
        (between(daily, max(until - 6 * one, last + one), until), 4),
    )
    key = block(found, "key")
    shown = {row["column"]: row["cells"] for row in key["rows"]}
    for column, times in (("pain_average", 1), ("interference", 1), ("sleep", 1), ("mood", 1), ("rescue_doses", 7)):
        means = [mean(rows, column, least) for rows, least in stretches]
        assert shown[column] == ["–" if one is None else f"{one * times:.1f}" for one in means], column
    assert shown["cpgs_…_grade"] == [ROMAN[newest["cpgs_before_grade"]], "–", ROMAN[newest["cpgs_after_grade"]]]
    assert key["heads"][1:] == ["14 days before", "Week 1", "Last 7 days"]


def test_side_effects_by_how_bad_they_were(case: Case) -> None:
    tables, found = case
    last = day(tables.infusions[-1], "last_day")
    rows = between(tables["side_effects"], last + timedelta(days=1), tables.on)
    counts = Counter((row["code"], row["severity"]) for row in rows)
    there = {code for code, severity in counts if severity != "none"}
    part = block(found, "effects")
    expected = {
        NAMES[code]: [counts[code, severity] for severity in ("mild", "moderate", "severe")]
        for code in there
        if code in NAMES
    }
    shown = {row["name"]: row["parts"] for row in part["rows"]}
    assert all(expected.get(name, parts) == parts for name, parts in shown.items())
    assert len(shown) == min(len(there), 6)
    totals = [sum(parts) for parts in shown.values()]
    assert totals == sorted(totals, reverse=True)
    answered = {row["day"] for row in rows}
    worse = {row["day"] for row in rows if row["severity"] in {"moderate", "severe"}}
    share = round(100 * len(worse) / len(answered))
    assert part["sentences"][0] == (
        f"Moderate or severe on {len(worse)} of {len(answered)} answered days ({share}\u00a0%)."
    )


def test_dreams_of_three_nights_against_the_usual(case: Case) -> None:
    tables, found = case
    newest = tables.infusions[-1]
    daily = {day(row): row for row in tables["daily"]}
    expected = []
    for night in (1, 2, 3):
        row = daily.get(day(newest, "last_day") + timedelta(days=night), {})
        dream = PLEASANT.get(row.get("dream_pleasantness", ""))
        dream = dream or {"true": "recalled", "false": "none recalled"}.get(row.get("dream_recall", ""), "not answered")
        woke = ", woke you" if row.get("nightmare") == "true" else ""
        expected.append(f"Night {night}: {dream}{woke}.")
    courses = [(day(one, "first_day"), day(one, "last_day")) for one in tables.infusions]
    usual = [
        row["dream_pleasantness"]
        for on, row in daily.items()
        if row["dream_pleasantness"]
        and not any(first < on <= last for first, last in courses)
        and not any(0 < (on - last).days <= 3 for _, last in courses)
    ]
    bad = sum(answer in {"1", "2"} for answer in usual)
    expected.append(f"Usual, on other nights: unpleasant in {bad} of {len(usual)} dreams.")
    assert words(block(found, "lines", "Dreams, nights 1 to 3")["sentences"]) == expected


def test_safety_signs_and_blood(case: Case) -> None:
    tables, found = case
    said = words(block(found, "lines", "Safety signs")["sentences"])
    signs = tables["signs"]
    still = [row for row in signs if row["status"] in {"open", "told"}]
    assert (said[0] == "None is open; 10 kinds were looked for.") == (not still)
    for row in still:
        if row["status"] == "told":
            assert any(f"you told your clinic on {written(day(row, 'told_on'))}" in one for one in said)
        else:
            assert any(written(day(row, "since")) in one for one in said)
    for row in signs:
        if row["status"] == "settled":
            assert any(f"settled on {written(day(row, 'settled_on'))}" in one for one in said)
    newest = tables.infusions[-1]
    labs = [row for row in tables["labs"] if row["infusion_id"] == newest["infusion_id"]]
    over: dict[str, Row] = {row["analyte"]: row for row in sorted(labs, key=day)}
    high = [row for row in over.values() if float(row["value"]) > float(row["upper_limit"])]
    blood = [one for one in said if one.startswith("Blood results")]
    assert len(blood) == (1 if labs else 0)
    for row in high:
        times = float(row["value"]) / float(row["upper_limit"])
        assert f"{row['analyte'].upper()} {times:.1f} times the upper limit on {written(day(row))}" in blood[0]
    if labs and not high:
        assert blood[0].endswith(f"all {len(over)} values lie within their limits.")


def test_every_row_of_the_comparison_is_a_row_of_the_file(case: Case) -> None:
    tables, found = case
    rows = block(found, "table")["rows"]
    assert len(rows) == len(tables.infusions)
    for cells, row in zip(rows, tables.infusions, strict=True):
        week_1 = row["week_1_percent"]
        # One decimal in the file, none on the page.
        either = {f"{round(float(week_1) + by)}\u00a0%" for by in (-0.05, 0.05)} if week_1 else {"–"}
        assert cells[0] == row["infusion_number"]
        assert cells[1] == span(day(row, "first_day"), day(row, "last_day"))
        assert cells[2] == f"S-ketamine, {row['dose']} mg per hour"
        assert cells[3] == f"{float(row['baseline']):.1f}"
        assert cells[4] in either
        assert cells[5] == weeks(row)
        of = row["side_effect_days_answered"]
        assert cells[6] == (f"{row['side_effect_days']} of {of}" if of else "–")
        before, after = ROMAN[row["cpgs_before_grade"]], ROMAN[row["cpgs_after_grade"]]
        assert cells[7] == ("–" if before == after == "–" else f"{before} → {after}")


def weeks(row: Row) -> str:
    """Weeks of relief by the guide: to the middle date, at the latest to the last day that is known."""
    if row["faded"] == "never_reached":
        return "no clear relief"
    last, until = day(row, "last_day"), day(row, "faded_as_of")
    if row["faded"] == "still_above":
        return f"so far {(until - last).days / 7:.1f}"
    middle = min(day(row, "faded_p50"), until) if row["faded_p50"] else until
    return f"{(middle - last).days / 7:.1f}"


def test_the_curves_are_the_seven_day_means_of_the_file(case: Case) -> None:
    tables, found = case
    curves = block(found, "curves")["curves"]
    newest = tables.infusions[-1]
    level, last = float(newest["baseline"]), day(newest, "last_day")
    for since, relief in (point for piece in curves[0]["segments"] for point in piece):
        days = [last + timedelta(days=n) for n in range(max(since - 6, 0), since + 1)]
        scores = [tables.pain[one] for one in days if one in tables.pain]
        pain = sum(scores) / len(scores)
        assert relief == pytest.approx(100 * (level - pain) / level, abs=100 * pain * 0.05 / (level - 0.05) ** 2 + 0.01)


def test_the_suggestion_is_the_state_that_is_kept(case: Case) -> None:
    tables, found = case
    box = block(found, "box")
    newest = tables.infusions[-1]
    reasons = " ".join([*box["sentences"], *box["reasons"]])
    scores = sum(last > day(newest, "last_day") for last in tables.pain if last <= tables.on)
    assert f"This rests on {scores} pain scores since the infusion" in reasons
    assert "Talk" in box["sentences"][0] or "elief" in box["sentences"][0]
