"""The key of a diary that has a passphrase. It shows nothing of itself, in no log and in no report of a bug."""

from __future__ import annotations

from hmac import compare_digest

KEY_BYTES = 32


class Key:
    """The key that SQLCipher is given for one file and its copies.

    Attributes:
        salt: The first 16 bytes of each file that it opens; no secret.
    """

    __slots__ = ("_raw", "salt")

    def __init__(self, raw: bytes, salt: bytes) -> None:
        """Take a key as it was derived.

        Args:
            raw: 32 bytes.
            salt: 16 bytes (`diary.store.connection.salt_from`).
        """
        self._raw, self.salt = raw, salt

    @property
    def secret(self) -> str:
        """The key and the salt as SQLCipher takes them."""
        return f"x'{self._raw.hex()}{self.salt.hex()}'"

    def __repr__(self) -> str:
        """Return no part of it: a key must not come into a report."""
        return "Key()"

    def __eq__(self, other: object) -> bool:
        """Return whether both open the same files."""
        return isinstance(other, Key) and compare_digest(self.secret, other.secret)

    def __hash__(self) -> int:
        """Return a number by the salt alone."""
        return hash(self.salt)
