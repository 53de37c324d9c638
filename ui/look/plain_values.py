"""Reads the window's own small files: its themes, and what it remembers of itself (docs/decisions/0036).

They are TOML of the plainest sort. Python's reader of all TOML takes more than a millisecond to load, for which the
first picture would wait. A test holds that both read the same.
"""

from __future__ import annotations


def plain_values(text: str) -> dict[str, object]:
    """Return what a file says, by name.

    Args:
        text: Of every line, nothing, a comment or `name = value`: a text in double quotes with nothing to escape, a
            whole number, a number with a point, `true`, `false`, or whole numbers in brackets.

    Raises:
        ValueError: it says something else, or one thing twice.
    """
    values: dict[str, object] = {}
    for line in text.splitlines():
        said = line.strip()
        if said and not said.startswith("#"):
            name, _, value = said.partition("=")
            if name.strip() in values:
                raise ValueError(f"{name.strip()} is said twice")
            values[name.strip()] = _value(value.partition(" #")[0].strip())
    return values


def _value(said: str) -> object:
    if said in {"true", "false"}:
        return said == "true"
    if len(said) > 1 and said[0] == said[-1] == '"':
        if {'"', "\\"} & set(said[1:-1]):
            raise ValueError(f"{said} has something to escape")
        return said[1:-1]
    if said.startswith("[") and said.endswith("]"):
        return [int(number) for number in said[1:-1].split(",")]
    return float(said) if "." in said else int(said)
