"""The place of a diary: whether other programs copy files about in it, or another computer serves it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from diary.held_files import is_folder
from diary.wording import phrase

if TYPE_CHECKING:
    from diary.wording import Phrase

_SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "seafile": "Seafile",
    "syncthing": "Syncthing",
    "mega": "MEGA",
}
"""Names of folders, in small letters, and the program that keeps each the same on several computers."""
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "sshfs", "fuse.sshfs", "9p", "davfs", "fuse.davfs2", "ncpfs"}
"""File systems of another computer, as Linux names them. SQLite's log needs memory that programs share."""
_MOUNTS = Path("/proc/self/mounts")


def synced_by(path: Path) -> str | None:
    """Return the name of the program that seems to sync the folder of a file; None for a folder of this computer alone.

    By the names of the folders above it, also those that a link leads to: `OneDrive - Clinic` and `Dropbox (Personal)`
    count too.
    """
    for folder in (*path.absolute().parents, *Path(os.path.realpath(path)).parents):
        name = folder.name.casefold()
        for known, program in _SYNCED.items():
            if name == known or name.startswith((f"{known} ", f"{known}-", f"{known}(")):
                return program
        if any(is_folder(folder / mark) for mark in (".stfolder", ".dropbox.cache")):
            return "Syncthing" if is_folder(folder / ".stfolder") else "Dropbox"
    return None


def is_on_network(path: Path) -> bool:
    """Return whether the folder of a file is another computer's, as far as that can be told."""
    if sys.platform == "win32":
        return str(path.absolute()).startswith("\\\\")
    best, kind = "", ""
    with suppress(OSError):
        real = str(path.absolute().resolve())
        for line in _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
            _, point, system, *_ = line.split(" ")
            point = point.replace("\\040", " ")
            if len(point) > len(best) and (real == point or real.startswith(point.rstrip("/") + "/")):
                best, kind = point, system
    return kind in _NETWORK


def place_warning(path: Path) -> Phrase | None:
    """Return what to say of a diary in a synced or network folder; None of any other."""
    program = synced_by(path)
    if program is not None:
        return phrase(
            "{path} is in a folder that {program} syncs. It may put an older file in its place while you write. Keep "
            "the diary in a folder of this computer, and choose the synced one as the second folder for backups.",
            path=str(path),
            program=program,
        )
    if is_on_network(path):
        return phrase(
            "{path} is in a folder of another computer. Open it in one program at a time. Safer: keep the diary on "
            "this computer, and choose that folder as the second one for backups.",
            path=str(path),
        )
    return None
