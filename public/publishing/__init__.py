"""The one door through which documents enter the public record: preview, publish, merge, withdraw, redact."""

from public.publishing.editions import Content, preview, publish
from public.publishing.merging import publish_merged
from public.publishing.removal import redact, withdraw
from public.publishing.writing import PublishingError

__all__ = ["Content", "PublishingError", "preview", "publish", "publish_merged", "redact", "withdraw"]
