"""The pages of records: one file per noun."""
