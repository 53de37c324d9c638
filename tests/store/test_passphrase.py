"""From passphrase to key, from key to recovery code, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.errors import BadInputError
from diary.store import connection as files
from diary.store.on_disk.passphrase import (
    ALPHABET,
    code_of,
    hkdf_sha256,
    key_of,
    may_be_a_code,
    new_key,
    token_from_code,
    token_of,
)

SALT = files.salt_from(bytes(range(12)))
TOKENS = st.binary(min_size=16, max_size=16)


@pytest.mark.parametrize(
    ("secret", "salt", "info", "length", "derived"),
    [  # RFC 5869, test cases 1 to 3
        (
            "0b" * 22,
            "000102030405060708090a0b0c",
            "f0f1f2f3f4f5f6f7f8f9",
            42,
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            bytes(range(0x50)).hex(),
            bytes(range(0x60, 0xB0)).hex(),
            bytes(range(0xB0, 0x100)).hex(),
            82,
            (
                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
                "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"
            ),
        ),
        (
            "0b" * 22,
            "",
            "",
            42,
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ],
)
def test_hkdf_is_that_of_its_rfc(secret: str, salt: str, info: str, length: int, derived: str) -> None:
    made = hkdf_sha256(bytes.fromhex(secret), bytes.fromhex(salt), bytes.fromhex(info), length)
    assert made.hex() == derived


def test_the_derivation_stays_what_it_is() -> None:
    """A diary that was locked by one version opens with the next: these figures never change."""
    token = token_of("correct horse", SALT)
    assert token.hex() == "36fbc16385bccb7f04936e2a4bb88e05"
    assert code_of(token) == "G576-C26F-ZVFZ-8BEV-P2XE-ZQEQ-AW4R"
    assert (
        key_of(token, SALT).secret == f"x'd30436e81e8cdf6eb6779892e22bb80ad9699836c0f68d63082387976ee230e7{SALT.hex()}'"
    )


def test_the_same_letters_give_the_same_key_from_any_keyboard() -> None:
    assert token_of("Äpfel ﬁ", SALT) == token_of("A\u0308pfel fi", SALT)
    assert token_of("apfel", SALT) != token_of("Apfel", SALT)
    assert token_of("\ud800", SALT) != token_of("", SALT)  # half a character: odd, and no reason to fail


def test_a_new_passphrase_has_a_salt_and_a_code_of_its_own() -> None:
    first, second = new_key("zinnia"), new_key("zinnia")
    assert first.key.salt != second.key.salt
    assert first.code != second.code
    token = token_from_code(first.code)
    assert token is not None
    assert key_of(token, first.key.salt) == first.key
    assert repr(first) == "NewKey()"


@pytest.mark.parametrize("empty", ["", "  ", "\t"])
def test_an_empty_passphrase_is_refused(empty: str) -> None:
    with pytest.raises(BadInputError, match="at least one letter"):
        new_key(empty)


@given(TOKENS)
def test_a_code_gives_the_token_back_however_it_is_typed(token: bytes) -> None:
    code = code_of(token)
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert set(code) <= {*ALPHABET, "-"}
    for typed in (code, code.lower(), code.replace("-", ""), code.replace("-", " "), f" {code.replace('-', '–')}  "):
        assert token_from_code(typed) == token


def test_a_typing_mistake_is_noticed_4095_times_in_4096() -> None:
    code = code_of(bytes(range(16))).replace("-", "")
    mistyped = [
        code[:place] + letter + code[place + 1 :] for place in range(28) for letter in ALPHABET if letter != code[place]
    ]
    swapped = [
        code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        for place in range(27)
        if code[place] != code[place + 1]
    ]
    unnoticed = [typed for typed in mistyped + swapped if token_from_code(typed) is not None]
    assert len(unnoticed) <= 3  # of 890
    assert may_be_a_code(mistyped[0])
    assert token_from_code(code[:-1]) is None
    assert token_from_code(code + "A") is None
    assert token_from_code(code.replace(code[3], "0")) is None


@pytest.mark.parametrize("typed", ["", "correct horse battery staple", "zinnia", "A" * 40])
def test_a_passphrase_is_not_taken_for_a_mistyped_code(typed: str) -> None:
    assert token_from_code(typed) is None
    assert not may_be_a_code(typed)
