"""Draw the pictures of the README from the sample diary, the same every time: `make pictures`."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale, QTimer  # noqa: E402
from PySide6.QtGui import QPainter, QPixmap  # noqa: E402

from diary.clock import FixedClock  # noqa: E402
from diary.model.scales import DayItem  # noqa: E402
from diary.sample import invented_contents  # noqa: E402
from diary.sample.suggestions import with_suggestions  # noqa: E402
from diary.store.incoming.importing import restore  # noqa: E402
from diary.store.repository import Repository  # noqa: E402
from ui.app import make_application, open_window  # noqa: E402
from ui.destinations import Destination  # noqa: E402
from ui.look import theme  # noqa: E402
from ui.relief.page import ReliefPage, ReliefView  # noqa: E402
from ui.words.language import use_formats  # noqa: E402

CLOCK = FixedClock(datetime(2026, 11, 24, 9, 14, tzinfo=UTC))


def wait(milliseconds: int) -> None:
    """Let the window work for a while; QTest.qWait would hold up the threads that compute."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def side_by_side(pictures: list[QPixmap]) -> QPixmap:
    """Return pictures of one height beside one another, with a gap between them."""
    gap = 24
    whole = QPixmap(sum(one.width() + gap for one in pictures) - gap, pictures[0].height())
    whole.fill(theme.theme().colour("rail"))
    painter, left = QPainter(whole), 0
    for one in pictures:
        painter.drawPixmap(left, 0, one)
        left += one.width() + gap
    painter.end()
    return whole


def views(page: ReliefPage) -> QPixmap:
    """Return the three views of Relief side by side, the page alone, without the rail."""
    taken = []
    for view in ReliefView:
        page.open_view(view)
        wait(2000)  # until the forecasts of all infusions are there
        taken.append(page.grab())
    page.open_view(ReliefView.THIS)
    return side_by_side(taken)


def draw(folder: Path) -> None:
    """Draw Today, Relief, its three views, Infusions, Diary and Visit in light and dark into docs/pictures."""
    app = make_application()
    use_formats(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    for look in ("light", "dark"):
        path = folder / f"{look}.db"
        repository = Repository(path, CLOCK)
        today = repository.today()
        restore(repository, with_suggestions(invented_contents(today), today))
        repository.close()
        theme.install(theme.Theme(look))
        session, window = open_window(path, CLOCK)
        window.show()
        app.processEvents()
        window.finish()
        window.today.answer(DayItem.PAIN_AVERAGE, 4)
        window.today.answer(DayItem.PAIN_WORST, 6)
        window.open_page(Destination.RELIEF)
        wait(3000)  # a script that draws, not a test: long enough for the forecast on any machine
        window.grab().save(str(ROOT / "docs" / "pictures" / f"relief-{look}.png"))
        page = window.page(Destination.RELIEF)
        if isinstance(page, ReliefPage):
            window.resize(1280, 980)
            wait(200)
            views(page).save(str(ROOT / "docs" / "pictures" / f"relief-views-{look}.png"))
        window.resize(1280, 860)
        for name in ("infusions", "diary", "visit"):
            window.open_page(Destination[name.upper()])
            wait(3000)
            window.grab().save(str(ROOT / "docs" / "pictures" / f"{name}-{look}.png"))
        window.open_page(Destination.TODAY)
        wait(500)
        window.grab().save(str(ROOT / "docs" / "pictures" / f"today-{look}.png"))
        window.close()
        session.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        draw(Path(place))
