"""Custody: detentions with placements, charges, sentences and the release."""
