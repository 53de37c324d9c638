"""The card of the clinic, on Settings and among the first steps."""

from __future__ import annotations

from diary.errors import BadInputError
from diary.model.evidence.cautions import IMPORTANT_CHANGE
from diary.wording import Percent, counted
from ui.forms.field_grid import FieldGrid
from ui.forms.setting_fields import ChoiceSetting, LineSetting, Setting
from ui.forms.typed_settings import SETTING_EXAMPLES
from ui.widgets.card import Card
from ui.words.reading import write_number
from ui.words.text import percent, words

THRESHOLDS = (0.30, 0.50)


class ThresholdSetting(ChoiceSetting):
    """From which relief on the effect counts as there."""

    def words_of(self, value: object) -> str:
        """A percentage that is neither of the usual two."""
        return self.tr("{percent}, as set earlier").format(percent=percent(value) if isinstance(value, float) else "")


class ClinicCard(Card):
    """The clinic and what it agreed on with the user.

    Attributes:
        name, phone, threshold, interval, notice, level: The settings.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Your clinic"))
        self.name = LineSetting("clinic_name", self.tr("Name"), "")
        self.phone = LineSetting(
            "clinic_phone",
            self.tr("Phone number"),
            self.tr("Shown beside a safety sign, so that you need not look for it."),
        )
        important, substantial = (
            self.tr("{percent}, an important change").format(percent=percent(THRESHOLDS[0])),
            self.tr("{percent}, a substantial change").format(percent=percent(THRESHOLDS[1])),
        )
        self.threshold = ThresholdSetting(
            "threshold",
            self.tr("Relief counts from"),
            words(IMPORTANT_CHANGE.with_figures(important=Percent(THRESHOLDS[0]), substantial=Percent(THRESHOLDS[1]))),
            list(zip(THRESHOLDS, (important, substantial), strict=True)),
        )
        self.interval = self._number(
            "minimum_interval_days",
            self.tr("Least days between courses"),
            self.tr("What your clinic wants between two infusion courses."),
        )
        self.notice = self._number("notice_days", self.tr("Weeks of notice"), "")
        self.level = self._number(
            "clinic_baseline",
            self.tr("Level before treatment"),
            self.tr("Average pain, 0 to 10, if your clinic measured it. Empty: the diary uses your own days."),
        )
        self.fields: list[Setting] = [self.name, self.phone, self.threshold, self.interval, self.notice, self.level]
        self.body.addWidget(
            FieldGrid([[self.name, self.phone], [self.threshold], [self.interval, self.notice], [self.level, None]])
        )
        self.notice.line.textChanged.connect(lambda _text: self._show_notice())

    def _number(self, item: str, name: str, hint: str) -> LineSetting:
        like = self.tr("like {number}").format(number=write_number(SETTING_EXAMPLES[item]))
        return LineSetting(item, name, hint, placeholder=like)

    def _show_notice(self) -> None:
        """Say the notice in days while it is typed: weeks can be halves."""
        hint = self.tr("How long before an appointment your clinic wants to know.")
        try:
            days = self.notice.value()
        except BadInputError:
            days = None
        if isinstance(days, int) and 0 <= days < 1000:
            hint = words(
                counted(
                    "How long before an appointment your clinic wants to know: now {count} day.",
                    "How long before an appointment your clinic wants to know: now {count} days.",
                    days,
                )
            )
        self.notice.describe(hint)
