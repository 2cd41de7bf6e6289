"""Records of the desk."""

from typing import Any

import factory
from django.contrib.auth.models import User
from django.utils import timezone
from factory.django import DjangoModelFactory

from prisoners import models


class SourceFactory(DjangoModelFactory):
    class Meta:
        model = models.Source

    title = factory.Sequence(lambda n: f"Source {n}")


class FacilityFactory(DjangoModelFactory):
    class Meta:
        model = models.Facility

    name = factory.Sequence(lambda n: f"Colony {n}")
    type = "penal-colony"
    country = "BY"


class OrganisationFactory(DjangoModelFactory):
    class Meta:
        model = models.Organisation

    name = factory.Sequence(lambda n: f"Organisation {n}")
    type = "ngo"


class LegalProvisionFactory(DjangoModelFactory):
    class Meta:
        model = models.LegalProvision

    jurisdiction, code = "BY", "CC"
    article = factory.Sequence(lambda n: str(100 + n))
    id = factory.LazyAttribute(lambda made: f"{made.jurisdiction}-{made.code}-{made.article}")


class DetaineeFactory(DjangoModelFactory):
    class Meta:
        model = models.Detainee

    country = "BY"


class NameFactory(DjangoModelFactory):
    class Meta:
        model = models.Name

    detainee = factory.SubFactory(DetaineeFactory)
    text = factory.Sequence(lambda n: f"Person Number {n}")
    language = "en"


class DetentionFactory(DjangoModelFactory):
    class Meta:
        model = models.Detention

    class Params:
        freed = factory.Trait(outcome="released", ended="2025-12-13")

    detainee = factory.SubFactory(DetaineeFactory)
    detained = "2020-09-07"


class ChargeFactory(DjangoModelFactory):
    class Meta:
        model = models.Charge

    detention = factory.SubFactory(DetentionFactory)
    provision = factory.SubFactory(LegalProvisionFactory)


class SentenceFactory(DjangoModelFactory):
    class Meta:
        model = models.Sentence

    detention = factory.SubFactory(DetentionFactory)
    on = "2021-09-06"
    term = "P11Y"

    @classmethod
    def build_raw(cls, term: str) -> None:
        """Write a term past the model, as SQL would."""
        models.Sentence.objects.filter(pk=cls().pk).update(term=term)


class ReleaseEventFactory(DjangoModelFactory):
    class Meta:
        model = models.ReleaseEvent

    on = "2025-12-13"
    country = "BY"
    title = factory.LazyFunction(lambda: {"en": "Three people freed"})
    release_kind = "pardon"


class ReleaseFactory(DjangoModelFactory):
    class Meta:
        model = models.Release

    detention = factory.SubFactory(DetentionFactory, freed=True)
    kind = "pardon"


class AuthorityFactory(DjangoModelFactory):
    class Meta:
        model = models.Authority

    code = factory.Sequence(lambda n: f"authority-{n}")
    name = factory.Sequence(lambda n: f"Authority {n}")


class SanctionsEventFactory(DjangoModelFactory):
    class Meta:
        model = models.SanctionsEvent

    authority = factory.SubFactory(AuthorityFactory)
    action = "imposed"
    title = factory.LazyFunction(lambda: {"en": "An act"})
    announced = "2025-12-13"


class DealFactory(DjangoModelFactory):
    class Meta:
        model = models.Deal

    on = "2025-12-13"
    title = factory.LazyFunction(lambda: {"en": "A deal"})


class LegFactory(DjangoModelFactory):
    class Meta:
        model = models.Leg

    deal = factory.SubFactory(DealFactory)
    side = "release"
    release_event = factory.SubFactory(ReleaseEventFactory)
    evidence = "reported"


class ReportedCountFactory(DjangoModelFactory):
    class Meta:
        model = models.ReportedCount

    on = "2025-12-13"
    organisation = factory.SubFactory(OrganisationFactory)
    country = "BY"
    counted = "held"
    number = 100


class CaseFactory(DjangoModelFactory):
    class Meta:
        model = models.Case

    title = factory.LazyFunction(lambda: {"en": "A case"})


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User

    username = factory.Sequence(lambda n: f"user{n}")


class SubmissionFactory(DjangoModelFactory):
    class Meta:
        model = models.Submission

    class Params:
        published = factory.Trait(stage="published", edition=1, reviewer=factory.SubFactory(UserFactory))

    kind = "detainee"
    record_id = factory.Sequence(lambda n: f"record{n}")
    fingerprint = "0" * 64
    submitted_by = factory.SubFactory(UserFactory)
    submitted_at = factory.LazyFunction(timezone.now)


class RemovalFactory(DjangoModelFactory):
    class Meta:
        model = models.Removal

    kind = "detainee"
    record_id = factory.Sequence(lambda n: f"record{n}")
    action, reason = "withdrawn", "safety"
    edition = factory.Sequence(lambda n: n + 1)


def person(name: str = "Person Example", **facts: Any) -> models.Detainee:
    """A person with a name and an ongoing detention."""
    detainee = DetaineeFactory(**facts)
    NameFactory(detainee=detainee, text=name, is_preferred=True)
    DetentionFactory(detainee=detainee)
    return detainee


def official_reviewed_twice_by_one() -> models.Official:
    user = User.objects.create(username="one")
    return models.Official.objects.create(name="A", role="judge", first_reviewer=user, second_reviewer=user)
