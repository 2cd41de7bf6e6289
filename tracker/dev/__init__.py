"""What runs on a developer's machine: `make run`, the embedded PostgreSQL, the lists of words for translators."""
