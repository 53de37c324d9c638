"""A folder of instruments that a clinic gave: what can be used, and what can't with the place and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError, system_reason
from diary.held_files import is_file, is_folder, refuse_to_read
from diary.model.instruments import Instrument, shipped
from diary.model.instruments.places import MisfitError, quoted_json
from diary.model.instruments.reading import add_to, parsed_instrument
from diary.wording import WRITTEN, Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FOLDER = "instruments"
MOST_INSTRUMENT_BYTES = 2**20
"""Far over any questionnaire; a file that is larger was put there by mistake."""

MOST_FILES = 200
"""Far over what a clinic gives; each that is there is read whenever questionnaires are shown."""


class Refusal(NamedTuple):
    """A file that is not used.

    Attributes:
        file: Its name; of a folder that can't be read, the folder's.
        place: Where in it, as a JSON path or a line; None where it is about the whole file.
        reason: Why, in one sentence that names the next step where there is one.
    """

    file: str
    place: str | None
    reason: Phrase

    @property
    def sentences(self) -> tuple[Phrase, Phrase]:
        """The file that is not used and where to look, then why."""
        if self.place is None:
            return phrase("The file {file} is not used.", file=self.file), self.reason
        return phrase("The file {file} is not used; look at {place}.", file=self.file, place=self.place), self.reason


class FoundInstruments(NamedTuple):
    """The instruments that there are.

    Attributes:
        instruments: By id: those that ship, with the words of a user's file where there is one, then the added ones.
        refusals: Files that are not used, by name.
    """

    instruments: Mapping[str, Instrument]
    refusals: tuple[Refusal, ...]


def folder_beside(diary: Path) -> Path:
    """Return the folder of a diary's own instruments; it need not exist."""
    return diary.parent / FOLDER


def instruments_beside(diary: Path, language: str = WRITTEN) -> FoundInstruments:
    """Return the instruments that ship, in the words of a language, and those in the folder beside a diary."""
    return read_folder(folder_beside(diary), language)


def read_folder(path: Path, language: str = WRITTEN) -> FoundInstruments:
    """The instruments that ship and those of a folder; a bad file never keeps out a good one.

    Args:
        path: The folder; where there is none, nothing is added. Files are taken by name, in order; what does not end
            in `.json` is passed over.
        language: Of the words of those that ship, ISO 639-1.
    """
    known = dict(shipped(language))
    refusals: list[Refusal] = []
    try:
        files = sorted((f for f in path.iterdir() if _is_meant(f)), key=lambda f: f.name) if is_folder(path) else []
    except OSError as error:
        return FoundInstruments(known, (Refusal(path.name, None, _unreadable(error)),))
    ids = frozenset(known)
    for file in files[:MOST_FILES]:
        try:
            add_to(known, parsed_instrument(_content(file)), file.name, ids)
        except MisfitError as error:
            refusals.append(Refusal(_shown(file), error.place, error.sentence))
        except BadInputError as error:
            refusals.append(Refusal(_shown(file), None, error.sentence))
    for file in files[MOST_FILES : MOST_FILES + 1]:
        too_many = phrase("The folder has over {most} files; this one and all after it are left out.", most=MOST_FILES)
        refusals.append(Refusal(_shown(file), None, too_many))
    return FoundInstruments(known, tuple(refusals))


def _is_meant(file: Path) -> bool:
    """Return whether somebody put it there as an instrument: `x.json`, and `x.json.txt`, which an editor made of it."""
    return ".json" in file.name.lower() and not file.name.startswith((".", "~"))


def _content(file: Path) -> bytes:
    if file.suffix.lower() != ".json":
        raise BadInputError.of("Its name must end in .json; an editor may have added the rest.")
    try:
        if not is_file(file):
            raise BadInputError.of("It is not a file.")
        refuse_to_read(file)
        with file.open("rb") as opened:
            content = opened.read(MOST_INSTRUMENT_BYTES + 1)
    except OSError as error:
        raise BadInputError(_unreadable(error)) from error
    if len(content) > MOST_INSTRUMENT_BYTES:
        raise BadInputError.of("It is larger than a questionnaire can be.")
    return content


def _unreadable(error: OSError) -> Phrase:
    return phrase("It can't be read: {reason}.", reason=system_reason(error))


def _shown(file: Path) -> str:
    return quoted_json(file.name)[1:-1]
