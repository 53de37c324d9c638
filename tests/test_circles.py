"""No module needs one that needs it, not even through an import inside a function, or one by its name."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import diary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Set

ROOT = Path(diary.__file__).parents[1]
FILES = sorted(path for top in ("diary", "ui") for path in (ROOT / top).rglob("*.py"))


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(tree: ast.AST) -> Iterator[ast.ImportFrom | ast.Import]:
    """Every import of a module that runs at any time; those for the type checker alone are none."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom | ast.Import):
            yield node
        yield from imports(node)


def needs(source: str, known: Set[str]) -> set[str]:
    """The known modules that a source imports, at its top or later; what it names in a text it may import so."""
    tree = ast.parse(source)
    named = {str(node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant) and node.value in known}
    for node in imports(tree):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        else:
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            named |= {name if name in known else str(node.module) for name in whole}
    return named & known


def circles(arrows: Mapping[str, Set[str]]) -> set[frozenset[str]]:
    """Find the groups of modules that each lead to each other."""
    reached = {start: _reached(start, arrows) for start in arrows}
    return {
        frozenset(other for other in there if start in reached[other])
        for start, there in reached.items()
        if start in there
    }


def _reached(start: str, arrows: Mapping[str, Set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(arrows[start])
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += arrows[name]
    return found


def test_no_module_needs_one_that_needs_it() -> None:
    known = {module(path) for path in FILES}
    arrows = {module(path): needs(path.read_text(encoding="utf-8"), known) - {module(path)} for path in FILES}
    assert circles(arrows) == set()


def test_a_late_import_closes_a_circle_and_one_for_types_does_not() -> None:
    known = {"a", "b", "c.d"}
    early, late = "from c import d\n", "def f():\n    import a\n"
    typed = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import a\n"
    assert circles({"a": needs("import b", known), "b": needs(early, known), "c.d": needs(late, known)}) == {
        frozenset(known)
    }
    assert circles({"a": needs("import b", known), "b": needs(typed, known), "c.d": set()}) == set()
    by_name = "def f():\n    import_module('c.d')\n"
    assert circles({"a": set(), "b": needs(by_name, known), "c.d": needs("import b", known)}) == {
        frozenset({"b", "c.d"})
    }
