"""A program on a diary, told what to do on its input, a line of JSON each; answers with a line of JSON.

Run as `python -m tests.store.worker DIARY MOMENT`. It keeps the diary open as a window does, and does
what a terminal would.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.model.scales import DayItem
from diary.store.repository import Repository


class Program:
    """What one process does with the diary."""

    def __init__(self, path: Path, clock: FixedClock) -> None:
        self.path, self.clock = path, clock
        self.window: Repository | None = None

    def do(self, word: str, arguments: list[str]) -> object:
        """Do one thing and tell what came of it."""
        match word, arguments:
            case "open", []:
                self.opened()
            case "answer", [day, item, value]:
                return len(self.opened().answer(date.fromisoformat(day), DayItem(item), int(value)))
            case "read", []:
                # As the window computes: over a second connection that is opened and closed.
                with closing(Repository(self.path, self.clock)) as other:
                    return [len(self.opened().days()), len(other.days())]
            case "close", []:
                if self.window is not None:
                    self.window.close()
                self.window = None
            case "command", given:
                return self.command(given)
        return None

    def opened(self) -> Repository:
        """The diary, opened if need be."""
        if self.window is None:
            self.window = Repository(self.path, self.clock)
        return self.window

    def command(self, arguments: list[str]) -> list[object]:
        """Do what the command line does; its exit status and what it said."""
        from diary import cli  # with all that a command may need: few of these programs are told one

        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            status = cli.run_command(["--diary", str(self.path), *arguments], self.clock)
        return [status, said.getvalue()]


def main() -> None:
    """Read and do, until the input ends."""
    program = Program(Path(sys.argv[1]), FixedClock(datetime.fromisoformat(sys.argv[2])))
    print(json.dumps("ready"), flush=True)  # noqa: T201 - how it answers
    for line in sys.stdin:
        word, *arguments = json.loads(line)
        try:
            answer: object = [program.do(word, arguments), None]
        except DiaryError as error:
            answer = [None, str(error)]
        print(json.dumps(answer), flush=True)  # noqa: T201 - how it answers


if __name__ == "__main__":
    main()
