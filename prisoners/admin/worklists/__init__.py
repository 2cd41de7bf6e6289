"""The desk's home and the lists of work to do."""
