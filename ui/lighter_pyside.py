"""PySide without what only makers of programs need of it (docs/decisions/0088).

With its first module, PySide compiles from source a program that writes type hints (`pyi_generator`), what lists every
name for it (`enum_sig`) and what words signatures (`layout`), and loads Python's argparse, logging and gettext for
them: a sixth of the way to the first paint. Here they stand empty until they are asked for something, as `layout` is
when a call into Qt was wrong.

These are parts of PySide that are not documented: where they have other names, it loads everything as ever, and nothing
else is different.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

LATER = tuple(f"shibokensupport.signature.{name}" for name in ("layout", "lib.enum_sig", "lib.pyi_generator"))
"""What is loaded when it is first asked for something."""


def load_core() -> None:
    """Load PySide's core; where it is loaded already, nothing is different."""
    later = _Later()
    sys.meta_path.insert(0, later)
    try:
        import_module("PySide6.QtCore")
    finally:
        sys.meta_path.remove(later)


class _Later:
    """Finds what is loaded later, before PySide's own finder does, which has the text of it."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module comes from that is loaded later; None for any other."""
        if sys.meta_path[0] is not self:  # PySide's finder put itself before this one
            sys.meta_path.remove(self)
            sys.meta_path.insert(0, self)
        if name not in LATER:
            return None
        found = (finder.find_spec(name, path, target) for finder in sys.meta_path if finder is not self)
        real = next((spec for spec in found if spec is not None), None)
        return None if real is None else ModuleSpec(name, _LoadsLater(real))  # type: ignore[arg-type]  # it is one


class _LoadsLater:
    """Leaves a module empty until it is asked for a name."""

    _one = RLock()
    """Held while a module is filled: two threads may ask at once, and one module asks for another."""

    def __init__(self, real: ModuleSpec) -> None:
        self._real = real

    def create_module(self, spec: ModuleSpec) -> None:
        """Have Python make the module as it makes any."""

    def exec_module(self, module: ModuleType) -> None:
        """Fill the module at the first name that it does not have."""

        def fill(name: str) -> object:
            if name.startswith("__"):  # Python asks every module for some
                raise AttributeError(name)
            with self._one:
                if vars(module).pop("__getattr__", None) is not None:
                    self._fill(module)
            return getattr(module, name)

        module.__getattr__ = fill  # type: ignore[method-assign]

    def _fill(self, module: ModuleType) -> None:
        """Have PySide's own loader do it, which knows the module by the name it had, not by the one it has now."""
        named, module.__spec__ = module.__spec__, self._real
        try:
            if self._real.loader is not None:
                self._real.loader.exec_module(module)
        finally:
            module.__spec__ = named
