"""A canary in every text of the desk, drafts and private fields alike: it appears nowhere in public."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.contrib.postgres.fields import ArrayField
from django.db import connections, models
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from prisoners.actions import merging, photos, publication
from prisoners.models import (
    AnnouncedName,
    Consent,
    Contact,
    Detainee,
    DuplicatePair,
    ExternalIdentifier,
    HealthReport,
    Merge,
    Official,
    PhotoFile,
    Programme,
    Record,
    SanctionsTarget,
    StateListing,
)
from public.catalog import PUBLISHED
from public.vocabulary.detainees import Display
from tests.conftest import ALL_DATABASES, account
from tests.factories import desk, pictures

pytestmark = pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)

CANARY = "zzcanaryzz"
# Columns of which PostgreSQL lets nothing but their own pattern in.
UNFIT = {"article", "sha256"}
QUERIES = (
    "",
    "?as_of=1",
    "?q=zzcanaryzz",
    "?q=secretname",
    "?since=0",
    "?before=1000",
    "?fields=id",
    "?bad=1",
    "?cursor=x",
)


def poison(record: Record) -> None:
    """Write the canary straight into every column of text, past all forms."""
    for field in record._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) or field.primary_key or field.choices or field.name in UNFIT:
            continue
        column, table = field.column, record._meta.db_table
        value = f"{CANARY} {column}"[: getattr(field, "max_length", None) or 40]
        if isinstance(field, models.JSONField):
            write(table, column, f'{{"en": "{value}"}}', record.pk, cast="jsonb")
        elif isinstance(field, ArrayField) and not field.base_field.choices:
            write(table, column, f"{{{CANARY}}}", record.pk, cast="varchar[]")
        elif isinstance(field, models.URLField):
            write(table, column, f"https://{CANARY}-{record.pk}.example/", record.pk)
        elif type(field) in (models.CharField, models.TextField) and (field.max_length or 99) > len(CANARY):
            write(table, column, value, record.pk)


def write(table: str, column: str, value: str, key: object, *, cast: str = "text") -> None:
    with connections["default"].cursor() as cursor:
        cursor.execute(f'UPDATE {table} SET "{column}" = %s::{cast} WHERE id = %s', [value, key])


def draft_of_everything() -> None:
    """One draft of every kind, poisoned throughout; nothing of it was ever handed in."""
    source = desk.SourceFactory()
    detention = desk.DetentionFactory(freed=True)
    portrait(detention.detainee, width=330, credit="-")
    event = desk.SanctionsEventFactory()
    official = Official.objects.create(name="-", role="judge", sanctions_target=target())
    records: list[Record] = [
        official,
        official.sanctions_target,
        desk.CaseFactory(),
        Programme.objects.create(authority=event.authority, name="-"),
        event.authority,
        StateListing.objects.create(detainee=detention.detainee, list_name="-"),
        ExternalIdentifier.objects.create(detainee=detention.detainee, scheme="viasna", value="-"),
        detention.citations.create(source=source),
        detention.claims.create(source=source, field="place", value="-"),
        possible_duplicate(),
        merged(),
        desk.LegalProvisionFactory(),
        desk.OrganisationFactory(),
        desk.DealFactory(),
        desk.NameFactory(detainee=detention.detainee),
        desk.ChargeFactory(detention=detention),
        desk.SentenceFactory(detention=detention),
        desk.ReleaseFactory(detention=detention),
        desk.LegFactory(),
        event,
        desk.ReportedCountFactory(),
        desk.FacilityFactory(),
        desk.RemovalFactory(edition=1_000),
        AnnouncedName.objects.create(event=desk.ReleaseEventFactory(announcement=source), position=1, text="-"),
        detention,
        detention.detainee,
        detention.detainee.photos.get(),
        source,
    ]
    private_parts(detention.detainee)
    for record in records:
        poison(record)
    for part in (*detention.detainee.contacts.all(), *detention.detainee.consents.all()):
        poison(part)


def portrait(person: Detainee, *, width: int, credit: str = CANARY, is_preferred: bool = True) -> None:
    """A photo full of metadata; another width is another picture."""
    content = pictures.jpeg(pictures.drawn(width, width))
    by, _made = User.objects.get_or_create(username="photographer")
    photos.add_photo(person, content, by=by, credit=credit, licence="cc0", is_preferred=is_preferred)


def target() -> SanctionsTarget:
    return SanctionsTarget.objects.create(name="-", kind="person")


def possible_duplicate() -> DuplicatePair:
    first, second = sorted([desk.DetaineeFactory(), desk.DetaineeFactory()], key=lambda person: person.pk)
    return DuplicatePair.objects.create(first=first, second=second, score=0.9, name_score=0.9)


def merged() -> Merge:
    user = User.objects.get_or_create(username="merger")[0]
    facts = {"changes": [], "merged_by": user, "merged_at": datetime(2026, 1, 1, tzinfo=UTC)}
    return Merge.objects.create(kept_id="kept000001", gone_id="gone000001", gone_name="-", **facts)


def private_parts(person: Detainee) -> None:
    Contact.objects.create(detainee=person, role=CANARY, name=CANARY, reached_by=CANARY)
    Consent.objects.create(detainee=person, scope="publication", given_by=CANARY, granted=True, on="2020-01-01")
    HealthReport.objects.create(detainee=person, kind="illness", description={"en": CANARY})
    person.confirmations.create(on="2021-01-01", means="family", by=CANARY)


def publish_people_with_secrets(researcher: User, reviewer: User) -> None:
    """People who are public, each with something that is not."""
    named = desk.person("Named Person", note=CANARY, letters_address=CANARY)
    private_parts(named)
    hidden = desk.person(f"{CANARY} Secretname", display=Display.INITIALS, occupations=[CANARY])
    hidden.external_ids.create(scheme="viasna", value=CANARY)
    portrait(named, width=340, credit="Somebody")
    portrait(named, width=350, is_preferred=False)
    pseudonymous = desk.person(f"{CANARY} Othername", display=Display.PSEUDONYM, pseudonym="Iks")
    counted = desk.person(f"{CANARY} Counted", display=Display.COUNTED, summary={"en": CANARY})
    source = desk.SourceFactory(title=f"Interview with {CANARY}", url=f"https://{CANARY}.example/")
    for person in (hidden, pseudonymous, counted):
        person.citations.create(source=source, quotation=CANARY)
        portrait(person, width=360)
    event = desk.ReleaseEventFactory(note=CANARY)
    event.announced_names.create(
        position=1, text=f"{CANARY} Secretname", name=CANARY, remark=CANARY, detainee=hidden, state="confirmed"
    )
    event.announced_names.create(position=2, text="Somebody", name=CANARY, remark=CANARY)
    judge = Official.objects.create(name=CANARY, role="judge")
    desk.SentenceFactory(detention=named.detentions.get()).judges.add(judge)
    people = [named, hidden, pseudonymous, counted]
    publication.publish(publication.submit([*people, event], by=researcher, note=CANARY), by=reviewer)
    # Edited again since: what was not handed in is not public either.
    named.names.update(text=f"{CANARY} Renamed")
    Detainee.objects.filter(pk=named.pk).update(summary={"en": CANARY})


def addresses() -> Iterator[str]:
    """Every public address there is, with the identifiers of everything that was published filled in."""
    known = {kind: [*model.objects.values_list("record_id", flat=True)] for kind, model in PUBLISHED.items()}
    everything = sorted({record for records in known.values() for record in records})
    for route in routes(get_resolver("public.urls")):
        if "<record:" in route:
            yield from (fill(route, record) for record in everything)
        elif "<sha256:" in route:
            yield from (route.replace("<sha256:sha256>", file.sha256) for file in PhotoFile.objects.all())
        elif "<int:number>" in route:
            yield route.replace("<int:number>", "1")
        elif "(" not in route:
            yield route


def fill(route: str, record: str) -> str:
    return route.replace("<record:record_id>", record).replace("<slug:slug>", "any")


def routes(resolver: URLResolver, prefix: str = "/") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from routes(pattern, prefix + str(pattern.pattern))
        elif isinstance(pattern, URLPattern):
            yield prefix + str(pattern.pattern)


def test_the_canary_appears_in_no_public_answer(reader: Client) -> None:
    publish_people_with_secrets(account("researcher"), account("reviewer"))
    draft_of_everything()
    asked = 0
    for address in addresses():
        for query in QUERIES:
            response = reader.get(address + query, follow=True)
            assert response.status_code in (200, 400, 404, 410), (address, query, response.status_code)
            told = response.content.decode(errors="replace").replace(f"q={CANARY}", "").replace(f'value="{CANARY}"', "")
            assert CANARY not in told.lower(), (address, query)
            assert "Secretname" not in told, (address, query)
            assert not response.cookies, (address, query)
            asked += 1
    assert asked > 300


def test_of_all_photos_only_the_one_that_is_shown_can_be_reached(reader: Client) -> None:
    publish_people_with_secrets(account("researcher"), account("reviewer"))
    draft_of_everything()
    answers = {
        (file.photo.credit, reader.get(f"/photos/{file.sha256}.jpg").status_code) for file in PhotoFile.objects.all()
    }
    assert answers == {("Somebody", 200), (CANARY, 404), (f"{CANARY} credit", 404)}


def test_the_canary_is_in_no_table_that_the_reader_can_see() -> None:
    publish_people_with_secrets(account("researcher"), account("reviewer"))
    draft_of_everything()
    for model in apps.get_app_config("public").get_models():
        with connections["public"].cursor() as cursor:
            cursor.execute(f"SELECT string_agg(t::text, ' ') FROM {model._meta.db_table} t")
            assert CANARY not in (cursor.fetchone()[0] or "").lower(), model


def test_a_merged_draft_leaks_nothing(reader: Client) -> None:
    """The one is public; what it takes from a draft is not, until somebody else publishes it."""
    researcher, reviewer = account("researcher"), account("reviewer")
    kept, gone = desk.person("Named Person"), desk.DetaineeFactory(summary={"en": CANARY}, note=CANARY)
    desk.NameFactory(detainee=gone, text=f"{CANARY} Secretname")
    private_parts(gone)
    publication.publish(publication.submit([kept], by=researcher), by=reviewer)
    key = gone.pk
    merging.merge(kept, gone, by=reviewer)
    for address in addresses():
        for query in QUERIES:
            told = reader.get(address + query, follow=True).content.decode()
            told = told.replace(f"q={CANARY}", "").replace(f'value="{CANARY}"', "")
            assert CANARY not in told.lower(), (address, query)
            assert key not in told, (address, query)
    assert reader.get(f"/detainees/{key}/").status_code == 404


def test_every_desk_table_with_text_was_poisoned_or_holds_no_text_of_its_own() -> None:
    """If a model is added, it must be planted with the canary above."""
    publish_people_with_secrets(account("researcher"), account("reviewer"))
    draft_of_everything()
    for model in apps.get_app_config("prisoners").get_models():
        if not issubclass(model, Record):
            continue
        texts = [
            field.column
            for field in model._meta.concrete_fields
            if type(field) in (models.CharField, models.TextField)
            and not field.primary_key
            and field.name not in UNFIT
            and (field.max_length or 99) > 12
        ]
        if texts:
            found = any(CANARY in str(row) for row in model.objects.values_list(*texts))
            assert found, f"{model.__name__} holds text without the canary"


def test_what_is_private_in_a_published_person_is_in_the_desk_all_the_while() -> None:
    """The canary is really there: otherwise the tests above would prove nothing."""
    publish_people_with_secrets(account("researcher"), account("reviewer"))
    assert Contact.objects.filter(name=CANARY).exists()
    assert PUBLISHED["detainee"].objects.current().count() == 4
