"""The box that says that somebody else is writing; the same wherever answers are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.forms.tick_box import TickBox
from ui.words.text import translate

if TYPE_CHECKING:
    from ui.session.helper import HelperSwitch


def make_helper_box(helper: HelperSwitch) -> TickBox:
    """Return a box that is ticked while somebody else is writing."""
    box = TickBox(translate("HelperBox", "Somebody else writes for me"))
    box.setAccessibleDescription(
        translate("HelperBox", "What is entered is marked so, until this is switched off or the program ends.")
    )
    box.setChecked(helper.is_on)
    box.toggled.connect(lambda on: helper.turn(on=on))
    helper.changed.connect(box.setChecked)
    return box
