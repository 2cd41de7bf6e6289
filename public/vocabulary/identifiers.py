"""Identifiers of records: ten random characters of Crockford's base 32, lower case.

Random, because a running number would tell how many drafts exist.
"""

import secrets

from django.utils.crypto import salted_hmac

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 10
PATTERN = rf"[{ALPHABET}]{{{LENGTH}}}"
# Articles of law bear their citation as their identifier: BY-CC-361-1.
PROVISION_PATTERN = r"[A-Z]{2}-[A-Z]{2,6}-[0-9]+(?:[-.][0-9]+)*"
PUBLIC_PATTERN = rf"(?:{PATTERN}|{PROVISION_PATTERN})"


def new_identifier() -> str:
    """Return a fresh identifier such as `k3v9x2m7qa` (50 bits of randomness)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def derived_identifier(identifier: str, within: str) -> str:
    """Another identifier for the same thing, always the same within one record, and joined to nothing outside it.

    It is drawn with the secret of the installation; without that nobody can tell what it stands for.
    """
    drawn = salted_hmac(f"{__name__}.{within}", identifier, algorithm="sha256").digest()
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in drawn[:LENGTH])


class IdentifierInAddress:
    """Django's path converter `<record:…>`: whatever may be an identifier; whether it is one, the record tells."""

    regex = r"[0-9A-Za-z.-]{1,40}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class HashInAddress:
    """Django's path converter `<sha256:…>`."""

    regex = r"[0-9a-f]{64}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value
