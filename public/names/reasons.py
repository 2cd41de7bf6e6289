"""Why two names are taken for one: a code in API and database, words for readers and for the desk."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Reason(TextChoices):
    """Why two words are taken for one name, from the surest to the least sure."""

    SAME = "spelling", _("the same spelling")
    MARKS = "marks", _("the same but for accents or capital letters")
    SOUND = "romanisation", _("another romanisation or script")
    GIVEN_NAME = "given-name", _("the same given name in another form")
    SHORT_FORM = "short-form", _("a short form of the given name")
    HEARD = "heard", _("sounds alike")
    ENDING = "ending", _("another ending of the surname")
    INITIAL = "initial", _("an initial")
    BEGINNING = "beginning", _("the beginning of a name")
    TYPING = "typing-error", _("a typing error")
    NONE = "different", _("a similar name")
