"""Roles for assistive programs: told from behind the first paint on, and of what was asked for before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import ui
from ui.look.describing import KINDS
from ui.look.roles import ROLES

ROOT = Path(ui.__file__).parents[1]


def test_every_role_has_a_name_of_qt() -> None:
    assert set(KINDS) == ROLES


def test_what_a_screen_reader_asked_for_too_soon_is_described_anew() -> None:
    code = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from ui.look.describing import install_roles
from ui.look.roles import give_role
app = QApplication([])
QAccessible.setActive(True)
early = QWidget()
give_role(early, "group")
role = lambda widget: QAccessible.queryAccessibleInterface(widget).role().name
print(role(early))
install_roles()
late = QWidget()
print(role(late))
give_role(late, "chart")
print(role(early), role(late))
"""
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.split() == ["Client", "Client", "Grouping", "Chart"]
