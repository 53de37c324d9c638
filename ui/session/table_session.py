"""Brings another program's table in through the window: a look, a preview, and the import, off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary import app, existing
from diary.store.incoming.importing import ClashRule
from ui.session.data_session import DataSession

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.errors import DiaryError
    from diary.exchange.tracker.first_look import FirstLook
    from diary.exchange.tracker.found import FoundScores
    from diary.exchange.tracker.layout import Layout, Shape
    from diary.store.incoming.plan import Plan
    from diary.store.repository import Repository


@dataclass(frozen=True)
class Preview:
    """The answers that a table gives, and what bringing it in would do.

    Attributes:
        source: Where the table is.
        found: What it gives.
        plan: What would be done; where answers differ, the diary's own stand.
    """

    source: Path
    found: FoundScores
    plan: Plan


class TableSession(DataSession):
    """One look, preview or import at a time; arguments as those of `DataSession`."""

    def look_at_table(
        self,
        source: Path,
        shape: Shape,
        done: Callable[[FirstLook], None],
        failed: Callable[[DiaryError | None], None],
    ) -> None:
        """Read the first rows of a table."""

        def work(repository: Repository) -> FirstLook:
            app.import_format(repository.path, source)  # says of a diary or another database what it is
            self.still()
            return app.look_at_foreign(source, shape)

        self._run(work, done, failed)

    def preview_table(
        self,
        source: Path,
        layout: Layout,
        done: Callable[[Preview], None],
        failed: Callable[[DiaryError | None], None],
    ) -> None:
        """Say what a table gives and what bringing it in would do; nothing is written."""

        def work(repository: Repository) -> Preview:
            existing.refuse_damage(repository)
            found = app.read_foreign(repository, source, layout, still=self.still)
            self.still()
            return Preview(source, found, app.plan_foreign(repository, found, ClashRule(keep_own=True)))

        self._run(work, done, failed)

    def bring_in_table(
        self,
        preview: Preview,
        rule: ClashRule,
        done: Callable[[Plan], None],
        failed: Callable[[DiaryError | None], None],
    ) -> None:
        """Bring in what was shown, in one transaction after a backup; then every page reads the diary again."""
        if self._session.check.damage is not None:
            failed(self._session.check.damage)
            return

        def work(repository: Repository) -> Plan:
            self.still()
            return app.add_foreign(repository, preview.found, rule, preview.source.name)

        self._run(work, lambda plan: self._came_in(plan, preview.source.name, done), failed)
