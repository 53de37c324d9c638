"""PySide says and does the same with the parts of it that are loaded when they are first asked for something."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ui import lighter_pyside

ROOT = Path(__file__).resolve().parent.parent.parent
MAKERS = ["argparse", "logging"]
"""What Python has for makers of programs, and PySide loads at every start."""
ASKED = """
import sys
for name in sys.argv[1:]:
    __import__(name)
from PySide6.QtWidgets import QApplication, QWidget
from shibokensupport.signature import get_signature
print([name for name in ("argparse", "logging") if name in sys.modules], file=sys.stderr)
app = QApplication([])
try:
    QWidget().resize("wide")
except TypeError as error:
    print(error)
print(get_signature(QWidget.resize), QWidget.resize.__doc__, sep="\\n")
from shibokensupport.signature.lib import pyi_generator
print(pyi_generator.Formatter.fix_typing_prefix(get_signature(QWidget.setEnabled)))
print(pyi_generator.__spec__.name, len(sys.meta_path))
"""


def told(*loaded_first: str) -> tuple[str, str]:
    """What PySide says of calls into Qt, right and wrong, and which of `MAKERS` are loaded before it says it."""
    ended = subprocess.run(
        [sys.executable, "-c", ASKED, *loaded_first],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return ended.stdout, ended.stderr.strip()


def test_what_is_loaded_later_says_the_same() -> None:
    """The second line goes red where PySide has other names for its parts: then nothing is saved, and nothing lost."""
    (said, loaded), (said_lighter, loaded_lighter) = told(), told("ui")
    assert (loaded, loaded_lighter) == (str(MAKERS), "[]")
    assert "resize(str)\nSupported signatures:" in said
    assert said_lighter == said


def test_where_pyside_is_loaded_already_nothing_is_different() -> None:
    finders, parts = list(sys.meta_path), {name: sys.modules.get(name) for name in lighter_pyside.LATER}
    lighter_pyside.load_core()
    assert sys.meta_path == finders
    assert {name: sys.modules.get(name) for name in lighter_pyside.LATER} == parts
