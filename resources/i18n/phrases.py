"""The sentences of the core, which Qt's tools don't see, as a file that they do see.

Qt's `lupdate` knows `self.tr` and `translate`. The core knows no Qt: it says `phrase`, `counted` and errors with a
literal. All these literals are written into one class with `self.tr`, which nobody runs.
"""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

CONTEXT = "Diary"
"""The context in which the window asks for every phrase (ui/words/text.py)."""

GUIDE = "Guide"
"""The context in which the window asks for every text of the user guide."""
_TEXTS = {"phrase": slice(0, 1), "counted": slice(0, 2), "of": slice(0, 1), "at": slice(1, 2), "bad": slice(0, 1)}
"""Which arguments are the sentence: of `phrase` and `counted`, and of what makes an error."""
_MAKERS = frozenset(
    {"diary/wording.py", "diary/errors.py", "diary/exchange/sheet.py", "diary/model/instruments/places.py"}
)
"""Where those are defined: inside, a sentence is handed on under a name."""


@dataclass(frozen=True, order=True)
class Sentence:
    """One sentence of the core.

    Attributes:
        text: As `Phrase.text` has it; of a sentence that counts, the plural.
        one: The singular; None of a sentence that doesn't count.
    """

    text: str
    one: str | None = None


class NotLiteralError(Exception):
    """A sentence that doesn't stand where it is said can't be found, and so not be translated."""


def sentences(root: Path, files: Iterable[Path]) -> list[Sentence]:
    """Return every sentence in some files, each once, by its text.

    Raises:
        NotLiteralError: naming the places where one is no literal, or where a text is said once with a count and once
            without, or with two singulars.
    """
    found: dict[str, Sentence] = {}
    faults: list[str] = []
    for file in files:
        name = file.relative_to(root).as_posix()
        for call in _calls(file):
            place = f"{name}:{call.lineno}"
            texts = [_literal(argument) for argument in call.args[_TEXTS[_called(call)]]]
            if not texts or None in texts:
                if name not in _MAKERS:
                    faults.append(f"{place}: {ast.unparse(call)}")
                continue
            *one, text = (text for text in texts if text is not None)
            sentence = Sentence(text, one[0] if one else None)
            if found.setdefault(text, sentence) != sentence:
                faults.append(f"{place}: “{text}” is said elsewhere with another singular, or with none")
    if faults:
        raise NotLiteralError("\n".join(faults))
    return sorted(found.values(), key=lambda sentence: sentence.text)


def as_python(found: Iterable[Sentence], context: str = CONTEXT) -> str:
    """Return the class that `lupdate` reads, by the name of the context in which they are asked for."""
    lines = ["from PySide6.QtCore import QObject", "", f"class {context}(QObject):", "    def sentences(self, n):"]
    for sentence in found:
        quoted = json.dumps(sentence.text, ensure_ascii=False)
        if sentence.one is None:
            lines.append(f"        self.tr({quoted})")
        else:
            lines += [f"        #: For one: {sentence.one}", f'        self.tr({quoted}, "", n)']
    return "\n".join(lines) + "\n"


def _calls(file: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _says_a_sentence(node.func):
            yield node


def _says_a_sentence(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id in {"phrase", "counted"}
    if not isinstance(function, ast.Attribute):
        return False
    if function.attr == "bad":
        # A node of an instrument file; a row of a table takes a column first, and then a phrase.
        return not (isinstance(function.value, ast.Name) and function.value.id == "row")
    return function.attr in {"of", "at"} and ast.unparse(function.value).endswith("Error")


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ast.unparse(call.func).rpartition(".")[2]


def _literal(argument: ast.expr) -> str | None:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None
