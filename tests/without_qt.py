"""A pytest plugin under which Qt is not installed: the core and its tests must not notice.

Here the garbage collector looks through what the tests make, and not again and again through the modules and tests,
which are never let go: a tenth of all that the core's tests did. (A window collects by itself, see `ui.tidying`.)
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

HIDDEN = {"PySide6", "shiboken6", "pyqtgraph", "pytestqt"}


class _NoQt:
    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Refuse Qt as if it were not there."""
        del path, target
        if name.partition(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r} (hidden: the core must run without it)", name=name)
        return None


sys.meta_path.insert(0, _NoQt())


def pytest_collection_finish() -> None:
    """Put what stands now out of the collector's sight, and have it look less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000)
