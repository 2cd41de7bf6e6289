"""What the pictures show beside the demonstration: invented people, one of them new, the others freed."""

from dataclasses import dataclass

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import User
from django.core.management import call_command
from django.urls import reverse

from prisoners.actions import announcements, custody, detainees, duplicates, publication, sources
from prisoners.models import AnnouncedName, Detainee, DuplicatePair, Facility, LegalProvision, Name, ReleaseEvent

PASSWORD = "a password for the pictures"  # noqa: S105  of accounts that vanish with their database
ROLES = ("researcher", "reviewer", "chief")
# Nobody of this name exists: “probny” is a trial.
INVENTED, AGAIN = "Ivan Probny", "Иван Пробный"
SOURCE = "https://example.org/verdict"
# As the desk has them, and as they are announced.
FREED = (
    ("Hanna Probnaya", "Анна Пробная"),
    ("Mikalai Zorka", "Николай Зорка"),
    ("Volha Krapka", "Ольга Крапка"),
    ("Siarhei Lyzka", "Сергей Лыжка"),
    ("Iryna Harbata", "Ирина Горбата"),
)


@dataclass(frozen=True, slots=True)
class Scene:
    """Secrets of the second factors by role, and addresses of the pages to take by name."""

    secrets: dict[str, str]
    addresses: dict[str, str]


def prepared() -> Scene:
    call_command("demo")
    secrets = {role: _account(role) for role in ROLES}
    researcher = User.objects.get(username="researcher")
    draft = _draft(researcher)
    pair = _duplicate(draft, researcher)
    submission = _waiting(draft, researcher)
    event = _release_day(researcher)
    person = Detainee.objects.get(names__text=FREED[0][0])
    return Scene(
        secrets,
        {
            "draft": _page("detainee_change", draft),
            "pair": _page("duplicatepair_change", pair),
            "names": _page("releaseevent_names", event),
            "history": _page("detainee_history", draft),
            "queue": reverse("admin:prisoners_submission_changelist") + "?stage__exact=waiting",
            "submission": _page("submission_change", submission),
            "redact": _page("detainee_redact", person),
        },
    )


def _page(name: str, record: object) -> str:
    return reverse(f"admin:prisoners_{name}", args=[record.pk])  # type: ignore[attr-defined]


def _account(role: str) -> str:
    user = User.objects.get(username=role)
    user.set_password(PASSWORD)
    user.save()
    secret: str = generate_totp_secret()
    TOTP.activate(user, secret)
    return secret


def _draft(by: User) -> Detainee:
    names = [Name(text=INVENTED, language="be"), Name(text="Іван Пробны", language="be", script="Cyrl")]
    person = detainees.enter(
        names,
        by=by,
        country="BY",
        gender="male",
        born="1985",
        occupations=["teacher"],
        summary={"en": "An invented person: nobody of this name exists."},
    )
    detention = custody.detain(person, by=by, detained="2020-09-07", place="Minsk")
    custody.charge(detention, LegalProvision.objects.get(pk="BY-CC-342"), by=by)
    custody.sentence(detention, by=by, on="2021-05", term="P2Y6M", court="A court in Minsk")
    custody.place(detention, by=by, facility=Facility.objects.order_by("name")[0], regime="penal-colony")
    custody.free(detention, by=by, on="2022-03", kind="term-served")
    verdict = sources.find_or_create(SOURCE, by=by)
    sources.cite(detention, verdict, by=by, certainty="confirmed")
    sources.cite(person, verdict, by=by, certainty="reported")
    return person


def _duplicate(draft: Detainee, by: User) -> DuplicatePair:
    other = detainees.enter([Name(text=AGAIN, language="ru", script="Cyrl")], by=by, country="BY", born="1985")
    custody.detain(other, by=by, detained="2020-09")
    duplicates.refresh([draft.pk, other.pk])
    return DuplicatePair.objects.get(first__in=[draft, other], second__in=[draft, other])


def _waiting(draft: Detainee, by: User) -> object:
    """The draft is handed in, and another record too, which is public already."""
    event = ReleaseEvent.objects.order_by("-on").first()
    if event is not None:
        event.narrative = {**event.narrative, "en": f"{event.narrative.get('en', '')} Checked anew.".strip()}
        event.save()
        publication.submit([event], by=by)
    return publication.submit([draft], by=by)[0]


def _release_day(by: User) -> ReleaseEvent:
    """Invented people, announced in other letters than they are listed, and one whom nobody knows."""
    event = ReleaseEvent.objects.create(
        on="2026-01-01", country="BY", title={"en": "An invented release"}, release_kind="pardon", created_by=by
    )
    people = [_held(name, by) for name, _announced in FREED]
    texts = [*(announced for _name, announced in FREED), "Nieviadomy Chalaviek"]
    names = announcements.announce(event, [AnnouncedName(text=text, name=text) for text in texts], by=by)
    announcements.confirm(names[0], people[0], by=by, version=names[0].version)
    publication.publish(publication.submit(people[:1], by=by), by=User.objects.get(username="reviewer"))
    return event


def _held(name: str, by: User) -> Detainee:
    person = detainees.enter([Name(text=name, language="be")], by=by, country="BY", born="1980")
    custody.detain(person, by=by, detained="2023-02")
    return person
