"""Renders answers: stored documents are passed on as text, everything else goes through orjson."""

from collections.abc import Mapping

import orjson
from rest_framework.renderers import BaseRenderer


class StoredJSONRenderer(BaseRenderer):
    """`orjson.Fragment` puts a stored document into its envelope without parsing it."""

    media_type = "application/json"
    format = "json"
    charset = None

    def render(
        self, data: object, accepted_media_type: str | None = None, renderer_context: Mapping[str, object] | None = None
    ) -> bytes:
        return b"" if data is None else orjson.dumps(data, default=str)
