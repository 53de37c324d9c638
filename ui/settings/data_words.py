"""Says what was exported, copied and brought in, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store.incoming.plan import news
from diary.wording import counted
from ui.words.incoming import left_out
from ui.words.text import full_day, span, translate, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from diary.model.records.change import Contents
    from diary.store.incoming.plan import Plan
    from diary.store.on_disk.backup import Copied
    from diary.wording import Phrase
    from ui.session.data_session import Exported, Found

CLASHES_SHOWN = 3


def exported(what: Exported, drafts: Sequence[str]) -> str:
    """Return what is in a package that was written, where it is, and what was left out.

    Args:
        what: The package.
        drafts: The pages on which something is typed that is not saved yet.
    """
    said = [
        translate("DataWords", "Exported {what} to {path}.").format(what=held(what.contents), path=what.target),
        translate("DataWords", "What you wrote in your own words is in it.")
        if what.selection.with_notes
        else translate("DataWords", "Left out: everything you wrote in your own words."),
    ]
    if what.outside > 0:
        said.append(
            words(
                counted(
                    "Left out: {count} day outside of the period.",
                    "Left out: {count} days outside of the period.",
                    what.outside,
                )
            )
        )
    said += unsaved(drafts)
    said += [words(sentence) for refusal in what.refusals for sentence in refusal.sentences]
    return " ".join(said)


def copied(what: Copied, drafts: Sequence[str]) -> str:
    """Return where a copy is and what it holds."""
    if what.last_day is None:
        held_there = translate("DataWords", "no days yet")
    else:
        held_there = words(
            counted("{count} day, {last}", "{count} days, the last {last}", what.days, last=full_day(what.last_day))
        )
    if what.infusion is not None:
        newest = span(what.infusion.first_day, what.infusion.last_day)
        held_there = translate("DataWords", "{days}; newest infusion {dates}").format(days=held_there, dates=newest)
    said = [
        translate("DataWords", "Copied the whole diary to {path}: {what}.").format(path=what.path, what=held_there),
        translate("DataWords", "The copy was opened again and checked: it is whole."),
        *unsaved(drafts),
    ]
    return " ".join(said)


def preview(found: Found) -> str:
    """Return what opening a package would do."""
    plan = found.plan
    said = [translate("DataWords", "{path} holds {what}.").format(path=found.source, what=held(found.contents))]
    if found.into_empty:
        said.append(
            translate(
                "DataWords",
                "Your diary is empty: it would become what the package holds, with its history and settings.",
            )
        )
    else:
        said += _news(plan, _WOULD)
        if plan.is_empty:
            said.append(translate("DataWords", "Nothing of it is new: your diary has all of it already."))
        if plan.clashes:
            said.append(
                words(
                    counted(
                        "{count} answer differs: there, your diary's own stays and nothing is overwritten.",
                        "{count} answers differ: there, your diary's own stay and nothing is overwritten.",
                        len(plan.clashes),
                    )
                )
            )
            said += [
                translate("DataWords", "{place}: yours {own}, the package's {other}.").format(
                    place=clash.place, own=clash.own, other=clash.other
                )
                for clash in plan.clashes[:CLASHES_SHOWN]
            ]
            if len(plan.clashes) > CLASHES_SHOWN:
                said.append(words(counted("And {count} more.", "And {count} more.", len(plan.clashes) - CLASHES_SHOWN)))
    return " ".join(said)


def brought_in(found: Found, plan: Plan, drafts: Sequence[str]) -> str:
    """Return what was brought in."""
    if found.into_empty:
        said = [
            translate("DataWords", "Brought in {what} from {path}.").format(
                what=held(found.contents), path=found.source
            )
        ]
    elif plan.is_empty:
        said = [translate("DataWords", "Nothing of {path} was new.").format(path=found.source)]
    else:
        said = [translate("DataWords", "Brought in from {path}.").format(path=found.source), *_news(plan, _DID)]
    said += left_out(plan)
    if drafts:
        said.append(
            translate("DataWords", "What you are typing is untouched and not saved yet: {pages}.").format(
                pages=", ".join(drafts)
            )
        )
    return " ".join(said)


def unsaved(drafts: Iterable[str]) -> list[str]:
    """That what is typed and not saved yet did not go along."""
    pages = ", ".join(drafts)
    return (
        [translate("DataWords", "Not in it: what you typed and didn't save yet ({pages}).").format(pages=pages)]
        if pages
        else []
    )


def held(contents: Contents) -> str:
    """Return how many days and infusions there are, and from when to when."""
    days = contents.days
    infusions = sum(not infusion.removed and not infusion.planned for infusion in contents.infusions)
    courses = words(counted("{count} infusion", "{count} infusions", infusions))
    if not days:
        return courses
    return translate("DataWords", "{days} ({dates}) and {infusions}").format(
        days=words(counted("{count} day", "{count} days", len(days))),
        dates=_dates(days[0].date, days[-1].date),
        infusions=courses,
    )


_WOULD, _DID = 0, 1


def _news(plan: Plan, tense: int) -> list[str]:
    """Return what is new of each sort of record, a sentence each."""
    said = []
    if plan.days:
        said.append(words(_new_answers(plan.days, tense)))
    there = counted("{count} answer is there already.", "{count} answers are there already.", plan.standing)
    return said + [words(sentence) for sentence in (*news(plan), there) if sentence.count != 0]


def _new_answers(days: Sequence[date], tense: int) -> Phrase:
    dates = _dates(days[0], days[-1])
    if tense == _WOULD:
        return counted(
            "{count} day would get new answers ({dates}).",
            "{count} days would get new answers ({dates}).",
            len(days),
            dates=dates,
        )
    return counted(
        "{count} day got new answers ({dates}).", "{count} days got new answers ({dates}).", len(days), dates=dates
    )


def _dates(first: date, last: date) -> str:
    return span(first, last)
