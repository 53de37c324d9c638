"""Tokens to palette, style sheet, fonts and pens: the one place that knows a colour or a text size.

Widgets that paint themselves read the tokens when they paint; everything else is styled by one style sheet. Sizes are
given in design pixels at 100 % text and go through `Theme.px`.
"""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, WeakSet

from fontpkg_atkinson_hyperlegible import FAMILY, ROOT
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.guard import attempt
from ui.look.measures import BODY
from ui.look.plain_values import plain_values
from ui.look.style_sheet import style_sheet
from ui.look.tokens import SCALES, ThemeName, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

THEMES = Path(__file__).resolve().parents[2] / "resources" / "themes"


def load_tokens(name: str) -> Tokens:
    """The tokens of `light`, `dark` or `high_contrast`."""
    with (THEMES / f"{name}.toml").open(encoding="utf-8") as file:
        return Tokens(**plain_values(file.read()))  # type: ignore[arg-type]


class Theme(QObject):
    """The look in force; follows the system and the chosen text size.

    Attributes:
        name: Name of the theme in force. tokens: Its tokens.
        scale: The text size, 1.0 to 2.0. is_scale_chosen: Whether it is other than the system's because it was chosen.

    Signals:
        changed: Colours or sizes are different now. A widget that measures or draws by them asks for `when_changed`.
    """

    changed = Signal()

    def __init__(self, name: str | None = None, scale: float | None = 1.0) -> None:
        """Set up the look.

        Args:
            name: `light`, `dark` or `high_contrast`; None follows the system.
            scale: Text size, 1.0 to 2.0; None takes the system's.
        """
        super().__init__()
        self._fixed = name
        self.is_scale_chosen = scale is not None
        self.scale = system_scale() if scale is None else scale
        self._heard: list[QObject] = []
        self._styled_when_shown: WeakSet[QWidget] = WeakSet()
        self._behind: WeakSet[QWidget] = WeakSet()
        self._tops: WeakKeyDictionary[QtWidgets.QAbstractItemView, tuple[int, bool]] = WeakKeyDictionary()
        self._told: WeakKeyDictionary[QWidget, list[str]] = WeakKeyDictionary()
        self.name = name or system_theme(quickly=True)
        self.tokens = load_tokens(self.name)
        self._colours: dict[str, QColor] = {}

    @property
    def chosen(self) -> str | None:
        """The theme that was chosen; None while the system's is followed."""
        return self._fixed

    @property
    def system_scale(self) -> float:
        """The size of the system's own text against the usual, 1.0 to 2.0."""
        return system_scale()

    def px(self, size: float) -> int:
        """Design pixels at the present text size."""
        return round(size * self.scale)

    def colour(self, token: str) -> QColor:
        """A token as a colour."""
        if token not in self._colours:
            self._colours[token] = QColor(getattr(self.tokens, token))
        return self._colours[token]

    def pen(self, token: str, width: float | None = None) -> QPen:
        """A token as a pen; by default as wide as the theme's borders."""
        return QPen(self.colour(token), self.tokens.border if width is None else width)

    def font(self, size: float = BODY, *, bold: bool = False) -> QFont:
        """The type at one of the four sizes."""
        font = QFont(self.family)
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        return font

    @cached_property
    def family(self) -> str:
        """Atkinson Hyperlegible, made for low vision; the system's own type where it can't be loaded."""
        return FAMILY if _is_family_loaded() else QGuiApplication.font().family()

    def set_theme(self, name: str | None) -> None:
        """Change to `light`, `dark` or `high_contrast`; None follows the system."""
        self._fixed = name
        self.name = name or system_theme()
        self.tokens = load_tokens(self.name)
        self._colours.clear()
        self.apply()
        self._tell_all()

    def set_scale(self, scale: float | None) -> None:
        """Change the text size, 1.0 to 2.0; beyond, the nearest of the two; None takes the system's."""
        self.is_scale_chosen = scale is not None
        self.scale = min(max(system_scale() if scale is None else scale, SCALES[0]), SCALES[-1])
        self.apply()
        self._tell_all()

    def when_changed(self, method: Callable[[], object]) -> None:
        """Have a widget's own method called as soon as the widget has another look: to measure or draw by it again.

        For what stands on a page that is behind another that is when the page is shown (`catch_up`).
        """
        self._told.setdefault(method.__self__, []).append(method.__name__)  # type: ignore[attr-defined]

    def apply(self) -> None:
        """Give the application its palette, font and style sheet."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            _system()  # from here on, the application's colours and type are ours
            self._keep_tops(app)
            app.setFont(self.font())
            app.setPalette(self.palette())
            self._restyle(app, style_sheet(self))

    def style_when_shown(self, page: QWidget) -> None:
        """Have something large take another look only when it is shown, by `catch_up`; until then nobody sees it."""
        self._styled_when_shown.add(page)

    def catch_up(self, page: QWidget) -> bool:
        """Give a page that is about to be shown the look in force; return whether that changed while it was hidden."""
        is_behind = page in self._behind
        if is_behind:
            self._behind.discard(page)
            self._style(page)
            self._tell(widget for widget in self._alive() if page is widget or page.isAncestorOf(widget))
            self._return_to_tops()
        return is_behind

    def _tell_all(self) -> None:
        self._tell(widget for widget in self._alive() if not self._is_behind(widget))
        self.changed.emit()
        self._return_to_tops()

    def _is_behind(self, widget: QWidget) -> bool:
        """Return whether it is, or stands on, a page that takes the look only when it is shown."""
        return any(isValid(page) and (page is widget or page.isAncestorOf(widget)) for page in self._behind)

    def _alive(self) -> list[QWidget]:
        return [widget for widget in list(self._told) if isValid(widget)]

    def _tell(self, widgets: Iterable[QWidget]) -> None:
        """Call what was asked for by `when_changed`; one that goes with what another does is left out."""
        for widget in list(widgets):
            for name in self._told[widget]:
                if isValid(widget):
                    attempt(getattr(widget, name))

    def _keep_tops(self, app: QApplication) -> None:
        """Keep which row each list and table that was scrolled begins with, and whether the current one is seen."""
        windows = [window for window in app.topLevelWidgets() if window.parentWidget() is None]
        for view in (there for window in windows for there in window.findChildren(QtWidgets.QAbstractItemView)):
            if view not in self._tops and view.verticalScrollBar().value() > 0:
                is_current_seen = view.viewport().rect().contains(view.visualRect(view.currentIndex()))
                self._tops[view] = view.indexAt(QtCore.QPoint(0, 0)).row(), is_current_seen

    def _return_to_tops(self, rounds: int = 2) -> None:
        """Have the lists and tables that are seen begin with the row that they began with; the current one stays seen.

        In the turns that follow: words wrap by the width that a list gets, and the list gets it first.
        """
        for view, (top, is_current_seen) in [there for there in self._tops.items() if isValid(there[0])]:
            if view.isVisible():
                row = view.model().index(top, 0, view.rootIndex())
                view.scrollTo(row, QtWidgets.QAbstractItemView.ScrollHint.PositionAtTop)
                if is_current_seen:
                    view.scrollTo(view.currentIndex())
            # One that is hidden otherwise than with its page is scrolled elsewhere before the look changes again.
            if rounds == 0 and not self._is_behind(view):
                del self._tops[view]
        if rounds > 0:
            QtCore.QTimer.singleShot(0, self, lambda: self._return_to_tops(rounds - 1))

    def _restyle(self, app: QApplication, sheet: str) -> None:
        """Give an application with any number of pages another style sheet; the same one again changes nothing.

        Where Qt itself puts one sheet in the place of another, it styles every widget once for each that it stands in,
        nine times with our pages. So its style forgets all widgets before, and each that can be seen is styled once.
        """
        if not app.styleSheet():
            app.setStyleSheet(sheet)
        elif app.styleSheet() != sheet:
            style = app.style()
            style.unpolish(app)
            app.setStyleSheet(sheet)
            style.polish(app)
            for window in app.topLevelWidgets():
                if window.parentWidget() is None:  # a menu or a dialog is styled with what it belongs to
                    self._style(window)

    def _style(self, widget: QWidget) -> None:
        """Style a widget and what stands in it by the style sheet in force, from outside in."""
        if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):  # others are styled when first shown
            widget.style().polish(widget)
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        for child in widget.children():
            if not isinstance(child, QWidget):
                continue
            if child.isHidden() and child in self._styled_when_shown:
                self._behind.add(child)
            else:
                self._style(child)

    def palette(self) -> QPalette:
        """The tokens as Qt's palette, for what the style sheet does not reach."""
        # Made from ours whole: what is not named here would come from the system's, dark beside light.
        palette = QPalette(self.colour("surface"), self.colour("bg"))
        for role, token in (
            (QPalette.ColorRole.Window, "bg"),
            (QPalette.ColorRole.Base, "surface"),
            (QPalette.ColorRole.AlternateBase, "bg"),
            (QPalette.ColorRole.Button, "surface"),
            (QPalette.ColorRole.WindowText, "text"),
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.ButtonText, "text"),
            (QPalette.ColorRole.ToolTipBase, "surface"),
            (QPalette.ColorRole.ToolTipText, "text"),
            (QPalette.ColorRole.PlaceholderText, "muted"),
            (QPalette.ColorRole.Highlight, "accent"),
            (QPalette.ColorRole.HighlightedText, "on_accent"),
            (QPalette.ColorRole.Link, "accent"),
            (QPalette.ColorRole.Mid, "control"),
        ):
            palette.setColor(role, self.colour(token))
        return palette

    def follow_system(self) -> None:
        """From now on, change with the system; called once the window stands."""
        hints = QGuiApplication.styleHints()
        accessibility = hints.accessibility()
        hints.colorSchemeChanged.connect(self._follow)
        accessibility.contrastPreferenceChanged.connect(self._follow)
        self._heard = [hints, accessibility]  # kept: what PySide forgets is not heard any more
        self._follow()

    def _follow(self) -> None:
        if self._fixed is None and system_theme() != self.name:
            self.set_theme(None)


@cache
def _is_family_loaded() -> bool:
    """Return whether our type could be loaded; once, for each time makes Qt forget what it knows of all types."""
    cuts = [ROOT / "files" / f"AtkinsonHyperlegible-{cut}.ttf" for cut in ("Regular", "Bold")]
    return -1 not in [QFontDatabase.addApplicationFont(str(cut)) for cut in cuts]


_read_system: list[tuple[bool, float]] = []


def _system() -> tuple[bool, float]:
    """Whether the system itself looks dark, and its scale; read before the application has colours and type of ours."""
    if not _read_system:
        dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
        _read_system.append((dark, _read_scale()))
    return _read_system[0]


def system_theme(*, quickly: bool = False) -> str:
    """The theme that matches the system's own look.

    The application's palette tells nothing once it is ours, so the system is asked; where it has no answer, it looks as
    it did at the start.

    Args:
        quickly: Judge by how it looked at the start, for the first paint: asking loads the whole `Qt` namespace (see
            ui.app).
    """
    if not quickly:
        hints = QGuiApplication.styleHints()  # kept: its accessibility() goes with it
        if hints.accessibility().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast:
            return ThemeName.HIGH_CONTRAST
        if hints.colorScheme() != QtCore.Qt.ColorScheme.Unknown:
            return ThemeName.DARK if hints.colorScheme() == QtCore.Qt.ColorScheme.Dark else ThemeName.LIGHT
    is_dark, _ = _system()
    return ThemeName.DARK if is_dark else ThemeName.LIGHT


def system_scale() -> float:
    """Return how much larger than usual the system's own text is, 1.0 to 2.0."""
    _, scale = _system()
    return scale


def _read_scale() -> float:
    font = QGuiApplication.font()
    screen = QGuiApplication.primaryScreen()
    dots = 96.0 if screen is None else screen.logicalDotsPerInch()
    pixels = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * dots / 72
    # 12 to 15 px is what desktops ship as 100 %.
    return min(max(pixels / 15.0, SCALES[0]), SCALES[-1])


_current: list[Theme] = []


def install(theme: Theme) -> None:
    """Make this the look of the application."""
    _current[:] = [theme]
    theme.apply()


def theme() -> Theme:
    """The look in force.

    Raises:
        RuntimeError: before `install`.
    """
    if not _current:
        raise RuntimeError("ui.look.theme.install was not called")
    return _current[0]
