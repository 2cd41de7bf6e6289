"""Custody on a person's page: detentions, each with its placements, charges, sentences and release."""

from prisoners.admin.forms import DetentionForm, DetentionFormSet
from prisoners.admin.records import Inline, WideInline
from prisoners.models import Charge, Detention, Placement, Release, Sentence


class PlacementInline(Inline):
    model = Placement
    fields = ("facility", "regime", "since", "until", "incommunicado")
    autocomplete_fields = ("facility",)


class ChargeInline(Inline):
    model = Charge
    fields = ("provision", "part", "certainty")
    autocomplete_fields = ("provision",)


class SentenceInline(Inline):
    model = Sentence
    fk_name = "detention"
    fields = ("on", "kind", "term", "court", "in_absentia", "appeal_on", "appeal_outcome", "credited_days")


class ReleaseInline(Inline):
    model = Release
    fields = ("kind", "event", "destination", "conditions", "certainty")
    autocomplete_fields = ("event",)


class DetentionInline(WideInline):
    model = Detention
    form = DetentionForm
    formset = DetentionFormSet
    fields = (("detained", "ended", "outcome"), ("place", "authority", "certainty"))
    inlines = (PlacementInline, ChargeInline, SentenceInline, ReleaseInline)
    tab = True
