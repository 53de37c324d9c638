"""The outcome of a salvage in words, for the window and the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.wording import counted, phrase

if TYPE_CHECKING:
    from pathlib import Path

    from diary.store.salvage import Salvaged
    from diary.wording import Phrase


def salvage_lines(diary: Path, saved: Salvaged) -> list[Phrase]:
    """Return what was saved, what was lost, and the next step, a sentence each."""
    return [
        phrase(
            "Saved what could be read of {diary} to {path}: {days}, {answers}, {changes}.",
            diary=str(diary),
            path=str(saved.path),
            days=counted("{count} day", "{count} days", saved.days),
            answers=counted("{count} answer", "{count} answers", saved.answers),
            changes=counted("{count} row of the history", "{count} rows of the history", saved.changes),
        ),
        *_losses(saved),
        phrase(
            "{diary} was not changed. Look at what {path} holds, and go on with it or with a backup.",
            diary=str(diary),
            path=str(saved.path),
        ),
    ]


def _losses(saved: Salvaged) -> list[Phrase]:
    if saved.is_whole and saved.from_answers == 0:
        return [phrase("Nothing is known to be lost.")]
    found = [
        counted(
            "About {count} row of the history could not be read.",
            "About {count} rows of the history could not be read.",
            saved.lost_changes,
        ),
        counted(
            "{count} answer stood without its history, or otherwise than in it; the history has it as imported now.",
            "{count} answers stood without their history, or otherwise than in it; the history has them as imported "
            "now.",
            saved.from_answers,
        ),
        counted(
            "{count} row made no sense and was left out.",
            "{count} rows made no sense and were left out.",
            saved.left_out,
        ),
    ]
    told = [line for line in found if line.count is not None and line.count > 0]
    if saved.lost_places > 0:
        told.append(
            phrase("Some parts of the file could not be read: answers in them that the history has not are lost.")
        )
    return told
