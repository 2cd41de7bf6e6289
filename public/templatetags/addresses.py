"""Addresses in pages: who reads an old edition stays in it, whatever link she follows."""

from collections.abc import Iterable, Mapping
from urllib.parse import unquote, urlencode, urlsplit

from django import template
from django.urls import reverse

from public.vocabulary.kinds import page_address

register = template.Library()

# Longer addresses are shown by their site and their last part; the link itself stays whole.
READABLE = 72


@register.simple_tag(takes_context=True)
def at(context: template.Context, address: str) -> str:
    """An address on this site as of the edition being read: who reads an old edition stays in it."""
    if not context.get("is_old"):
        return address
    return f"{address}{'&' if '?' in address else '?'}as_of={context['edition'].number}"


@register.simple_tag(takes_context=True)
def page_url(context: template.Context, name: str, *args: str, **query: str) -> str:
    """Django's `url`, as of the edition being read: `{% page_url "detainee-list" article=document.id %}`."""
    address = reverse(name, args=args)
    return at(context, f"{address}?{urlencode(query)}" if query else address)


@register.simple_tag(takes_context=True)
def record_url(context: template.Context, reference: Mapping[str, str], kind: str) -> str:
    """The address of the page of a record that a document mentions, as of the edition being read."""
    label = reference.get("name") or reference.get("title")
    # Articles of law go by their code and number, whose title is a text per language.
    words = label if isinstance(label, str) else reference["id"].partition("-")[2]
    return at(context, page_address(kind, reference["id"], words))


@register.filter
def bare(address: str) -> str:
    """An address as people read it: without its scheme, and not longer than a line."""
    whole = unquote(address.removeprefix("https://").removeprefix("http://").rstrip("/"))
    if len(whole) <= READABLE:
        return whole
    return f"{urlsplit(address).netloc} … {whole.rsplit('/', 1)[-1]}"


@register.filter
def srcset(sizes: Iterable[Mapping[str, object]]) -> str:
    """The sizes of a photo, among which a browser chooses."""
    return ", ".join(f"{size['url']} {size['width']}w" for size in sizes)


@register.filter
def is_web(address: str | None) -> bool:
    """Only http and https become links, whatever a document says."""
    return bool(address) and str(address).startswith(("https://", "http://"))
