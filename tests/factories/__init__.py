"""The smallest valid records, and traits that name situations."""
