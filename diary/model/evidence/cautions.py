"""The help page's sentences of the world outside the diary: scales, thresholds and cautions, each with its sources.

The cautions are those of the product's safety signs: what has to be known before an infusion, worded as matters for
the clinic. None of them says to take, skip or change anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.evidence.sources import cited
from diary.wording import phrase

if TYPE_CHECKING:
    from diary.wording import Phrase

PEG_MEANING = cited(
    phrase(
        "Interference and enjoyment: how much pain got in the way of what you do, and of enjoying life; 0 is not at "
        "all, 10 completely. With the average pain they are the three questions of the PEG scale (Krebs 2009)."
    ),
    "krebs-2009",
)
PERCEPTION = cited(
    phrase(
        "Drug high, inner and outer perception: 0 is not at all, 10 as strong as can be. Inner perception is what "
        "happens in your thoughts, outer perception what happens with your senses, time and space (Bowdle 1998, "
        "grouped as in Niesters 2014)."
    ),
    "bowdle-1998",
    "niesters-2014",
)
THRESHOLD_MEANING = cited(
    phrase(
        "Threshold: the relief below which the effect counts as faded, 30 % unless your clinic says otherwise; 30 % "
        "less pain is a change that matters to people (Farrar 2001), 50 % a large one (Dworkin 2008)."
    ),
    "farrar-2001",
    "dworkin-2008",
)
CHRONIC_PAIN_GRADE = cited(
    phrase(
        "Chronic Pain Grade (CPGS): a short questionnaire that grades long-standing pain by how strong it is and how "
        "much it keeps you from doing (Von Korff 1992)."
    ),
    "von-korff-1992",
)

IMPORTANT_CHANGE = cited(
    phrase(
        "How much less pain than before the infusion. For most people {important} less is an important change and "
        "{substantial} less a substantial one. Below it, the diary calls the effect faded."
    ),
    "farrar-2001",
    "dworkin-2008",
)
PUBLISHED_WEEKS = cited(phrase("published: 4–6 weeks"), "niesters-2014")
"""When the first treatment had to be repeated, as the chart writes it beside its axis."""


def cautions() -> tuple[Phrase, ...]:
    """Return what is known and what is not, a sentence or two each."""
    return _KNOWN


def before_an_infusion() -> tuple[Phrase, ...]:
    """Return what the clinic needs to know or to decide before an infusion, a sentence or two each."""
    return _BEFORE


_KNOWN = (
    cited(
        phrase(
            "What you can do may not get better even when pain does; in a trial with 60 people it did not (Sigtermans "
            "2009). That is why the diary asks for both."
        ),
        "sigtermans-2009",
    ),
    cited(
        phrase(
            "A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper "
            "limit of normal in 3 of 6 people (Noppers 2011, Pain). Too early a repeat is a risk of its own."
        ),
        "noppers-2011-pain",
    ),
    cited(
        phrase(
            "Unpleasant dreams in the three nights after ketamine had three times the odds that they had after "
            "placebo, in 30 healthy volunteers (Blagrove 2009). Odds are not the same as how often it happens, and how "
            "it is for people in pain is not known."
        ),
        "blagrove-2009",
    ),
    cited(
        phrase(
            "Harm to the bladder is known from heavy recreational use; what that means for the doses of a clinic is "
            "unknown (Niesters 2014)."
        ),
        "niesters-2014",
    ),
    cited(
        phrase("How safe ketamine is over many years is not established (Niesters 2014)."),
        "niesters-2014",
    ),
    cited(
        phrase(
            "Pain goes up and down by itself: in the diaries of two trials without ketamine, with no treatment, "
            "placebo or another drug, some week was 30 % better than the first in 20 to 33 of 100 people (computed "
            "from Tiwari 2022). A good week alone proves nothing."
        ),
        "tiwari-2022",
    ),
)
_BEFORE = (
    cited(
        phrase(
            "Driving: ketamine can leave you drowsy and slow for a day or more. Agree with your clinic who takes you "
            "home and from when on you may drive again (US prescribing information 2024)."
        ),
        "ketamine-label-2024",
    ),
    cited(
        phrase(
            "Benzodiazepines, opioids and alcohol: together with ketamine they can make you very sleepy and slow your "
            "breathing (US prescribing information 2024). Your clinic needs to know of all of them, and decides with "
            "you what is given together."
        ),
        "ketamine-label-2024",
    ),
    cited(
        phrase(
            "Other medicines: some slow down the enzymes CYP3A4 and CYP2B6, by which the body breaks ketamine down "
            "(Peltoniemi 2016). Show your clinic the list of all your medicines; it knows which ones matter."
        ),
        "peltoniemi-2016",
    ),
    cited(
        phrase(
            "Pregnancy: that ketamine is safe then is not established (US prescribing information 2024). If you are or "
            "may be pregnant, or breast-feed, tell your clinic before the infusion."
        ),
        "ketamine-label-2024",
    ),
    cited(
        phrase(
            "Psychosis and drug abuse: the specialists' guidelines advise against ketamine while a psychosis is not "
            "under control or drug abuse goes on (Cohen 2018). If you have had either, at any time, your clinic should "
            "know before the infusion; it is a reason for care, not for blame."
        ),
        "cohen-2018",
    ),
)
