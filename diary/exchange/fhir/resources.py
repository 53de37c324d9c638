"""The forms that several sorts of resources share: an entry of the Bundle, an observation, a reference, a text."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from diary.exchange.fhir import codes

if TYPE_CHECKING:
    from datetime import date, datetime

Element = dict[str, Any]
"""A resource or a part of one, as JSON will have it."""

_OURS = uuid.UUID("6f1e4f0a-6f0c-5a39-9a2b-3f5f2c5f8f11")
_ALLOWED = "\t\n\r"


class Bundled:
    """The entries of one diary's Bundle, in their order.

    Attributes:
        entries: The entries so far.
        subject: The reference to the patient.
    """

    def __init__(self, diary_id: str) -> None:
        self._diary_id = diary_id
        self.entries: list[Element] = []
        self.subject: Element = {"reference": self._url("patient")}

    def add(self, name: str, resource: Element, *, identifiers: bool = True) -> Element:
        """Add a resource and return a reference to it.

        Args:
            name: Its own in this diary, like `day/2026-11-01/pain_average`; the same at every export, so that a system
                that has it already does not take it twice.
            resource: Without an identifier.
            identifiers: Whether this sort of resource has a list of identifiers; a QuestionnaireResponse has one.
        """
        identifier = {"system": codes.IDENTIFIER, "value": f"{self._diary_id}/{name}"}
        kind = resource["resourceType"]
        whole = {"resourceType": kind, "identifier": [identifier] if identifiers else identifier} | resource
        request = {
            "method": "POST",
            "url": kind,
            "ifNoneExist": f"identifier={codes.IDENTIFIER}|{self._diary_id}/{name}",
        }
        self.entries.append({"fullUrl": self._url(name), "resource": whole, "request": request})
        return {"reference": self._url(name)}

    def observe(self, name: str, code: Element, category: str, answer: Element) -> Element:
        """Add an observation of the patient and return a reference to it.

        Args:
            name: See `add`.
            code: What was observed.
            category: One of FHIR's, like `survey`.
            answer: When, and the value or components; and whatever else it has.
        """
        return self.add(
            name,
            {
                "resourceType": "Observation",
                "status": "final",
                "category": [codes.concept(codes.coded(codes.CATEGORY, category))],
                "code": code,
                "subject": self.subject,
            }
            | answer,
        )

    def _url(self, name: str) -> str:
        return f"urn:uuid:{uuid.uuid5(_OURS, f'{self._diary_id}/{name}')}"


def on(day: date) -> Element:
    """Return the day on which something was so."""
    return {"effectiveDateTime": day.isoformat()}


def during(first: date, last: date) -> Element:
    """Return the days during which something was so, both counted."""
    if first == last:
        return on(first)
    return {"effectivePeriod": {"start": first.isoformat(), "end": last.isoformat()}}


def instant(moment: datetime) -> str:
    """Return a moment with its offset, to the second."""
    return moment.isoformat(timespec="seconds")


def number(value: float) -> int | float:
    """Return a number as JSON has it: without a decimal point where there is nothing behind it."""
    return int(value) if float(value).is_integer() else value


def text(words: str) -> str | None:
    """Return free text as FHIR takes it; None where nothing of it is left.

    Control characters are not allowed in its strings, nor is a text of white space alone.
    """
    kept = "".join(letter for letter in words if letter >= " " or letter in _ALLOWED)
    kept = kept.encode("utf-8", "ignore").decode()  # half of a pair of surrogates is no character
    return kept if kept.strip() else None
