"""Repeatable measurements. They compare within one run; absolute times depend on the machine."""
