"""Who waits for figures is told once that the file is damaged, whether that is known by then or found later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.wording import phrase

if TYPE_CHECKING:
    from ui.session import Session


def test_who_comes_before_it_is_found_and_who_comes_after_are_both_told(session: Session) -> None:
    told: list[str] = []
    session.when_damaged(lambda: told.append("before"))
    assert told == []
    session.check.take_faults([phrase("The history does not fit.")])
    assert told == ["before"]
    session.when_damaged(lambda: told.append("after"))
    assert told == ["before", "after"]
