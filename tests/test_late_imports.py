"""Imports stand at the top of their modules; the few that don't are seams with a reason (docs/decisions/0003)."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import diary

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(diary.__file__).parents[1]
FILES = [ROOT / "main.py", *sorted(path for top in ("diary", "ui") for path in (ROOT / top).rglob("*.py"))]
MOST = 20
"""Imports inside functions, in the whole program, those by name too."""
BY_NAME = {
    "ui/after_paint.py": "what stands behind the first paint, a module a turn of the event loop",
    "ui/page_wiring.py": "the pages: each when it is first opened",
    "ui/guard.py": "a part of PySide, by its path",
    "ui/lighter_pyside.py": "PySide, before all else",
    "ui/tidying.py": "the system's own library",
}
"""Who imports a module by its name: no tool sees what that leads to, so that each has its reason."""
OF_OTHERS = {"ui/guard.py", "ui/lighter_pyside.py", "ui/tidying.py"}
"""Those of them that load nothing of ours."""


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


def imports_by_name(source: str) -> Iterator[int]:
    """The lines in which a module is imported by its name, or what does that is handed on."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"):
                yield node.lineno


def test_few_imports_stand_inside_functions() -> None:
    seams = {
        f"{where}:{line}"
        for path in FILES
        if (where := path.relative_to(ROOT).as_posix())
        for source in [path.read_text(encoding="utf-8")]
        for line in [*late_imports(source), *(() if where in OF_OTHERS else imports_by_name(source))]
    }
    assert 0 < len(seams) <= MOST, sorted(seams)
    assert list(late_imports("import a\ndef f():\n    def g():\n        from b import c\n    import d\n")) == [4, 5]


def test_a_module_is_imported_by_name_where_that_has_a_reason() -> None:
    by_name = {
        path.relative_to(ROOT).as_posix() for path in FILES if [*imports_by_name(path.read_text(encoding="utf-8"))]
    }
    assert by_name == set(BY_NAME)
    assert [*imports_by_name("import importlib as i\ni.import_module('a')\npartial(import_module, 'b')")] == [2, 3]


@pytest.mark.parametrize("where", sorted(OF_OTHERS))
def test_what_loads_nothing_of_ours_by_name_names_nothing_of_ours(where: str) -> None:
    source = (ROOT / where).read_text(encoding="utf-8")
    assert not re.search(r"""["'](?:diary|ui)\.""", source)
