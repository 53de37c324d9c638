"""The bytes of another program's file as text: UTF-8, UTF-16 with its mark, or the encoding that the user named.

An encoding is never guessed: it would turn one letter into another without a word.
"""

from __future__ import annotations

import codecs
import io
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diary.exchange.tracker.questions import Ask, UnsettledError

if TYPE_CHECKING:
    from typing import TextIO

ENCODINGS = (
    "utf-8",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "iso-8859-1",
    "iso-8859-2",
    "iso-8859-15",
    "cp437",
    "cp850",
    "cp852",
    "mac-roman",
    "koi8-r",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "gb18030",
    "big5",
)
"""Those that may be named: what programs and spreadsheets wrote in the last thirty years."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_PIECE = 2**20


class ForeignText(NamedTuple):
    """A file's text, to be read by the line.

    Attributes:
        text: The text without its mark.
        encoding: How its letters are written.
    """

    text: TextIO
    encoding: str


def known_encoding(name: str) -> str | None:
    """Return an encoding by its usual name; None for one that no file has."""
    try:
        return _codecs().get(codecs.lookup(name).name)
    except (LookupError, ValueError):
        return None


@cache
def _codecs() -> dict[str, str]:
    """Return the usual name by Python's own; not before one is asked for: Python loads a module for each."""
    return {codecs.lookup(name).name: name for name in ENCODINGS}


def opened_foreign(content: bytes, name: str, encoding: str | None = None) -> ForeignText:
    """Return a file's text, checked to its end: as a whole it takes four times its bytes, as much for a copy.

    Args:
        content: The file's bytes.
        name: What the file is called in messages.
        encoding: One of `ENCODINGS`; None for UTF-8, or UTF-16 where the file begins with its mark.

    Raises:
        UnsettledError: it is written in another one, or holds what no text has.
    """
    marked = next((known for mark, known in _MARKS if content.startswith(mark)), None)
    chosen = encoding or marked or "utf-8"
    codec = "utf-8-sig" if chosen == "utf-8" else chosen
    check = codecs.getincrementaldecoder(codec)()
    lines = 1
    for start in range(0, max(len(content), 1), _PIECE):
        piece = content[start : start + _PIECE]
        try:
            text = check.decode(piece, final=start + _PIECE >= len(content))
        except UnicodeError as error:
            at = start + _place(error, piece)
            raise _not_text(name, chosen, lines + content.count(b"\n", start, at), at) from error
        if "\0" in text:
            raise _nul(content, name, chosen, lines + text.count("\n", 0, text.index("\0")))
        lines += text.count("\n")
    # newline="" keeps the line ends inside of quotes as they are
    return ForeignText(io.TextIOWrapper(io.BytesIO(content), encoding=codec, newline=""), chosen)


def _nul(content: bytes, name: str, encoding: str, line: int) -> UnsettledError:
    said = UnsettledError.of(
        "{name}, line {line}: a NUL byte. This is not a CSV file in {encoding}.",
        name=name,
        line=line,
        encoding=encoding.upper(),
    )
    few = content[:200]
    sixteen = "utf-16-le" if few[1:2] == b"\0" else "utf-16-be" if few[:1] == b"\0" else None
    return said.settled_by(Ask.ENCODING, sixteen)


def _place(error: UnicodeError, piece: bytes) -> int:
    """The first byte that makes no letter, in a piece; less than 0 where it began in the piece before."""
    if not isinstance(error, UnicodeDecodeError):
        return 0
    return error.start - (len(error.object) - len(piece))


def _not_text(name: str, encoding: str, line: int, at: int) -> UnsettledError:
    return UnsettledError.of(
        "{name}, line {line}: not {encoding} text (byte {offset}).",
        name=name,
        line=line,
        encoding=encoding.upper(),
        offset=at,
    ).settled_by(Ask.ENCODING)
