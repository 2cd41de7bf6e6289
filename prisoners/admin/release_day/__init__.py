"""Release day: announced names are matched with people, and their releases recorded."""
