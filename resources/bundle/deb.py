"""Make a Debian package of the folder that `make bundle` made.

    python -m resources.bundle.deb FOLDER DEST

It installs what stands in FOLDER under /usr/lib/relief-diary, the command, the entry in the menu, the icon in all sizes
and the text for software centres. Removing it leaves every diary where it is. The same input gives the same bytes.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

from diary import __version__
from resources.bundle.icons import draw_icons

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "resources" / "desktop"
METAINFO = "io.github.relief_diary.ReliefDiary.metainfo.xml"
DEPENDS = "libc6, libgl1, libegl1, libfontconfig1, libxkbcommon-x11-0, libdbus-1-3"
"""What the folder doesn't bring, for it must fit the graphics of the computer."""

_CONTROL = """\
Package: relief-diary
Version: {version}
Section: utils
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Depends: {depends}
Recommends: libwayland-cursor0, libwayland-egl1
Maintainer: The Relief Diary authors <relief-diary@localhost>
Description: diary of pain and relief around ketamine infusions
 A symptom diary for people at home who receive ketamine infusions for
 chronic pain. It draws how relief fades after an infusion, says as a range,
 with reasons, when it is time to talk to the clinic, and prints a page for
 the visit. Everything stays in one file on this computer.
 .
 It is not a medical device.
"""


def debian_version(version: str) -> str:
    """Return a version of Python's kind as Debian sorts it: `1.0.0rc1` comes before `1.0.0`."""
    number, mark, rest = version.partition("rc")
    return f"{number}~rc{rest}" if mark else number


def released() -> str:
    """Return the day of the newest release in seconds since 1970, for whatever has a date in the package."""
    releases = ET.parse(DESKTOP / METAINFO).iter("release")  # noqa: S314 - our own file
    day = max(date.fromisoformat(release.attrib["date"]) for release in releases)
    return str((day - date(1970, 1, 1)).days * 86_400)


def lay_out(folder: Path, root: Path) -> None:
    """Put everything where it is installed, under `root`."""
    library = root / "usr/lib/relief-diary"
    shutil.copytree(folder, library, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/relief-diary").symlink_to("../lib/relief-diary/relief-diary")
    for source, target in (
        (DESKTOP / "relief-diary.desktop", "usr/share/applications"),
        (DESKTOP / METAINFO, "usr/share/metainfo"),
        (DESKTOP / "relief-diary.svg", "usr/share/icons/hicolor/scalable/apps"),
    ):
        (root / target).mkdir(parents=True)
        shutil.copy(source, root / target)
    documents = root / "usr/share/doc/relief-diary"
    documents.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", documents / "copyright")
    with gzip.GzipFile(documents / "changelog.gz", "wb", mtime=0) as packed:
        packed.write((ROOT / "CHANGELOG.md").read_bytes())
    draw_icons(root / "usr/share/icons/hicolor")


def make(folder: Path, destination: Path) -> Path:
    """Make the package; return where it is.

    Args:
        folder: What `make bundle` made.
        destination: A folder to put the package into.

    Raises:
        CalledProcessError: dpkg-deb refuses it.
    """
    version = debian_version(__version__)
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"],  # noqa: S607
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    target = destination / f"relief-diary_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="relief-diary-deb-") as made:
        root = Path(made) / "root"
        lay_out(folder, root)
        _let_everybody_read(root)
        size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
        control = root / "DEBIAN" / "control"
        control.parent.mkdir()
        control.write_text(
            _CONTROL.format(version=version, architecture=architecture, size=size, depends=DEPENDS), "utf-8"
        )
        subprocess.run(  # noqa: S603 - our own words
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target)],  # noqa: S607
            check=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": released()},
            stdout=subprocess.DEVNULL,
        )
    return target


def _let_everybody_read(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), Path(sys.argv[2])))  # noqa: T201 - where it is
