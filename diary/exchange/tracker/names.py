"""Months and weekdays by their names, in the languages of the program: English, Polish, Dutch and German.

Written out, not asked of the computer: its names depend on what is installed, and a file comes from elsewhere.
"""

from __future__ import annotations

_MONTHS = (
    "january jan januari januar jän jänner jaenner styczeń stycznia styczen sty",
    "february feb februari februar febr luty lutego lut",
    "march mar maart mrt märz maerz mär mrz marzec marca",
    "april apr kwiecień kwietnia kwiecien kwi",
    "may mei mai maj maja",
    "june jun juni czerwiec czerwca cze",
    "july jul juli lipiec lipca lip",
    "august aug augustus sierpień sierpnia sierpien sie",
    "september sep sept wrzesień września wrzesien wrzesnia wrz",
    "october oct oktober okt październik października pazdziernik pazdziernika paź paz",
    "november nov listopad listopada lis",
    "december dec dezember dez grudzień grudnia grudzien gru",
)
_WEEKDAYS = (
    "monday mon mo maandag ma montag poniedziałek poniedzialek pon pn",
    "tuesday tue tues tu dinsdag di dienstag wtorek wt",
    "wednesday wed we woensdag wo mittwoch mi środa sroda śr sr",
    "thursday thu thur thurs th donderdag do donnerstag czwartek czw cz",
    "friday fri fr vrijdag vr freitag piątek piatek pt",
    "saturday sat sa zaterdag za samstag sonnabend sobota sob so sb",
    "sunday sun su zondag zo sonntag so niedziela niedz nd ndz nie",
)

MONTHS = {name: month for month, names in enumerate(_MONTHS, start=1) for name in names.split()}
"""The number of a month, 1 to 12, by its name in small letters."""

WEEKDAYS: dict[str, frozenset[int]] = {}
"""The weekdays, Monday is 0, that a name in small letters can mean: So is a Sunday in German, a Saturday in Polish."""
for _weekday, _names in enumerate(_WEEKDAYS):
    for _name in _names.split():
        WEEKDAYS[_name] = WEEKDAYS.get(_name, frozenset()) | {_weekday}
