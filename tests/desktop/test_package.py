"""What a desktop and a package manager are told of the program."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from diary import __version__
from diary.wording import LANGUAGES, WRITTEN
from resources.bundle import deb
from resources.bundle.icons import DRAWN

METADATA = deb.DESKTOP / deb.METAINFO
ENTRY = deb.DESKTOP / "relief-diary.desktop"


def test_the_version_is_the_same_everywhere() -> None:
    newest = next(ET.parse(METADATA).iter("release"))  # noqa: S314 - our own file
    assert newest.attrib["version"] == deb.debian_version(__version__)
    changelog = (deb.ROOT / "CHANGELOG.md").read_text("utf-8")
    heading = re.search(r"^## (.+)$", changelog, re.MULTILINE)
    assert heading is not None
    assert heading[1] in {"Unreleased", f"{__version__} ({newest.attrib['date']})"}


@pytest.mark.parametrize(
    ("ours", "theirs"), [("1.0.0rc1", "1.0.0~rc1"), ("1.0.0", "1.0.0"), ("0.1.0", "0.1.0"), ("1.0.0rc12", "1.0.0~rc12")]
)
def test_a_candidate_comes_before_its_release(ours: str, theirs: str) -> None:
    assert deb.debian_version(ours) == theirs


def test_the_packages_dates_are_the_releases() -> None:
    day = date.fromisoformat(next(ET.parse(METADATA).iter("release")).attrib["date"])  # noqa: S314
    assert date.fromordinal(date(1970, 1, 1).toordinal() + int(deb.released()) // 86_400) == day


def test_the_entry_in_the_menu_is_sound() -> None:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(ENTRY.read_text("utf-8"))
    told = entry["Desktop Entry"]
    assert (told["Exec"], told["Icon"], told["Terminal"]) == ("relief-diary", "relief-diary", "false")
    assert {f"{name}[{code}]" for name in ("GenericName", "Comment") for code in LANGUAGES if code != WRITTEN} <= set(
        told
    )
    words = " ".join(value for name, value in told.items() if name.startswith(("Name", "GenericName", "Comment")))
    assert "ketamin" not in words.lower()


def test_the_guide_and_the_icon_are_among_what_is_shipped() -> None:
    """The spec takes every file below resources, but code, sources of catalogues and what makes packages."""
    spec = (deb.ROOT / "resources" / "bundle" / "relief-diary.spec").read_text("utf-8")
    assert 'rglob("*")' in spec
    assert DRAWN.is_file()
    assert (deb.ROOT / "resources" / "guide" / "user-guide.md").suffix not in {".py", ".pyc", ".ts", ".spec"}


def test_without_streams_a_command_goes_on(tmp_path: Path) -> None:
    """So a program of Windows without a console is started."""
    code = "import sys; sys.stdout = sys.stderr = None; import main; sys.exit(main.main(sys.argv[1:]))"
    for arguments, status in ((["sample", str(tmp_path / "s.db")], 0), (["status", "--diary", "none.db"], 1)):
        ended = subprocess.run([sys.executable, "-c", code, *arguments], cwd=deb.ROOT, capture_output=True, check=False)
        assert (ended.returncode, ended.stdout, ended.stderr) == (status, b"", b"")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_the_validator_of_menu_entries_finds_no_fault() -> None:
    subprocess.run(["desktop-file-validate", str(ENTRY)], check=True)


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not installed")
def test_the_validator_of_software_centres_finds_no_fault() -> None:
    subprocess.run(["appstreamcli", "validate", "--no-net", str(METADATA)], check=True, capture_output=True)
