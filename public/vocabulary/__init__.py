"""The field's words and values: kinds, statuses, partial dates, terms, identifiers. No tables."""
