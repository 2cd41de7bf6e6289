"""Word by word: what was taken out of a text and what was put in."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

# Words with what follows them, so that putting the segments together gives the text again.
_WORDS = re.compile(r"\S+\s*|\s+")
# Two texts that have less than this in common are simply shown beside each other.
_LEAST_IN_COMMON = 0.3


@dataclass(frozen=True, slots=True)
class Segment:
    """Some words of a text; marked if the other text lacks them."""

    text: str
    is_marked: bool = False


def diff(old: str, new: str) -> tuple[list[Segment], list[Segment]]:
    """Two texts in segments: in the first what was taken out is marked, in the second what was put in."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    # The space after a word does not make it another word.
    matcher = SequenceMatcher(None, [word.strip() for word in before], [word.strip() for word in after], autojunk=False)
    if not before or not after or matcher.ratio() < _LEAST_IN_COMMON:
        return _whole(old), _whole(new)
    left, right = [], []
    for step, i1, i2, j1, j2 in matcher.get_opcodes():
        is_marked = step != "equal"
        left.append(Segment("".join(before[i1:i2]), is_marked))
        right.append(Segment("".join(after[j1:j2]), is_marked))
    return [segment for segment in left if segment.text], [segment for segment in right if segment.text]


def _whole(text: str) -> list[Segment]:
    return [Segment(text, is_marked=True)] if text else []
