"""Synthetic people, plainly so, as full as real records: names, charges, sentences, placements, sources, a release."""

from django.contrib.auth.models import Group, User

from prisoners import models
from prisoners.actions import custody, detainees, publication, sources
from public.vocabulary.releases import ReleaseKind

ARTICLES = ("342", "361", "361-1")


class Desk:
    """A researcher and a reviewer with an endless supply of synthetic people."""

    def __init__(self) -> None:
        self.researcher, self.reviewer = (self.account(role) for role in ("researcher", "reviewer"))
        self.provisions = [
            models.LegalProvision.objects.create(id=f"BY-CC-{article}", jurisdiction="BY", code="CC", article=article)
            for article in ARTICLES
        ]
        self.facility = models.Facility.objects.create(name="Synthetic colony", type="penal-colony", country="BY")
        self.event = models.ReleaseEvent.objects.create(
            on="2025-12-13", country="BY", title={"en": "Synthetic release"}, release_kind="pardon"
        )
        self.source = models.Source.objects.create(title="Synthetic source")
        self.made = self.published = 0
        self.waiting: list[models.Submission] = []

    def account(self, role: str) -> User:
        user = User.objects.create(username=role, is_staff=True)
        user.groups.add(Group.objects.get(name=role))
        return user

    def person(self) -> models.Detainee:
        self.made += 1
        spellings = [
            models.Name(text=f"Synthetic{self.made} {word}", language=language)
            for word, language in (("Person", "en"), ("Osoba", "pl"), ("Persona", "es"))
        ]
        person = detainees.enter(spellings, by=self.researcher, country="BY", born="1980", gender="female")
        detention = custody.detain(person, by=self.researcher, detained="2020-09-07", certainty="confirmed")
        for provision in self.provisions:
            custody.charge(detention, provision, by=self.researcher)
        custody.sentence(detention, by=self.researcher, on="2021-09-06", term="P11Y")
        custody.place(detention, by=self.researcher, facility=self.facility, regime="penal-colony")
        custody.free(
            detention,
            by=self.researcher,
            on="2025-12-13",
            kind=ReleaseKind.PARDON,
            event=self.event,
            certainty="confirmed",
        )
        sources.cite(person, self.source, by=self.researcher, certainty="confirmed")
        return person

    def hand_in(self, size: int) -> None:
        self.waiting = publication.submit([self.person() for _ in range(size)], by=self.researcher)

    def publish(self, size: int) -> None:
        publication.publish(self.waiting, by=self.reviewer)
        self.published += size

    def grow_to(self, size: int) -> None:
        while self.published < size:
            step = min(500, size - self.published)
            self.hand_in(step)
            self.publish(step)
