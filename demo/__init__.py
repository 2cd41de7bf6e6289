"""The demonstration: real, publicly reported facts about Belarus, entered as a researcher would enter them.

`belarus/NOTES.md` tells where the facts come from and where they end (22 August 2026).
"""
