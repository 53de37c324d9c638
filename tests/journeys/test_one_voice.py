"""One voice: whatever the window shows or tells came through Qt's translation, out of the catalogue.

The window is used in a language that nobody speaks (tests/journeys/pseudo.py): a Latin letter that is not the user's
own, an instrument's, or among `NAMES` was not translated. Dates and numbers are Bulgarian, so theirs are not Latin.
"""

from __future__ import annotations

import html
import re
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from shiboken6 import isValid

from diary import __version__
from diary.model.evidence.sources import findings
from diary.model.instruments import shipped
from diary.model.records.infusion import Infusion
from diary.reminders.switching import look_up, this_computer
from diary.sample import invented_contents
from diary.sample.suggestions import with_suggestions
from diary.store.incoming.importing import restore
from diary.store.on_disk.own_files import folder_of_copies
from diary.store.repository import Repository
from diary.wording import LANGUAGES
from resources.i18n.catalogue import SOURCE
from tests.factories import TODAY
from tests.journeys.pseudo import Pseudo, pseudo
from tests.journeys.shown import painted_and_told, shown, standing_over, visible
from ui.destinations import Destination
from ui.one_window import sample_window
from ui.session.worker import Latest
from ui.words.language import use_formats

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diary.model.instruments import Instrument
    from diary.model.records.change import Contents
    from tests.journeys.program import Program

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raising a list, grabbing the keyboard

NAMES = {
    "Relief Diary": "the name of the program",
    __version__: "the version, as packages and reports have it",
    "UTC": "every clock's name for it",
    "ALT": "a laboratory's name for it",
    "AST": "a laboratory's name for it",
    "ALP": "a laboratory's name for it",
    "GGT": "a laboratory's name for it",
    "III": "a grade as its authors write it",
    "II": "a grade as its authors write it",
    "IV": "a grade as its authors write it",
    "I": "a grade as its authors write it",
    "Chronic Pain Grade": "the name of an instrument",
    **dict.fromkeys(
        ("cpgs_…_grade", "interference", "mood", "pain_average", "rescue_doses", "sleep"), "a column of the CSV package"
    ),
    **dict.fromkeys(LANGUAGES.values(), "a language, by its own name for whoever looks for it"),
    "All Files": "Qt's own word, from Qt's own catalogue",
}
"""What is the same in every language, and why."""
TEXTS = {"note", "dream_note", "name", "unit", "clinic", "given_alongside", "clinic_name", "clinic_phone"}
"""The items that hold the user's own words."""
OTHERS = {"Form", "GraphicsScene", "PlotItem", "ViewBox"}
"""Contexts of pyqtgraph, for menus and forms of its own; the diary shows none of them."""
RECOVERY_CODE = re.compile(r"\b(?:[A-Z2-9]{4}-){6}[A-Z2-9]{4}\b")
"""The user's own, made by chance: it is the same in every language, as the passphrase is."""
MOST_ALIKE = 3
"""So many answers of one kind are pressed on a page."""
LEAVES = ("Open the folder", "Copy the path", "Show it once now")
"""What reaches outside of the window."""


@pytest.fixture
def pseudo_language(program: Program) -> Iterator[Pseudo]:
    """The language that nobody speaks, for a program that is not yet started."""
    del program  # it sets the formats of the other tests first
    translator = Pseudo(SOURCE)
    use_formats(QLocale(QLocale.Language.Bulgarian, QLocale.Country.Bulgaria))
    QApplication.installTranslator(translator)
    yield translator
    QApplication.removeTranslator(translator)


_Kind = TypeVar("_Kind", bound=QWidget)


class Reader:
    """Uses the window page by page, and notes all that it says.

    Attributes:
        texts: Where each text stands, and the text.
    """

    def __init__(self, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
        # The sample and one's own diary open in a program of their own, and this window would close for it.
        monkeypatch.setattr(sample_window, "made_sample", lambda _clock: program.path)
        monkeypatch.setattr(sample_window, "start_apart", lambda *_: False)
        self.texts = painted_and_told(monkeypatch)
        self._qtbot = program.qtbot
        # The look is put on once: another style sheet on all pages costs a second, and says nothing.
        monkeypatch.setattr(QApplication, "setStyleSheet", lambda *_: None)
        self._window = program.start()

    def read_all(self) -> None:
        """Open every page and press what is there; look at whatever can be chosen."""
        for page in Destination:
            self._window.open_page(page)
            self._read()
            self._press_everything(page)
            # Another language would make all of this anew: tests/journeys/test_languages.py.
            for box in [box for box in self._found(QComboBox) if box.findText(LANGUAGES["de"]) < 0]:
                for n in range(min(box.count(), 6)):
                    box.setCurrentIndex(n)
                    box.activated.emit(n)
                    self._read()

    def _press_everything(self, page: Destination) -> None:
        """Press some buttons of each kind; forms that open are filled in wrongly, and saved."""
        pressed: dict[str, set[str]] = {}
        while (button := self._unpressed(pressed)) is not None:
            button.click()
            self._read()
            for line in self._found(QLineEdit):
                if line.text() == "" and not line.isReadOnly():
                    line.setText("9999")
                    line.editingFinished.emit()
            for over in standing_over(self._window):
                over.close()
            self._window.open_page(page)

    def _unpressed(self, pressed: dict[str, set[str]]) -> QAbstractButton | None:
        for button in self._found(QAbstractButton):
            said = button.accessibleName() or button.text() or button.toolTip()
            alike = pressed.setdefault(f"{type(button.parentWidget()).__name__}/{type(button).__name__}", set())
            enough = MOST_ALIKE if button.isCheckable() else 3 * MOST_ALIKE
            if said not in alike and len(alike) < enough and said not in map(pseudo, LEAVES):
                alike.add(said)
                return button
        return None

    def _found(self, kind: type[_Kind]) -> list[_Kind]:
        return [
            one
            for top in (self._window, *standing_over(self._window))
            for one in visible(top)
            if isinstance(one, kind) and one.isEnabled() and one.property("role") != "tab" and not _in_dialog_of_qt(one)
        ]

    def _read(self) -> None:
        QApplication.processEvents()  # most is over with it
        if self._is_rekeyed():
            self.texts |= set(shown(self._window))
            self._qtbot.waitUntil(lambda: not self._is_rekeyed(), timeout=30_000)
        while busy := working(self._window):  # to look for them costs more than to look at them
            for timer in busy:
                if isinstance(timer, QTimer) and timer.interval() > 0:
                    _begin_now(timer)
            self._qtbot.waitUntil(partial(_have_ended, busy), timeout=30_000)
        QApplication.processEvents()
        self.texts |= set(shown(self._window))

    def _is_rekeyed(self) -> bool:
        """Whether a passphrase is being set, changed or taken off: the window is covered as long as that takes."""
        locking = self._window.locking
        return locking is not None and locking.page is not None and locking.page.working.isVisible()


def _in_dialog_of_qt(widget: QWidget) -> bool:
    return isinstance(widget.window(), QFileDialog | QPrintDialog)


def working(window: QWidget) -> list[Latest | QTimer]:
    """Return by what something is being worked out, or soon will be: it is not all shown yet."""
    found: list[Latest | QTimer] = [*window.findChildren(Latest), *window.findChildren(QTimer)]
    return [one for one in found if _is_busy(one)]


def _begin_now(timer: QTimer) -> None:
    """Have what a timer waits with done at once, and wait as long as ever from the next time on."""
    waits = timer.interval()
    timer.timeout.connect(partial(timer.setInterval, waits), Qt.ConnectionType.SingleShotConnection)
    timer.setInterval(0)


def _have_ended(busy: list[Latest | QTimer]) -> bool:
    return not any(map(_is_busy, busy))


def _is_busy(one: Latest | QTimer) -> bool:
    if not isValid(one):
        return False
    if isinstance(one, Latest):
        return one.is_busy
    return one.isActive() and one.isSingleShot() and one.interval() <= 500


def latin(texts: Iterable[tuple[str, str]], own: Iterable[str]) -> set[tuple[str, str]]:
    """Return the texts with a Latin letter that is not in words of somebody's own, and where they stand."""
    longest_first = sorted({*own, *NAMES}, key=len, reverse=True)
    return {
        (place, text)
        for place, text in texts
        if re.search("[A-Za-z]", _ours(text, longest_first))
        # What is painted may be a piece of a line.
        and not (place == "painted" and any(text.strip(" …") in words for words in longest_first))
    }


def _ours(text: str, longest_first: list[str]) -> str:
    """What of a text the program says, without its markup and the breaks of a tooltip."""
    text = text.replace("\n", " ")
    if "<span" in text:
        text = html.unescape(re.sub("<[^>]*>", "", text))
    text = RECOVERY_CODE.sub("", text)
    for words in longest_first:
        text = text.replace(words, "")
    return text


def places(program: Program) -> set[str]:
    """Return where the diary and its backups are, which is the same in every language."""
    folder = folder_of_copies(program.path)
    reminder = look_up(program.path, "en", this_computer())
    files = () if reminder is None else reminder.files
    return {str(place) for place in (program.path, program.path.name, folder, *folder.iterdir(), *files)}


def own_words(contents: Contents) -> set[str]:
    """Return what the user wrote."""
    return {str(change.new).replace("\n", " ") for change in contents.changes if change.item in TEXTS and change.new}


def instrument_words(instrument: Instrument) -> set[str]:
    """Return what a questionnaire says in its own words: questions, answers, and what its scores are called."""
    answers = {text for item in instrument.items for text in (item.text, *item.anchors, *item.choices)}
    results = {*instrument.labels.values(), *instrument.meanings.values(), *instrument.flag_texts.values()}
    return answers | results | {instrument.title, instrument.recall.text}


QUESTIONS = {text for one in shipped().values() for text in instrument_words(one)}
REFERENCES = {text for one in findings() for text in (one.label, one.in_full)}
"""Publications have the same name everywhere; what the program says of them does not."""


def test_every_text_of_an_empty_diary_is_in_the_catalogue(
    program: Program, pseudo_language: Pseudo, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = Reader(program, monkeypatch)
    reader.read_all()
    assert latin(reader.texts, {*QUESTIONS, *REFERENCES, *places(program)}) == set()
    assert missing(pseudo_language) == set()


def test_every_text_of_a_lived_diary_is_in_the_catalogue(
    program: Program, pseudo_language: Pseudo, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = with_suggestions(invented_contents(TODAY, years=1), TODAY)
    repository = Repository(program.path, program.clock)
    restore(repository, contents)
    repository.save_infusion(Infusion(TODAY, TODAY, planned=True))
    repository.close()
    reader = Reader(program, monkeypatch)
    reader.read_all()
    assert latin(reader.texts, {*QUESTIONS, *REFERENCES, *own_words(contents), *places(program)}) == set()
    assert missing(pseudo_language) == set()
    assert len(reader.texts) > 4000, "not all that much was looked at"


def missing(translator: Pseudo) -> set[tuple[str, str, str]]:
    return {entry for entry in translator.missing() if entry[0] not in OTHERS}
