"""The request for an export: the record that every format is made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diary.exchange.files import go_on
from diary.model.relief.assessor import Assessor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from diary.exchange.selection import Selection
    from diary.model.instruments import Instrument
    from diary.model.records.change import Contents


@dataclass(frozen=True)
class ExportRequest:
    """An export that was asked for.

    Attributes:
        target: The file or folder to write.
        contents: The whole diary: figures such as the baseline look at all of it.
        selection: The part that may go out; `diary.exchange.selection.selected` gives it.
        created: The moment of the export, with its UTC offset; the response to an infusion is as of then.
        instruments: Those that this computer has, by id: a questionnaire of another one goes out without its scores.
        replace: Whether it takes the place of a file that is there: the user was asked.
        still: To be called now and then; may raise to stop, and then nothing is left of the attempt.
        assessor: The one that was asked about this diary before, so that nothing is worked out twice.
    """

    target: Path
    contents: Contents
    selection: Selection
    created: datetime
    instruments: Mapping[str, Instrument]
    replace: bool = False
    still: Callable[[], None] = go_on
    assessor: Assessor = field(default_factory=Assessor)
