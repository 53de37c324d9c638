"""The first page: who, which days, how complete, how relief stands, what came with it, what the diary suggests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.report.chart import Block, courses_within, pain_block, relief_block
from diary.exchange.report.wording import bulleted, lines, runs_of
from diary.model.days.words import EFFECT_NAMES, SEVERITY_NAMES
from diary.model.records.details import Severity
from diary.model.records.infusion import numbered
from diary.model.records.sign import SafetySign
from diary.model.relief.words import advice, relief_sentence
from diary.model.response.blood import blood_sentence, blood_table
from diary.model.safety.words import reason, settled_words
from diary.model.visit.course_line import course_line
from diary.model.visit.nights import night_words
from diary.model.visit.period import entry_words, recorded_words, size_words
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from diary.exchange.request import Pages, Person
    from diary.exchange.voice import Voice
    from diary.model.records.change import Contents
    from diary.model.relief.windows import Mean
    from diary.model.response.pain_grade import GradeChange, PainGrade
    from diary.model.visit.before_after import KeyFigure
    from diary.model.visit.effects import EffectDays, EffectFigure
    from diary.model.visit.figures import CurrentInfusion, VisitFigures

_MOST_EFFECTS, _MOST_SIGNS, _MOST_REASONS = 6, 4, 6
"""Lines of the first page, so that it stays one."""
_FEW_REASONS = 2
"""Reasons fewer than which there is room for what would change it."""
_SHORT = 5
"""Lines of side effects and signs beside which the dreams have room."""
_ROMAN = ("0", "I", "II", "III", "IV")
_NONE = "–"


def facts_block(figures: VisitFigures, person: Person, pages: Pages, clinic: str | None, voice: Voice) -> Block:
    """Return who the report is about, which days, and how complete they are.

    Args:
        figures: The figures.
        person: What was typed in of the person.
        pages: How the period is to be called.
        clinic: Whom it is for; None where that may not go out.
        voice: The reader's language.
    """
    name = (person.name or "").strip()
    who = phrase("{name}", name=name) if name else phrase("Name left out")
    besides = [] if person.born is None else [voice.say(phrase("born {day}", day=person.born))]
    besides += [] if clinic is None else [voice.say(phrase("for {clinic}", clinic=clinic))]
    period = phrase("Period, since the last visit") if pages.is_since_visit else phrase("Period")
    cells = [
        [voice.say(phrase("Who")), voice.say(who), ", ".join(besides)],
        [
            voice.say(period),
            voice.span(figures.period.first, figures.period.last),
            voice.say(size_words(figures.period)),
        ],
        [
            voice.say(phrase("How complete")),
            voice.say(recorded_words(figures.period)),
            voice.say(entry_words(figures.period)) if figures.period.recorded > 0 else "",
        ],
    ]
    read = [f"{label}: {fact}" + (f" ({more})" if more else "") for label, fact, more in cells]
    return {"kind": "facts", "cells": cells, "read": "\n".join(read)}


def current_blocks(figures: VisitFigures, known: Contents, voice: Voice, *, is_today: bool) -> list[Block]:
    """Return everything that the first page says of relief and what came with it."""
    current = figures.current
    effects = _effects_block(figures.effects if current is None else current.effects, current is not None, voice)
    left, right = _left(current, voice), [effects, _signs_block(figures, voice)]
    dreams = _dreams(figures, voice)
    (left if left and sum(map(_height, right)) > _SHORT else right).extend(dreams)
    return [
        _story(figures, voice),
        *_chart(figures, known, voice, is_today=is_today),
        {"kind": "columns", "left": left, "right": right} if left else {"kind": "rows", "blocks": right},
        _suggestion(figures, voice),
    ]


def _height(block: Block) -> int:
    """About how many lines a part takes."""
    return sum(len(found) for found in (block.get("rows"), block.get("sentences")) if isinstance(found, list))


def _story(figures: VisitFigures, voice: Voice) -> Block:
    story = figures.outlook.suggestion.story
    current = figures.current
    course = None
    if current is not None:
        infusion = current.relief.infusion
        dates = voice.span(infusion.first_day, infusion.last_day)
        course = voice.say(course_line(current.relief.number, infusion, dates))
    label = voice.say(phrase("In short:"))
    said = [voice.say(one) for one in story.sentences]
    return {
        "kind": "story",
        "label": label,
        "sentences": [runs_of(one, voice) for one in story.sentences],
        "course": course,
        "read": "\n".join([" ".join([label, *said]), *([] if course is None else [course])]),
    }


def _chart(figures: VisitFigures, known: Contents, voice: Voice, *, is_today: bool) -> list[Block]:
    current = figures.current
    if current is not None and current.relief.has_relief:
        return [relief_block(current.relief, voice, is_today=is_today)]
    found: list[Block] = []
    courses = courses_within([(one.first_day, one.last_day) for _, one in numbered(known.infusions)], figures.on)
    chart = pain_block(known.days, figures.period, courses, voice)
    if chart is not None:
        found.append(chart)
    if current is not None:
        more = advice(current.relief)
        story = figures.outlook.suggestion.story.sentences
        why = [one for one in (relief_sentence(current.relief), more) if one is not None and one not in story]
        found.append(lines(None, why, voice))
    return found


def _left(current: CurrentInfusion | None, voice: Voice) -> list[Block]:
    if current is None:
        return []
    heads = [
        phrase("0–10 unless said otherwise"),
        phrase("14 days before"),
        phrase("Week 1"),
        phrase("Last 7 days"),
    ]
    rows = [_key_row(one, voice) for one in current.key]
    rows.append(_grade_row(current.grade, voice))
    title = voice.say(phrase("Before and after"))
    names = [voice.say(head) for head in heads]
    read = [title]
    read += [f"{row['name']} ({row['column']}): {_beside(names[1:], row['cells'])}" for row in rows]
    return [{"kind": "key", "title": title, "heads": names, "rows": rows, "read": "\n".join(read)}]


def _beside(names: list[str], cells: object) -> str:
    found = cells if isinstance(cells, list) else []
    return "; ".join(f"{name} {cell}" for name, cell in zip(names, found, strict=True))


def _key_row(one: KeyFigure, voice: Voice) -> Block:
    def cell(mean: Mean | None) -> str:
        value = one.shown(mean)
        return _NONE if value is None else voice.number(Score(value))

    return {
        "name": voice.say(one.name),
        "column": one.column,
        "cells": [cell(one.before), cell(one.week_1), cell(one.last)],
    }


def _grade_row(grade: GradeChange, voice: Voice) -> Block:
    return {
        "name": voice.say(phrase("Pain grade (CPGS, 0–IV)")),
        "column": "cpgs_…_grade",
        "cells": [roman(grade.before), _NONE, roman(grade.after)],
    }


def roman(found: PainGrade | None) -> str:
    """Return a grade as it is written; a dash where there is none."""
    return _NONE if found is None or found.grade is None else _ROMAN[found.grade]


def _effects_block(figure: EffectFigure, is_since: bool, voice: Voice) -> Block:  # noqa: FBT001 - read at the call
    title = phrase("Side effects since the infusion") if is_since else phrase("Side effects")
    rows = [_effect_row(one, voice) for one in figure.effects[:_MOST_EFFECTS]]
    names = [voice.say(SEVERITY_NAMES[how]) for how in (Severity.MILD, Severity.MODERATE, Severity.SEVERE)]
    sentences = [voice.say(one) for one in _effects_in_words(figure)]
    read = [voice.say(title), *(f"{row['name']}: {row['spoken']}" for row in rows), *sentences]
    return {
        "kind": "effects",
        "title": voice.say(title),
        "rows": rows,
        "most": max((one.days for one in figure.effects), default=1),
        "legend": names if rows else [],
        "sentences": sentences,
        "read": "\n".join(read),
    }


def _effects_in_words(figure: EffectFigure) -> list[Phrase]:
    """The days on which they were moderate or severe, and how many effects are not shown."""
    if figure.worse is None:
        return [phrase("Side effects were not answered on any of these days.")]
    if not figure.effects:
        return [
            counted(
                "None on the {count} day on which they were answered.",
                "None on any of the {count} days on which they were answered.",
                figure.answered,
            )
        ]
    said = [
        counted(
            "Moderate or severe on {days} of {count} answered day ({share}).",
            "Moderate or severe on {days} of {count} answered days ({share}).",
            figure.worse.of,
            days=figure.worse.days,
            share=Percent(figure.worse.fraction),
        )
    ]
    if len(figure.effects) > _MOST_EFFECTS:
        said.append(
            counted(
                "{count} more side effect is not shown; it was there on fewer days.",
                "{count} more side effects are not shown; they were there on fewer days.",
                len(figure.effects) - _MOST_EFFECTS,
            )
        )
    return said


def _effect_row(one: EffectDays, voice: Voice) -> Block:
    parts = (one.mild, one.moderate, one.severe)
    spoken = phrase(
        "{mild} mild, {moderate} moderate, {severe} severe", mild=parts[0], moderate=parts[1], severe=parts[2]
    )
    said = counted("{count} day", "{count} days", one.days)
    return {
        "name": voice.say(EFFECT_NAMES[one.effect]),
        "parts": list(parts),
        "label": voice.say(said),
        "spoken": voice.say(spoken),
    }


def _dreams(figures: VisitFigures, voice: Voice) -> list[Block]:
    current = figures.current
    usual = figures.dreams.unpleasant.usual
    said = [] if current is None else [night_words(night) for night in current.nights]
    if usual is not None:
        said.append(
            counted(
                "Usual, on other nights: unpleasant in {days} of {count} dream.",
                "Usual, on other nights: unpleasant in {days} of {count} dreams.",
                usual.of,
                days=usual.days,
            )
        )
    title = phrase("Dreams, nights 1 to 3") if current is not None else phrase("Dreams")
    return [lines(title, said, voice)] if said else []


def _signs_block(figures: VisitFigures, voice: Voice) -> Block:
    found = figures.outlook
    said = [reason(one) for one in found.signs[:_MOST_SIGNS]]
    if len(found.signs) > _MOST_SIGNS:
        said.append(
            counted("{count} more sign is open.", "{count} more signs are open.", len(found.signs) - _MOST_SIGNS)
        )
    if not found.signs:
        said.append(phrase("None is open; {kinds} kinds were looked for.", kinds=len(SafetySign)))
    settled = [one for one in found.settled if one.settled_on >= figures.period.first]
    said += [settled_words(one) for one in settled[: _MOST_SIGNS - min(len(found.signs), _MOST_SIGNS - 1)]]
    blood = None if figures.current is None else blood_sentence(blood_table(figures.current.labs))
    if blood is not None:
        said.append(phrase("Blood results: {sentence}", sentence=blood))
    return lines(phrase("Safety signs"), said, voice)


def _suggestion(figures: VisitFigures, voice: Voice) -> Block:
    suggestion = figures.outlook.suggestion
    told = suggestion.story.sentences
    reasons = [one for one in suggestion.reasons if one not in told][:_MOST_REASONS]
    if len(reasons) < _FEW_REASONS:
        reasons += suggestion.further_change
    sentences = [suggestion.sentence, *([] if suggestion.advice is None else [suggestion.advice])]
    label = voice.say(phrase("What the diary suggests"))
    return {
        "kind": "box",
        "label": label,
        "sentences": [voice.say(one) for one in sentences],
        "reasons": bulleted(reasons, voice),
        "cautions": bulleted(suggestion.cautions, voice),
        "read": "\n".join(
            [label, *(voice.say(one) for one in (*sentences, *reasons, *suggestion.cautions))],
        ),
    }
