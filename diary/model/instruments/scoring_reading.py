"""The scoring part of an instrument's file."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from diary.model.instruments.places import MOST_SHORT, Node
from diary.model.instruments.scoring import (
    AnyScore,
    Condition,
    Flag,
    Graded,
    GradeRule,
    MeanKind,
    MeanScore,
    PointsLine,
    PointsScore,
    PointsStep,
    Scoring,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MOST_GRADE = 4
MOST_POINTS = 1000
MOST_PARTS = 50
MOST_NAMES = 200


class ScoringWords(NamedTuple):
    """A scoring and its words.

    Attributes:
        scoring: Without any words.
        labels: What each score is called, by name.
        meanings: What each grade means, as far as the file says it.
        flag_texts: What each flag means, by name, as far as the file says it.
    """

    scoring: Scoring
    labels: Mapping[str, str]
    meanings: Mapping[int, str]
    flag_texts: Mapping[str, str]


def scoring_of(node: Node, items: tuple[str, ...]) -> ScoringWords:
    """The scoring of an instrument with these items.

    Raises:
        MisfitError: naming the place of the first thing that does not fit, and why.
    """
    parts = node.fields(("scores",), ("grade", "flags"))
    names, labels, scores = list(items), {}, []
    for part in parts["scores"].list(0, MOST_PARTS):
        score, label = _score(part, names, items)
        names.append(score.name)
        labels[score.name] = label
        scores.append(score)
    grade, meanings = _graded(parts["grade"], names) if "grade" in parts else (None, {})
    flags, texts = _flags(parts["flags"], names) if "flags" in parts else ((), {})
    return ScoringWords(Scoring(tuple(scores), grade, flags), labels, meanings, texts)


def _score(node: Node, known: list[str], items: tuple[str, ...]) -> tuple[AnyScore, str]:
    kinds: dict[str, Callable[[Node, list[str], tuple[str, ...]], tuple[AnyScore, str]]] = {
        MeanKind.MEAN.value: _mean,
        MeanKind.SUM.value: _mean,
        "points": _points,
    }
    kind = node.fields(("kind",), ("name", "label", "items", "times", "most_missing", "table"))["kind"].one_of(kinds)
    return kinds[kind](node, known, items)


def _new_name(node: Node, known: list[str]) -> str:
    name = node.name()
    if name in known:
        node.bad("“{name}” is taken by a question or another score.", name=name)
    return name


def _mean(node: Node, known: list[str], items: tuple[str, ...]) -> tuple[AnyScore, str]:
    parts = node.fields(("name", "label", "kind", "items"), ("times", "most_missing"))
    of = tuple(part.one_of(items) for part in parts["items"].list(1, MOST_NAMES))
    if len(set(of)) < len(of):
        parts["items"].bad("A question stands here twice.")
    times = parts["times"].number() if "times" in parts else Fraction(1)
    if times <= 0:
        parts["times"].bad("This must be over 0.")
    missing = parts["most_missing"].whole(0, len(of) - 1) if "most_missing" in parts else 0
    score = MeanScore(_new_name(parts["name"], known), MeanKind(str(parts["kind"].value)), of, times, missing)
    return score, parts["label"].text(MOST_SHORT)


def _points(node: Node, known: list[str], items: tuple[str, ...]) -> tuple[AnyScore, str]:
    del items  # points may be given for scores as well
    parts = node.fields(("name", "label", "kind", "table"))
    table = tuple(_line(part, known) for part in parts["table"].list(1, MOST_PARTS))
    return PointsScore(_new_name(parts["name"], known), table), parts["label"].text(MOST_SHORT)


def _line(node: Node, known: list[str]) -> PointsLine:
    parts = node.fields(("of", "steps"))
    steps: list[PointsStep] = []
    for part in parts["steps"].list(1, MOST_PARTS):
        step = part.fields(("least", "points"))
        least = step["least"].number()
        if steps and least <= steps[-1].least:
            step["least"].bad("The steps must rise.")
        steps.append(PointsStep(least, step["points"].whole(0, MOST_POINTS)))
    return PointsLine(parts["of"].one_of(known), tuple(steps))


def _conditions(node: Node, known: list[str], least: int = 0) -> tuple[Condition, ...]:
    return tuple(_condition(part, known) for part in node.list(least, 20))


def _condition(node: Node, known: list[str]) -> Condition:
    parts = node.fields(("of",), ("least", "most", "under"))
    least = parts["least"].number() if "least" in parts else None
    most = parts["most"].number() if "most" in parts else None
    under = parts["under"].one_of(known) if "under" in parts else None
    if least is None and most is None and under is None:
        node.bad("A condition needs “least”, “most” or “under”.")
    if least is not None and most is not None and most < least:
        parts["most"].bad("The highest value must not be under the lowest.")
    return Condition(parts["of"].one_of(known), least, most, under)


def _graded(node: Node, known: list[str]) -> tuple[Graded, dict[int, str]]:
    parts = node.fields(("kind", "rules"), ("needs", "meanings"))
    parts["kind"].one_of(("graded",))
    rules: list[GradeRule] = []
    places = parts["rules"].list(1, MOST_PARTS)
    for n, part in enumerate(places, start=1):
        rule = part.fields(("grade", "when"))
        rules.append(GradeRule(rule["grade"].whole(0, MOST_GRADE), _conditions(rule["when"], known)))
        if (n == len(places)) != (not rules[-1].when):
            rule["when"].bad("The last rule, and only the last, has no condition: it takes what the others leave.")
    needs = tuple(part.one_of(known) for part in parts["needs"].list(0, MOST_NAMES)) if "needs" in parts else ()
    if len(set(needs)) < len(needs):
        parts["needs"].bad("A name stands here twice.")
    return Graded(tuple(rules), needs), _meanings(parts["meanings"]) if "meanings" in parts else {}


def _meanings(node: Node) -> dict[int, str]:
    found: dict[int, str] = {}
    for part in node.list(0, MOST_GRADE + 1):
        meaning = part.fields(("grade", "text"))
        grade = meaning["grade"].whole(0, MOST_GRADE)
        if grade in found:
            meaning["grade"].bad("Grade {grade} stands here twice.", grade=grade)
        found[grade] = meaning["text"].text()
    return found


def _flags(node: Node, known: list[str]) -> tuple[tuple[Flag, ...], dict[str, str]]:
    flags: list[Flag] = []
    texts: dict[str, str] = {}
    for part in node.list(0, 20):
        parts = part.fields(("name", "when"), ("text",))
        name = _new_name(parts["name"], [flag.name for flag in flags])
        flags.append(Flag(name, _conditions(parts["when"], known, 1)))
        if "text" in parts:
            texts[name] = parts["text"].text()
    return tuple(flags), texts
