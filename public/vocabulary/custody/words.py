"""Words about custody."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Status(TextChoices):
    """Where a person stands on a day: derived from detentions, never typed in."""

    HELD = "held", _("held")
    RESTRICTED = "restricted", _("restricted freedom")
    RELEASED = "released", _("released")
    DIED = "died-in-custody", _("died in custody")
    ESCAPED = "escaped", _("escaped")
    WHEREABOUTS_UNKNOWN = "whereabouts-unknown", _("whereabouts unknown")
    UNKNOWN = "unknown", _("not known")


class Outcome(TextChoices):
    """How a detention stands: it goes on, or how it ended."""

    ONGOING = "ongoing", _("goes on")
    RELEASED = "released", _("released")
    DIED = "died-in-custody", _("died in custody")
    ESCAPED = "escaped", _("escaped")
    WHEREABOUTS_UNKNOWN = "whereabouts-unknown", _("whereabouts unknown")
    UNKNOWN = "unknown", _("not known whether it goes on")


class Regime(TextChoices):
    POLICE_CUSTODY = "police-custody", _("police custody")
    PRE_TRIAL = "pre-trial", _("pre-trial detention")
    PENAL_COLONY = "penal-colony", _("penal colony")
    PRISON = "prison", _("prison")
    OPEN_TYPE = "open-type-facility", _("open-type facility")
    HOUSE_ARREST = "house-arrest", _("house arrest")
    PSYCHIATRIC = "psychiatric", _("psychiatric institution")
    RESTRICTED_FREEDOM = "restricted-freedom", _("restricted freedom")


RESTRICTED_REGIMES = frozenset({Regime.OPEN_TYPE, Regime.HOUSE_ARREST, Regime.RESTRICTED_FREEDOM})


# Outcomes that leave open whether the person is in custody still.
OPEN_ENDED = frozenset({Outcome.ONGOING, Outcome.UNKNOWN, Outcome.WHEREABOUTS_UNKNOWN})


class ChargeStatus(TextChoices):
    CHARGED = "charged", _("charged")
    CONVICTED = "convicted", _("convicted")
    ACQUITTED = "acquitted", _("acquitted")
    DROPPED = "dropped", _("dropped")


class SentenceKind(TextChoices):
    IMPRISONMENT = "imprisonment", _("imprisonment")
    LIFE = "life", _("life imprisonment")
    DEATH = "death", _("death")
    RESTRICTED_FREEDOM = "restricted-freedom", _("restricted freedom")
    FINE = "fine", _("fine")
    FORCED_TREATMENT = "forced-treatment", _("forced treatment")


# Sentences that show, on the day they are passed, that the person is in custody.
CUSTODIAL_SENTENCES = frozenset({SentenceKind.IMPRISONMENT, SentenceKind.LIFE, SentenceKind.DEATH})


class AppealOutcome(TextChoices):
    PENDING = "pending", _("pending")
    UPHELD = "upheld", _("upheld")
    REDUCED = "reduced", _("reduced")
    INCREASED = "increased", _("increased")
    QUASHED = "quashed", _("quashed")
