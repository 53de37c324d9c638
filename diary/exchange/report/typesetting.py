"""The one place that speaks to typst: one template of ours, and words and figures as JSON, never as markup.

A PDF/UA-1 must be able to show every character. Our own fonts first, so that the pages are the same everywhere; then
the system's; then a box for each text that no font here has; last of all a PDF without tags rather than none.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

import typst
from fontpkg_atkinson_hyperlegible import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

_NOWHERE = Path(str(files("resources") / "report" / "nothing"))
"""A folder that holds nothing but a note why: what a template could read or load stands in it."""
_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")
_BOX = "\u25a1"
_ROUNDS = 4
"""Times that missing texts are looked for before tags are given up; the first finds all that one font lacks."""


class PlacedText(NamedTuple):
    """A text of the report.

    Attributes:
        text: The words.
        page: The page on which it begins, from 1.
        pages: How many pages there are in all.
    """

    text: str
    page: int
    pages: int


@dataclass(frozen=True)
class Typeset:
    """A document that typst can set.

    Attributes:
        data: All words and figures of the pages, as JSON.
        created: The moment that goes into the PDF.
        with_system_fonts: Whether the system's fonts are asked as well.
        is_tagged: Whether it can be a PDF/UA-1.
        template: Which of our templates.
    """

    data: str
    created: datetime
    with_system_fonts: bool = False
    is_tagged: bool = True
    template: str = "report.typ"
    _turn: Lock = field(default_factory=Lock, init=False, repr=False, compare=False)

    def pdf(self) -> bytes:
        """Return the PDF.

        Raises:
            typst.TypstError: it can't be set so.
        """
        standards: list[typst.PDFStandard] = ["ua-1"] if self.is_tagged else []
        (made,) = self._compiled(format="pdf", pdf_standards=standards, timestamp=self.created.replace(microsecond=0))
        return made

    def pictures(self, pixels_per_inch: float) -> tuple[bytes, ...]:
        """Return each page as a PNG."""
        return self._compiled(format="png", ppi=pixels_per_inch)

    def marks(self) -> list[PlacedText]:
        """Return the texts with the pages on which they begin, in their order."""
        _, marks = self._compiler_and_marks
        return marks

    def _compiled(self, **wanted: Any) -> tuple[bytes, ...]:  # noqa: ANN401 - what typst takes
        compiler, _ = self._compiler_and_marks
        with self._turn:
            made = compiler.compile(template_source(self.template), **wanted)
        return tuple(made) if isinstance(made, list) else (made or b"",)

    @cached_property
    def _compiler_and_marks(self) -> tuple[typst.Compiler, list[PlacedText]]:
        """Who has set the pages once, and draws them from that; the texts are asked for first, which can't be later."""
        compiler = typst.Compiler(
            template_source(self.template),
            root=str(_NOWHERE),
            font_paths=_fonts(with_system=self.with_system_fonts),
            sys_inputs=self._inputs(),
            package_path=str(_NOWHERE),
            package_cache_path=str(_NOWHERE),
        )
        try:
            found = json.loads(compiler.query("<block>", field="value"))
        except RuntimeError:
            compiler.compile(template_source(self.template))  # says what is wrong as a `TypstError`, and where
            raise
        return compiler, [PlacedText(one["text"], one["page"], one["pages"]) for one in found]

    def _inputs(self) -> dict[str, str]:
        return {"data": self.data}


def template_source(name: str) -> bytes:
    """Return a template of the report, by the name of its file."""
    return (files("resources") / "report" / name).read_bytes()


@lru_cache(maxsize=2)
def _fonts(*, with_system: bool) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=with_system, include_embedded_fonts=True, font_paths=[str(ROOT)])


def typeset(
    document: Mapping[str, object], created: datetime, still: Callable[[], None], template: str = "report.typ"
) -> tuple[Typeset, bytes]:
    """Return a document that can be set, and its PDF.

    Args:
        document: All words and figures of the pages, as the template has them.
        created: The moment that goes into the PDF.
        still: Called between two attempts; may raise to stop.
        template: Which of our templates has it so.
    """
    tried = Typeset(json.dumps(document, ensure_ascii=False), created, template=template)
    for _ in range(_ROUNDS):
        still()
        try:
            return tried, tried.pdf()
        except typst.TypstError as error:
            missing = _missing(error)
            if not missing:
                raise
            if not tried.with_system_fonts:
                tried = replace(tried, with_system_fonts=True)
            else:
                tried = replace(tried, data=_without(tried.data, missing))
    untagged = replace(tried, is_tagged=False)
    return untagged, untagged.pdf()


def _missing(error: typst.TypstError) -> list[str]:
    found = {_unescaped(text) for text in _MISSING.findall(f"{error.message}\n{error.diagnostic}")}
    return sorted(found, key=lambda text: (-len(text), text))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[2], text)


def _without(data: str, missing: list[str]) -> str:
    """The document with a box for each text that no font has."""
    for text in missing:
        data = data.replace(json.dumps(text, ensure_ascii=False)[1:-1], _BOX)
    return data
