"""The way from a passphrase, or from its recovery code, to the key of a diary.

The token of a passphrase is scrypt of it and of the file's salt; the key is derived from token and salt (HKDF). The
recovery code is the token, in letters: so passphrase alone and code alone open the diary, a copy of it, and a copy of
that on a stick, and no file with a key in it can be lost (docs/decisions/0045).
"""

from __future__ import annotations

import hashlib
import hmac
import os
import unicodedata
from typing import NamedTuple

from diary.errors import BadInputError
from diary.store import connection as files
from diary.store.on_disk.key import KEY_BYTES, Key

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""The letters of a recovery code, five bits each: none that is taken for another (I and 1, O and 0)."""
LETTERS, GROUP = 28, 4
TOKEN_BYTES = 16
_CHECK_BITS = 12
_COST, _BLOCKS, _MEMORY = 2**17, 8, 2**28
"""scrypt's n and r: 128 MB and about half a second for each try, off the window's thread; and the most it may take."""


class NewKey(NamedTuple):
    """The key that a new passphrase gives, and its recovery code; neither is ever stored.

    Attributes:
        key: For the diary and its copies.
        code: To be written down: 28 letters in groups of four.
    """

    key: Key
    code: str

    def __repr__(self) -> str:
        """Return no part of it."""
        return "NewKey()"


def new_key(passphrase: str) -> NewKey:
    """Return the key and the code of a passphrase that is new, with a salt of its own; takes half a second.

    Raises:
        BadInputError: it is empty.
    """
    if not passphrase.strip():
        raise BadInputError.of("A passphrase needs at least one letter.")
    salt = files.salt_from(os.urandom(12))
    token = token_of(passphrase, salt)
    return NewKey(key_of(token, salt), code_of(token))


def token_of(passphrase: str, salt: bytes) -> bytes:
    """Return the token of a passphrase, 16 bytes; takes half a second and 128 MB."""
    # The same letters come in several ways from several keyboards; NFKC makes them one.
    plain = unicodedata.normalize("NFKC", passphrase).encode(errors="surrogatepass")
    return hashlib.scrypt(plain, salt=salt, n=_COST, r=_BLOCKS, p=1, maxmem=_MEMORY, dklen=TOKEN_BYTES)


def key_of(token: bytes, salt: bytes) -> Key:
    """Return the key that a token gives for the file with this salt."""
    return Key(hkdf_sha256(token, salt, b"", KEY_BYTES), salt)


def hkdf_sha256(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    """Return a key derived by HKDF with SHA-256, as RFC 5869 has it.

    Args:
        secret: What it is derived from.
        salt: No secret.
        info: What it is for.
        length: How many bytes; at most 255 times 32.
    """
    pseudorandom = hmac.digest(salt, secret, "sha256")
    block = derived = b""
    while len(derived) < length:
        block = hmac.digest(pseudorandom, block + info + bytes([len(derived) // 32 + 1]), "sha256")
        derived += block
    return derived[:length]


def code_of(token: bytes) -> str:
    """Return the recovery code of a token: 128 bits of it and 12 that check them, in groups of four letters."""
    bits = int.from_bytes(token) << _CHECK_BITS | _check(token)
    letters = "".join(ALPHABET[bits >> 5 * place & 31] for place in reversed(range(LETTERS)))
    return "-".join(letters[start : start + GROUP] for start in range(0, LETTERS, GROUP))


def token_from_code(typed: str) -> bytes | None:
    """Return the token of a recovery code; None for what is none, a code with a mistake in it included.

    Args:
        typed: In capital letters or not, with or without hyphens and spaces.
    """
    letters = _letters(typed)
    if len(letters) != LETTERS or not set(letters) <= set(ALPHABET):
        return None
    bits = 0
    for letter in letters:
        bits = bits << 5 | ALPHABET.index(letter)
    token = (bits >> _CHECK_BITS).to_bytes(TOKEN_BYTES)
    return token if _check(token) == bits & (1 << _CHECK_BITS) - 1 else None


def may_be_a_code(typed: str) -> bool:
    """Return whether something looks like a recovery code that was typed with a mistake."""
    letters = _letters(typed)
    return letters.isalnum() and letters.isascii() and abs(len(letters) - LETTERS) <= 2


def _letters(typed: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKC", typed).upper() if letter not in " -\t‐‑–—")


def _check(token: bytes) -> int:
    return int.from_bytes(hashlib.sha256(token).digest()[:2]) >> 16 - _CHECK_BITS
