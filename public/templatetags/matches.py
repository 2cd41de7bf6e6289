"""Why a search found somebody, in the reader's words."""

from django import template
from django.utils.translation import gettext_lazy as _

from public.names.likeness import Reason
from public.names.searching import Match

register = template.Library()

# The reader sees for herself that a name is the one she wrote.
_PLAIN = frozenset({Reason.SAME, Reason.MARKS})
_WORDS = {
    Reason.SOUND: _("another romanisation"),
    Reason.GIVEN_NAME: _("the same given name in another form"),
    Reason.SHORT_FORM: _("a short form of the given name"),
    Reason.HEARD: _("sounds alike"),
    Reason.ENDING: _("another ending of the surname"),
    Reason.INITIAL: _("an initial"),
    Reason.BEGINNING: _("the beginning of a name"),
    Reason.TYPING: _("a typing error"),
    Reason.NONE: _("a similar name"),
}


@register.filter
def reason(match: Match) -> str:
    """How the spelling that answered differs from what was asked; empty where it does not."""
    return "" if match.reason in _PLAIN else str(_WORDS[match.reason])
