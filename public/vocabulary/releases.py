"""Words about freeing: how, on which conditions, and what became of an announced name."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ReleaseKind(TextChoices):
    TERM_SERVED = "term-served", _("term served")
    PARDON = "pardon", _("pardon")
    AMNESTY = "amnesty", _("amnesty")
    EXCHANGE = "exchange", _("exchange")
    EARLY_RELEASE = "early-release", _("early release")
    ACQUITTAL = "acquittal", _("acquittal")
    CASE_DROPPED = "case-dropped", _("case dropped")
    MEDICAL = "medical", _("medical grounds")
    UNKNOWN = "unknown", _("not known")


class Condition(TextChoices):
    EXPULSION = "expulsion", _("expulsion")
    EXILE = "exile", _("exile")
    SUPERVISION = "supervision", _("supervision")
    SILENCE = "silence", _("silence")
    PARDON_PETITION = "pardon-petition", _("petition for pardon")
    ADMISSION_OF_GUILT = "admission-of-guilt", _("admission of guilt")
    DOCUMENTS_WITHHELD = "documents-withheld", _("identity documents withheld")
    COOPERATION = "cooperation", _("public cooperation")
    NONE_KNOWN = "none-known", _("none known")


class AnnouncedNameState(TextChoices):
    UNMATCHED = "unmatched", _("not yet matched")
    PROPOSED = "proposed", _("match proposed")
    CONFIRMED = "confirmed", _("confirmed")
    NOT_ON_LIST = "not-on-our-list", _("not on our list")
