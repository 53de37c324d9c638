"""Reading and writing what the user names, without ever leaving something half-done."""

from __future__ import annotations

import io
import lzma
import os
import shutil
import stat
import struct
import zipfile
import zlib
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, cast

from diary.errors import BadInputError, CannotSaveError, system_reason
from diary.exchange import limits
from diary.held_files import (
    begin_of,
    is_file,
    is_folder,
    maker_of,
    refuse_to_read,
    refuse_to_write,
    runs,
    unfinished_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_BITE = 4096
"""The bytes of a packed file that are unpacked at a time: one that says little of itself must not fill the memory."""

_SMALL_BITE = 64
"""The same where bzip2 packed it: 40 bytes of that may be 46 MB."""

_BROKEN_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,  # a password is asked for
    LookupError,
    ValueError,
    OverflowError,
)
"""The errors of Python's zip reader for bytes that make no zip, whichever way they were packed."""

_STANDING_STILL = (1980, 1, 1, 0, 0, 0)  # the oldest moment a zip can name: the same package is the same bytes


def read_bytes(path: Path) -> bytes:
    """Return a whole file.

    Raises:
        BadInputError: it can't be read, is no ordinary file or is too large.
    """
    try:
        if is_folder(path):
            raise BadInputError.of("{path} is a folder, not a file.", path=str(path))
    except OSError as error:
        raise _unreadable(path, error) from error
    content = _at_most(path, limits.MOST_BYTES)
    if content is None:
        raise limits.too_large(str(path))
    return content


def is_folder_or_zip(path: Path) -> bool:
    """Return whether this is a folder, a zip or what is left of one.

    Raises:
        BadInputError: there is nothing, or neither a file nor a folder.
    """
    try:
        if is_folder(path):
            return True
        _refuse_unending(path, path.stat())
        refuse_to_read(path)
        return path.suffix.lower() == ".zip" or zipfile.is_zipfile(path)
    except OSError as error:
        raise _unreadable(path, error) from error


def read_members(path: Path, names: tuple[str, ...]) -> dict[str, bytes]:
    """Return those files of a folder or zip that have one of the names, by name.

    Raises:
        BadInputError: the folder or zip can't be read, or holds more than may be.
    """
    if not is_folder(path):
        return _read_zip(path, names)
    found: dict[str, bytes] = {}
    room = limits.MOST_BYTES
    for name in names:
        if not os.path.lexists(path / name):  # a link that leads nowhere is not left out without a word
            continue
        content = _at_most(path / name, room)
        if content is None:
            raise limits.too_large_together(str(path))
        found[name] = content
        room -= len(content)
    return found


def go_on() -> None:
    """Nobody wants it stopped."""


def write_whole(
    target: Path, members: Mapping[str, bytes], *, replace: bool = False, still: Callable[[], None] = go_on
) -> None:
    """Write a folder, or a zip where the name ends in .zip, that appears only when it is whole.

    Args:
        target: What to write; nothing may be there.
        members: The files by name.
        replace: Whether a zip takes the place of a file that is there: the user was asked.
        still: Called now and then; may raise to stop, which leaves nothing of the attempt.

    Raises:
        BadInputError: something is there already, or there is no folder to write it in.
        CannotSaveError: the disk is full or can't be written; nothing is left of the attempt.
    """
    is_zip = target.suffix.lower() == ".zip"
    write = _write_zip if is_zip else _write_folder
    _write_beside(target, lambda draft: write(draft, members, still), replace=replace and is_zip, still=still)


def write_file(target: Path, content: bytes, *, replace: bool = False, still: Callable[[], None] = go_on) -> None:
    """Write one file that appears only when it is whole; arguments and errors as those of `write_whole`."""

    def write(draft: Path) -> None:
        with _private(draft) as file:
            file.write(content)

    _write_beside(target, write, replace=replace, still=still)


def _write_beside(target: Path, write: Callable[[Path], None], *, replace: bool, still: Callable[[], None]) -> None:
    if os.path.lexists(target) and not (replace and is_file(target)):
        raise BadInputError.of("{path} exists already. Name another one.", path=str(target))
    refuse_to_write(target)
    if not is_folder(target.parent):
        raise BadInputError.of(
            "{path} can't be written: there is no folder {folder}.", path=str(target), folder=str(target.parent)
        )
    # Beside its place, never in a folder for temporary files: it is the diary in plain text.
    _clear_left_over(target)
    draft = unfinished_name(target, ".part")
    try:
        write(draft)
        still()
        if replace:
            draft.replace(target)
        else:
            draft.rename(target)
    except OSError as error:
        raise CannotSaveError.of(
            "{path} can't be written: {reason}.", path=str(target), reason=system_reason(error)
        ) from error
    finally:
        _remove(draft)


def _clear_left_over(target: Path) -> None:
    """Take away what a killed program left of an export to the same place: it is the diary in plain text."""
    with suppress(OSError):
        for path in [path for path in target.parent.iterdir() if path.name.startswith(begin_of(target))]:
            maker = maker_of(path.name)
            if maker is not None and not runs(maker):
                _remove(path)


def _at_most(path: Path, most: int) -> bytes | None:
    """The bytes of a file; None where there are more than `most`."""
    try:
        with io.BufferedReader(_opened(path)) as file:
            if os.fstat(file.fileno()).st_size > most:
                return None
            content = file.read(most + 1)  # it may have grown since
    except OSError as error:
        raise _unreadable(path, error) from error
    return None if len(content) > most else content


def _opened(path: Path) -> io.FileIO:
    """An ordinary file to be read: a pipe would have the reader wait for ever, a device has no end."""
    _refuse_unending(path, path.stat())  # before it is opened: to open a device may do something
    refuse_to_read(path)
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    file = io.FileIO(os.open(path, flags), "rb")
    try:
        _refuse_unending(path, os.fstat(file.fileno()))  # another thing may have that name now
    except BadInputError:
        file.close()
        raise
    return file


def _refuse_unending(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise BadInputError.of("{path} is neither a file nor a folder.", path=str(path))


def _read_zip(path: Path, names: tuple[str, ...]) -> dict[str, bytes]:
    try:
        with _ShortReads(_opened(path), path) as file:
            if file.size > limits.MOST_BYTES:
                raise limits.too_large(str(path))
            with zipfile.ZipFile(file) as archive:
                members = {name: found for name in names if (found := _member(path, archive, name)) is not None}
                if sum(member.file_size for member in members.values()) > limits.MOST_BYTES:
                    raise limits.too_large_together(str(path))
                return {name: _unpacked(archive, member) for name, member in members.items()}
    except OSError as error:
        if error.errno is None:  # the unpacker's own: bad bytes, not a bad disk
            raise _not_unpacked(path) from error
        raise _unreadable(path, error) from error
    except _BROKEN_ZIP as error:
        raise _not_unpacked(path) from error


class _ShortReads(io.BufferedReader):
    """A zip whose list of files is only read where it is short: the zip reader takes it at once, without a bound."""

    def __init__(self, raw: io.FileIO, path: Path) -> None:
        super().__init__(raw)
        self.size = os.fstat(raw.fileno()).st_size
        self._path = path

    def read(self, size: int | None = -1, /) -> bytes:
        """Return at most so many bytes; all to the end where it is -1 (the last 64 kB, in which the list is found).

        Raises:
            BadInputError: it is asked for more at once than the list of a package's files can have.
        """
        if size is not None and limits.MOST_DIRECTORY_BYTES < size <= self.size:
            raise BadInputError.of(
                "{path} holds far more files than a package. Unpack it, and name the folder with the package.",
                path=str(self._path),
            )
        return super().read(size if size is None else min(size, self.size))


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    bite = _SMALL_BITE if member.compress_type == zipfile.ZIP_BZIP2 else _BITE
    with archive.open(member) as opened:
        file = cast("zipfile.ZipExtFile", opened)
        file.MIN_READ_SIZE = bite
        return b"".join(iter(lambda: file.read(bite), b""))


def _member(path: Path, archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo | None:
    """The member with this name, also inside of a folder: some programs pack the folder itself."""
    found = [
        info
        for info in archive.infolist()
        if PurePosixPath(info.filename).name == name and not info.filename.startswith("__MACOSX/")
    ]
    if len(found) > 1:
        raise BadInputError.of("{path} holds {name} more than once.", path=str(path), name=name)
    return found[0] if found else None


def _write_folder(draft: Path, members: Mapping[str, bytes], still: Callable[[], None]) -> None:
    draft.mkdir(mode=0o700)
    for name, content in members.items():
        still()
        with _private(draft / name) as file:
            file.write(content)


def _write_zip(draft: Path, members: Mapping[str, bytes], still: Callable[[], None]) -> None:
    with _private(draft) as file, zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            still()
            info = zipfile.ZipInfo(name, _STANDING_STILL)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)


@contextmanager
def _private(path: Path) -> Iterator[BinaryIO]:
    """A new file that only its owner may read, on the disk when the block ends."""
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "w+b") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _remove(draft: Path) -> None:
    if is_folder(draft):
        shutil.rmtree(draft, ignore_errors=True)
    else:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _unreadable(path: Path, error: OSError) -> BadInputError:
    return BadInputError.of("{path} can't be read: {reason}.", path=str(path), reason=system_reason(error))


def _not_unpacked(path: Path) -> BadInputError:
    return BadInputError.of(
        "{path} can't be unpacked: it is no zip, is cut short, or asks for a password.", path=str(path)
    )
