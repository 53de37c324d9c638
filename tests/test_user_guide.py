"""The user guide speaks of the window as it is: each label that it names stands there."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from diary.cli.commands import COMMANDS

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "resources" / "guide" / "user-guide.md").read_text(encoding="utf-8")
LABELS = [name for name in re.findall(r"\*\*(.+?)\*\*", GUIDE, re.DOTALL) if name != "like this"]
TEXTS = {source.text for source in ET.parse(ROOT / "resources" / "i18n" / "relief_diary.ts").getroot().iter("source")}  # noqa: S314


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
    for quoted in re.findall(r"“(.+?)”|\"(.+?)\"", GUIDE):
        said = "".join(quoted)
        assert any(said in (text or "") for text in TEXTS), said
