"""The program's icon: there in the sizes that are asked for, and to be made out on a light and on a dark tray."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from resources.bundle.icons import draw_ico
from ui.look.program_icon import program_icon

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def luminance(colour: QColor) -> float:
    """As WCAG 2.2 has it."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48])
def test_its_drop_stands_out_from_its_own_ground_whatever_the_tray_is(qtbot: QtBot, size: int) -> None:
    del qtbot
    assert QSize(size, size) in program_icon().availableSizes()
    picture = program_icon().pixmap(size, size).toImage()
    ground = picture.pixelColor(size // 2, size * 3 // 20)
    assert ground.alpha() == 255  # no tray shows through
    brightest = max(
        (picture.pixelColor(x, y) for x in range(size) for y in range(size)),
        key=lambda colour: luminance(colour) if colour.alpha() == 255 else 0.0,
    )
    assert contrast(brightest, ground) >= 3  # WCAG 2.2, 1.4.11
    for tray in ("#ffffff", "#f0f0f0", "#000000", "#1e1e1e"):
        shown = max(contrast(ground, QColor(tray)), contrast(brightest, QColor(tray)))
        assert shown >= 3


def test_the_icon_of_windows_is_one(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    drawn = Path(draw_ico(tmp_path / "relief-diary.ico")).read_bytes()
    assert drawn[:6] == b"\0\0\x01\0\x01\0"  # an icon file with one picture
