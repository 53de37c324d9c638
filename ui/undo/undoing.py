"""Undo in the window: its keys, the bar at the foot, and showing what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.answers.double_click_guard import DoubleClickGuard
from ui.guard import guarded
from ui.keyboard.watching import watch_instead
from ui.undo.places import Places
from ui.undo.undo_bar import UndoBar
from ui.widgets.page import Page
from ui.words.text import words

if TYPE_CHECKING:
    from diary.errors import DiaryError
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.session.steps import Step

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
ALWAYS_REDO = "Ctrl+Shift+Z"
_LOOKS_EVERY = 30
"""How often it is looked whether the mouse was let go, in milliseconds; only while something waits for that."""


class Undoing(QObject):
    """The link between the steps of the session and the window.

    The bar says what was deleted, added, undone. An answer is said where it was given; if the bar is there already, it
    follows, for a page that grew while somebody clicks would move what they click on.

    Attributes:
        bar: At the foot of the window.
    """

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._steps = session.steps
        self._places = Places(window)
        self._text: QWidget | None = None
        self._was_loud = False
        self._waits = ""  # what is to be said when the mouse is let go
        self._released = QTimer(self, interval=_LOOKS_EVERY)
        self._released.timeout.connect(self._say_after_press)
        self._held: Page | None = None  # the page that had the keyboard when a key or a click took something back
        self.bar = UndoBar()
        self.stand_in_window()
        self._steps.done.connect(self._say_done)
        self._steps.undone.connect(self._say_undone)
        self._steps.redone.connect(self._say_redone)
        self._steps.refused.connect(self._say_refused)
        self._steps.changed.connect(self._offer)
        window.installEventFilter(self)
        self._add_keys()

    def stand_in_window(self, bar: UndoBar | None = None) -> None:
        """Put the bar at the foot of the window; another one where the window was made anew.

        Args:
            bar: The new one; None for the first.
        """
        if bar is not None:
            self.bar, self._was_loud = bar, False
        self._window.column.addWidget(self.bar)
        self.bar.undo_button.clicked.connect(self.undo)
        self.bar.redo_button.clicked.connect(self.redo)
        self.bar.closed.connect(self.close)
        self._window.stack.currentChanged.connect(self._leave_quietly)

    def undo(self) -> None:
        """Take back the newest step, and show what stands again."""
        self._write_what_is_typed()
        if self._steps.newest is None:
            self._say_nothing(self._why_nothing())
            return
        if self._steps.newest.owner is not None:
            self._places.open_page_of(self._steps.newest.owner)
        self._held = self._page_with_keyboard()
        self._session.undo()
        self._held = None  # also where it was refused: the next step may be taken back elsewhere

    def _why_nothing(self) -> str:
        """Return why there is nothing to undo."""
        if self._session.unsaved:
            return self.tr("What you answered last is not saved yet; Delete on the question takes it back.")
        if self._steps.next is not None:
            return self.tr("Everything that was changed since the diary was opened is undone.")
        return self.tr("There is nothing to undo: nothing was changed since the diary was opened.")

    def redo(self) -> None:
        """Do again what was undone last, and show it."""
        self._write_what_is_typed()
        if self._steps.next is None:
            self._say_nothing(self.tr("There is nothing to do again."))
            return
        self._held = self._page_with_keyboard()
        self._session.redo()
        self._held = None

    def say(self, sentence: str) -> None:
        """Say something of what was saved or done, in the bar."""
        self._say(sentence)

    def close(self) -> None:
        """Hide the bar; the keyboard goes back to the page, if it was in the bar."""
        had_focus = self._has_focus()
        self.bar.hide()
        if had_focus:
            self._focus_page()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Return whether a key is ours: Escape that nobody took, and undo of which a text has none of its own."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress and watched is self._window:
            if event.key() == Qt.Key.Key_Escape and self.bar.isVisible():
                self.close()
                return True
        elif event.type() == QEvent.Type.ShortcutOverride and watched is self._text and self._is_ours(event):
            event.ignore()  # then the shortcut of the window gets it
            return True
        return False

    # Keys

    def _add_keys(self) -> None:
        redo_keys = [QKeySequence(ALWAYS_REDO), *QKeySequence.keyBindings(REDO)]
        undo_keys = [QKeySequence("Ctrl+Z"), *QKeySequence.keyBindings(UNDO)]
        if not QGuiApplication.platformName().startswith("cocoa"):
            redo_keys.append(QKeySequence("Ctrl+Y"))
        for keys, act in ((undo_keys, self.undo), (redo_keys, self.redo)):
            for key in {key.toString(): key for key in keys}.values():
                shortcut = QShortcut(key, self._window, act)
                shortcut.setAutoRepeat(False)  # a key that is held takes back one thing, not everything
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        text = new if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit) else None
        self._text = watch_instead(self, self._text, text)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Return whether a key for undo is left over by a text: there is nothing of its own to take back."""
        text = self._text
        redoes = event.matches(REDO) or QKeySequence(event.keyCombination()).toString() in (ALWAYS_REDO, "Ctrl+Y")
        if not redoes and not event.matches(UNDO):
            return False
        if isinstance(text, QLineEdit):
            return not (text.isRedoAvailable() if redoes else text.isUndoAvailable())
        if isinstance(text, QPlainTextEdit | QTextEdit):
            document = text.document()
            own = document.isRedoAvailable() if redoes else document.isUndoAvailable()
            return text.isReadOnly() or not own
        return False

    # Saying it

    def _say_done(self, step: Step) -> None:
        if step.loud:
            self._say(step.sentence)
        elif self.bar.isVisible():
            self._was_loud = False
            self.bar.tell(step.sentence, aloud=False)

    def _say_undone(self, step: Step) -> None:
        sentence = self.tr("Undone: {name}.").format(name=step.name)
        if step.bring_back is not None:
            sentence = self.tr("What you typed is back.")
        elif step.before:
            sentence = self.tr("{undone} {before}", "two sentences").format(undone=sentence, before=step.before)
        self._say(sentence)
        self._show(step)

    def _say_redone(self, step: Step) -> None:
        self._say(self.tr("Done again: {name}.").format(name=step.name))
        self._show(step)

    def _show(self, step: Step) -> None:
        """Bring it into sight. On another page or day no key may answer a question before it is chosen there.

        On the page that had the keyboard it stays there, also where what had it went with the step.
        """
        if self._places.show(step):
            self._first_button().setFocus()
        elif self._held is not None and step.changes and self._page_with_keyboard() is not self._held:
            self._held.keep_keyboard(step.changes[0])

    def _say_refused(self, error: DiaryError) -> None:
        self._say(words(error.sentence))

    def _say_nothing(self, why: str) -> None:
        """Say why nothing was done; it leads nowhere, so it stays behind with the page."""
        self._say(why)
        self._was_loud = False

    def _say(self, sentence: str) -> None:
        self._waits = ""
        if not self.bar.isVisible() and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            # What is pressed took the keyboard from a line, which was saved: were it to move now, the click went amiss.
            self._waits = sentence
            self._released.start()
            return
        comes, seen = not self.bar.isVisible(), self._focus_in_sight()
        self._was_loud = True
        self._offer()
        self.bar.tell(sentence)
        handle = self._window.windowHandle()
        if comes and handle is not None and self._stands_under_the_mouse():
            DoubleClickGuard(handle)  # the second half of a double click is not meant for it
        page = self._window.stack.currentWidget()
        if comes and seen is not None and isinstance(page, Page):
            # The page is lower now, at once: the next key must find what has the keyboard in sight.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            page.bring_into_sight(seen)

    def _say_after_press(self) -> None:
        if self._waits == "":
            self._released.stop()
        elif QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._released.stop()
            self._say(self._waits)

    def _focus_in_sight(self) -> QWidget | None:
        """Return what has the keyboard, if it stands on the page, is not higher than that, and is to be seen."""
        page, focused = self._page_with_keyboard(), QApplication.focusWidget()
        if page is None or focused is None:
            return None
        view = page.viewport()
        if not view.isAncestorOf(focused):  # it stands where nothing scrolls
            return None
        at = focused.mapTo(view, QPoint(0, 0)).y()
        return focused if focused.height() < view.height() and -focused.height() < at < view.height() else None

    def _stands_under_the_mouse(self) -> bool:
        height = self.bar.sizeHint().height()
        at = self._window.mapFromGlobal(QCursor.pos())
        return self._window.rect().contains(at) and at.y() >= self._window.height() - height

    def _offer(self) -> None:
        newest, following = self._steps.newest, self._steps.next
        had_focus = self._has_focus()
        self.bar.offer(None if newest is None else newest.name, None if following is None else following.name)
        if had_focus and not self._has_focus():  # the button that was pressed went
            self._first_button().setFocus()

    def _leave_quietly(self) -> None:
        """Another page is opened: nobody clicks where the room was; what is said of an answer goes."""
        if not self._was_loud:
            self.bar.hide()

    def _first_button(self) -> QWidget:
        buttons = (self.bar.redo_button, self.bar.undo_button, self.bar.close_button)
        return next(button for button in buttons if not button.isHidden())

    # The rest of the window

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.bar.isAncestorOf(focused)

    def _page_with_keyboard(self) -> Page | None:
        """Return the page that is shown, if what has the keyboard stands on it."""
        page, focused = self._window.stack.currentWidget(), QApplication.focusWidget()
        return page if isinstance(page, Page) and focused is not None and page.isAncestorOf(focused) else None

    def _focus_page(self) -> None:
        page = self._window.stack.currentWidget()
        if isinstance(page, Page):
            page.focus_first()

    def _write_what_is_typed(self) -> None:
        self._window.today.write_typed()
