"""A look that stays for a click, whose program is one that only says how it was started, and with which token.

python -m tests.journeys.clicked DIARY FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

import main
from ui.notices import opening


def run(diary: str, file: str) -> int:
    """Remind of a diary; a click writes into the file how the program was started."""
    script = Path(f"{file}.sh")
    script.write_text(f'#!/bin/sh\necho "$@ ${{XDG_ACTIVATION_TOKEN-none}}" > "{file}"\n')
    script.chmod(0o755)
    sys.frozen, sys.executable = True, str(script)  # type: ignore[attr-defined]
    opening.POLL_MS = 100
    return main.main(["remind", "--stay", "--diary", diary])


if __name__ == "__main__":
    raise SystemExit(run(*sys.argv[1:]))
