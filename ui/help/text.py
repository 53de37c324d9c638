"""What the help page says, section by section. Clinical terms are explained here, once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from diary.model.records.sign import SafetySign
from diary.model.safety.help import opens_when
from ui.words.text import words


@dataclass(frozen=True)
class Section:
    """A part of the help page.

    Attributes:
        name: Stays the same in every language, for jumping to it.
        title: Its heading.
        paragraphs: Sentences that stand together.
        points: A list below them.
    """

    name: str
    title: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...] = ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def sections() -> tuple[Section, ...]:
    """The whole page in the user's language."""
    return (_now(), _clinic(), _scales(), _words(), _cautions(), _program(), _keys())


def _now() -> Section:
    return Section(
        "now",
        _tr("If you need help now"),
        (
            _tr(
                "If your life or someone else's is in danger, or if you think of harming yourself: call the emergency "
                "number of the country you are in, or ask anyone near you to call it. A mobile phone can make an "
                "emergency call even while it is locked."
            ),
            _tr(
                "There is no one number for the whole world. Some examples, which can change; your clinic, your "
                "pharmacy or your phone's emergency screen know the one where you are:"
            ),
        ),
        (
            _tr("European Union and many other countries: emergency 112."),
            _tr("United Kingdom and Ireland: emergency 999 or 112; someone to talk to 116\u00a0123."),
            _tr("United States and Canada: emergency 911; someone to talk to 988."),
            _tr("Germany: emergency 112; someone to talk to 0800\u00a0111\u00a00\u00a0111."),
            _tr("Netherlands: emergency 112; someone to talk to 113 or 0800\u00a00113."),
            _tr("Poland: emergency 112; someone to talk to 116\u00a0123."),
            _tr("Australia: emergency 000; someone to talk to 13\u00a011\u00a014."),
            _tr("New Zealand: emergency 111; someone to talk to 1737."),
            _tr("Not in your country? Ask your clinic for the crisis line there, and write it down where you see it."),
        ),
    )


def _clinic() -> Section:
    return Section(
        "clinic",
        _tr("When to tell your clinic"),
        (
            _tr(
                "The diary looks for these signs in what you write down, and asks you on Today to tell your clinic. It "
                "only sees what is in the diary: if something worries you, call, whatever the diary says."
            ),
        ),
        tuple(words(opens_when(sign)) for sign in SafetySign),
    )


def _scales() -> Section:
    return Section(
        "scales",
        _tr("What the scales mean"),
        (
            _tr("Nothing is answered for you. What you leave out stays out: it is never counted as 0."),
            _tr(
                "A diary day ends at 04:00, so that what you write after midnight belongs to the evening it is about; "
                "you can set another time in Settings."
            ),
        ),
        (
            _tr(
                "Pain: 0 is no pain, 10 the worst pain you can imagine (numeric rating scale, NRS). The average is the "
                "answer that makes a day count."
            ),
            _tr(
                "Interference and enjoyment: how much pain got in the way of what you do, and of enjoying life; 0 is "
                "not at all, 10 completely. With the average pain they are the three questions of the PEG scale."
            ),
            _tr("Sleep and mood: 0 is the worst, 10 the best."),
            _tr("Dreams: of the night before. In the three nights after an infusion the diary asks for them first."),
            _tr(
                "Drug high, inner and outer perception: 0 is not at all, 10 as strong as can be. Inner perception is "
                "what happens in your thoughts, outer perception what happens with your senses, time and space "
                "(Bowdle 1998, grouped as in Niesters 2013)."
            ),
            _tr("Side effects: none, mild (you notice it), moderate (it bothers you), severe (it stops you)."),
            _tr("Doses: how many of each medicine you took that day. None taken is 0; nothing written is no answer."),
        ),
    )


def _words() -> Section:
    return Section(
        "words",
        _tr("What the words mean"),
        (),
        (
            _tr("Course: the days on which one infusion treatment was given, from the first to the last."),
            _tr(
                "Baseline: how strong your pain is without relief, from the days before the course and those on which "
                "relief had worn off."
            ),
            _tr("Relief: by how much pain is below your baseline, in percent of it."),
            _tr(
                "Threshold: the relief below which the effect counts as faded, 30 % unless your clinic says otherwise; "
                "30 % less pain is a change that matters to people, 50 % a large one (Farrar 2001)."
            ),
            _tr("Likely range: where the true value lies in 8 of 10 such cases."),
            _tr(
                "Chronic Pain Grade (CPGS): a short questionnaire that grades long-standing pain by how strong it is "
                "and how much it keeps you from doing (Von Korff 1992)."
            ),
        ),
    )


def _cautions() -> Section:
    return Section(
        "cautions",
        _tr("What is not known"),
        (_tr("Ketamine for chronic pain is not a settled matter. What research says, and the diary can't change:"),),
        (
            _tr("What you can do may not get better even when pain does; that is why the diary asks for both."),
            _tr(
                "A second course 16 days to 3 weeks after a first raised liver enzymes threefold in 3 of 6 people "
                "(Noppers 2011). Too early a repeat is a risk of its own."
            ),
            _tr(
                "Unpleasant dreams are about three times as likely in the three nights after ketamine (Blagrove 2009)."
            ),
            _tr(
                "Harm to the bladder is known from heavy recreational use; what that means for the doses of a clinic "
                "is unknown."
            ),
            _tr("How safe ketamine is over many years is not established."),
            _tr(
                "Pain goes up and down by itself: in diaries of people without any treatment, some week was 30 % "
                "better than the first in 20 to 33 of 100 (Tiwari 2022). A good week alone proves nothing."
            ),
        ),
    )


def _program() -> Section:
    return Section(
        "program",
        _tr("What this program is"),
        (
            _tr(
                "Relief Diary keeps what you write down, shows it and computes how relief may go on. It is no medical "
                "device, makes no diagnosis and gives no order: what is done about your treatment is for you and "
                "your clinic to decide. It never tells you to take, skip or change a medicine."
            ),
            _tr(
                "Everything stays in one file on this computer. The program has no connection to the internet, no "
                "account, and sends nothing to anybody."
            ),
        ),
    )


def _keys() -> Section:
    return Section(
        "keys",
        _tr("Keys"),
        (),
        (
            _tr("0 to 9 answer a question; X, or 1 and 0 in a row, is 10. On Today this goes on to the next open one."),
            _tr("Delete clears the answer; straight after going on, it takes back the slip."),
            _tr(
                "Ctrl+Z takes back what you did last, on whichever page it was: an answer, a deletion, a form, an "
                "import. Again, it takes back what was before. In a text, what you typed goes first."
            ),
            _tr("Ctrl+Shift+Z, or Ctrl+Y, does again what you took back. Escape closes the line that says so."),
            _tr("Up and Down go from question to question, Page Up and Page Down from card to card."),
            _tr("+ and \u2212 open and close a card."),
            _tr("Side effects: 0 none, 1 mild, 2 moderate, 3 severe; letters find one by its name."),
            _tr("Yes and no: Y or 1, N or 0."),
            _tr("Ctrl+1, Ctrl+2 and so on open the pages in the order of the rail."),
            _tr("Ctrl+Plus and Ctrl+Minus change the size of the text, Ctrl+0 puts it back."),
            _tr("F1 opens this page."),
        ),
    )
