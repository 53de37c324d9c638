"""Making the catalogues: `lupdate` writes the texts of the code into a `.ts`, `lrelease` makes a `.qm` of it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from diary.user_guide import texts_of, user_guide
from resources.i18n.compiled import compile_mo
from resources.i18n.phrases import GUIDE, Sentence, as_python, sentences

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent
SOURCE = FOLDER / "relief_diary.ts"
"""The texts as they stand in the code, in English: what a new language begins with."""


def code(*folders: str) -> list[Path]:
    """Return the modules in some folders of the project, by name."""
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


def of_language(code: str) -> Path:
    """Return the catalogue of a language, by its ISO 639-1 code; it may not be there yet."""
    return FOLDER / f"relief_diary_{code}.ts"


def language_of(catalogue: Path) -> str:
    """Return the language of a catalogue, by its name; English of the one that is not translated."""
    return catalogue.stem.removeprefix(SOURCE.stem).removeprefix("_") or "en"


def languages() -> list[Path]:
    """Return the catalogue of each language that the diary is translated into, or is being translated into."""
    return sorted(FOLDER.glob("relief_diary_*.ts"))


def update(catalogue: Path) -> None:
    """Bring a catalogue up to date with the code; what is translated stays.

    Raises:
        NotLiteralError: if the core says a sentence that can't be found.
        subprocess.CalledProcessError: if `lupdate` refuses.
    """
    with tempfile.TemporaryDirectory() as folder:
        core, guide = Path(folder) / "phrases.py", Path(folder) / "guide.py"
        core.write_text(as_python(sentences(ROOT, code("diary", "ui"))), encoding="utf-8")
        guide.write_text(as_python(map(Sentence, texts_of(user_guide())), GUIDE), encoding="utf-8")
        # Told, or lupdate guesses it from the path: it decides how many plural forms there are.
        options = ["-silent", "-source-language", "en", "-target-language", language_of(catalogue)]
        # No places: every catalogue would change with every line that moves.
        options += ["-locations", "none", "-no-obsolete", "-sort-messages"]
        run("lupdate", *options, *map(str, [*code("ui"), core, guide]), "-ts", str(catalogue))


def release(catalogue: Path) -> Path:
    """Compile a catalogue for Qt, and for the core without it; returns the `.qm`; the `.mo` is beside it, too.

    Raises:
        subprocess.CalledProcessError: if `lrelease` refuses.
    """
    compiled = catalogue.with_suffix(".qm")
    run("lrelease", "-silent", str(catalogue), "-qm", str(compiled))
    compile_mo(catalogue, language_of(catalogue))
    return compiled


def run(tool: str, *arguments: str) -> None:
    """Run one of the tools that come with PySide.

    Raises:
        subprocess.CalledProcessError: if it fails.
    """
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([command, *arguments], check=True, cwd=ROOT)  # noqa: S603 - PySide's own tool, our own files
