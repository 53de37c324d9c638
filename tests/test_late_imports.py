"""Imports stand at the top of their modules; the few that don't are seams with a reason (docs/decisions/0003)."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import diary

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(diary.__file__).parents[1]
FILES = [ROOT / "main.py", *sorted(path for top in ("diary", "ui") for path in (ROOT / top).rglob("*.py"))]
MOST = 20
"""Imports inside functions, in the whole program."""


def late_imports(source: str) -> Iterator[int]:
    """The lines of the imports inside functions."""
    found = {
        node.lineno
        for function in ast.walk(ast.parse(source))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    yield from sorted(found)


def test_few_imports_stand_inside_functions() -> None:
    seams = {
        f"{path.relative_to(ROOT)}:{line}" for path in FILES for line in late_imports(path.read_text(encoding="utf-8"))
    }
    assert 0 < len(seams) <= MOST, sorted(seams)
    assert list(late_imports("import a\ndef f():\n    def g():\n        from b import c\n    import d\n")) == [4, 5]
