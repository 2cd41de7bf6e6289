"""Why a search found somebody, in the reader's words."""

from django import template

from public.names.reasons import Reason
from public.names.searching import Match

register = template.Library()

# The reader sees for herself that a name is the one she wrote.
_PLAIN = frozenset({Reason.SAME, Reason.MARKS})


@register.filter
def reason(match: Match) -> str:
    """How the spelling that answered differs from what was asked; empty where it does not."""
    return "" if match.reason in _PLAIN else str(match.reason.label)
