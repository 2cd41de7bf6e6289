"""The words of the desk for its translators: collected from code and templates, and made ready for use.

`make messages` brings the lists in `locale/` up to date; `make run`, `make test` and the image compile them.
"""

import io
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO

from babel.messages import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir, extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

from tracker.env import BASE_DIR

# Line, message (or its forms), comments, context.
Extracted = tuple[int, str | tuple[str, ...], list[str], str | None]

LOCALE = BASE_DIR / "locale"
PROJECT = ("Release Tracker", "desk")
HEADER = "# The words of the desk. docs/translating.md tells how to work on them."
# The pages and the API of the front speak English alone; of their words only those that the desk says too are here.
OUR_FOLDERS = (
    *("prisoners", "tracker", "public/documents", "public/names", "public/publishing", "public/templatetags"),
    "public/vocabulary",
    *("templates/admin", "templates/desk", "templates/unfold"),
)
# The desk's theme brings no translations. Parts of it that are not used are left out.
THEME = "unfold"
UNUSED_PARTS = (
    *(f"contrib/{name}/**" for name in ("constance", "crispy_forms", "guardian", "import_export", "inlines")),
    *("contrib/location_field/**", "contrib/simple_history/**"),
    *("templates/admin/login.html", "templates/registration/**", "templates/unfold_crispy/**"),
)
KEYWORDS = DEFAULT_KEYWORDS | {
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
# What Django says of records of any kind. Its translations bend the words around a noun whose gender and case they
# cannot know; ours say it so that any noun fits.
REWORDED = (
    "%(app)s administration",
    "%(name)s with ID “%(key)s” doesn’t exist. Perhaps it was deleted?",
    "Add %s",
    "Add another %(verbose_name)s",
    "Added {name} “{object}”.",
    "Cannot delete %(name)s",
    "Change %s",
    "Changed {fields} for {name} “{object}”.",
    "Delete selected %(verbose_name_plural)s",
    "Deleted {name} “{object}”.",
    "Select %s",
    "Select %s to change",
    "Select %s to view",
    "The %(name)s “%(obj)s” was deleted successfully.",
    "The {name} “{obj}” was added successfully.",
    "The {name} “{obj}” was added successfully. You may add another {name} below.",
    "The {name} “{obj}” was changed successfully.",
    "The {name} “{obj}” was changed successfully. You may add another {name} below.",
    "The {name} “{obj}” was changed successfully. You may edit it again below.",
    "View %s",
)


def from_template(
    file: BinaryIO, keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, str]
) -> Iterator[Extracted]:
    """What one Django template says, in the form in which Babel wants it."""
    calls = templatize(file.read().decode())
    # In brackets, because the indentation of a template is none of Python's.
    return extract_python(io.BytesIO(f"({calls})".encode()), keywords, comment_tags, options)  # type: ignore[arg-type]


def collected() -> Catalog:
    """Every message that somebody at the desk may read, without translations."""
    methods: list[tuple[str, Any]] = [*((pattern, "ignore") for pattern in UNUSED_PARTS)]
    methods += [("**.py", "python"), ("**.html", from_template)]
    catalog = Catalog()
    for words in REWORDED:
        catalog.add(words)
    for folder in _folders():
        found = extract_from_dir(folder, methods, keywords=KEYWORDS, comment_tags=("Translators:",))
        for _file, _line, message, comments, context in found:
            catalog.add(message, auto_comments=comments, context=context)
    return catalog


def _folders() -> Iterator[Path]:
    yield from (BASE_DIR / folder for folder in OUR_FOLDERS)
    theme = find_spec(THEME)
    yield from map(Path, theme.submodule_search_locations or () if theme else ())


def translations() -> Iterable[Path]:
    return sorted(LOCALE.glob("*/LC_MESSAGES/django.po"))


def update() -> None:
    """Add what is new to each list, with an empty translation, and take out what nobody says any more."""
    words = collected()
    for path in translations():
        with path.open("rb") as file:
            catalog = read_po(file, locale=path.parent.parent.name)
        catalog.project, catalog.version, catalog.header_comment, catalog.fuzzy = *PROJECT, HEADER, False
        catalog.msgid_bugs_address = catalog.last_translator = catalog.language_team = ""
        catalog.update(words, no_fuzzy_matching=True, update_creation_date=False)
        with path.open("wb") as file:
            write_po(file, catalog, width=100, no_location=True, sort_output=True, ignore_obsolete=True)


def outdated() -> bool:
    """Whether a list has changed since it was compiled, or never was."""
    compiled = ((path, path.with_suffix(".mo")) for path in translations())
    return any(not done.exists() or done.stat().st_mtime < path.stat().st_mtime for path, done in compiled)


def compile_all() -> None:
    """Write what Django reads beside each list."""
    for path in translations():
        with path.open("rb") as file:
            catalog = read_po(file)
        with path.with_suffix(".mo").open("wb") as file:
            write_mo(file, catalog)


if __name__ == "__main__":
    (compile_all if sys.argv[1:] == ["compile"] else update)()
