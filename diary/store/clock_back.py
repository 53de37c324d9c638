"""A clock that was set back: the diary has entries from after this moment, and new ones would get a wrong day."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from diary.wording import phrase

if TYPE_CHECKING:
    from diary.store.connection import Connection
    from diary.wording import Phrase

_LAST = 100
"""So many of the newest rows of the history are looked at: one by a clock that was ahead is not told for ever."""
_SLACK = timedelta(hours=1)
"""The clocks of two computers on which one diary is used may differ by as much."""


def newest_moment(connection: Connection) -> datetime | None:
    """Return the latest moment among the newest entries, in the zone of its time; None while there is none."""
    row = connection.execute(
        "SELECT at_utc, utc_offset_minutes FROM "
        "(SELECT at_utc, utc_offset_minutes FROM change ORDER BY id DESC LIMIT ?) "
        "ORDER BY at_utc DESC LIMIT 1",
        (_LAST,),
    ).fetchone()
    if row is None:
        return None
    zone = timedelta(minutes=row[1])
    return datetime.fromisoformat(row[0]).astimezone(timezone(zone))


def clock_warning(newest: datetime | None, now: datetime) -> Phrase | None:
    """Return what to say of a clock that is behind the newest entry by a day or more on the calendar; None of others.

    A flight over the date line sets the date back, but not the moment: nothing is said of it.
    """
    if newest is None or newest <= now + _SLACK or newest.date() <= now.date():
        return None
    return phrase(
        "This computer's clock says {today}, but this diary has an entry made on {entry}: if the clock is wrong, set "
        "it right before you answer; if it is right, go on.",
        today=now.date(),
        entry=newest.date(),
    )
