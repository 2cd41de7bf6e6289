"""How long the desk's screens take with 10,000 people."""
