"""The one door through which documents enter the public record: publish, withdraw, redact."""

from public.publishing.editions import Content, PublishingError, publish
from public.publishing.removal import redact, withdraw

__all__ = ["Content", "PublishingError", "publish", "redact", "withdraw"]
