"""The texts of the window: that each stands where Qt's `lupdate` finds it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_RENDERS = "ui/words/text.py"
"""Where a phrase of the core or a text of the user guide is put into words: the one place with texts of others."""


def hidden(root: Path, files: Iterable[Path]) -> list[str]:
    """Return the calls whose text `lupdate` doesn't find, or would put into a context in which nobody asks for it.

    In a widget that is anything but `self.tr("literal")`, elsewhere anything but `translate("Context", "literal")`.
    """
    faults = []
    for file in files:
        name = file.relative_to(root).as_posix()
        faults += [
            f"{name}:{node.lineno}: {ast.unparse(node)}"
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and not _is_found(node) and not (name == _RENDERS and _is_phrase(node))
        ]
    return faults


def _is_found(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(ast.Name("self"), "tr"):
            # No number: what counts is `words(counted(...))`, which needs no catalogue for the English plural.
            return 1 <= len(call.args) <= 2 and not call.keywords and _are_literals(call.args)
        case ast.Name("translate"):
            return 2 <= len(call.args) <= 3 and not call.keywords and _are_literals(call.args)
        case ast.Attribute(_, "tr") | ast.Attribute(ast.Name("QCoreApplication" | "QApplication"), "translate"):
            return False
        case ast.Name("tr" | "_tr" | "QT_TR_NOOP" | "QT_TRANSLATE_NOOP"):
            return False
    return True


def _are_literals(arguments: Iterable[ast.expr]) -> bool:
    return all(isinstance(argument, ast.Constant) and isinstance(argument.value, str) for argument in arguments)


def _is_phrase(call: ast.Call) -> bool:
    return bool(call.args) and ast.unparse(call.args[0]) in {"CORE", "GUIDE"}
