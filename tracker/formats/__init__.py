"""How dates read in lists of the desk, where Django's own formats are too long."""
