"""How pages put values into words."""
