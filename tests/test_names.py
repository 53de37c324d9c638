"""The code's own names: one meaning each, the field's terms, and docstrings that begin with a verb or the thing itself.

Read from the source, so that nothing is imported. A room is listed here once it is clean; add yours when it is.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("diary", "ui")
"""Folders and files whose names have one meaning each, among themselves and against all others below."""
AROUND = ("diary", "ui")
"""Everything else that a name of these rooms must not be taken by."""
TWICE = {
    "default_diary": "the user's own diary, as the window and as the command line finds it; a test holds them together",
    "from_items": "one protocol, of records and of settings: from named plain values",
    "to_items": "the same, the other way",
}
"""Names that stand for the same operation wherever they are defined."""
CONSTANTS_TWICE = {
    "AnyIndex": "Qt's two kinds of index of a table, for whoever answers for one",
    **dict.fromkeys(("DAY", "GRADE", "SCORES", "TITLE"), "a column of the list of questionnaires"),
}
"""Public constants of that kind."""
NOT_A_BEGINNING = re.compile(r"(What|How|Where|Which|When|Whose|Why)\b")
HOUSE_WORDS = re.compile(r"(^|_)(reign|told|said|last_word|hush|dress)($|_)|^(Which|How)$")
"""Words of our own that the field doesn't use, as names."""
TELLING_A_CLINIC = frozenset({"TOLD_ON", "told_on", "clinic_told_on"})
"""The clinic was told: that is what the diary calls it, and the name of the item in the store."""


def sources(*places: str) -> list[Path]:
    """Every module of these places, none of them twice."""
    found = {path for place in places for path in (ROOT / place).rglob("*.py")}
    return sorted(found | {ROOT / place for place in places if place.endswith(".py")})


@pytest.fixture(scope="module", autouse=True)
def read_once() -> Iterator[None]:
    """Each source is read once for this file; no other test holds them."""
    yield
    tree.cache_clear()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def definitions(module: ast.Module) -> Iterator[str]:
    """The public classes and functions of a module."""
    for node in module.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            yield node.name


def constants(module: ast.Module) -> Iterator[str]:
    """The public names that a module gives to values; variables of types are none."""
    for node in module.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
        for target in targets:
            for one in target.elts if isinstance(target, ast.Tuple) else [target]:
                if isinstance(one, ast.Name) and not one.id.startswith("_") and len(one.id) > 1:
                    yield one.id


def described(module: ast.Module) -> Iterator[tuple[str, ast.FunctionDef | None, str]]:
    """Every docstring with the name of what it describes, and the function if it is one's."""
    for node in ast.walk(module):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            text = ast.get_docstring(node)
            if text is not None:
                function = node if isinstance(node, ast.FunctionDef) else None
                yield getattr(node, "name", "the module"), function, text


def names(module: ast.Module) -> Iterator[str]:
    """The names that a module gives to classes, functions, and attributes of classes."""
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                    yield part.target.id
                elif isinstance(part, ast.Assign):
                    yield from (target.id for target in part.targets if isinstance(target, ast.Name))


def is_property(function: ast.FunctionDef) -> bool:
    return any(ast.unparse(one) in {"property", "cached_property"} for one in function.decorator_list)


def where(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_every_name_has_one_meaning() -> None:
    rooms = {where(path) for path in sources(*ROOMS)}
    homes: dict[str, list[str]] = defaultdict(list)
    for path in sources(*AROUND):
        for name in definitions(tree(path)):
            homes[name].append(where(path))
    doubled = {
        name: places
        for name, places in homes.items()
        if len(places) > 1 and name not in TWICE and not rooms.isdisjoint(places)
    }
    assert doubled == {}


def test_every_public_constant_has_one_meaning() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for path in sources(*AROUND):
        for name in constants(tree(path)):
            homes[name].append(where(path))
    doubled = {name: places for name, places in homes.items() if len(places) > 1}
    assert {name: places for name, places in doubled.items() if name not in CONSTANTS_TWICE} == {}
    assert set(CONSTANTS_TWICE) <= set(doubled)


def test_what_may_be_defined_twice_still_is() -> None:
    defined = [name for path in sources(*AROUND) for name in definitions(tree(path))]
    assert {name for name in TWICE if defined.count(name) < 2} == set()


@pytest.mark.parametrize("room", ROOMS)
def test_names_are_the_fields_own(room: str) -> None:
    ours = {
        f"{where(path)}: {name}"
        for path in sources(room)
        for name in (*names(tree(path)), path.stem)
        if HOUSE_WORDS.search(name) and name not in TELLING_A_CLINIC
    }
    assert ours == set()


@pytest.mark.parametrize("room", ROOMS)
def test_a_docstring_begins_with_a_verb_or_the_thing_itself(room: str) -> None:
    others = [
        f"{where(path)}: {name}: {text.splitlines()[0]}"
        for path in sources(room)
        for name, _, text in described(tree(path))
        if NOT_A_BEGINNING.match(text)
    ]
    assert others == []


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_true_or_false_returns_whether(room: str) -> None:
    others = [
        f"{where(path)}: {name}: {text.splitlines()[0]}"
        for path in sources(room)
        for name, function, text in described(tree(path))
        if function is not None and function.returns is not None and not is_property(function)
        if ast.unparse(function.returns).startswith("bool") and "eturn whether" not in text
    ]
    assert others == []
