"""The window's memory of itself from one start to the next: theme, text size, place (docs/decisions/0023).

It stands in a small file of its own in the platform's folder for settings, never in the diary, and holds nothing of the
diary. Whatever in it makes no sense is taken as not said.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QStandardPaths

from diary.wording import LANGUAGES
from ui.look.plain_values import plain_values
from ui.look.theme import theme
from ui.look.tokens import NAMES, SCALES
from ui.words.language import show_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    Value = str | float | bool | tuple[int, int, int, int] | None

_FAR = 100_000
"""No screen reaches further, in pixels."""
_LEAST = 100
"""No window is smaller, in pixels."""
_LONGEST = 10_000
"""The file has some hundred bytes; what is longer is not ours."""


LOCK_AFTER, _MOST_MINUTES = 15, 24 * 60
"""After so many idle minutes it is locked unless something else was chosen; and the most that can be."""


class Remembered(NamedTuple):
    """The window as it was when it was last used; None where nothing was chosen.

    Attributes:
        theme: `light`, `dark` or `high_contrast`; None follows the system.
        text_size: 1.0 to 2.0; None follows the system.
        place: Left, top, width and height of the window while it is not maximised, in pixels.
        maximised: Whether it filled the screen.
        lock_after: After so many idle minutes a diary with a passphrase is locked; 0 for never.
        language: The language of the window, ISO 639-1; None follows the system.
        first_steps_over: Whether the first steps were gone through or waved away, so that Today offers them no more.
    """

    theme: str | None = None
    text_size: float | None = None
    place: tuple[int, int, int, int] | None = None
    maximised: bool = False
    lock_after: int = LOCK_AFTER
    language: str | None = None
    first_steps_over: bool = False


def file() -> Path:
    """The file that it stands in."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "relief-diary" / "window.toml"


def recall() -> Remembered:
    """Return what was remembered; what can't be read, or makes no sense, as not said."""
    said = _read()
    return Remembered(
        theme=_name(said.get("theme")),
        text_size=_size(said.get("text_size")),
        place=_place(said.get("place")),
        maximised=said.get("maximised") is True,
        lock_after=_minutes(said.get("lock_after")),
        language=_language(said.get("language")),
        first_steps_over=said.get("first_steps_over") is True,
    )


def remember(**changed: Value) -> bool:
    """Keep some of it, leave the rest as it stands, and return whether it could be written.

    Args:
        changed: Fields of `Remembered`; None forgets one.

    Returns:
        Whether it could be written; if not, the next start knows nothing of it, and nothing else is lost.
    """
    before = recall()
    now = before._replace(**changed)  # type: ignore[arg-type]  # its own fields
    path = file()
    if now == before and path.exists():
        return True
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.write_text(_written(now._asdict()), encoding="utf-8")
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        return False
    return True


def choose_theme(name: str | None) -> bool:
    """Change the theme, remember it, and return whether that could be remembered; None follows the system."""
    theme().set_theme(name)
    return remember(theme=name)


def choose_text_size(size: float | None) -> bool:
    """Change the text size, remember it, and return whether that could be remembered; None follows the system."""
    theme().set_scale(size)
    return remember(text_size=None if size is None else theme().scale)


def choose_language(code: str | None) -> bool:
    """Change the language of what comes, remember it, and return whether that could be remembered.

    What is open is to be made anew (`ui.retelling`).

    Args:
        code: Of the language, ISO 639-1; None follows the system.
    """
    show_language(code)
    return remember(language=code)


def _read() -> dict[str, object]:
    path = file()
    try:
        if not path.is_file():
            return {}
        with path.open("rb") as opened:
            read = opened.read(_LONGEST + 1)
        return plain_values(read.decode()) if len(read) <= _LONGEST else {}
    except (OSError, ValueError):
        return {}


def _minutes(said: object) -> int:
    return said if type(said) is int and 0 <= said <= _MOST_MINUTES else LOCK_AFTER


def _language(said: object) -> str | None:
    return said if isinstance(said, str) and said in LANGUAGES else None


def _name(said: object) -> str | None:
    return said if isinstance(said, str) and said in NAMES else None


def _size(said: object) -> float | None:
    if isinstance(said, bool) or not isinstance(said, int | float):
        return None
    return float(said) if SCALES[0] <= said <= SCALES[-1] else None


def _place(said: object) -> tuple[int, int, int, int] | None:
    if not isinstance(said, list) or len(said) != 4 or any(type(number) is not int for number in said):
        return None
    left, top, width, height = said
    in_reach = -_FAR <= left <= _FAR and -_FAR <= top <= _FAR
    return (left, top, width, height) if in_reach and _LEAST <= width <= _FAR and _LEAST <= height <= _FAR else None


def _written(values: Mapping[str, object]) -> str:
    lines = ["# What Relief Diary's window remembers of itself. It can be deleted."]
    for name, value in values.items():
        if isinstance(value, bool):
            lines.append(f"{name} = {str(value).lower()}")
        elif isinstance(value, str):
            lines.append(f'{name} = "{value}"')
        elif isinstance(value, tuple):
            lines.append(f"{name} = {list(value)}")
        elif value is not None:
            lines.append(f"{name} = {value}")
    return "\n".join(lines) + "\n"
