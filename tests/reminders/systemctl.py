"""A stand-in for the user's systemd, before all others in the search path."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

_SCRIPT = """#!/bin/sh
# What it was told, and whether the timer is on; with a file `refuses` it does nothing.
echo "$*" >> "{folder}/told"
[ -e "{folder}/refuses" ] && case "$*" in *Version*) ;; *) exit 1 ;; esac
case "$*" in
    *enable*) touch "{folder}/on" ;;
    *disable*) rm -f "{folder}/on" ;;
    *ActiveState*) [ -e "{folder}/on" ] && echo ActiveState=active || echo ActiveState=inactive ;;
esac
"""


def stand_in_for_systemctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put it there, with a folder for state of the test's own; the folder in which it keeps what it was told."""
    folder = tmp_path / "bin"
    folder.mkdir()
    script = folder / "systemctl"
    script.write_text(_SCRIPT.format(folder=folder))
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return folder
