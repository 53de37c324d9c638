"""Questionnaires as responses, and their scores as observations that are derived from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.fhir import codes
from diary.exchange.fhir.resources import number, on, text
from diary.model.response.pain_grade import scored

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.exchange.fhir.resources import Bundled, Element
    from diary.model.instruments import Instrument
    from diary.model.records.questionnaire import Questionnaire

_DECIMALS = 4
"""Of a score; as in the CSV package."""


def add_questionnaire(bundled: Bundled, filled: Questionnaire, instruments: Mapping[str, Instrument]) -> None:
    """Add the answers that were given, and the scores where they can be worked out.

    Args:
        bundled: Where they go.
        filled: The questionnaire; one without any answer is added without items.
        instruments: Those that this computer has, by id; of others the answers alone go out.
    """
    name = f"questionnaire/{filled.id}"
    instrument = instruments.get(filled.instrument)
    texts = {} if instrument is None else {item.id: item.text for item in instrument.items}
    response: Element = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"urn:relief-diary:questionnaire:{filled.instrument}",
        "status": "completed" if filled.done else "in-progress",
        "subject": bundled.subject,
        "authored": filled.day.isoformat(),
    }
    items = [_item(item, answer, texts.get(item)) for item, answer in filled.answers.items()]
    if items:
        response["item"] = items
    source = bundled.add(name, response, identifiers=False)
    result = scored(filled, instruments)
    if result is None:
        return
    when = on(filled.day) | {"derivedFrom": [source]}
    values = {score: None if value is None else round(value, _DECIMALS) for score, value in result.scores.items()}
    peg = {item: filled.answers[item] for item in codes.PEG_CODES if item in filled.answers}
    members = []
    for score, value in (peg | values | {"grade": result.grade}).items():
        if value is not None:
            amount = {"valueQuantity": codes.quantity(number(value), codes.SCORE)}
            made = bundled.observe(f"{name}/{score}", codes.of_score(score), "survey", when | amount)
            if score in codes.PEG_CODES:
                members.append(made)
    if members:
        panel = codes.concept(codes.coded(codes.LOINC, codes.PEG_PANEL))
        bundled.observe(f"{name}/peg_panel", panel, "survey", when | {"hasMember": members})


def _item(item: str, answer: int, question: str | None) -> Element:
    made: Element = {"linkId": item}
    words = None if question is None else text(question)
    if words is not None:
        made["text"] = words
    return made | {"answer": [{"valueInteger": answer}]}
