"""The window: Qt only. Never SQL, never a formula.

What the first page needs besides Qt is loaded here, before PySide is: from then on PySide reads the source of every
module that is imported, to look for switches of its own (docs/decisions/0003).
"""

import string
import tomllib

import fontpkg_atkinson_hyperlegible

import diary.clock
import diary.store.repository
import ui.guard
import ui.look.plain_text

__all__ = ["diary", "fontpkg_atkinson_hyperlegible", "string", "tomllib", "ui"]
