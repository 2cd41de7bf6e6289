"""What definitions of documents are made of: types of fields, validation, displays, JSON schema."""
