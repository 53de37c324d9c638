"""The window: Qt only. Never SQL, never a formula.

PySide reads the source of every module that is imported after it, of Python's own and of numpy's too, to see whether
that may use switches of its own (`from __feature__ import ...`). Nothing here does, and a start would read 700 kB for
it: PySide is told so before the rest is loaded (docs/decisions/0088).
"""

import sys

from ui import lighter_pyside

_SWITCHES, _READER = "shibokensupport.feature", "_mod_uses_pyside"
"""Parts of PySide that are not documented: where they are gone, it reads on, and nothing else is different."""


def _uses_none(_module: object) -> bool:
    return False


lighter_pyside.load_core()  # from here on, it would read
if hasattr(sys.modules.get(_SWITCHES), _READER):
    setattr(sys.modules[_SWITCHES], _READER, _uses_none)
