"""Two records of one person: suggested while a name is typed, compared, and merged."""
