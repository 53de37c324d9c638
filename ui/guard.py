"""Guards our methods that Qt calls: an exception there is handed on as any other, and never leaves into Qt.

PySide 6.11 keeps an exception that leaves an overridden method until the next call into Qt comes back to Python, and
dies of it there now and then (docs/decisions/0024).
"""

from __future__ import annotations

import sys
from functools import wraps
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
R = TypeVar("R")


def _of_qt(module: str, name: str) -> Callable[[], Any]:
    """An empty value of one of Qt's types, found when it is needed (docs/decisions/0003)."""

    def make() -> Any:  # noqa: ANN401 - whichever it is
        return attrgetter(name)(import_module(f"PySide6.{module}"))()

    return make


HARMLESS: dict[str, Callable[[], Any]] = {
    "None": lambda: None,
    "bool": bool,
    "int": int,
    "float": float,
    "str": str,
    "list": list,
    "object": lambda: None,
    "Any": lambda: None,
    **{name: _of_qt("QtCore", name) for name in ("QSize", "QSizeF", "QPointF", "QRectF")},
    **{name: _of_qt("QtGui", name) for name in ("QIcon", "QAccessible.State")},
}
"""What a method that failed gives back to Qt, by the type it promises."""


def guarded(method: Callable[P, R]) -> Callable[P, R]:
    """Make an overridden method of Qt safe: its exception goes to `sys.excepthook`, and Qt gets a harmless value.

    Every method that a class of Qt or pyqtgraph calls is made so; tests/ui/test_guard.py finds those that are not.

    Raises:
        TypeError: when nothing harmless is known for what the method promises to return.
    """
    promised = str(method.__annotations__.get("return", "nothing")).replace(" | None", "").partition("[")[0]
    if promised not in HARMLESS:
        raise TypeError(f"{method.__qualname__}: nothing harmless is known for {promised}; add it to HARMLESS.")
    harmless = HARMLESS[promised]

    @wraps(method)
    def safe(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return method(*args, **kwargs)
        except BaseException as error:  # whatever it is, Qt must not get it
            hand_on(error)
            return harmless()  # type: ignore[no-any-return]

    safe.is_guarded = True  # type: ignore[attr-defined]
    return safe


def hand_on(error: BaseException) -> None:
    """Hand an exception to `sys.excepthook`, as Python does with one that nobody caught."""
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except Exception as failed:
        # The one that says it went wrong itself. Its own words are left out: they may quote an answer.
        print(f"Relief Diary hit a bug of its own: {type(failed).__name__}", file=sys.stderr)  # noqa: T201


def attempt(step: Callable[[], object]) -> None:
    """Do one of several things that do not need each other: what goes wrong is handed on, and the next comes."""
    try:
        step()
    except Exception as error:
        hand_on(error)
