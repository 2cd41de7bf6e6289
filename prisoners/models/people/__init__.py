"""People, and all that is known of a person beside custody."""
