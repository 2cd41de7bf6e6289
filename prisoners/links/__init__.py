"""Checks whether the addresses of published sources still answer."""
