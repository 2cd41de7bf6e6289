"""How alike two names are, and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from public.names.likeness import Likeness, likeness
from public.names.reasons import Reason
from public.names.words import Word, joined, words_of

_MISSING, _MISSING_PATRONYMIC, _ONE_WORD = 0.1, 0.03, 0.25
_TRY_JOINED_BELOW = 0.8


@dataclass(frozen=True, slots=True)
class Pairing:
    """One word of each name and how alike they are; `right` is empty where a word has no partner."""

    left: str
    right: str
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Score:
    """`value` from 0 to 1; 1 for equal names. `pairings` say how it came about."""

    value: float
    pairings: tuple[Pairing, ...] = ()

    @property
    def reason(self) -> Reason:
        """The least sure step that the likeness rests on."""
        steps = [pairing.likeness for pairing in self.pairings if pairing.left and pairing.right]
        return min(steps, key=lambda step: step.value).reason if steps else Reason.NONE


def score(left: str, right: str) -> Score:
    """Compare two names in any scripts. Symmetric; the order of words does not count."""
    return score_words(words_of(left), words_of(right))


def score_words(left: Sequence[Word], right: Sequence[Word]) -> Score:
    """Compare names that were taken apart before; a name without words is like no other."""
    if not left or not right:
        return Score(0.0)
    if len(left) > len(right):
        turned = score_words(right, left)
        return Score(turned.value, tuple(replace(p, left=p.right, right=p.left) for p in turned.pairings))
    found = _compared(left, right)
    if 1 < len(left) < len(right) and found.value < _TRY_JOINED_BELOW:
        shorter = [(*right[:i], joined(*right[i : i + 2]), *right[i + 2 :]) for i in range(len(right) - 1)]
        found = max([found, *(_compared(left, name) for name in shorter)], key=lambda tried: tried.value)
    return found


def _compared(left: Sequence[Word], right: Sequence[Word]) -> Score:
    pairs = paired(left, right)
    steps = [step for _, _, step in pairs]
    taken = {j for _, j, _ in pairs}
    alone = [word for j, word in enumerate(right) if j not in taken]
    values = [step.value for step in steps]
    value = (sum(values) / len(values) + min(values)) / 2 - _penalty(alone, one_word=len(left) == 1)
    matched = tuple(Pairing(left[i].text, right[j].text, step) for i, j, step in pairs)
    return Score(
        max(0.0, round(value, 4)), matched + tuple(Pairing("", word.text, Likeness.of_nothing()) for word in alone)
    )


def paired(left: Sequence[Word], right: Sequence[Word]) -> list[tuple[int, int, Likeness]]:
    """Each word of the shorter name with another word of the longer, so that the sum of likenesses is the highest."""
    best: dict[int, tuple[tuple[int, int], list[tuple[int, int, Likeness]]]] = {0: ((0, _SURE), [])}
    for i, ours in enumerate(left):
        further: dict[int, tuple[tuple[int, int], list[tuple[int, int, Likeness]]]] = {}
        for taken, ((total, lowest), pairs) in best.items():
            for j, theirs in enumerate(right):
                if taken & 1 << j:
                    continue
                step = likeness(ours, theirs)
                points = round(step.value * _SURE)
                rank = (total + points, min(lowest, points))
                known = further.get(taken | 1 << j)
                if known is None or rank > known[0]:
                    further[taken | 1 << j] = (rank, [*pairs, (i, j, step)])
        best = further
    return max(best.values(), key=lambda found: found[0])[1]


# Sums of whole numbers do not depend on their order, so that the score is symmetric.
_SURE = 10_000


def _penalty(alone: Sequence[Word], *, one_word: bool) -> float:
    """For words that only one name has: a patronymic is often left out, another word hardly ever."""
    if not alone:
        return 0.0
    if one_word:
        return _ONE_WORD
    return sum(_word_penalty(word) for word in alone)


def _word_penalty(word: Word) -> float:
    if word.is_particle:
        return 0.0
    return _MISSING_PATRONYMIC if word.can_be_patronymic or word.is_initial else _MISSING
