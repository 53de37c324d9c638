"""The one bridge between the window and the diary."""

from ui.session.session import Session

__all__ = ["Session"]
