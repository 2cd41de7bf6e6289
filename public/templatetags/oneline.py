"""`{% oneline %}`: what a template lays out in many lines and a page shows without a gap, such as “held, May 2021¹”."""

import re
from collections.abc import Iterable

from django import template
from django.template.base import Node, NodeList, Parser, TextNode, Token
from django.utils.safestring import SafeString

register = template.Library()

_BREAK_OR_TAG = re.compile(r"\s*\n\s*|[<>]")


class OneLineNode(Node):
    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: template.Context) -> SafeString:
        return self.nodelist.render(context)


@register.tag
def oneline(parser: Parser, token: Token) -> OneLineNode:
    """Take line breaks and indentation out of the template itself; a space that is wanted there is `{{ " " }}`.

    Values keep theirs, and so do templates that are included. It is done once, when the template is read.
    """
    nodelist = parser.parse(("endoneline",))
    parser.delete_first_token()
    _join_lines(node for node in nodelist.get_nodes_by_type(TextNode) if isinstance(node, TextNode))
    return OneLineNode(nodelist)


def _join_lines(texts: Iterable[TextNode]) -> None:
    """Within a tag of HTML a line break parts two attributes, so there a space stays."""
    is_in_tag = False

    def replacement(found: re.Match[str]) -> str:
        nonlocal is_in_tag
        if found[0] in ("<", ">"):
            is_in_tag = found[0] == "<"
            return found[0]
        return " " if is_in_tag else ""

    for text in texts:
        text.s = _BREAK_OR_TAG.sub(replacement, text.s)
