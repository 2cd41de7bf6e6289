"""Words about people: gender, category, kinds of names, the way a person is shown."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Gender(TextChoices):
    FEMALE = "female", _("female")
    MALE = "male", _("male")
    OTHER = "other", _("other")


class Category(TextChoices):
    ACTIVIST = "activist", _("activist")
    ARTIST = "artist", _("artist")
    BLOGGER = "blogger", _("blogger")
    BUSINESSPERSON = "businessperson", _("businessperson")
    CLERIC = "cleric", _("cleric")
    ELECTION_OBSERVER = "election-observer", _("election observer")
    FOREIGN_NATIONAL = "foreign-national", _("foreign national")
    HUMAN_RIGHTS_DEFENDER = "human-rights-defender", _("human-rights defender")
    JOURNALIST = "journalist", _("journalist")
    LAWYER = "lawyer", _("lawyer")
    MEDIC = "medic", _("medic")
    OPPOSITION_POLITICIAN = "opposition-politician", _("opposition politician")
    PROTESTER = "protester", _("protester")
    SCHOLAR = "scholar", _("scholar")
    SOLDIER = "soldier", _("soldier")
    STUDENT = "student", _("student")
    TRADE_UNIONIST = "trade-unionist", _("trade unionist")


class NameKind(TextChoices):
    OFFICIAL = "official", pgettext_lazy("name", "official")
    TRANSLITERATION = "transliteration", _("transliteration")
    ALIAS = "alias", _("alias")
    MAIDEN = "maiden", _("maiden name")


class Script(TextChoices):
    """ISO 15924 codes."""

    LATIN = "Latn", _("Latin")
    CYRILLIC = "Cyrl", _("Cyrillic")
    ARABIC = "Arab", _("Arabic")
    ARMENIAN = "Armn", _("Armenian")
    CHINESE = "Hani", _("Chinese")
    GEORGIAN = "Geor", _("Georgian")
    BURMESE = "Mymr", _("Burmese")


class Display(TextChoices):
    """How a person is shown, obeyed by every output. Automatic: initials for a minor, else the name."""

    AUTOMATIC = "automatic", _("automatic: initials while a minor, else by name")
    NAMED = "named", _("by name")
    INITIALS = "initials", _("by initials")
    PSEUDONYM = "pseudonym", _("by pseudonym")
    COUNTED = "counted", _("counted only: in totals, in no list")


# From what tells least of a person to what tells most. "Automatic" is one of these on any given day.
OPENNESS = (Display.COUNTED, Display.PSEUDONYM, Display.INITIALS, Display.NAMED)


def is_less_open(display: str, *, than: str) -> bool:
    """Whether a person is shown less openly in the one way than in the other."""
    return OPENNESS.index(Display(display)) < OPENNESS.index(Display(than))


class ConsentScope(TextChoices):
    PUBLICATION = "publication", _("publication")
    PHOTO = "photo", _("photo")
    LETTERS = "letters", _("address for letters")


class HealthKind(TextChoices):
    ILLNESS = "illness", _("illness")
    DISABILITY = "disability", _("disability")
    TORTURE = "torture", _("torture or ill-treatment")
    SOLITARY_CONFINEMENT = "solitary-confinement", _("solitary confinement")
    CARE_DENIED = "care-denied", _("medical care denied")
    NO_CONTACT = "no-contact", _("no contact")
    HUNGER_STRIKE = "hunger-strike", _("hunger strike")


class Visibility(TextChoices):
    DESK = "desk", _("desk only")
    PUBLIC = "public", _("public")


class ConfirmationMeans(TextChoices):
    LETTER = "letter", _("letter")
    FAMILY = "family", _("family")
    LAWYER = "lawyer", _("lawyer")
    COURT = "court", _("court")
    FORMER_PRISONER = "former-prisoner", _("former prisoner")
    OFFICIAL_LIST = "official-list", _("official list")
    PRESS = "press", _("press")
