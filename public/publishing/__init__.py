"""The one door through which documents enter the public record: prepare, append, publish, withdraw, redact."""

from public.publishing.database import PublishingError
from public.publishing.drafts import Content, Draft, prepare
from public.publishing.editions import append, publish
from public.publishing.removal import redact, withdraw

__all__ = ["Content", "Draft", "PublishingError", "append", "prepare", "publish", "redact", "withdraw"]
