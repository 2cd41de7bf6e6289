"""Words about sanctions: what an authority did, and to whom or what."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Action(TextChoices):
    IMPOSED = "imposed", _("imposed")
    EXPANDED = "expanded", _("expanded")
    RENEWED = "renewed", _("renewed")
    EASED = "eased", _("eased")
    SUSPENDED = "suspended", _("suspended")
    LIFTED = "lifted", _("lifted")
    GENERAL_LICENCE = "general-licence", _("general licence")


class TargetKind(TextChoices):
    PERSON = "person", _("person")
    ORGANISATION = "organisation", _("organisation")
    VESSEL = "vessel", _("vessel")
    AIRCRAFT = "aircraft", _("aircraft")
    SECTOR = "sector", _("sector")
    GROUP = "group", _("group not named one by one")
