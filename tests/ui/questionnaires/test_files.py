"""A questionnaire file that is put into the folder while the window is open is there when the page is shown again."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from ui.destinations import Destination
from ui.questionnaires.page import QuestionnairesPage
from ui.session.instruments import find_instruments

if TYPE_CHECKING:
    from pathlib import Path

    from ui.main_window import MainWindow


def test_a_file_that_is_dropped_in_and_a_bad_one(window: MainWindow, tmp_path: Path) -> None:
    page = window.page(Destination.QUESTIONNAIRES)
    assert isinstance(page, QuestionnairesPage)
    assert "clinic-pain" not in page.start.buttons
    window.open_page(Destination.TODAY)
    folder = tmp_path / "instruments"
    folder.mkdir()
    shipped = (files("resources") / "instruments" / "cpgs-1m.json").read_text(encoding="utf-8")
    (folder / "mine.json").write_text(shipped.replace('"cpgs-1m"', '"clinic-pain"'), encoding="utf-8")
    (folder / "broken.json").write_text("{", encoding="utf-8")
    window.open_page(Destination.QUESTIONNAIRES)
    assert "clinic-pain" in page.start.buttons
    (refusal, *_more) = find_instruments(page.session.reading.path).refusals
    assert refusal.file == "broken.json"
    (folder / "mine.json").unlink()
    window.open_page(Destination.TODAY)
    window.open_page(Destination.QUESTIONNAIRES)
    assert "clinic-pain" not in page.start.buttons
