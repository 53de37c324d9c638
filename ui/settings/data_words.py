"""What was exported, copied and brought in, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.words.text import full_day, plural, span, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from diary.model.records.change import Contents
    from diary.store.backup import Copied
    from diary.store.plan import Plan
    from ui.session.data_session import Exported, Found

CLASHES_SHOWN = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("DataWords", text)


def exported(what: Exported, drafts: Sequence[str]) -> str:
    """What is in a package that was written, where it is, and what was left out.

    Args:
        what: The package.
        drafts: The pages on which something is typed that is not saved yet.
    """
    said = [
        _tr("Exported {what} to {path}.").format(what=held(what.contents), path=what.target),
        _tr("What you wrote in your own words is in it.")
        if what.selection.with_notes
        else _tr("Left out: everything you wrote in your own words."),
    ]
    if what.outside > 0:
        said.append(
            plural("Left out: {count} day outside of the period.", "Left out: {count} days outside of the period.",
                   what.outside)
        )  # fmt: skip
    said += unsaved(drafts)
    said += [words(sentence) for refusal in what.refusals for sentence in refusal.sentences]
    return " ".join(said)


def copied(what: Copied, drafts: Sequence[str]) -> str:
    """Where a copy is and what it holds."""
    if what.last_day is None:
        held_there = _tr("no days yet")
    else:
        held_there = plural(
            "{count} day, {last}", "{count} days, the last {last}", what.days, last=full_day(what.last_day)
        )
    if what.infusion is not None:
        newest = span(what.infusion.first_day, what.infusion.last_day)
        held_there = _tr("{days}; newest infusion {dates}").format(days=held_there, dates=newest)
    said = [
        _tr("Copied the whole diary to {path}: {what}.").format(path=what.path, what=held_there),
        _tr("The copy was opened again and checked: it is whole."),
        *unsaved(drafts),
    ]
    return " ".join(said)


def preview(found: Found) -> str:
    """What opening a package would do."""
    plan = found.plan
    said = [_tr("{path} holds {what}.").format(path=found.source, what=held(found.contents))]
    if found.into_empty:
        said.append(_tr("Your diary is empty: it would become what the package holds, with its history and settings."))
    else:
        said += _news(plan, _WOULD)
        if plan.is_empty:
            said.append(_tr("Nothing of it is new: your diary has all of it already."))
        if plan.clashes:
            said.append(
                plural(
                    "{count} answer differs: there, your diary’s own stays and nothing is overwritten.",
                    "{count} answers differ: there, your diary’s own stay and nothing is overwritten.",
                    len(plan.clashes),
                )
            )
            said += [
                _tr("{place}: yours {own}, the package’s {other}.").format(
                    place=clash.place, own=clash.own, other=clash.other
                )
                for clash in plan.clashes[:CLASHES_SHOWN]
            ]
            if len(plan.clashes) > CLASHES_SHOWN:
                said.append(plural("And {count} more.", "And {count} more.", len(plan.clashes) - CLASHES_SHOWN))
    return " ".join(said)


def brought_in(found: Found, plan: Plan, drafts: Sequence[str]) -> str:
    """What was brought in."""
    if found.into_empty:
        said = [_tr("Brought in {what} from {path}.").format(what=held(found.contents), path=found.source)]
    elif plan.is_empty:
        said = [_tr("Nothing of {path} was new.").format(path=found.source)]
    else:
        said = [_tr("Brought in from {path}.").format(path=found.source), *_news(plan, _DID)]
    if plan.clashes:
        said.append(
            plural(
                "{count} answer that differs was left out: your diary’s own stands.",
                "{count} answers that differ were left out: your diary’s own stand.",
                len(plan.clashes),
            )
        )
    if drafts:
        said.append(_tr("What you are typing is untouched and not saved yet: {pages}.").format(pages=", ".join(drafts)))
    return " ".join(said)


def unsaved(drafts: Iterable[str]) -> list[str]:
    """That what is typed and not saved yet did not go along."""
    pages = ", ".join(drafts)
    return [_tr("Not in it: what you typed and didn’t save yet ({pages}).").format(pages=pages)] if pages else []


def held(contents: Contents) -> str:
    """How many days and infusions there are, and from when to when."""
    days = contents.days
    infusions = sum(not infusion.removed and not infusion.planned for infusion in contents.infusions)
    courses = plural("{count} infusion", "{count} infusions", infusions)
    if not days:
        return courses
    return _tr("{days} ({dates}) and {infusions}").format(
        days=plural("{count} day", "{count} days", len(days)),
        dates=_dates(days[0].date, days[-1].date),
        infusions=courses,
    )


_WOULD, _DID = 0, 1


def _news(plan: Plan, tense: int) -> list[str]:
    """What is new of each sort of record, a sentence each."""
    said = []
    if plan.days:
        one, many = (
            ("{count} day would get new answers ({dates}).", "{count} days would get new answers ({dates})."),
            ("{count} day got new answers ({dates}).", "{count} days got new answers ({dates})."),
        )[tense]
        said.append(plural(one, many, len(plan.days), dates=_dates(plan.days[0], plan.days[-1])))
    counts = (
        (len(plan.infusions), "{count} infusion with something new.", "{count} infusions with something new."),
        (len(plan.medicines), "{count} medicine with something new.", "{count} medicines with something new."),
        (len(plan.labs), "{count} blood result with something new.", "{count} blood results with something new."),
        (
            len(plan.questionnaires),
            "{count} questionnaire with something new.",
            "{count} questionnaires with something new.",
        ),
        (
            len(plan.suggestions),
            "{count} day with something that the diary said then.",
            "{count} days with something that the diary said then.",
        ),
        (
            len(plan.clinic_told_on),
            "{count} safety sign that the clinic was told of.",
            "{count} safety signs that the clinic was told of.",
        ),
        (plan.standing, "{count} answer is there already.", "{count} answers are there already."),
    )
    return said + [plural(one, many, count) for count, one, many in counts if count > 0]


def _dates(first: date, last: date) -> str:
    return span(first, last)
