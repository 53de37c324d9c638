"""The reasons why something can't be read or written, in plain words: never the system's, SQLite's or Python's own."""

from __future__ import annotations

import ast
import errno
import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite3  # noqa: TID251 - what SQLite says of it

from diary.errors import system_reason
from diary.store.connection import database_reason

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOENT, "there is no such file or folder"),
        (errno.EACCES, "you have no permission for it"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EISDIR, "it is a folder"),
        (errno.EIO, "the disk does not answer"),
        (errno.EPIPE, f"this computer refuses it (reason {errno.EPIPE})"),
    ],
)
def test_what_the_system_says_is_said_plainly(number: int, said: str) -> None:
    assert str(system_reason(OSError(number, os.strerror(number)))) == said


def test_an_error_of_the_system_without_a_number_has_words_too() -> None:
    assert str(system_reason(OSError("something odd"))) == "this computer refuses it (reason 0)"


def test_what_the_database_says_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="unable to open") as refused:
        sqlite3.connect(tmp_path / "nowhere" / "diary.db").execute("SELECT 1")
    assert str(database_reason(refused.value)) == "the file or its folder can't be reached"
    assert str(database_reason(sqlite3.Error("odd"))) == "the database refuses it (reason 0)"


def raw_reasons(code: str) -> list[str]:
    """Return where a sentence is given the text of an exception that is not the diary's own."""
    return [
        ast.unparse(keyword.value)
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg in {"reason", "why", "fault", "first"}
        and any(
            (isinstance(part, ast.Attribute) and part.attr in {"strerror", "msg", "args"})
            or ast.unparse(part) in {"str(error)", "repr(error)"}
            or (isinstance(part, ast.Call) and ast.unparse(part.func) == "os.strerror")
            for part in ast.walk(keyword.value)
        )
    ]


def test_no_sentence_has_an_exceptions_own_words() -> None:
    files = (file for room in ("diary", "ui") for file in (ROOT / room).rglob("*.py"))
    found = {str(file.relative_to(ROOT)): raw_reasons(file.read_text(encoding="utf-8")) for file in files}
    assert {name: reasons for name, reasons in found.items() if reasons} == {}


@pytest.mark.parametrize("reason", ["str(error)", "error.strerror or str(error)", "os.strerror(13)", "error.msg"])
def test_an_exceptions_own_words_are_found(reason: str) -> None:
    assert raw_reasons(f'raise CannotSaveError.of("No: {{reason}}.", reason={reason})') == [reason]
