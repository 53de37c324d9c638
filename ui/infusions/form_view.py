"""Shows the open infusion in its form: as it is stored or was being typed, and whether it follows too soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.checklist import last_checklist
from ui.forms.early import early_repeat_texts
from ui.infusions.form import InfusionForm
from ui.infusions.naming import title_of
from ui.widgets.infusion_draft import Draft

if TYPE_CHECKING:
    from diary.model.records.infusion import Infusion
    from ui.infusions.writing import InfusionWriting
    from ui.session import Session


class FormView:
    """The form, filled with what the diary and the user know.

    Attributes:
        form: It itself.
    """

    def __init__(self, session: Session, writing: InfusionWriting) -> None:
        self._session, self._writing = session, writing
        self.form = InfusionForm(session.today)

    def show(self, key: int | None, stored: Infusion | None) -> None:
        """Fill it, with what the infusion before suggests.

        Args:
            key: The infusion's id; None for a new one.
            stored: As it stands; None for a new one.
        """
        infusions = self._session.reading.infusions()
        is_planned = stored is not None and stored.planned
        title, draft = title_of(infusions, key), self._writing.draft(key)
        self.form.show_draft(title, draft, is_new=stored is None, is_planned=is_planned)
        used = [i.clinic for i in infusions if i.clinic and i.id != key]
        self.form.inputs.suggest(used[-1] if used else "", last_checklist(infusions, stored))

    def empty(self) -> None:
        """Fill it with nothing, before it hides: a date that loses the focus then would be taken for an edit."""
        self.form.show_draft("", Draft(), is_new=True)

    def show_early(self, stored: Infusion | None) -> tuple[str, str]:
        """Say of the dates in it that they follow the infusion before too soon, where they do; return what is said.

        Args:
            stored: The infusion as it stands; None for a new one.
        """
        reading, today = self._session.reading, self._session.today()
        early = early_repeat_texts(self.form.draft(), stored, reading.infusions(), reading.settings, today)
        self.form.show_early(*early)
        return early
