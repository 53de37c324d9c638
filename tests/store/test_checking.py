"""The check notices what another program did to the file."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from diary.store.connection import connect
from tests.factories import live

if TYPE_CHECKING:
    from diary.clock import FixedClock
    from diary.store.repository import Repository


CHANGE = "INSERT INTO change (kind, subject, item, old, new, at_utc, utc_offset_minutes, how)"


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (
            "UPDATE day SET pain_average = 9 WHERE day = '2026-10-21'",
            "2026-10-21, pain_average: the answer that stands is not the one in the history.",
        ),
        (
            "UPDATE day SET pain_average = NULL WHERE day = '2026-10-21'",
            "2026-10-21, pain_average: the answer that stands is not the one in the history.",
        ),
        (
            "DELETE FROM day WHERE day = '2026-10-22'",
            "2026-10-22, pain_average: the answer that stands is not the one in the history.",
        ),
        (
            "INSERT INTO day (day, pain_now) VALUES ('2020-01-01', 0)",
            "2020-01-01, pain_now: the answer that stands is not the one in the history.",
        ),
        (
            "UPDATE infusion SET dose = 1 WHERE id = 1",
            "infusion 1, dose: the answer that stands is not the one in the history.",
        ),
        (
            "UPDATE infusion SET removed = 0 WHERE id = 2",
            "infusion 2, removed: the answer that stands is not the one in the history.",
        ),
        (
            "INSERT INTO side_effect VALUES ('2026-10-21', 'nausea', 'mild')",
            "2026-10-21, side_effect.nausea: the answer that stands is not the one in the history.",
        ),
        (
            "INSERT INTO told_clinic VALUES ('urine', '2026-10-21')",
            "told the clinic, urine: the answer that stands is not the one in the history.",
        ),
        (
            "INSERT INTO settled_sign VALUES ('urine', '2026-10-21')",
            "settled by the clinic, urine: the answer that stands is not the one in the history.",
        ),
        (
            "INSERT INTO setting VALUES ('notice_days', 7)",
            "settings, notice_days: the answer that stands is not the one in the history.",
        ),
        (
            f"{CHANGE} VALUES ('day', '2026-10-21', 'pain_average', 7, 8, '2026-11-01T00:00:00Z', 0, 'typed')",
            "The history, change {newest}: says 7 for pain_average, but it was 0 until then.",
        ),
    ],
)
def test_what_was_changed_behind_the_diarys_back(
    diary: Repository, clock: FixedClock, statement: str, fault: str
) -> None:
    live(diary, clock)
    assert diary.check() == []
    with closing(connect(diary.path)) as other, other:
        other.execute(statement)
    assert [str(found) for found in diary.check()] == [fault.format(newest=len(diary.changes()))]
