"""Files that were damaged, and tables of anything: read or refused with one line, never a traceback, never half in."""

from __future__ import annotations

import tempfile
from fractions import Fraction
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from diary.cli import run_command
from diary.clock import FixedClock
from diary.errors import BadInputError
from diary.exchange.sheet import CellError
from diary.exchange.tracker.layout import ITEMS, AnswerColumn, Bounds, DateForm, DateOrder, Layout, Shape
from diary.exchange.tracker.reading import half_up, read_tracker
from diary.exchange.tracker.text import ENCODINGS
from diary.exchange.tracker.values import ScoreReader
from diary.store.repository import Repository
from tests.factories import NOW, TODAY

CASES = [path.read_bytes() for path in sorted((Path(__file__).parent / "cases").iterdir())]
NAMES = ["Date", "Pain", "Datum", "Schmerz", "Note", "time", "1", "2", "year", "month", "day", ""]

edits = st.lists(
    st.tuples(st.integers(0, 2000), st.integers(0, 8), st.binary(max_size=6) | st.sampled_from([b'"', b"\0", b"\n"])),
    max_size=4,
)
layouts = st.builds(
    Layout,
    st.none() | st.sampled_from(NAMES),
    st.lists(
        st.builds(
            AnswerColumn,
            st.sampled_from(NAMES),
            st.sampled_from(ITEMS),
            st.none() | st.just(Bounds(0, 100)) | st.just(Bounds(5, 1)),
            st.just((("mild", Fraction(3)),)),
        ),
        min_size=1,
        max_size=2,
    ).map(tuple),
    time_column=st.none() | st.sampled_from(NAMES),
    day_columns=st.none() | st.just(("year", "month", "day")),
    order=st.none() | st.sampled_from(DateOrder),
    form=st.none() | st.sampled_from(DateForm),
    shape=st.builds(
        Shape,
        st.none() | st.sampled_from(ENCODINGS),
        st.none() | st.sampled_from([",", ";", "\t", "|"]),
        st.none() | st.integers(0, 4),
    ),
)


def damaged(content: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    for at, gone, new in changes:
        content = content[:at] + new + content[at + gone :]
    return content


@settings(max_examples=300)
@given(st.sampled_from(CASES), edits, layouts)
def test_a_damaged_file_is_read_or_refused(content: bytes, changes: list[tuple[int, int, bytes]], lay: Layout) -> None:
    try:
        found = read_tracker(damaged(content, changes), "my.csv", lay, TODAY)
    except BadInputError:
        return
    assert all(str(row).startswith("my.csv, row ") for row in found.refused)
    for answer in found.answers:
        assert answer.day <= TODAY
        assert answer.item.check(answer.value) == answer.value
    assert len({(answer.day, answer.item) for answer in found.answers}) == len(found.answers)


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(CASES), edits, st.booleans())
def test_never_half_imported(content: bytes, changes: list[tuple[int, int, bytes]], skip_bad: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "mine.csv").write_bytes(damaged(content, changes))
        diary = Path(folder) / "my.db"
        arguments = ["import", f"{folder}/mine.csv", "--diary", str(diary), "--date-column", "Date"]
        arguments += ["--pain-column", "Pain", *(["--skip-bad"] if skip_bad else [])]
        status = run_command(arguments, FixedClock(NOW))
        assert status in (0, 1)
        assert diary.exists() == (status == 0)
        if status == 0:
            repository = Repository(diary, FixedClock(NOW))
            assert repository.check() == []
            assert repository.pain()
            repository.close()


@given(
    st.fractions(0, 100, max_denominator=100),
    st.sampled_from([",", "."]),
    st.sampled_from([Bounds(0, 10), Bounds(0, 100), Bounds(100, 0), Bounds(-50, 150)]),
)
def test_any_number_on_its_scale_is_where_it_belongs(value: Fraction, mark: str, bounds: Bounds) -> None:
    text = f"{float(value):.2f}".replace(".", mark)
    exact = Fraction(text.replace(",", "."))
    reader = ScoreReader(AnswerColumn("pain", bounds=bounds))
    try:
        score = reader.read(text)
    except CellError:
        assert not bounds.holds(exact)
        return
    assert score == 10 * (exact - bounds.none) / (bounds.most - bounds.none)
    assert 0 <= half_up(score) <= 10


@given(st.text(max_size=12))
def test_any_cell_is_a_score_none_or_refused(text: str) -> None:
    try:
        score = ScoreReader(AnswerColumn("pain")).read(text)
    except CellError:
        return
    assert score is None or 0 <= score <= 10
