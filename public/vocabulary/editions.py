"""Words about the public record: what an edition does to a document, and why something is taken off."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class VersionAction(TextChoices):
    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", pgettext_lazy("record", "withdrawn")
    REDACTED = "redacted", _("redacted")
    MERGED = "merged", _("merged into another record")


class WithdrawalReason(TextChoices):
    """The class of reason that the world reads; the reason itself stays at the desk."""

    SAFETY = "safety", _("safety of a person")
    CONSENT = "consent", _("consent withdrawn or lapsed")
    LEGAL = "legal", _("legal obligation")
    ERROR = "error", _("published in error")
    DUPLICATE = "duplicate", _("duplicate of another record")
