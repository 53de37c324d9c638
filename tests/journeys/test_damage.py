"""A diary file that was damaged while the program was closed."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlite3

from diary.model.scales import DayItem
from tests.factories import TODAY

if TYPE_CHECKING:
    from tests.journeys.program import Program


def test_a_file_that_disagrees_with_itself_is_said_and_not_written_to(program: Program) -> None:
    program.start()
    program.press("4")
    program.stop()
    with closing(sqlite3.connect(program.path)) as other:
        other.execute("UPDATE day SET pain_average = 9")
        other.commit()
    window = program.start()
    program.qtbot.waitUntil(lambda: window.today.notice is not None)
    assert window.today.notice is not None
    assert window.today.notice.text.text().startswith("This diary file is damaged: ")
    assert not window.today.notice.button.isVisible()
    program.press("2")
    assert program.stored(TODAY).pain_average == 9
    assert window.today.rows[DayItem.PAIN_AVERAGE].value == 2
    assert window.today.rows[DayItem.PAIN_AVERAGE].button(2).unsaved
    assert not window.close()
    assert window.close()
