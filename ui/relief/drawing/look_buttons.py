"""The buttons of a chart one can look into: earlier, later, closer, further, all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.relief.drawing.zoom_chart import PART, STEP
from ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from typing import Any

    from ui.relief.drawing.zoom_chart import ZoomChart


class LookButtons(QWidget):
    """Five buttons that do what wheel, drag and keys do.

    Attributes:
        earlier: Goes to earlier days. later: Goes to later days.
        closer: Shows fewer days, larger. further: Shows more days. whole: Shows all days.
    """

    def __init__(self, chart: ZoomChart[Any]) -> None:
        super().__init__()
        self._chart = chart
        self.earlier = IconButton("previous", self.tr("Earlier days"))
        self.later = IconButton("next", self.tr("Later days"))
        self.closer = IconButton("closer", self.tr("Fewer days, larger"))
        self.further = IconButton("further", self.tr("More days"))
        self.whole = IconButton("whole", self.tr("All days"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self.earlier, self.later, self.closer, self.further, self.whole):
            row.addWidget(button)
        self.earlier.clicked.connect(lambda: chart.move_along(-PART))
        self.later.clicked.connect(lambda: chart.move_along(PART))
        self.closer.clicked.connect(lambda: chart.zoom(STEP))
        self.further.clicked.connect(lambda: chart.zoom(1 / STEP))
        self.whole.clicked.connect(chart.reset)
        chart.view_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer only what can be done."""
        chart = self._chart
        self.earlier.setEnabled(chart.view[0] > chart.whole[0])
        self.later.setEnabled(chart.view[1] < chart.whole[1])
        for button in (self.further, self.whole):
            button.setEnabled(chart.is_zoomed)
