"""A fingerprint of what was handed in for review, so that nothing else is published in its place."""

import hashlib
from collections.abc import Mapping
from typing import Any

import rfc8785

from public.documents.references import Reference


def fingerprint(fields: Mapping[str, Any]) -> str:
    """SHA-256 over the canonical JSON of a rendered record. References count by identifier, not by label."""
    return hashlib.sha256(rfc8785.dumps(_without_labels(dict(fields)))).hexdigest()


def _without_labels(tree: Any) -> Any:
    if isinstance(tree, Reference):
        return {"reference": tree.record_id}
    if isinstance(tree, dict):
        return {key: _without_labels(branch) for key, branch in tree.items()}
    if isinstance(tree, list):
        return [_without_labels(branch) for branch in tree]
    return tree
