"""What the exchange and the command line say to a person can be translated: phrases, and nothing put together.

The code is read, not run. In these two rooms a text with words in it is either a phrase's literal or never said. So no
function puts one together (an f-string, `+`, `%`, `.format`, `.join`), and no error, no refused cell and no line of an
answer is a bare text. The extractor sees to it that phrases are literals (tests/ui/words/test_catalogue.py).
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("diary/exchange", "diary/cli")
WORDS = re.compile(r"[A-Za-z]{2,}[^A-Za-z]* [^A-Za-z]*[A-Za-z]|[A-Za-z]{2,} $|^ ?[A-Za-z]{2,} | [A-Za-z]{3,}")
"""Two words, or a word and a space beside what is put in: a piece of a sentence, and not a name or a mark."""
NOT_SAID = {
    "diary/cli/__init__.py": {
        "relief-diary: {}\n",  # the program's name before what it says
        (
            "relief-diary: The texts of {} are not compiled here, so this is in English. In a checkout: "
            "python -m resources.i18n --compile\n"
        ),
    },
    "diary/cli/usage.py": {"unrecognized arguments: {}"},  # as argparse says it; it is put into words after that
}
"""What is put together though it holds a word: the same in every language, or said where there is no other."""
COLUMNS = ("columns", "tables", "descriptor", "figures")
"""Modules that describe the columns of the package: English, as the file format is (docs/adding-a-language.md)."""


def pieces(node: ast.expr) -> str | None:
    """Return the words of an expression that puts a text together, `{}` for what is put in; None for any other."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
        texts = [one.value for one in (node.left, node.right) if isinstance(one, ast.Constant)]
        return "{}".join(one for one in texts if isinstance(one, str)) or None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"format", "join"}:
        text = node.func.value
        return text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None
    return None


def is_bare(node: ast.expr) -> bool:
    """Return whether an expression is a text with words in it, and no phrase."""
    said = node.value if isinstance(node, ast.Constant) else pieces(node)
    return isinstance(said, str) and WORDS.search(said) is not None


def told(tree: ast.AST) -> Iterator[ast.expr]:
    """Give what is told to a person: arguments of raised errors but those of `of`, refused cells, and answers."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            if not (isinstance(node.exc.func, ast.Attribute) and node.exc.func.attr == "of"):
                yield from node.exc.args
        elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in {"bad", "bad_cell", "error"}:
            yield from node.args
        elif isinstance(node, ast.Call):
            yield from (word.value for word in node.keywords if word.arg in {"help", "description", "reason"})


def functions(tree: ast.Module) -> Iterator[ast.AST]:
    """Give all that runs when something is said: what a module makes once for the columns of a file is not."""
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda))


def faults(name: str, code: str) -> list[str]:
    """Return the places where a text is put together or said bare."""
    tree = ast.parse(code)
    bare = [node for node in told(tree) if is_bare(node)]
    if not name.removesuffix(".py").endswith(COLUMNS):
        made = (node for function in functions(tree) for node in ast.walk(function) if isinstance(node, ast.expr))
        bare += [node for node in made if (text := pieces(node)) is not None and WORDS.search(text)]
        if name.startswith("diary/cli/"):
            answers = (node.value for node in ast.walk(tree) if isinstance(node, ast.Return) and node.value is not None)
            bare += [one for answer in answers for one in (answer, *_parts(answer)) if is_bare(one)]
    allowed = NOT_SAID.get(name, set())
    return sorted({f"{name}:{node.lineno}: {ast.unparse(node)}" for node in bare if pieces(node) not in allowed})


def _parts(answer: ast.expr) -> list[ast.expr]:
    return answer.elts if isinstance(answer, ast.List | ast.Tuple) else []


def code() -> dict[str, str]:
    files = (file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py")))
    return {file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8") for file in files}


@pytest.mark.parametrize(("name", "text"), code().items(), ids=code())
def test_nothing_that_is_said_is_put_together(name: str, text: str) -> None:
    assert faults(name, text) == []


def test_what_may_be_put_together_is_still_there() -> None:
    for name, allowed in NOT_SAID.items():
        there = {pieces(node) for node in ast.walk(ast.parse(code()[name])) if isinstance(node, ast.expr)}
        assert allowed <= there


@pytest.mark.parametrize(
    "line",
    [
        'raise row.bad("day", f"{cell} comes twice")',
        'raise row.bad("day", "the rows are from two diaries")',
        'raise bad_cell(name, 3, "day", reason=f"{cell} is no date")',
        'raise ValueError("is not a date")',
        'raise ValueError(f"is not a date ({error})")',
        'said = f"{count} days"',
        'said = "is not a date: " + reason',
        'said = "%s is not a date" % cell',
        'said = "{} is not a date".format(cell)',
        'said = " and also ".join(parts)',
        'parser.error("these go together")',
        'parser.add_argument("--on", help="as of another day")',
        'return "Nothing is new."',
        'return ["Nothing is new."]',
    ],
)
def test_another_way_to_say_something_is_found(line: str) -> None:
    assert len(faults("diary/cli/some.py", f"def some(row, cell, parser):\n    {line}\n")) == 1


@pytest.mark.parametrize(
    "line",
    [
        'raise row.bad("day", phrase("{row} comes twice.", row=row))',
        'raise CellError.of("{cell} is not a date.")',
        'draft = f".{name}.{number}.part"',
        'key = ", ".join(names)',
        'parser.add_argument("--on", help=say(phrase("as of another day")))',
        'return phrase("Nothing is new.")',
    ],
)
def test_what_can_be_translated_is_let_pass(line: str) -> None:
    assert faults("diary/cli/some.py", f"def some(row, cell, parser):\n    {line}\n") == []
