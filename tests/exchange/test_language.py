"""What leaves the diary to be read is in the reader's language; what a program reads is the same in every one."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from diary import __version__, speaking
from diary.cli import run_command
from diary.exchange.ics.writer import write_calendar
from diary.exchange.package.tables import TABLES
from diary.exchange.paper_sheet import sheet_document
from diary.exchange.registry import EXPORTS
from diary.exchange.report.pages import document_of
from diary.exchange.request import ExportRequest, Person
from diary.exchange.selection import Selection
from diary.exchange.voice import voice_in
from diary.model.instruments import shipped
from diary.model.records.infusion import Infusion
from diary.model.records.medicine import Medicine, Use
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.settings import Settings
from tests.exchange.catalogues import in_greek, write_catalogue
from tests.exchange.report.asking import ago, request
from tests.exchange.test_registry import readable, written
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diary.clock import FixedClock
    from diary.model.records.change import Contents
    from diary.store.repository import Repository

NO_WORDS = {"kind", "style", "paper", "language", "column"}
"""What the template goes by; `column` is the name of a column of the CSV package."""
GRADES = {"I", "II", "III", "IV"}
CODES = {"ALT", "AST", "ALP", "GGT"}
"""As laboratories everywhere write them."""
FOR_PROGRAMS = {"csv", "fhir"}
"""The formats that no person reads as they are: the same in every language."""
NAMES_IN: Mapping[str, set[str]] = {
    "pdf": {
        *(column.name for table in TABLES for column in table.columns),
        "percent",
    },  # one of them goes on in the next line
    "ics": {"Relief", "Diary"},
}
"""What stays English in a format that is read: names."""
_WORD = re.compile(r"(?<![\w-])[A-Za-z]*[a-z][A-Za-z]*(?![\w-])")
"""A word that is not part of a number, an address or an id; capitals alone are the format's own."""


@pytest.fixture(scope="module")
def greek(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Resources whose Polish is the whole catalogue in Greek letters."""
    folder = tmp_path_factory.mktemp("resources") / "all"
    write_catalogue(folder, "pl", in_greek)
    return folder


@pytest.fixture(autouse=True)
def speaking_greek(greek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaking, "files", lambda _package: greek)


@pytest.fixture(scope="module")
def lived() -> Contents:
    """Two invented years in which all own words are in digits, and a planned infusion."""
    found = invented_contents(TODAY)
    planned = Infusion(TODAY + timedelta(days=20), TODAY + timedelta(days=21), planned=True, id=99)
    return replace(
        found,
        days=tuple(day._replace(note=day.note and "1", dream_note=day.dream_note and "2") for day in found.days),
        infusions=(
            *(replace(one, clinic="3", note="4", given_alongside="5", dose=22.25) for one in found.infusions),
            planned,
        ),
        medicines=(Medicine("6", use=Use.RESCUE, id=1),),
        settings=Settings(clinic_name="7"),
    )


def words_of(part: object) -> Iterator[str]:
    """Yield every text that a page shows or reads out."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        if "heads" in part and part.get("kind") == "table":
            yield from (head[0] for head in part["heads"])
            part = {name: value for name, value in part.items() if name not in {"heads", "read"}}
        if "legend" in part and part["legend"] and isinstance(part["legend"][0], list):
            yield from (label for _kind, label in part["legend"])
            part = {name: value for name, value in part.items() if name != "legend"}
        if part.get("kind") == "key":  # read out with the names of the columns
            part = {name: value for name, value in part.items() if name != "read"}
        for name, value in part.items():
            if name not in NO_WORDS:
                yield from words_of(value)
    elif isinstance(part, list | tuple):
        for one in part:
            yield from words_of(one)


def untranslated(texts: Iterable[str]) -> set[str]:
    """The texts with a Latin letter, or a number with a dot, that are none of the known names."""
    kept = [(text, re.findall(r"[A-Za-z]+", text.replace(__version__, ""))) for text in texts]
    found = {text for text, words in kept if not {*words} <= GRADES | CODES}
    return found | {text for text, _ in kept if re.search(r"\d\.\d", text.replace(__version__, ""))}


@pytest.mark.parametrize("name", EXPORTS)
def test_every_format_speaks_the_readers_language_unless_a_program_reads_it(
    name: str, lived: Contents, tmp_path: Path
) -> None:
    """Of every registered format, so that none has to be thought of."""

    def words_in(language: str) -> set[str]:
        target = tmp_path / language
        selection = Selection(first=ago(20), with_notes=True)
        EXPORTS[name].write(ExportRequest(target, lived, selection, NOW, shipped(), voice=voice_in(language)))
        return {word for one in written(target).values() for word in _WORD.findall(readable(one).decode())}

    english, translated = words_in("en"), words_in("pl")
    if name in FOR_PROGRAMS:
        assert translated == english
    else:
        assert translated - NAMES_IN.get(name, set()) == set()


@pytest.mark.parametrize("back", [0, 143, 341])
def test_every_word_of_the_report_is_the_readers(lived: Contents, back: int) -> None:
    asked = request(
        lived,
        Selection(last=ago(back), with_notes=True),
        voice=voice_in("pl"),
        person=Person("8", date(1980, 2, 3)),
    )
    document = document_of(asked)
    texts = list(words_of(document))
    assert len(texts) > 100
    assert untranslated(texts) == set()
    assert (document["language"], document["title"]) == ("pl", in_greek("Pain and ketamine infusions"))
    assert any(re.search(r"\d,\d", text) for text in texts)
    assert any("22,25" in text for text in texts)
    assert any(f"3 {in_greek('February')} 1980" in text for text in texts)


def test_every_word_of_the_sheet_is_the_readers(lived: Contents) -> None:
    asked = ExportRequest(Path("s.pdf"), lived, Selection(first=TODAY), NOW, {}, voice=voice_in("pl"))
    document = sheet_document(asked)
    assert untranslated(words_of(document)) == set()
    assert document["language"] == "pl"
    days: Any = document["days"]
    assert days[0].endswith(f"{TODAY.day} {in_greek(f'{TODAY:%B}')}")


def test_every_word_of_the_calendar_is_the_readers(lived: Contents, tmp_path: Path) -> None:
    write_calendar(ExportRequest(tmp_path / "c.ics", lived, Selection(), NOW, shipped(), voice=voice_in("pl")))
    lines = (tmp_path / "c.ics").read_text(encoding="utf-8").replace("\r\n ", "").splitlines()
    words = [line.partition(":")[2] for line in lines if line.startswith(("SUMMARY", "DESCRIPTION", "LOCATION"))]
    assert in_greek("Appointment at the clinic") in words
    assert untranslated(words) == set()
    write_calendar(ExportRequest(tmp_path / "e.ics", lived, Selection(), NOW, shipped()))
    other = (tmp_path / "e.ics").read_text(encoding="utf-8").replace("\r\n ", "").splitlines()
    assert [line for line in other if line.startswith("UID")] == [line for line in lines if line.startswith("UID")]


def test_the_command_line_writes_in_its_language(
    diary: Repository,
    tmp_path: Path,
    clock: FixedClock,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    diary.save_infusion(Infusion(TODAY + timedelta(days=20), TODAY + timedelta(days=21), planned=True))

    def export(name: str, language: str) -> bytes:
        target = tmp_path / f"{name}-{language}"
        options = ["--diary", str(diary.path), "--language", language]
        assert run_command([*options, "export", str(target), "--format", name], clock) == 0
        return target.read_bytes()

    titles = {}
    for name, language in (("pdf", "pl"), ("sheet", "pl"), ("sheet", "en")):
        reader = PdfReader(io.BytesIO(export(name, language)))
        root: Any = reader.root_object
        assert (root["/Lang"], reader.metadata is None) == (language, False)
        titles[name, language] = reader.metadata and reader.metadata.title
    assert titles["pdf", "pl"] == in_greek("Pain and ketamine infusions")
    assert titles["sheet", "pl"] == in_greek(titles["sheet", "en"] or "")
    assert in_greek("Appointment at the clinic").encode() in export("ics", "pl")
    assert export("fhir", "pl") == export("fhir", "en")
    monkeypatch.setenv("LC_ALL", "pl_PL.UTF-8")
    target = tmp_path / "by-the-system.ics"
    assert run_command(["--diary", str(diary.path), "export", str(target), "--format", "ics"], clock) == 0
    assert target.read_bytes() == (tmp_path / "ics-pl").read_bytes()
    capsys.readouterr()
