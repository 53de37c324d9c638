"""The ways through the window: each opens a page of it, and there what is to be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ui.destinations import Destination

if TYPE_CHECKING:
    from pathlib import Path

    from diary.model.records.infusion import Infusion
    from ui.bring_in.page import BringInPage
    from ui.first_run.page import FirstRunPage
    from ui.help.page import HelpPage
    from ui.infusions.page import InfusionsPage
    from ui.main_window import MainWindow
    from ui.settings.page import SettingsPage


def to_new_infusion(window: MainWindow) -> None:
    """Open the form for a new infusion."""
    cast("InfusionsPage", window.page(Destination.INFUSIONS)).add_infusion()


def to_dates(window: MainWindow, infusion: Infusion) -> None:
    """Open the form of a planned infusion that was on other days."""
    cast("InfusionsPage", window.page(Destination.INFUSIONS)).change_dates(infusion)


def to_new_medicine(window: MainWindow) -> None:
    """Open the form for a new medicine."""
    cast("SettingsPage", window.page(Destination.SETTINGS)).add_medicine()


def to_new_passphrase(window: MainWindow) -> None:
    """Open Settings where a new passphrase is set: the old one is forgotten."""
    cast("SettingsPage", window.page(Destination.SETTINGS)).passphrase.begin_change()


def to_first_steps(window: MainWindow) -> None:
    """Open the first steps at the first."""
    cast("FirstRunPage", window.page(Destination.FIRST_RUN)).begin()


def from_first_steps(window: MainWindow) -> None:
    """Go back to Today, which may offer them still."""
    window.open_page(Destination.TODAY)
    if window.offer is not None:
        window.offer.refresh()


def to_table(window: MainWindow, table: Path) -> None:
    """Show what another program's table holds, and ask whether to bring it in."""
    window.renew(Destination.BRING_IN)  # it stayed as it was, for the table before
    cast("BringInPage", window.page(Destination.BRING_IN)).open_file(table)


def to_package(window: MainWindow, package: Path) -> None:
    """Say in Settings what a package would change, and ask whether to bring it in."""
    data = cast("SettingsPage", window.page(Destination.SETTINGS)).data
    data.open_button.setFocus()  # what has the keyboard stays in sight, and so does what is said below it
    data.look_into(package)


def to_help(window: MainWindow, section: str = "now") -> None:
    """Open the help page at one of its parts (`ui.help.text`)."""
    cast("HelpPage", window.page(Destination.HELP)).open_section(section)
