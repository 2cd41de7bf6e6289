"""Whether a document has the shape that its definition describes. What is checked is just what is stored."""

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from pydantic import ConfigDict, TypeAdapter, ValidationError, with_config
from pydantic_core import ErrorDetails

# Keys that the definition does not name are refused, and nothing is turned into another type on the way.
_EXACT = ConfigDict(extra="forbid", strict=True)
# pydantic's kinds of errors, in words for researchers.
_MESSAGES = {
    "missing": _("This is missing."),
    "extra_forbidden": _("This key is not part of the document."),
    "string_type": _("This has to be a text."),
    "string_too_long": _("This text may have %(max_length)s characters at most."),
    "string_pattern_mismatch": _("“%(input)s” is not written as it has to be."),
    "literal_error": _("“%(input)s” is none of the words that may stand here: %(words)s."),
    "bool_type": _("This has to be yes or no."),
    "int_type": _("This has to be a whole number."),
    "float_type": _("This has to be a number."),
    "greater_than_equal": _("This has to be %(ge)g or more."),
    "less_than_equal": _("This has to be %(le)g or less."),
    "list_type": _("This has to be a list."),
    "dict_type": _("This has to be an object."),
}


class InvalidDocument(ValueError):
    """A document that is not in order. `errors` are places in it (`detentions.0.ended`), each with what is wrong."""

    def __init__(self, errors: Sequence[tuple[str, str]]) -> None:
        self.errors = list(errors)
        super().__init__(" ".join(f"{path}: {message}" for path, message in self.errors))


def adapter(shape: type) -> TypeAdapter[object]:
    """What validates documents of this shape, and describes them in JSON Schema."""
    return TypeAdapter(with_config(_EXACT)(shape))


def validate(document: Mapping[str, object], against: TypeAdapter[object]) -> None:
    """Raises InvalidDocument."""
    try:
        against.validate_python(document)
    except ValidationError as error:
        raise InvalidDocument([(_path(fault), _in_words(fault)) for fault in error.errors()]) from error


def _path(fault: ErrorDetails) -> str:
    return ".".join(str(step) for step in fault["loc"])


def _in_words(fault: ErrorDetails) -> str:
    told = fault.get("ctx", {})
    if fault["type"] == "value_error":
        return str(told["error"])
    if fault["input"] is None and fault["type"] != "missing":
        return gettext("This may not be empty.")
    if fault["type"] not in _MESSAGES:
        return fault["msg"]
    words = str(told.get("expected", "")).replace(" or ", ", ").replace("'", "")
    return str(_MESSAGES[fault["type"]]) % {**told, "input": fault["input"], "words": words}
