"""The files that SQLite holds: asked about from one thread while another opens a diary."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from diary.held_files import hold, refuse_to_read, refuse_to_write

if TYPE_CHECKING:
    from pathlib import Path


def test_a_diary_may_be_opened_while_another_thread_reads_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch()
    faults: list[BaseException] = []
    done = threading.Event()

    def ask() -> None:
        try:
            while not done.is_set():
                refuse_to_read(tmp_path / "a.csv")
                refuse_to_write(tmp_path / "b.csv")
        except BaseException as fault:
            faults.append(fault)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    asking = threading.Thread(target=ask)
    asking.start()
    try:
        for number in range(100):
            hold(tmp_path / f"{number}.db")
    finally:
        done.set()
        asking.join()
        sys.setswitchinterval(before)
    assert faults == []
