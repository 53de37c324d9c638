"""The use of each page of the window: the part of the help that F1 opens on it."""

from __future__ import annotations

from ui.help.section import Section, section
from ui.words.text import translate


def pages() -> tuple[Section, ...]:
    """Return a part for each page, in the order of the rail and in the user's language."""
    return (_today(), _relief(), _infusions(), _questionnaires(), _diary(), _visit(), _settings())


def _today() -> Section:
    return section(
        "page-today",
        translate("Help", "The page Today"),
        (
            translate(
                "Help",
                "One day on one screen. The average pain is the one answer that makes a day count; everything "
                "else is as you like.",
            ),
            translate(
                "Help",
                "Each answer is on disk as soon as it is given, which “Saved” says. Nothing is answered for you, "
                "and every answer can be taken back with Delete.",
            ),
            translate(
                "Help",
                "The arrows and the calendar at the top open another day. A past day has a tint and asks about "
                "that day. Beside it stands where you were then.",
            ),
            translate("Help", "Groups of questions that you never need can be hidden in Settings."),
        ),
    )


def _relief() -> Section:
    return section(
        "page-relief",
        translate("Help", "The page Relief"),
        (
            translate(
                "Help",
                "How much less pain than before the infusion, day by day, with the estimate of how it goes on. "
                "The last seven days as you wrote them down come first.",
            ),
            translate(
                "Help",
                "The band is the likely range: of ten such cases, eight lie in it. The shaded days are those on "
                "which relief is likely to fall below your threshold.",
            ),
            translate(
                "Help",
                "Three views: this infusion, all infusions beside one another, and all of the calendar. Arrow "
                "keys on the chart read out a day; + and − zoom, 0 shows everything. The table says the same.",
            ),
            translate("Help", "The page may say that it can't tell. It then says what is missing."),
        ),
    )


def _infusions() -> Section:
    return section(
        "page-infusions",
        translate("Help", "The page Infusions"),
        (
            translate(
                "Help",
                "Choose an infusion to read what it did: its curve, five figures, and more below. “Change” opens "
                "the form.",
            ),
            translate(
                "Help",
                "A planned infusion can carry the checklist of your clinic for that day. Blood results stand "
                "beside the infusion that they belong to.",
            ),
        ),
    )


def _questionnaires() -> Section:
    return section(
        "page-questionnaires",
        translate("Help", "The page Questionnaires"),
        (
            translate(
                "Help",
                "What is due and why. One question at a time; you can stop and go on later, on another day too.",
            ),
            translate("Help", "The grade is explained in words at the end. The history stands beside your infusions."),
        ),
    )


def _diary() -> Section:
    return section(
        "page-diary",
        translate("Help", "The page Diary"),
        (
            translate(
                "Help",
                "The whole year in one view, each day tinted by its pain, with marks that say it without colour; "
                "or a table with search and filters.",
            ),
            translate(
                "Help",
                "The chosen day stands beside it with everything that was ever changed on it. Enter opens it on "
                "Today. A day that was deleted comes back with Ctrl+Z.",
            ),
        ),
    )


def _visit() -> Section:
    return section(
        "page-visit",
        translate("Help", "The page Visit"),
        (
            translate(
                "Help",
                "The report for your clinic, page by page as it will print. Tick what goes in; your own words, "
                "your name and your birth date go in only when you ask for it, each time.",
            ),
            translate(
                "Help",
                "Each way out is one click: a PDF, paper, tables, records for the clinic's system, dates for your "
                "calendar, an empty sheet for days in hospital. Nothing is sent to anybody.",
            ),
            translate("Help", "Write down when your visits are: the report then begins at the last one."),
        ),
    )


def _settings() -> Section:
    return section(
        "page-settings",
        translate("Help", "The page Settings"),
        (
            translate(
                "Help",
                "How it looks, what leaves and enters the diary, backups, passphrase, your clinic and your "
                "medicines. What you choose is saved at once.",
            ),
            translate(
                "Help",
                "A diary with a passphrase can't be read by anybody else. Keep the recovery code somewhere safe: "
                "without passphrase and code nobody can open it.",
            ),
        ),
    )
