"""The cards of Settings that hold simple settings, and those that only tell something."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from diary import __version__
from ui.forms.field_grid import FieldGrid
from ui.forms.read_text import ReadText
from ui.forms.setting_fields import ChoiceSetting, Setting
from ui.widgets.card import Card, label
from ui.words.text import clock_time, weekday

if TYPE_CHECKING:
    from pathlib import Path

    from diary.settings import Settings

# Whole hours only: where clocks change, an hour comes twice, and a day that ended inside of it would come back
# (tests/test_clock.py).
DAY_ENDS = tuple(time(hour) for hour in range(12))
ALMOST = 90
"""How many minutes before the day ends the example is."""


class DaySetting(ChoiceSetting):
    """The end of a diary day."""

    def words_of(self, value: object) -> str:
        """A time."""
        return _clock(value) if isinstance(value, time) else ""


class DayCard(Card):
    """The day: when it ends, and what that means.

    Attributes:
        day_end: The setting.
        example: What it means for an entry in the night.
        running: Which diary day is running.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("The day"))
        hint = self.tr(
            "Until this time, what you enter belongs to the day before: an evening often ends after midnight. "
            "Best is an hour at which you are asleep."
        )
        midnight = self.tr("{time}, midnight").format(time=_clock(time(0)))
        choices = [(end, _clock(end) if end.hour else midnight) for end in DAY_ENDS]
        self.day_end = DaySetting("day_end", self.tr("A diary day ends at"), hint, choices)
        self.example = label("", "strong", wrap=True)
        self.running = label("", wrap=True)
        stays = self.tr("Changing this moves none of the days in your diary: each keeps its date and its answers.")
        self.fields: list[Setting] = [self.day_end]
        # The hint is longer than its field is wide.
        rest = (self.day_end.hint, self.example, self.running, label(stays, "small", wrap=True))
        for widget in (FieldGrid([[self.day_end, None]]), *rest):
            self.body.addWidget(widget)

    def show_settings(self, settings: Settings, today: date) -> None:
        """Say what the stored day end means.

        Args:
            settings: What is stored.
            today: The running diary day.
        """
        end = settings.day_end
        if end == time(0):
            text = self.tr("An entry made at {time} belongs to the new day.").format(time=_clock(end))
        else:
            minutes = end.hour * 60 + end.minute
            before = time(*divmod(max(minutes - ALMOST, minutes // 2), 60))
            text = self.tr("An entry made at {early} belongs to the day before, one made at {time} to the new day.")
            text = text.format(early=_clock(before), time=_clock(end))
        self.example.setText(text)
        self.running.setText(self.tr("By your clock, it is now the diary day of {day}.").format(day=weekday(today)))


class FileCard(Card):
    """The diary file: its place, and how it is kept.

    Attributes:
        path: The path, to be selected. copy_button: Copies it. copied: Says that it was copied.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(self.tr("Your diary file"))
        self.path = ReadText(str(path), anywhere=True)
        self.path.setAccessibleName(self.tr("Where the diary file is"))
        self.copy_button = QPushButton(self.tr("Copy this path"))
        self.copied = label("", "saved", wrap=True)
        self.body.addWidget(label(self.tr("All of your diary is in one file:"), wrap=True))
        self.body.addWidget(self.path)
        self.body.addWidget(self.copy_button)
        self.body.addWidget(self.copied)
        self.copied.hide()
        for sentence in (
            self.tr("It is only on this computer. Relief Diary uses no network and sends nothing to anyone."),
            self.tr("To keep a copy, use “Make a copy” on this page: the file alone may lack what was saved last."),
        ):
            self.body.addWidget(label(sentence, "muted", wrap=True))
        self.copy_button.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.path.toPlainText())
        self.copied.setText(self.tr("✓ Copied"))
        self.copied.show()


class AboutCard(Card):
    """The program: what it is and is not.

    Attributes:
        help_button: Opens the help page.

    Signals:
        help_wanted: The user wants to read the help page.
    """

    help_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("About and intended use"))
        self.title.setWordWrap(True)  # two lines of it where the side column is narrow, as in German
        name = self.tr("Relief Diary {version}").format(version=__version__)
        self.body.addWidget(label(name, "strong", wrap=True))
        for sentence in (
            self.tr(
                "A diary for people who receive ketamine infusions for chronic pain, and a help for talking with "
                "their clinic."
            ),
            self.tr(
                "It has not been certified as a medical device. It shows what your diary says; it doesn't diagnose or "
                "treat, and it never tells you to take, skip or change a medicine. Those decisions are yours and your "
                "clinic's."
            ),
            self.tr(
                "It is no alarm: nobody but you sees what is in it until you show it. It is not meant for emergencies, "
                "nor for deciding on a treatment without a clinic."
            ),
            self.tr("It is free software under the MIT License."),
        ):
            self.body.addWidget(label(sentence, "muted", wrap=True))
        self.help_button = QPushButton(self.tr("Open the help page (F1)"))
        self.body.addWidget(self.help_button)
        self.help_button.clicked.connect(self.help_wanted)


def _clock(at: time) -> str:
    return clock_time(datetime.combine(date.min, at))
