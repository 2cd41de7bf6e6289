"""The cache's KEY_FUNCTION."""

from django.utils.crypto import salted_hmac


def hashed_key(key: str, prefix: str, version: int) -> str:
    """A keyed hash: keys name accounts, their codes and network addresses, and none of that is written down."""
    return salted_hmac("tracker.cache_keys", f"{prefix}:{version}:{key}", algorithm="sha256").hexdigest()
