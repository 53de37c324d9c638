"""Starting, telling and killing other programs on a diary."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.factories import NOW

ROOT = Path(__file__).resolve().parents[2]


class OtherProgram:
    """A process of its own on a diary (`tests.store.worker`)."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-m", "tests.store.worker", str(path), NOW.isoformat()]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self._is_ready = False

    def ask(self, *words: str) -> Any:  # noqa: ANN401 - what JSON holds
        """Tell it to do something and wait until it is done."""
        self.tell(*words)
        return self.hear()

    def tell(self, *words: str) -> None:
        """Tell it to do something, and don't wait."""
        self._wait()
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()

    def hear(self) -> Any:  # noqa: ANN401 - what JSON holds
        """What came of it; an error that it said is raised."""
        done, error = self._line()
        assert error is None, error
        return done

    def kill(self) -> None:
        """End it as a power cut would: nothing is finished, nothing closed."""
        self._process.kill()
        self._forget()

    def stop(self) -> None:
        """Let it end by itself, closing nothing on purpose."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait(60)
        self._forget()

    def _wait(self) -> None:
        if not self._is_ready:
            assert self._line() == "ready"
            self._is_ready = True

    def _line(self) -> Any:  # noqa: ANN401 - what JSON holds
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the other program has ended"
        return json.loads(line)

    def _forget(self) -> None:
        self._process.wait(60)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None and not stream.closed:
                try:
                    stream.close()
                except BrokenPipeError:
                    continue
