"""The glossary names what is there: a name that moved or went is found here."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NAMES = re.findall(r"`((?:diary|ui)\.[A-Za-z_.]+)`", (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8"))


def names_in(body: list[ast.stmt]) -> dict[str, ast.stmt]:
    """What a module or class gives a name, imports included."""
    found: dict[str, ast.stmt] = {}
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            found[node.name] = node
        elif isinstance(node, ast.ImportFrom):
            found |= dict.fromkeys((alias.asname or alias.name for alias in node.names), node)
    return found


def stands(name: str) -> bool:
    """Whether a name leads to something in the code, read as text: the window's modules need Qt to be loaded."""
    parts = name.split(".")
    for end in range(len(parts) - 1, 0, -1):
        place = ROOT.joinpath(*parts[:end])
        file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
        if file.is_file():
            inside: ast.stmt | None = None
            body = ast.parse(file.read_text(encoding="utf-8")).body
            for part in parts[end:]:
                inside = names_in(body).get(part)
                if inside is None:
                    return False
                body = inside.body if isinstance(inside, ast.ClassDef) else []
            return True
    return False


@pytest.mark.parametrize("name", sorted(set(NAMES)))
def test_the_glossary_names_what_is_there(name: str) -> None:
    assert stands(name)


def test_a_name_that_went_is_found() -> None:
    assert not stands("diary.model.relief.measure.Gone")
    assert not stands("diary.gone.Settings")
    assert len(NAMES) > 50
