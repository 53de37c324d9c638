"""The icon of a button that can't be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.look import theme
from ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def drawn(button: IconButton) -> set[int]:
    """The colours that are to be seen."""
    picture = button.grab().toImage()
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_a_button_that_cannot_be_used_looks_different(qtbot: QtBot, name: str) -> None:
    theme.install(theme.Theme(name))
    button = IconButton("next", "Next day")
    qtbot.addWidget(button)
    button.show()
    size, enabled = button.size(), drawn(button)
    assert len(enabled) > 1
    button.setEnabled(False)
    assert max(drawn(button)) != max(enabled) or min(drawn(button)) != min(enabled)
    assert button.size() == size


def test_without_tints_it_keeps_its_room_and_loses_its_icon(qtbot: QtBot) -> None:
    theme.install(theme.Theme("high_contrast"))
    button = IconButton("next", "Next day")
    qtbot.addWidget(button)
    button.setEnabled(False)
    button.show()
    assert len(drawn(button)) == 1
