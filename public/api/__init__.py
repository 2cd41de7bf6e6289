"""The REST API, read-only. Stored documents go out as they are."""
