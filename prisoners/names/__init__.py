"""Finding people of the desk by their names."""
