"""The desk: what researchers know. Working papers, read and written by staff only."""
