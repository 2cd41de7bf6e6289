"""What a reviewer needs to know of a record: what would change, what holds it back, what it risks."""
