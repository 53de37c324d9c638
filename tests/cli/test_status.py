"""Sample, status and check on the command line."""

from __future__ import annotations

import json
import re
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.assessing import responses_on
from diary.clock import FixedClock
from diary.model.records.infusion import Infusion
from diary.model.relief.assessor import Assessor
from diary.model.response.list_line import relief_line
from diary.model.scales import DayItem
from diary.sample import DAYS_SINCE_LAST_INFUSION
from diary.store.repository import Repository
from diary.wording import show_plainly
from tests.cli.running import contents, refusal, said
from tests.factories import NOW

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.usefixtures("known_sample")
def test_sample_then_status_then_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = r"\d medicines, \d+ blood results, \d questionnaires, \d\d kept suggestions"
    holds = rf"6\d\d days, 4 infusions(, 1 planned infusion)?, {records}"
    (wrote,) = said(capsys, "sample", "a.db")
    assert re.fullmatch(rf"Wrote an invented diary to a.db: {holds}, 2024-11-22 to 2026-11-21\.", wrote)
    status = said(capsys, "--diary", "a.db", "status")
    assert status[0].endswith(".")
    assert any(line.startswith("- ") for line in status)
    (sound,) = said(capsys, "check", "--diary", folder / "a.db")
    assert re.fullmatch(rf"{folder / 'a.db'} is sound: {holds}, \d{{4,}} changes in the history\.", sound)


@pytest.mark.usefixtures("known_sample")
def test_status_tells_how_long_relief_held_in_the_words_of_the_list(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, "sample", "a.db")
    lines = said(capsys, "--diary", "a.db", "status")
    heading = lines.index("How long relief held:")
    with closing(Repository(folder / "a.db", FixedClock(NOW))) as repository:
        found = responses_on(repository, None, Assessor())
    assert lines[heading + 1 : heading + 5] == [
        f"- Infusion {one.number}, until {show_plainly(one.infusion.last_day)}: {relief_line(one)}"
        for one in reversed(found)
    ]
    assert lines[heading + 5] == "Safety signs:"


@pytest.mark.usefixtures("known_sample")
def test_status_tells_how_earlier_forecasts_turned_out_and_keeps_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, "sample", "a.db")
    with closing(Repository(folder / "a.db", FixedClock(NOW))) as repository:
        before = repository.suggestions()
    status = said(capsys, "--diary", "a.db", "status")
    heading = status.index("How earlier forecasts turned out:")
    assert re.fullmatch(
        r"- Of \d ranges given at two weeks, \d held what happened; 8 in 10 should\.", status[heading + 1]
    )
    known = json.loads("".join(said(capsys, "--diary", "a.db", "status", "--json")))
    assert list(known) == [
        "on", "state", "modifiers", "threshold", "infusion", "day", "baseline", "relief_now", "due",
        "chance_below_now", "chance_responded", "last_seven", "sentence", "advice", "reasons", "signs", "method",
    ]  # fmt: skip
    early = said(capsys, "--diary", "a.db", "status", "--on", "2025-01-10")
    assert "How earlier forecasts turned out:" not in early
    with closing(Repository(folder / "a.db", FixedClock(NOW))) as repository:
        assert repository.suggestions() == before


def test_a_sample_is_the_same_for_the_same_seed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, seed in (("a.db", 1), ("b.db", 1), ("c.db", 2)):
        said(capsys, "sample", name, "--seed", seed)
        said(capsys, "export", f"{name}.pkg", "--diary", name, "--with-notes")
    one, again, other = (contents(folder / f"{name}.db.pkg") for name in "abc")
    assert one == again
    assert one != other


def test_status_as_json_has_the_promised_keys(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known = json.loads("\n".join(said(capsys, "--diary", lived, "status", "--json", "--on", "2026-11-20")))
    assert list(known) == [
        "on", "state", "modifiers", "threshold", "infusion", "day", "baseline", "relief_now", "due",
        "chance_below_now", "chance_responded", "last_seven", "sentence", "advice", "reasons", "signs", "method",
    ]  # fmt: skip
    assert known["on"] == "2026-11-20"
    assert known["state"] == "not_enough_data"
    assert known["modifiers"] == ["safety_hold"]
    assert known["threshold"] == 0.5
    assert (known["infusion"], known["day"]) == (2, 42)
    assert known["baseline"] is None
    assert known["relief_now"] is None
    assert known["due"] is None
    assert known["sentence"] == "Talk to your clinic before any further treatment."
    assert known["advice"] is None
    assert set(known["last_seven"]) == {"mean", "days"}
    assert isinstance(known["reasons"][0], str)
    codes = [sign["code"] for sign in known["signs"]]
    assert codes == ["urine", "liver", "perception", "heart", "being_unsafe", "own_wish", "kidney"]
    dates = {sign["code"]: (sign["since"], sign["told"], sign["settled"]) for sign in known["signs"]}
    assert dates["urine"] == ("2026-11-13", None, None)
    assert dates["liver"] == ("2026-10-12", "2026-11-14", None)
    assert dates["kidney"] == ("2026-11-02", "2026-11-13", "2026-11-14")


def test_status_names_the_signs_and_what_can_not_be_judged(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, "--diary", lived, "status", "--on", "2026-11-20")
    heading = lines.index("Safety signs:")
    assert "- Bladder and urine: since 2026-11-13, your clinic was not told yet." in lines[heading:]
    assert "- Kidneys: settled on 14 November 2026, as your clinic said." in lines[heading:]
    assert "Not judged, for no upper limit is written down: GGT of 2026-11-02." in lines


def test_status_says_an_early_repeat_with_its_reason_and_the_last_seven_days(
    tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    """Scores of 2 after an infusion, and another one planned 16 days after it."""
    path, last = tmp_path / "early.db", clock.moment.date() - timedelta(days=10)
    with closing(Repository(path, clock)) as repository:
        for days in range(-20, 10):
            repository.answer(last + timedelta(days=days), DayItem.PAIN_AVERAGE, 2 if days > 0 else 7)
        repository.save_infusion(Infusion(last, last))
        repository.save_infusion(Infusion(last + timedelta(days=16), last + timedelta(days=16), planned=True))
    known = json.loads("\n".join(said(capsys, "--diary", path, "status", "--json")))
    assert known["modifiers"] == ["early_repeat"]
    assert known["last_seven"] == {"mean": 2.0, "days": 6}
    assert known["advice"].startswith("Your next infusion is planned for ")
    assert "would follow 16 days after the one before; the diary's usual figure is 28 days." in known["reasons"][0]
    assert "liver enzymes to at least three times the upper limit of normal in 3 of 6 people" in known["reasons"][1]
    text = said(capsys, "--diary", path, "status")
    assert text[0] == "Your last 6 scores average 2.0; your level before was 7.0."
    assert text.index(known["sentence"]) < text.index(known["advice"])
    assert known["reasons"][0] in text
    assert known["reasons"][1] in text


@pytest.mark.usefixtures("known_sample")
def test_status_of_a_sample_has_figures(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "sample", folder / "a.db")
    known = json.loads("\n".join(said(capsys, "--diary", "a.db", "status", "--json")))
    assert known["on"] == "2026-11-22"
    assert (known["infusion"], known["day"]) == (4, DAYS_SINCE_LAST_INFUSION)
    assert set(known["baseline"]) == {"mean", "sd", "days"}
    assert 0 <= known["relief_now"]["p10"] <= known["relief_now"]["p50"] <= known["relief_now"]["p90"] <= 1
    assert known["due"]["p10"] <= known["due"]["p50"] <= known["due"]["p90"]
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", known["due"]["p50"])
    assert 0 <= known["chance_below_now"] <= 1
    assert known["method"].startswith("relief-forecast-")


@pytest.mark.usefixtures("known_sample")
def test_status_on_another_day_sees_nothing_later(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "sample", folder / "a.db")
    on = said(capsys, "--diary", "a.db", "status", "--on", "2025-01-01")
    assert on[:2] == ["Your last 7 scores average 6.6.", "No infusion is recorded yet."]


def test_check_names_what_is_wrong(
    lived: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    tamper(lived, "UPDATE day SET pain_average = 9, pain_worst = 9 WHERE day = '2026-10-21'")
    says = refusal(capsys, "check", "--diary", lived)
    assert says.startswith(f"{lived}: 2 faults found, the first: 2026-10-21, pain_average: the answer that stands")
