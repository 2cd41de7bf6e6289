"""Words about evidence: certainty, and kinds of sources."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Certainty(TextChoices):
    CONFIRMED = "confirmed", _("confirmed")
    REPORTED = "reported", _("reported")
    DISPUTED = "disputed", _("disputed")


class SourceKind(TextChoices):
    NEWS = "news", _("news report")
    NGO = "ngo", _("statement or list of an organisation")
    OFFICIAL = "official", _("official publication")
    LEGAL_ACT = "legal-act", _("legal act")
    COURT = "court", _("court document")
    BROADCAST = "broadcast", _("broadcast")
    TESTIMONY = "testimony", _("testimony")
    OTHER = "other", _("other")


class CountedAs(TextChoices):
    HELD = "held", _("held")
    EVER_RECOGNISED = "ever-recognised", _("ever recognised")
    RELEASED = "released", _("released")


class Qualifier(TextChoices):
    """How exact a reported number claims to be."""

    EXACT = "exact", _("exact")
    ABOUT = "about", _("about")
    AT_LEAST = "at-least", _("at least")
    MORE_THAN = "more-than", _("more than")
    ALMOST = "almost", _("almost")


class OrganisationKind(TextChoices):
    NGO = "ngo", _("non-governmental organisation")
    GOVERNMENT = "government", _("government body")
    INTERNATIONAL = "international", _("international body")
    MEDIA = "media", _("media")
    OFFICE = "office", _("office of a politician")
