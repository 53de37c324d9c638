"""The benchmark of what is worked out twice: it measures the whole of a diary, and says each figure."""

from __future__ import annotations

from benchmarks import sharing


def test_it_says_every_figure_against_the_reference() -> None:
    found = sharing.measure(years=1.0)
    assert found.infusions == 2
    assert min(found.reference, found.shown, found.export) > 0
    lines = found.lines()
    assert len(lines) == 5
    assert lines[0].startswith("2 infusions, one forecast each: ")
