"""What all of publishing shares: the connection that writes, and what is said when an edition cannot be."""

# Publishing reads its own uncommitted rows, so it never goes through the read-only alias.
WRITER = "default"


class PublishingError(ValueError):
    """An edition that cannot be: its message says why. Nothing was written."""
