"""Words about bargains: the sides, the stages a leg passes through, the strength of evidence."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Side(TextChoices):
    RELEASE = "release", _("release")
    RELIEF = "relief", _("relief")


class Stage(TextChoices):
    PROMISED = "promised", _("promised")
    ANNOUNCED = "announced", _("announced")
    IN_FORCE = "in-force", _("in force")
    VERIFIED = "verified", _("verified")
    REVERSED = "reversed", _("reversed")


class Evidence(TextChoices):
    """What ties a leg to the deal."""

    STATED = "stated", _("stated by a party")
    REPORTED = "reported", _("reported")
    INFERRED = "inferred", _("inferred")
