"""References from one document to another published record.

The desk renders a neighbour only as a `Reference`; its label is filled in from what is published.
So the draft of a neighbour cannot leak through a document that mentions it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext
from typing_extensions import TypedDict

from public.documents.definition.fields import Identifier, Text, Texts


class NamedReference(TypedDict):
    id: Identifier
    name: Text


class TitledReference(TypedDict):
    id: Identifier
    title: Text


class ProvisionReference(TypedDict):
    id: Identifier
    article: Text
    title: Texts


# How a record stands in the documents that mention it: one of the mentions above, or null if it must not be named.
MENTIONS = (NamedReference, TitledReference, ProvisionReference)
Label = NamedReference | TitledReference | ProvisionReference
Labels = Mapping[str, Label | None]


@dataclass(frozen=True, slots=True)
class Reference:
    """Points to another record. `is_optional`: becomes null, or leaves a list, while that record is not public."""

    kind: str
    record_id: str
    is_optional: bool = False


class UnpublishedReference(ValueError):
    """A document mentions a record that the world cannot read yet."""

    def __init__(self, missing: list[Reference]) -> None:
        self.missing = missing
        named = ", ".join(f"{reference.kind} {reference.record_id}" for reference in missing)
        super().__init__(
            gettext("Not published yet: %(names)s. Publish it first, or in the same edition.") % {"names": named}
        )


def references(tree: object) -> Iterator[Reference]:
    """All references in a rendered document, depth first."""
    if isinstance(tree, Reference):
        yield tree
    elif isinstance(tree, dict):
        for branch in tree.values():
            yield from references(branch)
    elif isinstance(tree, list):
        for branch in tree:
            yield from references(branch)


def _rebuild(tree: object, replace: Callable[[object], object]) -> object:
    """Copy a tree, offering every reference and every object to `replace` before going into it."""
    tree = replace(tree)
    if isinstance(tree, dict):
        return {key: _rebuild(branch, replace) for key, branch in tree.items()}
    if isinstance(tree, list):
        return _rebuilt_list(tree, replace)
    return tree


def _rebuilt_list(entries: list[object], replace: Callable[[object], object]) -> list[object]:
    """In a list of mentions one that must not be shown leaves no trace, and a record stands once: two may be merged."""
    found: list[object] = []
    for entry in entries:
        made = _rebuild(entry, replace)
        is_repeated = isinstance(made, dict) and "id" in made and made in found
        if not is_repeated and not (made is None and entry is not None):
            found.append(made)
    return found


def resolve(content: Mapping[str, object], labels: Labels) -> tuple[dict[str, object], list[str]]:
    """Fill in the labels of all references; return the content and the identifiers it mentions.

    A label of None is a record that must not be shown. Raises UnpublishedReference.
    """
    found = list(references(dict(content)))
    missing = [
        reference for reference in found if not reference.is_optional and labels.get(reference.record_id) is None
    ]
    if missing:
        raise UnpublishedReference(missing)

    def fill(node: object) -> object:
        return labels.get(node.record_id) if isinstance(node, Reference) else node

    mentions = sorted({reference.record_id for reference in found if labels.get(reference.record_id)})
    return {key: _rebuild(branch, fill) for key, branch in content.items()}, mentions


def refresh(document: Mapping[str, object], labels: Labels) -> dict[str, object]:
    """Copy a stored document with the labels of the records it mentions brought up to date.

    A record that may no longer be shown (its label is None) becomes null.
    """

    def renew(node: object) -> object:
        return labels[node["id"]] if isinstance(node, dict) and node.get("id") in labels else node

    return {key: _rebuild(branch, renew) for key, branch in document.items()}
