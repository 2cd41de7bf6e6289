"""Why two names may be one, in words for the desk."""

from django.utils.translation import gettext_lazy

from public.names.likeness import Reason

REASONS = {
    Reason.SAME: gettext_lazy("the same spelling"),
    Reason.MARKS: gettext_lazy("the same but for accents or capital letters"),
    Reason.SOUND: gettext_lazy("another romanisation or script"),
    Reason.GIVEN_NAME: gettext_lazy("the given name in another language"),
    Reason.SHORT_FORM: gettext_lazy("a short form of the given name"),
    Reason.HEARD: gettext_lazy("written as it is heard"),
    Reason.ENDING: gettext_lazy("another ending of the surname"),
    Reason.INITIAL: gettext_lazy("an initial"),
    Reason.BEGINNING: gettext_lazy("the beginning of the name"),
    Reason.TYPING: gettext_lazy("perhaps a typing error"),
    Reason.NONE: gettext_lazy("a word differs"),
}
