"""The window: Qt only. Never SQL, never a formula.

What the first page needs besides Qt is loaded here, before PySide is: from then on PySide reads the source of every
module that is imported, to look for switches of its own (docs/decisions/0003).
"""

import string

import fontpkg_atkinson_hyperlegible

import diary.clock
import diary.store.opened
import ui.answers
import ui.destinations
import ui.guard
import ui.keyboard
import ui.look.measures
import ui.look.plain_text
import ui.look.plain_values
import ui.look.tokens
import ui.today
import ui.widgets
import ui.words

__all__ = ["diary", "fontpkg_atkinson_hyperlegible", "string", "ui"]
