"""The researchers' desk. Importing it registers every page."""

from importlib import import_module
from pkgutil import iter_modules

from prisoners.admin import accounts, nouns
from prisoners.admin.duplicates import merges, pairs
from prisoners.admin.review import submissions

for module in iter_modules(nouns.__path__, f"{nouns.__name__}."):
    import_module(module.name)

__all__ = ["accounts", "merges", "nouns", "pairs", "submissions"]
