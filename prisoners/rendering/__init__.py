"""Desk records rendered as the content of their documents: what a reader would read, were it published now."""
