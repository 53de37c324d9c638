"""An instrument from the text of its JSON file; what does not fit is refused with its place and the reason.

The form of the file is `resources/schemas/instrument.schema.json`; this checks what a schema can't as well: that names
are known, bounds are in order, and that a user's file with a shipped id keeps the questions and the scoring.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from diary.model.instruments.instrument import Instrument, Item, ItemType, Recall, Replacement
from diary.model.instruments.places import MOST_SHORT, MisfitError, Node, read_json
from diary.model.instruments.scoring_reading import scoring_of
from diary.model.records.questionnaire import MOST_ANSWER

if TYPE_CHECKING:
    from collections.abc import Iterable

LEAST_ANSWER = 0
"""With `MOST_ANSWER`: the numbers that the diary keeps."""
MOST_BUTTONS = 11
MOST_ITEMS = 200
_ID = re.compile("[a-z0-9][a-z0-9-]{0,39}")
_VERSION = re.compile("[0-9A-Za-z][0-9A-Za-z. -]{0,39}")
_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_NEEDED = ("id", "version", "language", "title", "source", "licence", "recall", "items", "scoring")


def parsed_instrument(content: bytes) -> Instrument:
    """The instrument in a file.

    Args:
        content: The bytes of the file.

    Raises:
        MisfitError: naming the place of the first thing that does not fit, and why.
    """
    parts = read_json(content).fields(_NEEDED, ("$schema",))
    if "$schema" in parts:
        parts["$schema"].text()
    recall = parts["recall"].fields(("text", "days"))
    items = _items(parts["items"])
    words = scoring_of(parts["scoring"], tuple(item.id for item in items))
    return Instrument(
        id=parts["id"].matching(_ID, "cpgs-6m"),
        version=parts["version"].matching(_VERSION, "1.2"),
        language=parts["language"].matching(_LANGUAGE, "en or de-AT"),
        title=parts["title"].text(MOST_SHORT),
        source=parts["source"].text(),
        licence=parts["licence"].text(),
        recall=Recall(recall["text"].text(MOST_SHORT), recall["days"].whole(0, 3660)),
        items=items,
        scoring=words.scoring,
        labels=words.labels,
        meanings=words.meanings,
        flag_texts=words.flag_texts,
    )


def with_words_of(shipped: Instrument, words: Instrument, file: str, *, is_shipped: bool = False) -> Instrument:
    """A shipped instrument with the words of a user's file.

    Args:
        shipped: The instrument whose id, version, questions and scoring stay.
        words: What was read from the file.
        file: The file's name.
        is_shipped: Whether the words come with the program too, in another language.

    Raises:
        MisfitError: naming the place, if the file's questions or scoring are not those of the shipped instrument.
    """
    _refuse_other_questions(shipped.items, words.items)
    if words.recall.days != shipped.recall.days:
        raise MisfitError.at(
            "$.recall.days", "The shipped instrument asks about {days} days; only words may differ.",
            days=shipped.recall.days,
        )  # fmt: skip
    for part in ("scores", "grade", "flags"):
        if getattr(words.scoring, part) != getattr(shipped.scoring, part):
            raise MisfitError.at(
                f"$.scoring.{part}",
                "The shipped instrument {instrument} is scored in another way; only words may differ. Give the file "
                "another id, or copy its scoring.",
                instrument=shipped.id,
            )
    whose = Replacement(file, words.version, words.language, words.licence, is_shipped)
    return replace(words, version=shipped.version, replaced=whose)


def _refuse_other_questions(shipped: tuple[Item, ...], words: tuple[Item, ...]) -> None:
    if len(words) != len(shipped):
        raise MisfitError.at(
            "$.items", "The shipped instrument has {count} questions; only words may differ.", count=len(shipped)
        )
    for n, (old, new) in enumerate(zip(shipped, words, strict=True)):
        for part in ("id", "type", "least", "most"):
            if getattr(old, part) != getattr(new, part):
                raise MisfitError.at(
                    f"$.items[{n}].{part}",
                    "In the shipped instrument this is {value}; only words may differ.",
                    value=str(getattr(old, part)),
                )


def _items(node: Node) -> tuple[Item, ...]:
    found: list[Item] = []
    for part in node.list(1, MOST_ITEMS):
        item = _item(part)
        if item.id in {other.id for other in found}:
            Node(item.id, f"{part.place}.id").bad("Another question is called “{name}” already.", name=item.id)
        found.append(item)
    return tuple(found)


def _item(node: Node) -> Item:
    common = ("id", "text", "type", "least", "most")
    parts = node.fields(common, ("anchors", "choices", "unit"))
    kind = ItemType(parts["type"].one_of(ItemType))
    also = ("unit",) if kind is ItemType.COUNT else ()
    parts = node.fields((*common, "choices" if kind is ItemType.CHOICE else "anchors"), also)
    least = parts["least"].whole(LEAST_ANSWER, MOST_ANSWER)
    most = parts["most"].whole(LEAST_ANSWER, MOST_ANSWER)
    if most <= least:
        parts["most"].bad("The highest answer must be over the lowest, {least}.", least=least)
    if kind is ItemType.SCALE and most - least >= MOST_BUTTONS:
        parts["most"].bad(
            "A scale has at most {buttons} answers. Use the type “count” for a number that is typed.",
            buttons=MOST_BUTTONS,
        )
    if kind is ItemType.CHOICE:
        choices = _choices(parts["choices"], most - least + 1)
        anchors = choices[0], choices[-1]
    else:
        ends = parts["anchors"].fields(("least", "most"))
        choices, anchors = (), (ends["least"].text(MOST_SHORT), ends["most"].text(MOST_SHORT))
    unit = parts["unit"].text(MOST_SHORT) if "unit" in parts else ""
    return Item(parts["id"].name(), parts["text"].text(), kind, least, most, anchors, choices, unit)


def _choices(node: Node, count: int) -> tuple[str, ...]:
    choices = node.list(2, 20)
    if len(choices) != count:
        node.bad(
            "There must be one choice for each answer from the lowest to the highest: {count}, not {found}.",
            count=count,
            found=len(choices),
        )
    return tuple(choice.text(MOST_SHORT) for choice in choices)


def add_to(known: dict[str, Instrument], found: Instrument, file: str, shipped: Iterable[str]) -> None:
    """Take an instrument of a user's file among those that there are.

    Args:
        known: The instruments by id, those that ship among them; the found one is added or takes the place of its
            shipped one.
        found: What was read from the file.
        file: The file's name.
        shipped: Ids of the instruments that ship.

    Raises:
        MisfitError: naming the place; `known` stays as it was.
    """
    there = known.get(found.id)
    if there is None:
        known[found.id] = replace(found, file=file)
    elif found.id in shipped and (there.replaced is None or there.replaced.is_shipped):
        known[found.id] = with_words_of(there, found, file)
    else:
        other = there.file if there.replaced is None else there.replaced.file
        raise MisfitError.at(
            "$.id", "The file {file} has the id {id} already. One of them must go.", file=other or "", id=found.id
        )
