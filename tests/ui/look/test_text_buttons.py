"""Text buttons: underlined, in every theme, and large enough to be hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.look.measures import TARGET
from ui.look.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_text_button_is_underlined_and_can_be_hit(qtbot: QtBot, look: Theme, name: str, scale: float) -> None:
    look.set_theme(name)
    look.set_scale(scale)
    frame = QWidget()
    qtbot.addWidget(frame)
    lines = QVBoxLayout(frame)
    link, plain = QPushButton("Compare them"), QPushButton("Compare them")
    link.setProperty("kind", "link")
    for button in (link, plain):
        lines.addWidget(button)
    frame.show()
    assert link.font().underline()
    assert not plain.font().underline()
    assert link.height() >= TARGET
