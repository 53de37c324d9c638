"""A program that is killed, or told of a full or a broken disk, at every write, sync, link, rename, unlink and cutting.

    python -m tests.torture.at_every_call [--part 1/4] [WHAT ...]

does what `at_the_nth_call` does by lot, at every place: a small library (`calls.c`, made with the machine's C compiler)
stands before the operating system's calls in a process that is split off from one in which all is loaded. Prints a row
for each thing that is done, and to stderr every place at which something is wrong.
"""

from __future__ import annotations

import argparse
import ctypes
import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.factories import NOW
from tests.torture import doing
from tests.torture.at_the_nth_call import Place, after, places_of, prepare
from tests.torture.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable

_SOURCE = Path(__file__).with_name("calls.c")
_LIBRARY = "RELIEF_DIARY_CALLS"  # where it is, told to the process that it is loaded into
_IN_C = ("write", "pwrite64", "fsync", "fdatasync", "link", "rename", "unlink", "ftruncate")
"""The calls in the order of `calls.c`."""
_ERRORS = {"signal=KILL": 0, "error=ENOSPC": errno.ENOSPC, "error=EIO": errno.EIO}


def is_possible() -> bool:
    """Return whether this machine can make the library and load it before a program's own calls."""
    return sys.platform == "linux" and shutil.which("cc") is not None


def fail_everywhere(what: str, part: int = 1, parts: int = 1, most: int | None = None) -> Row:
    """Kill, ENOSPC and EIO at every call that something makes; for a process that has the library loaded.

    Args:
        what: One of `tests.torture.doing`.
        part: Which part of the places, from 1 on.
        parts: In how many parts they are met: every so many-th is one of a part.
        most: How many of the part; all, if not given.
    """
    endings, wrong = Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder / "start")
        start, run = folder / "start" / what, folder / "run"
        known = _places(what, start, run)
        with suppress(KeyboardInterrupt):  # Ctrl+C: what was met until now is told
            for place in known[part - 1 :: parts][:most]:
                ending, faults = _meet(place, start, run)
                endings[ending] += 1
                for fault in faults:
                    wrong.append(f"{place.what}, {place.call} {place.number}, {place.fault}: {fault}")
                    sys.stderr.write(f"{wrong[-1]}\n")
    name = f"{what}: kill, ENOSPC, EIO at the n-th call ({len(known)} places known)"
    return Row(name, endings.total(), endings, wrong)


def _places(what: str, start: Path, run: Path) -> list[Place]:
    """Every place of something. It is done here once, so that a process that is split off has all it needs loaded."""
    _lay_out(start, run)
    doing.run(what, run, NOW)
    _lay_out(start, run)

    def count() -> int:
        library = _armed(-1, 0, 0)
        doing.run(what, run, NOW)
        made = {call: library.calls_made(number) for number, call in enumerate(_IN_C)}
        sys.stderr.write(json.dumps(made))
        return 0

    return places_of(what, Counter(json.loads(_split_off(count)[1])))


def _meet(place: Place, start: Path, run: Path) -> tuple[str, list[str]]:
    """Do it with the fault; how it ended, and what is wrong after the next start."""
    _lay_out(start, run)

    def hurt() -> int:
        _armed(_IN_C.index(place.call), place.number, _ERRORS[place.fault])
        return doing.run(place.what, run, NOW)

    def look() -> int:
        sys.stderr.write(json.dumps(after(place.what, run, _do_again)))
        return 0

    code, said = _split_off(hurt)
    wrong = [said.strip().splitlines()[-1][:200]] if "Traceback" in said else []
    ending = {0: "went on all the same", 1: "refused with a line", -signal.SIGKILL: "killed"}.get(code, "crashed")
    code, found = _split_off(look)
    return ending, wrong + (json.loads(found) if code == 0 else [f"next start: {found.strip().splitlines()[-1:]}"])


def _do_again(what: str, run: Path) -> tuple[int, str]:
    return _split_off(lambda: doing.run(what, run, NOW))


def _armed(call: int, number: int, error: int) -> ctypes.CDLL:
    library = ctypes.CDLL(os.environ[_LIBRARY])
    library.arm(call, ctypes.c_long(number), error)
    return library


def _lay_out(start: Path, run: Path) -> None:
    shutil.rmtree(run, ignore_errors=True)
    shutil.copytree(start, run)


def _split_off(work: Callable[[], int]) -> tuple[int, str]:
    """Do something in a process of its own; what it returns (minus the signal that ended it), and what it wrote."""
    with tempfile.TemporaryFile() as told:
        child = os.fork()
        if child == 0:
            os.dup2(told.fileno(), 2)
            try:
                code = work()
            except BaseException:
                traceback.print_exc()
                code = 3
            sys.stderr.flush()
            os._exit(code)
        _pid, status = os.waitpid(child, 0)
        told.seek(0)
        return os.waitstatus_to_exitcode(status), told.read().decode(errors="replace")


def main() -> int:
    """Make the library, and do what the command line says in a process that has it loaded."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", default="1/1", help="which part of the places, as in 2/4")
    parser.add_argument("--most", type=int, help="no more than so many places of each")
    parser.add_argument("what", nargs="*", choices=[*doing.WHATS, []], metavar="WHAT")
    options = parser.parse_args()
    if _LIBRARY not in os.environ:
        return _in_a_process_with_the_library(sys.argv[1:])
    part, parts = (int(number) for number in options.part.split("/"))
    failed = False
    for what in options.what or doing.WHATS:
        row = fail_everywhere(what, part, parts, options.most)
        sys.stdout.write(f"{row.line()}\n")
        sys.stdout.flush()
        failed = failed or bool(row.wrong)
    return int(failed)


def _in_a_process_with_the_library(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "calls.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(_SOURCE), "-ldl"], check=True)
        environment = {**os.environ, "LD_PRELOAD": str(library), _LIBRARY: str(library)}
        command = [sys.executable, "-m", "tests.torture.at_every_call", *arguments]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
