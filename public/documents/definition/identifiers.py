"""Identifiers of the parts of a person's document: joined to nothing where the person is not shown by name."""

from typing import Annotated

from public.documents.definition.display import ALWAYS, NAMED, Reduced, Shown
from public.documents.definition.fields import Identifier
from public.vocabulary.identifiers import derived_identifier

# Under the same identifier a detention, or a source, would lead from initials to the name that once stood beside it.
UNJOINED = Reduced(derived_identifier, at=Shown(ALWAYS.at - NAMED.at))
PartIdentifier = Annotated[Identifier, NAMED, UNJOINED]
