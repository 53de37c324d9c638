"""The user guide speaks of the window as it is: each label that it names stands there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from diary.cli.commands import COMMANDS
from diary.user_guide import read_guide, texts_of, user_guide
from resources.i18n.catalogue import SOURCE, languages, of_language
from resources.i18n.messages import read

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "resources" / "guide" / "user-guide.md").read_text(encoding="utf-8")
LABEL, TYPED, QUOTED = r"\*\*(.+?)\*\*", r"`(.+?)`", r"[“„](.+?)[”“]"
LABELS = [name for name in re.findall(LABEL, GUIDE, re.DOTALL) if name != "like this"]
TEXTS = {message.source for message in read(SOURCE) if message.context != "Guide"}
"""What the window and the command line say, in English."""


def test_it_names_labels() -> None:
    assert len(LABELS) > 10


@pytest.mark.parametrize("label", sorted(set(LABELS)))
def test_a_label_that_it_names_stands_in_the_window(label: str) -> None:
    assert " ".join(label.split()) in TEXTS


def test_nothing_else_is_made_to_look_like_one() -> None:
    """One way of writing a label, so that the test above sees each of them."""
    assert re.findall(r"(?<![*\w])\*[^*\s][^*]*\*(?!\*)", GUIDE.replace("*Settings.*", "")) == []


def test_the_commands_that_it_names_exist() -> None:
    assert {name for name in re.findall(r"`relief-diary ([a-z]+)", GUIDE) if name not in COMMANDS} == set()


def test_what_it_quotes_is_said() -> None:
    assert '"' not in GUIDE
    for said in re.findall(QUOTED, GUIDE):
        assert any(said in text for text in TEXTS), said


def test_its_parts_are_read_as_they_stand() -> None:
    parts = read_guide(
        "# A title\n\nIt\nbegins.\n\n## A part, the 1st\n\nTold:\n\n- one\n  thing\n- `two`\n\n1. first\n2. then\n"
    )
    kinds = [(passage.kind.value, passage.text) for passage in parts[1].passages]
    assert (parts[0].title, [passage.text for passage in parts[0].passages]) == ("A title", ["It begins."])
    assert (parts[1].name, parts[1].title) == ("guide-a-part-the-st", "A part, the 1st")
    assert kinds == [
        ("paragraph", "Told:"),
        ("point", "one thing"),
        ("point", "`two`"),
        ("step", "first"),
        ("step", "then"),
    ]
    assert texts_of(parts)[:3] == ["A title", "It begins.", "A part, the 1st"]
    assert len({part.name for part in user_guide()}) == len(user_guide()) == GUIDE.count("\n## ") + 1


@pytest.mark.parametrize("language", [path.stem[-2:] for path in languages()])
def test_in_another_language_it_names_what_stands_in_that_window(language: str) -> None:
    """Labels in the window's own words, commands as they are, quotations that are said."""
    every = [message for message in read(of_language(language)) if message.done]
    window: dict[str, set[str]] = {}
    for message in every:
        if message.context != "Guide":
            window.setdefault(message.source, set()).update(message.forms)
    said = set().union(*window.values())
    for message in every:
        if message.context == "Guide":
            (text,) = message.forms
            wanted = [window[label] for label in re.findall(LABEL, message.source) if label != "like this"]
            named = [label for label in re.findall(LABEL, text) if any(label in words for words in wanted)]
            assert len(named) == len(wanted), text
            assert all(bool(words & set(named)) for words in wanted), text
            assert text.count("**") == message.source.count("**"), text
            assert sorted(re.findall(TYPED, text)) == sorted(re.findall(TYPED, message.source)), text
            assert len(re.findall(QUOTED, text)) == len(re.findall(QUOTED, message.source)), text
            for quoted in re.findall(QUOTED, text):
                assert any(quoted in one for one in said), quoted
