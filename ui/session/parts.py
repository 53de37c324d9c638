"""The session's parts that no first page needs: what writes, and what works off the window's thread.

Loaded when one of them is first asked for, behind the first paint (docs/decisions/0036).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.change import Kind
from diary.store.kept_days import KeptDays
from diary.store.repository import Repository
from ui.session.answers import AnswerQueue
from ui.session.background import Background
from ui.session.file_check import FileCheck
from ui.session.helper import HelperSwitch
from ui.session.outlook import OutlookWatch
from ui.session.records import RecordSignals, RecordWriter
from ui.session.steps import UndoStack
from ui.session.tending import Tending

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from diary.model.records.change import Change
    from diary.store.opened import OpenedDiary
    from ui.session import Session


class Parts(NamedTuple):
    """The parts, each described where `Session` hands it out.

    Attributes:
        repository: Every read and write, over the window's own connection.
        tending: Looks after the backups.
    """

    repository: Repository
    background: Background
    check: FileCheck
    steps: UndoStack
    answers: AnswerQueue
    records: RecordWriter
    signals: Mapping[Kind, RecordSignals]
    outlook: OutlookWatch
    tending: Tending
    helper: HelperSwitch


def make_session_parts(
    session: Session, opened: OpenedDiary, revert: Callable[[Sequence[Change]], list[Change]]
) -> Parts:
    """Put the parts of a session together, and have its signals tell what they say.

    Args:
        session: The session, which owns them.
        opened: The diary that it opened.
        revert: Takes changes back, and tells the pages.
    """
    kept = KeptDays()
    repository = Repository(opened.path, opened.clock, opened=opened, kept=kept)
    background = Background(repository, kept)
    check = FileCheck(background, session)
    steps = UndoStack(revert, session)
    signals = _signals_of(session)
    answers = AnswerQueue(repository, session.reading, check, steps, session.unsaved, session)
    parts = Parts(
        repository,
        background,
        check,
        steps,
        answers,
        RecordWriter(repository, session.reading, check, steps, signals),
        signals,
        OutlookWatch(background, check, session),
        Tending(background, check, session),
        HelperSwitch(repository, answers, session),
    )
    _connect(session, parts)
    return parts


def _signals_of(session: Session) -> dict[Kind, RecordSignals]:
    return {
        Kind.MEDICINE: RecordSignals(session.medicines_changed, session.saved, session.failed),
        Kind.INFUSION: RecordSignals(session.infusions_changed, session.infusion_saved, session.infusion_failed),
        Kind.LAB: RecordSignals(session.labs_changed, session.saved, session.failed),
        Kind.QUESTIONNAIRE: RecordSignals(session.questionnaires_changed, session.saved, session.failed),
        Kind.OFFER: RecordSignals(session.questionnaires_changed, session.saved, session.failed),
        Kind.SAFETY: RecordSignals(session.safety_changed, session.saved, session.failed),
        Kind.VISIT: RecordSignals(session.visits_changed, session.saved, session.failed),
        Kind.GIVEN_OUT: RecordSignals(session.visits_changed, session.saved, session.failed),
        Kind.SETTING: RecordSignals(session.settings_changed, session.saved, session.failed),
    }


def _connect(session: Session, parts: Parts) -> None:
    parts.answers.saved.connect(session.answer_saved)
    parts.answers.failed.connect(session.answer_failed)
    parts.answers.changed.connect(session.day_changed)
    parts.answers.gave_way.connect(session.changed_elsewhere)
    parts.check.damage_found.connect(session.damage_found)
    parts.outlook.ready.connect(session.suggestion_ready)
    parts.outlook.kept.connect(session.suggestions_kept)
    parts.tending.troubled.connect(session.file_noticed)
    for changed in (
        session.day_changed,
        session.days_changed,
        session.infusions_changed,
        session.labs_changed,
        session.safety_changed,
        session.settings_changed,
    ):
        changed.connect(parts.outlook.refresh)
