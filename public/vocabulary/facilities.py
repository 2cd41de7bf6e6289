"""Words about places of detention."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class FacilityType(TextChoices):
    PENAL_COLONY = "penal-colony", _("penal colony")
    PRISON = "prison", _("prison")
    PRE_TRIAL = "pre-trial", _("pre-trial detention centre")
    POLICE_CUSTODY = "police-custody", _("police custody")
    OPEN_TYPE = "open-type-facility", _("open-type facility")
    PSYCHIATRIC = "psychiatric", _("psychiatric institution")
    OTHER = "other", _("other")
