"""A chart as a picture that stands on its own: with its heading, period, day, sentence and legend, and no person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from ui.look.measures import BODY, CARD_TITLE, SMALL
from ui.look.theme import theme

if TYPE_CHECKING:
    import pyqtgraph as pg
    from PySide6.QtPrintSupport import QPrinter

    from ui.relief.drawing.lane_strip import LaneStrip
    from ui.widgets.flow_row import FlowRow

PICTURE_MARGIN = 24
SHARPNESS = 2
"""Pixels of a PNG for each of the screen's."""
_LEAST_WIDTH = 640


class PictureSheet(NamedTuple):
    """All that a picture shows.

    Attributes:
        title: The heading, with the period.
        sentences: The chart in words.
        axis: The title of the upright axis; empty where the chart has it.
        chart: The chart as it stands in the window.
        strip: Its lanes; None without any.
        legend: The meaning of its marks.
        foot: The day of the picture and what made it.
    """

    title: str
    sentences: str
    axis: str
    chart: pg.PlotWidget
    strip: LaneStrip | None
    legend: FlowRow
    foot: str

    @property
    def width(self) -> float:
        """Pixels, margins included."""
        return float(max(self.chart.width(), _LEAST_WIDTH) + 2 * PICTURE_MARGIN)

    def height(self) -> float:
        """Return its height in pixels: what painting it takes."""
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        painter = QPainter(image)
        high = self.paint(painter)
        painter.end()
        return high

    def paint(self, painter: QPainter) -> float:
        """Paint it at its size from the left upper corner, and return where it ends."""
        wide, y = self.width - 2 * PICTURE_MARGIN, float(PICTURE_MARGIN)
        y = _write(painter, self.title, y, wide, (CARD_TITLE, True, "text")) + 6
        y = _write(painter, self.sentences, y, wide, (BODY, False, "text")) + 10
        y = _write(painter, self.axis, y, wide, (SMALL, False, "muted")) + 4
        area = QRectF(PICTURE_MARGIN, y, self.chart.width(), self.chart.height())
        _export(self.chart, on=True)
        self.chart.scene().render(painter, area, QRectF(self.chart.viewport().rect()))
        _export(self.chart, on=False)
        y = area.bottom() + 6
        if self.strip is not None and not self.strip.isHidden():
            painter.save()
            painter.translate(PICTURE_MARGIN, y)
            self.strip.draw(painter)
            painter.restore()
            y += self.strip.height() + 8
        painter.save()
        painter.translate(PICTURE_MARGIN, y)
        self.legend.render(painter, QPointF(0, 0).toPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        painter.restore()
        y += self.legend.height() + 10
        return _write(painter, self.foot, y, wide, (SMALL, False, "muted")) + PICTURE_MARGIN


def as_image(sheet: PictureSheet) -> QImage:
    """Return the picture at twice the screen's size."""
    size = QSizeF(sheet.width, sheet.height())
    image = QImage((size * SHARPNESS).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(theme().colour("surface"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet.paint(painter)
    painter.end()
    return image


def as_png(sheet: PictureSheet) -> bytes:
    """Return the picture as a PNG file."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    as_image(sheet).save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes for the format
    return bytes(held.data())


def as_svg(sheet: PictureSheet) -> bytes:
    """Return the picture as an SVG file, in lines and letters."""
    held = QByteArray()
    buffer = QBuffer(held)
    size = QSize(round(sheet.width), round(sheet.height()))
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(size)
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    made.setTitle(sheet.title)
    made.setDescription(sheet.sentences)
    painter = QPainter(made)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme().colour("surface"))
    sheet.paint(painter)
    painter.end()
    return bytes(held.data())


def print_sheet(printer: QPrinter, sheet: PictureSheet) -> None:
    """Print the picture as large as the page takes it, on its side."""
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(12, 12, 12, 12))
    )
    page = printer.pageRect(printer.Unit.DevicePixel)
    painter = QPainter(printer)
    by = min(page.width() / sheet.width, page.height() / sheet.height())
    painter.scale(by, by)
    sheet.paint(painter)
    painter.end()


def _write(painter: QPainter, text: str, y: float, wide: float, how: tuple[int, bool, str]) -> float:
    """Write lines from a height on, and return where they end; nothing takes no room."""
    if not text:
        return y
    size, bold, token = how
    font = theme().font(size, bold=bold)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    room = QFontMetricsF(font).boundingRect(QRectF(PICTURE_MARGIN, y, wide, 10_000), flags, text)
    painter.setFont(font)
    painter.setPen(theme().colour(token))
    painter.drawText(QRectF(PICTURE_MARGIN, y, wide, room.height() + 2), flags, text)
    return y + room.height()


def _export(chart: pg.PlotWidget, *, on: bool) -> None:
    """Have the points drawn as shapes while a picture is painted, not as small images of them."""
    for item in chart.scene().items():
        if hasattr(item, "setExportMode"):
            item.setExportMode(on, {"resolutionScale": 1.0} if on else None)
