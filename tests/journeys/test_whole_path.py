"""The whole path once: first launch, answers, an infusion, the chart, the table, the export, and all of it again.

It is run a second time on a real X screen by `test_on_a_screen.py`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

import main
from diary.model.records.state import State
from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.relief.page import ReliefPage

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    import pytest

    from tests.journeys.program import Program

FIRST_DAY, LAST_DAY = TODAY - timedelta(days=14), TODAY - timedelta(days=12)
PAIN = dict.fromkeys(range(30, 14, -1), 7) | {11: 2, 10: 2, 9: 3, 7: 2, 6: 3, 4: 4, 3: 3, 1: 4, 0: 4}


def back_to(program: Program, day: date) -> None:
    while program.window.today.day > day:
        program.click(program.parts.picker.previous)


def test_from_the_first_launch_to_the_clinics_file(
    program: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = program.start()
    for back in sorted(PAIN):
        back_to(program, TODAY - timedelta(days=back))
        window.today.rows[DayItem.PAIN_AVERAGE].setFocus()
        program.press(str(PAIN[back]))
    assert program.stored(TODAY - timedelta(days=30)).pain_average == 7
    assert program.stored(TODAY - timedelta(days=8)).is_empty

    program.press_with_control(Qt.Key.Key_3)
    infusions = window.page(Destination.INFUSIONS)
    assert isinstance(infusions, InfusionsPage)
    assert infusions.isVisible()
    infusions.add_infusion()
    infusions.form.first_day.line.setFocus()
    program.type(FIRST_DAY.isoformat())
    infusions.form.last_day.line.setFocus()
    program.type(LAST_DAY.isoformat())
    program.press(Qt.Key.Key_Return)
    assert [(i.first_day, i.last_day, i.drug) for i in program.session.reading.infusions()] == [
        (FIRST_DAY, LAST_DAY, None)
    ]

    program.press_with_control(Qt.Key.Key_2)
    relief = window.page(Destination.RELIEF)
    assert isinstance(relief, ReliefPage)
    program.qtbot.waitUntil(lambda: relief.figure is not None)
    figure = relief.figure
    assert figure is not None
    assert figure.recorded == 9
    assert figure.window is not None
    assert relief.title.text() == "Relief since infusion 1"

    diary = window.page(Destination.DIARY)
    assert isinstance(diary, DiaryPage)
    assert diary.table.model().rowCount() == 31
    program.qtbot.waitUntil(lambda: program.session.outlook.suggestion is not None)

    program.stop()
    package = tmp_path / "for the clinic"
    assert main.main(["--diary", str(program.path), "export", str(package)]) == 0
    assert main.main(["--diary", str(program.path), "status", "--on", TODAY.isoformat()]) == 0
    said = capsys.readouterr().out
    assert program.session.outlook.suggestion is not None
    assert str(program.session.outlook.suggestion.sentence) in said
    assert program.session.outlook.suggestion.state in {State.HOLDING, State.FADING}
    daily = (package / "daily.csv").read_text(encoding="utf-8").splitlines()
    assert len(daily) == 1 + len(PAIN)

    window = program.start()
    assert window.today.rows[DayItem.PAIN_AVERAGE].value == 4
    assert window.today.subtitle.text() == "12 days after your infusion"
