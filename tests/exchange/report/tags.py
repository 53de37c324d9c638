"""The tags of a PDF, read with pypdf: what a screen reader is given, and what must not stand outside of it.

`page` (PyPI: page-validation) checks the rules of PDF/UA-1; here is checked what it can't know of our pages: that no
word is left out of the tags but the margins, that charts have a text, how small the smallest letters are.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

if TYPE_CHECKING:
    from collections.abc import Iterator

PAINTING = {b"Tj", b"TJ", b"'", b'"', b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"sh", b"Do"}
SHOWING = {b"Tj", b"TJ", b"'", b'"'}


@dataclass
class Tags:
    """What stands in the tags of a document.

    Attributes:
        language, title: Of the document.
        shows_title: Whether a reader shows it in place of the file's name.
        is_marked: Whether it says that it is tagged.
        part: The part of PDF/UA that it says it keeps to.
        kinds: Every tag, in reading order.
        headings: The levels of the headings, in reading order.
        alternatives: The text of each figure; empty where there is none.
        untagged: What is painted outside of the tags and is no margin.
        unread: Marked pieces of a page that no tag holds.
        smallest: The size of the smallest letters, points.
        fonts_missing: Fonts that are not in the file.
    """

    language: str | None
    title: str | None
    shows_title: bool
    is_marked: bool
    part: str
    kinds: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    alternatives: list[str] = field(default_factory=list)
    untagged: list[str] = field(default_factory=list)
    unread: set[tuple[int, int]] = field(default_factory=set)
    smallest: float = 1000.0
    fonts_missing: list[str] = field(default_factory=list)


def tags_of(pdf: bytes) -> Tags:
    """Read the tags of a PDF."""
    reader = PdfReader(io.BytesIO(pdf))
    root: Any = reader.root_object
    metadata = root["/Metadata"].get_data().decode() if "/Metadata" in root else ""
    views = root.get("/ViewerPreferences", {})
    found = Tags(
        root.get("/Lang"),
        None if reader.metadata is None else reader.metadata.title,
        bool(views.get("/DisplayDocTitle", False)),
        bool(root.get("/MarkInfo", {}).get("/Marked", False)),
        metadata.partition("<pdfuaid:part>")[2].partition("<")[0],
    )
    pages = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages) if page.indirect_reference}
    held: set[tuple[int, int]] = set()
    if "/StructTreeRoot" in root:
        for kind, element in _elements(root["/StructTreeRoot"], None, pages, held):
            found.kinds.append(kind)
            if kind.startswith("/H") and kind[2:].isdigit():
                found.headings.append(int(kind[2:]))
            if kind == "/Figure":
                found.alternatives.append(str(element.get("/Alt", "")))
    for number, page in enumerate(reader.pages):
        marked = _painted(reader, page, found)
        found.unread |= {(number, mark) for mark in marked} - held
        _fonts(page, found)
    return found


def text_of(pdf: bytes) -> str:
    """Everything that a PDF's pages show, as text that can be marked and copied."""
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def _elements(
    element: Any,  # noqa: ANN401 - pypdf's objects
    page: int | None,
    pages: dict[int, int],
    held: set[tuple[int, int]],
) -> Iterator[tuple[str, Any]]:
    element = element.get_object()
    if "/S" in element:
        yield str(element["/S"]), element
    page = _page(element, page, pages)
    for child in _children(element):
        inner = child.get_object()
        if isinstance(inner, int):
            held.add((page if page is not None else -1, int(inner)))
        elif "/MCID" in inner:
            held.add((_page(inner, page, pages) or 0, int(inner["/MCID"])))
        else:
            yield from _elements(inner, page, pages, held)


def _children(element: Any) -> list[Any]:  # noqa: ANN401
    inner = element.get("/K")
    if inner is None:
        return []
    inner = inner.get_object()
    return list(inner) if isinstance(inner, list) else [inner]


def _page(element: Any, page: int | None, pages: dict[int, int]) -> int | None:  # noqa: ANN401
    raw = element.raw_get("/Pg") if "/Pg" in element else None
    return page if raw is None else pages[raw.idnum]


def _painted(reader: PdfReader, page: Any, found: Tags) -> set[int]:  # noqa: ANN401
    """The marks of a page; what is painted outside of them goes into `untagged`."""
    marks: set[int] = set()
    stack: list[bool] = []
    size, scale = 0.0, 1.0
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in {b"BDC", b"BMC"}:
            inner = operands[1] if operator == b"BDC" else {}
            inner = inner.get_object() if hasattr(inner, "get_object") else inner
            mark = inner.get("/MCID") if isinstance(inner, dict) else None
            stack.append(mark is not None or operands[0] == "/Artifact")
            if mark is not None:
                marks.add(int(mark))
        elif operator == b"EMC":
            stack.pop()
        elif operator == b"Tf":
            size = float(operands[1])
        elif operator == b"Tm":
            scale = abs(float(operands[3]))
        if operator in PAINTING and not any(stack):
            found.untagged.append(operator.decode())
        if operator in SHOWING:
            found.smallest = min(found.smallest, size * scale)
    return marks


def _fonts(page: Any, found: Tags) -> None:  # noqa: ANN401
    for name, reference in page["/Resources"].get("/Font", {}).items():
        font = reference.get_object()
        inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        descriptor = inner.get("/FontDescriptor", {})
        is_here = font["/Subtype"] == "/Type3" or any(f"/FontFile{n}" in descriptor for n in ("", "2", "3"))
        if not is_here or "/ToUnicode" not in font:
            found.fonts_missing.append(str(name))
