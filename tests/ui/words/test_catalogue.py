"""The catalogue: it has every text of the code, and only a literal where Qt's tools look can be in it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from diary.wording import counted, phrase
from resources.i18n import catalogue
from resources.i18n.phrases import NotLiteralError, Sentence, as_python, sentences
from resources.i18n.window import hidden
from ui.words import language
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a module of a project in `tmp_path`."""

    def make(code: str) -> Path:
        (tmp_path / "ui").mkdir(exist_ok=True)
        module = tmp_path / "ui" / "some.py"
        module.write_text(code, encoding="utf-8")
        return module

    return make


def test_the_catalogue_is_what_the_code_says(tmp_path: Path) -> None:
    """Red after a text was changed: `make translations` writes it."""
    fresh = tmp_path / "relief_diary.ts"
    catalogue.update(fresh)
    assert fresh.read_text(encoding="utf-8") == catalogue.SOURCE.read_text(encoding="utf-8")


def test_no_text_of_the_window_is_hidden_from_qts_tools() -> None:
    assert hidden(catalogue.ROOT, catalogue.code("ui")) == []


@pytest.mark.parametrize(
    "call",
    [
        "self.tr(name)",
        'self.tr(f"{n} days")',
        'self.tr("one" if n == 1 else "many")',
        'self.tr("on " + day)',
        'self.tr("%n day(s)", "", n)',
        'page.tr("Worst")',
        '_tr("Worst")',
        'translate(CONTEXT, "Worst")',
        'translate("Help", TEXTS[key])',
        'QCoreApplication.translate("Help", "Worst")',
        'QT_TRANSLATE_NOOP("Help", "Worst")',
    ],
)
def test_another_way_to_say_a_text_is_refused(write: Write, call: str) -> None:
    module = write(f"class Some:\n    def say(self): return {call}\n")
    assert len(hidden(module.parents[1], [module])) == 1


@pytest.mark.parametrize(
    "call", ["phrase(text)", 'phrase("one" if n == 1 else "many")', "counted(*FORMS, 3)", "SomeError.of(reason)"]
)
def test_a_sentence_of_the_core_that_is_no_literal_is_refused(write: Write, call: str) -> None:
    module = write(f"said = {call}\n")
    with pytest.raises(NotLiteralError, match=r"ui/some\.py:1"):
        sentences(module.parents[1], [module])


@pytest.mark.parametrize("other", ['phrase("{count} days")', 'counted("a day", "{count} days", 2)'])
def test_a_sentence_with_two_singulars_is_refused(write: Write, other: str) -> None:
    module = write(f'said = counted("{{count}} day", "{{count}} days", 2), {other}\n')
    with pytest.raises(NotLiteralError, match="another singular"):
        sentences(module.parents[1], [module])


def test_what_is_refused_nowhere_is_found_by_qts_tools(write: Write) -> None:
    """The ways that `hidden` lets pass are the ones that `lupdate` reads, in a widget, a function and a lambda."""
    module = write(
        "from ui.words.text import translate\n"
        "class Some(QWidget):\n"
        "    def say(self):\n"
        "        later = lambda: self.tr('later')\n"
        "        return self.tr(\n            'one half '\n            'and the other', 'a note'\n        )\n"
        "def outside():\n"
        "    return {1: translate('Help', 'in a table {x}')}\n"
    )
    generated = module.with_name("phrases.py")
    generated.write_text(as_python([Sentence("Say “it”.\\"), Sentence("{count} days", "{count} day")]), "utf-8")
    found = module.with_name("found.ts")
    assert hidden(module.parents[1], [module]) == []
    catalogue.run("lupdate", "-silent", str(module), str(generated), "-ts", str(found))
    messages = [
        (context.findtext("name"), message.findtext("source"), message.get("numerus"), message.findtext("comment"))
        for context in ET.parse(found).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    ]
    assert sorted(messages, key=str) == [
        ("Diary", "Say “it”.\\", None, None),
        ("Diary", "{count} days", "yes", None),
        ("Help", "in a table {x}", None, None),
        ("Some", "later", None, None),
        ("Some", "one half and the other", None, "a note"),
    ]


POLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context><name>Diary</name>
<message numerus="yes"><source>{count} days</source><translation>
<numerusform>{count} dzień</numerusform><numerusform>{count} dni</numerusform><numerusform>{count} dni.</numerusform>
</translation></message>
<message><source>Average of {first} and {last}</source>
<translation>{last} i {first}: średnia</translation></message>
</context>
<context><name>QPushButton</name><message><source>Today</source><translation>Dzisiaj</translation></message></context>
</TS>
"""


class Inherits(QPushButton):
    """A widget that inherits the text it shows: the class that asks is another than the one where the text stands."""


def test_a_compiled_catalogue_is_shown(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    del qapp
    source = tmp_path / "relief_diary_pl.ts"
    source.write_text(POLISH, encoding="utf-8")
    catalogue.release(source)
    monkeypatch.setattr(language, "CATALOGUES", tmp_path)
    days = [counted("{count} day", "{count} days", count) for count in (0, 1, 2, 5)]
    language.show_language("pl")
    try:
        assert [words(day) for day in days] == ["0 dni.", "1 dzień", "2 dni", "5 dni."]
        assert words(phrase("Average of {first} and {last}", first=1, last=2)) == "2 i 1: średnia"
        assert Inherits().tr("Today") == "Dzisiaj"
    finally:
        language.show_language()
    assert [words(day) for day in days] == ["0 days", "1 day", "2 days", "5 days"]


def test_there_is_one_apostrophe() -> None:
    """The straight one: two kinds make two texts of one, for a translator and for a search."""
    catalogue_texts = [str(source.text) for source in ET.parse(catalogue.SOURCE).getroot().iter("source")]  # noqa: S314
    assert [text for text in catalogue_texts if "\u2019" in text] == []
    assert sum("'" in text for text in catalogue_texts) > 40
