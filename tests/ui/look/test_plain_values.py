"""The window's own small files are read as TOML is."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from ui import remembered
from ui.look.plain_values import plain_values
from ui.look.theme import THEMES

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("path", sorted(THEMES.glob("*.toml")), ids=lambda path: path.stem)
def test_a_theme_is_read_as_toml_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert plain_values(text) == tomllib.loads(text)


def test_what_is_remembered_is_read_as_toml_is(settings_folder: Path) -> None:
    assert remembered.remember(theme="dark", text_size=1.25, place=(-8, 0, 1280, 860), maximised=True)
    text = (settings_folder / "relief-diary" / "window.toml").read_text(encoding="utf-8")
    assert plain_values(text) == tomllib.loads(text)
    assert plain_values(text) == {
        "theme": "dark",
        "text_size": 1.25,
        "place": [-8, 0, 1280, 860],
        "maximised": True,
        "lock_after": remembered.LOCK_AFTER,
        "first_steps_over": False,
    }


@pytest.mark.parametrize(
    "text", ["", "\n# a = 1\n", 'a="#fff" # white', "  b = 1.5  # by hand", "a = 1\nb = [ 1,2 ]\n"]
)
def test_what_a_hand_changed_is_read_as_toml_is(text: str) -> None:
    assert plain_values(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text", ["a", "a =", 'a = "', "a = dark", 'a = "b" c', "a = [1, true]", "a = [[1]]", "a = 1\na = 2"]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        plain_values(text)
