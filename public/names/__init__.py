"""Folding and scoring of names. Pure functions, no database."""
