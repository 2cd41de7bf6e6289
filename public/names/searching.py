"""How well a name answers what somebody typed: a whole name, one word of it, or a beginning."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from public.names.keys import beginnings_of
from public.names.likeness import Likeness, likeness
from public.names.reasons import Reason
from public.names.scoring import score_words
from public.names.words import Word, words_of

_UNASKED = 0.02
_BEGINNING, _HEARD_BEGINNING = 0.75, 0.72
_SUREST = list(Reason)


@dataclass(frozen=True, slots=True)
class Match:
    """`spelling` is the name as recorded that answers best, in `language`."""

    score: float
    spelling: str
    language: str
    reason: Reason


def best_match(asked: Sequence[Word], spellings: Iterable[tuple[str, str]]) -> Match | None:
    """The spelling, as text and language, that answers best; none without spellings.

    Of those that answer as well, the one that needs the least explaining.
    """
    matches = [_match(asked, text, language) for text, language in spellings]
    return max(matches, key=lambda match: (round(match.score, 2), -_SUREST.index(match.reason)), default=None)


def _match(asked: Sequence[Word], text: str, language: str) -> Match:
    words = words_of(text)
    part = _part(asked, words, text, language) if 0 < len(asked) <= len(words) else None
    # A single word is less of a whole name than it is a part of one.
    if part and len(asked) == 1 < len(words):
        return part
    whole = score_words(asked, words)
    return part if part and part.score > whole.value else Match(whole.value, text, language, whole.reason)


def _part(asked: Sequence[Word], words: Sequence[Word], text: str, language: str) -> Match:
    """How well words of a name, the last of them perhaps unfinished, stand for the whole."""
    steps = _answers(asked, words)
    values = [step.value for step in steps]
    value = (sum(values) / len(values) + min(values)) / 2 - _UNASKED * min(len(words) - len(asked), 3)
    return Match(round(max(value, 0.0), 4), text, language, min(steps, key=_value).reason)


def _answers(asked: Sequence[Word], words: Sequence[Word]) -> list[Likeness]:
    """The likest word for each that was asked, the finished ones choosing first."""
    free, found = list(words), []
    for position, word in enumerate(asked):
        is_last = position == len(asked) - 1
        steps = [max(likeness(word, other), _beginning(word, other, is_last=is_last), key=_value) for other in free]
        best = max(range(len(steps)), key=lambda index: steps[index].value)
        found.append(steps[best])
        del free[best]
    return found


def _value(step: Likeness) -> float:
    return step.value


def _beginning(asked: Word, word: Word, *, is_last: bool) -> Likeness:
    if not is_last or asked.is_initial:
        return Likeness.of_nothing()
    share = 0.2 * len(asked.plain) / max(len(asked.plain), len(word.plain))
    if word.plain.startswith(asked.plain):
        return Likeness(_BEGINNING + share, Reason.BEGINNING)
    starts = tuple(beginnings_of(asked))
    if any(blurred.startswith(starts) for blurred in word.sounds.blurred):
        return Likeness(_HEARD_BEGINNING + share, Reason.BEGINNING)
    return Likeness.of_nothing()
