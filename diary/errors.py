"""The errors that the user can mend, apart from what is our bug.

A `DiaryError` is said to the user in one plain sentence that names the place, the reason and the next step. Any other
exception is our own bug and is reported as one, never swallowed.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Self

from diary.wording import phrase

if TYPE_CHECKING:
    from diary.wording import Figure, Phrase


class DiaryError(Exception):
    """Something the user can mend.

    Attributes:
        sentence: What to tell the user; `str()` gives it in English.
    """

    def __init__(self, sentence: Phrase) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence

    @classmethod
    def of(cls, text: str, **figures: Figure) -> Self:
        """An error from a sentence, a literal, with named figures."""
        return cls(phrase(text, **figures))


class BadInputError(DiaryError):
    """A value from outside that can't be taken: out of bounds, not a date, an unknown column.

    Attributes:
        item: Which field of the record it is about, by its name in the record; None where it is about no single one.
    """

    item: str | None = None

    def about(self, item: str) -> Self:
        """This error, about one field of the record."""
        self.item = item
        return self


class ChangedSinceError(BadInputError):
    """Something that was to be undone stands there no more: another program, or another window, changed it since."""


class ChangedElsewhereError(DiaryError):
    """Something was to be changed that was shown otherwise: another program changed it meanwhile. Nothing was written.

    Attributes:
        items: The names of the answers of a day that are others now; empty for a record.
    """

    items: tuple[str, ...] = ()


class CannotOpenError(DiaryError):
    """The diary file can't be used: not a diary, newer than this program, damaged, no permission."""


class NewerFileError(CannotOpenError):
    """The diary file was written by a newer program than this one."""


class UnreadableFileError(CannotOpenError):
    """The diary file was read, and what it holds makes no diary: damaged, or something else. A copy may help."""


class NeedsPassphraseError(CannotOpenError):
    """The diary file is encrypted, and nothing was given that could open it."""


class WrongPassphraseError(CannotOpenError):
    """The passphrase or recovery code does not open the diary file; a damaged first page looks the same."""


class CannotSaveError(DiaryError):
    """The answer could not be written: the disk is full, read-only or gone. What was typed stays on the screen."""


class DamagedError(CannotSaveError):
    """The diary file is damaged: nothing is written to it any more."""


class OverwrittenError(CannotSaveError):
    """The open diary file was written over or cut short: what it holds is not what was saved in it."""


class InUseError(CannotSaveError):
    """Another program is writing to the diary at this moment: to be tried again soon."""


def system_reason(error: OSError) -> Phrase:
    """Return why the computer refused to read or write something, in plain words, without a full stop.

    Its own words are for a report: they are English, and say "No such file or directory" of a folder.
    """
    number = error.errno or 0
    return _SYSTEM_REASONS.get(number) or phrase("this computer refuses it (reason {number})", number=number)


_SYSTEM_REASONS = {
    errno.ENOENT: phrase("there is no such file or folder"),
    errno.ENOTDIR: phrase("there is no such file or folder"),
    errno.EACCES: phrase("you have no permission for it"),
    errno.EPERM: phrase("you have no permission for it"),
    errno.EROFS: phrase("the disk is read-only"),
    errno.ENOSPC: phrase("the disk is full"),
    errno.EDQUOT: phrase("the disk is full"),
    errno.EFBIG: phrase("the disk takes no file as large as this"),
    errno.EISDIR: phrase("it is a folder"),
    errno.EEXIST: phrase("something of that name is there already"),
    errno.ENAMETOOLONG: phrase("its name is too long"),
    errno.ELOOP: phrase("its name leads in a circle"),
    errno.EBUSY: phrase("another program is using it"),
    errno.EIO: phrase("the disk does not answer"),
    errno.ENODEV: phrase("the disk does not answer"),
    errno.ENXIO: phrase("the disk does not answer"),
}
