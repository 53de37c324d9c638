"""A folder holds no more modules than one looks over."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AT_MOST = 26
"""Modules in one folder, its `__init__` apart."""


def test_no_folder_holds_more_modules_than_one_looks_over() -> None:
    modules = [path for room in ("diary", "ui", "resources") for path in (ROOT / room).rglob("*.py")]
    held = Counter(path.parent.relative_to(ROOT).as_posix() for path in modules if path.name != "__init__.py")
    assert {folder: count for folder, count in held.items() if count > AT_MOST} == {}
