"""The one door through which documents enter the public record: preview, publish, withdraw, redact."""

from public.publishing.editions import Content, preview, publish
from public.publishing.removal import redact, withdraw
from public.publishing.writing import PublishingError

__all__ = ["Content", "PublishingError", "preview", "publish", "redact", "withdraw"]
