"""The words of the help page, section by section. Clinical terms are explained here, once."""

from __future__ import annotations

from diary.model.evidence.cautions import (
    CHRONIC_PAIN_GRADE,
    PEG_MEANING,
    PERCEPTION,
    THRESHOLD_MEANING,
    before_an_infusion,
    cautions,
)
from diary.model.evidence.sources import findings
from diary.model.records.sign import SafetySign
from diary.model.safety.help import opens_when
from ui.help.guide import guide
from ui.help.pages import pages
from ui.help.section import Section, section
from ui.words.text import translate, words


def sections() -> tuple[Section, ...]:
    """The whole page in the user's language."""
    return (
        _now(),
        _clinic(),
        *pages(),
        _before(),
        _scales(),
        _words(),
        _cautions(),
        _program(),
        _keys(),
        *guide(),
        _references(),
    )


def _now() -> Section:
    return section(
        "now",
        translate("Help", "If you need help now"),
        (
            translate(
                "Help",
                "If your life or someone else's is in danger, or if you think of harming yourself: call the emergency "
                "number of the country you are in, or ask anyone near you to call it. A mobile phone can make an "
                "emergency call even while it is locked.",
            ),
            translate(
                "Help",
                "There is no one number for the whole world. Some examples, which can change; your clinic, your "
                "pharmacy or your phone's emergency screen know the one where you are:",
            ),
        ),
        (
            translate("Help", "European Union and many other countries: emergency 112."),
            translate("Help", "United Kingdom and Ireland: emergency 999 or 112; someone to talk to 116\u00a0123."),
            translate("Help", "United States and Canada: emergency 911; someone to talk to 988."),
            translate("Help", "Germany: emergency 112; someone to talk to 0800\u00a0111\u00a00\u00a0111."),
            translate("Help", "Netherlands: emergency 112; someone to talk to 113 or 0800\u00a00113."),
            translate("Help", "Poland: emergency 112; someone to talk to 116\u00a0123."),
            translate("Help", "Australia: emergency 000; someone to talk to 13\u00a011\u00a014."),
            translate("Help", "New Zealand: emergency 111; someone to talk to 1737."),
            translate(
                "Help",
                "Not in your country? Ask your clinic for the crisis line there, and write it down where you see it.",
            ),
        ),
    )


def _clinic() -> Section:
    return section(
        "clinic",
        translate("Help", "When to tell your clinic"),
        (
            translate(
                "Help",
                "The diary looks for these signs in what you write down, and asks you on Today to tell your clinic. It "
                "only sees what is in the diary: if something worries you, call, whatever the diary says.",
            ),
            translate(
                "Help",
                "Once you have told your clinic, a line stays on Today until your clinic says that it is settled, a "
                "newer result is within its limit, or 14 days were written without any of it.",
            ),
        ),
        tuple(words(opens_when(sign)) for sign in SafetySign),
    )


def _scales() -> Section:
    return section(
        "scales",
        translate("Help", "What the scales mean"),
        (
            translate("Help", "Nothing is answered for you. What you leave out stays out: it is never counted as 0."),
            translate(
                "Help",
                "A diary day ends at 04:00, so that what you write after midnight belongs to the evening it is about; "
                "you can set another time in Settings.",
            ),
        ),
        (
            translate(
                "Help",
                "Pain: 0 is no pain, 10 the worst pain you can imagine (numeric rating scale, NRS). The average is the "
                "answer that makes a day count.",
            ),
            words(PEG_MEANING),
            translate("Help", "Sleep and mood: 0 is the worst, 10 the best."),
            translate(
                "Help",
                "Dreams: of the night before. In the three nights after an infusion the diary asks for them first.",
            ),
            words(PERCEPTION),
            translate(
                "Help", "Side effects: none, mild (you notice it), moderate (it bothers you), severe (it stops you)."
            ),
            translate(
                "Help",
                "Doses: how many of each medicine you took that day. None taken is 0; nothing written is no answer.",
            ),
        ),
    )


def _words() -> Section:
    return section(
        "words",
        translate("Help", "What the words mean"),
        (),
        (
            translate(
                "Help", "Course: the days on which one infusion treatment was given, from the first to the last."
            ),
            translate(
                "Help",
                "Baseline: how strong your pain is without relief, from the days before the course and those on which "
                "relief had worn off. Five scores in the 30 days before are enough, or as much from earlier.",
            ),
            translate(
                "Help",
                "Relief: by how much pain is below your baseline, in percent of it. The diary measures less pain than "
                "before the infusion; it can't tell how much of that the infusion did.",
            ),
            words(THRESHOLD_MEANING),
            translate("Help", "Likely range: where the true value lies in 8 of 10 such cases."),
            words(CHRONIC_PAIN_GRADE),
        ),
    )


def _before() -> Section:
    return section(
        "before",
        translate("Help", "Before an infusion"),
        (
            translate(
                "Help",
                "Talk about these with your clinic, which knows you. Nothing here says what you may or may not take:",
            ),
        ),
        tuple(words(matter) for matter in before_an_infusion()),
    )


def _cautions() -> Section:
    return section(
        "cautions",
        translate("Help", "What is not known"),
        (
            translate(
                "Help",
                "Ketamine for chronic pain is not a settled matter. What research says, and the diary can't change:",
            ),
        ),
        tuple(words(caution) for caution in cautions()),
    )


def _program() -> Section:
    return section(
        "program",
        translate("Help", "What this program is"),
        (
            translate(
                "Help",
                "Relief Diary is for people who receive ketamine infusions for chronic pain, and for talking with "
                "their clinic. It keeps what you write down, shows it and computes how relief may go on.",
            ),
            translate(
                "Help",
                "It has not been certified as a medical device, makes no diagnosis and gives no order: what is done "
                "about your treatment is for you and your clinic to decide. It never tells you to take, skip or "
                "change a medicine.",
            ),
            translate(
                "Help",
                "It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, "
                "nor for deciding on a treatment without a clinic.",
            ),
            translate(
                "Help",
                "Everything stays in one file on this computer. The program has no connection to the internet, no "
                "account, and sends nothing to anybody.",
            ),
        ),
    )


def _keys() -> Section:
    return section(
        "keys",
        translate("Help", "Keys"),
        (),
        (
            translate(
                "Help",
                "0 to 9 answer a question; X, or 1 and 0 in a row, is 10. On Today this goes on to the next open one.",
            ),
            translate("Help", "Delete clears the answer; straight after going on, it takes back the slip."),
            translate(
                "Help",
                "Ctrl+Z takes back what you did last, on whichever page it was: an answer, a deletion, a form, an "
                "import. Again, it takes back what was before. In a text, what you typed goes first.",
            ),
            translate(
                "Help", "Ctrl+Shift+Z, or Ctrl+Y, does again what you took back. Escape closes the line that says so."
            ),
            translate("Help", "Up and Down go from question to question, Page Up and Page Down from card to card."),
            translate("Help", "+ and \u2212 open and close a card."),
            translate("Help", "Side effects: 0 none, 1 mild, 2 moderate, 3 severe; letters find one by its name."),
            translate("Help", "Yes and no: Y or 1, N or 0."),
            translate("Help", "Ctrl+Page Up and Ctrl+Page Down open the day before and the next day on Today."),
            translate("Help", "Ctrl+1, Ctrl+2 and so on open the pages in the order of the rail; Ctrl+1 is today."),
            translate("Help", "Alt+Left and Alt+Right go back to the page before, and forward again."),
            translate("Help", "Ctrl+F searches: in the help on this page, else in the notes of the diary."),
            translate("Help", "Ctrl+P prints the chart on Relief; on any other page, the report for your visit."),
            translate("Help", "Ctrl+S says whether everything is saved. It always is, unless a page says otherwise."),
            translate("Help", "Ctrl+C copies the chosen rows of a table, with the names of the columns."),
            translate("Help", "Ctrl+L locks a diary that has a passphrase."),
            translate("Help", "Ctrl+Plus and Ctrl+Minus change the size of the text, Ctrl+0 puts it back."),
            translate("Help", "Ctrl+W and Ctrl+Q close the window."),
            translate(
                "Help", "F1 opens the help about the page that is shown, and on the help page this list of keys."
            ),
        ),
    )


def _references() -> Section:
    return section(
        "references",
        translate("Help", "Where this comes from"),
        (
            translate(
                "Help",
                "The publications named here and in the diary. They are in the language they were published in; your "
                "clinic or a library can get them.",
            ),
        ),
        tuple(
            translate("Help", "{name}: {reference}").format(name=one.label, reference=one.in_full) for one in findings()
        ),
    )
