"""Changes to the desk's records: each a verb, in one transaction, done by somebody."""
