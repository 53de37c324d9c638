"""Figures that pages show, as computations to be run off the window's thread (`ui.worker.Latest`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.response import Response
    from diary.store.repository import Repository
    from ui.session import Session


def response_work(session: Session) -> Callable[[], tuple[Response, ...] | None]:
    """What computes the responses to all infusions that have begun, oldest first; see `Session.off_thread`."""

    def compute(repository: Repository) -> tuple[Response, ...]:
        from diary.model.response import responses

        return responses(
            repository.days(),
            repository.infusions(),
            repository.settings,
            repository.today(),
            medicines=repository.medicines(),
            labs=repository.labs(),
        )

    return session.off_thread(compute)
