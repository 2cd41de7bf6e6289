"""From which scores on names answer a search or are proposed as one. docs/names.md says where each was measured."""

from typing import Final

# A name answers what somebody types: less like than this is no answer.
ANSWER: Final = 0.74
# Two people are proposed as one, once what else is known of them is counted in.
DUPLICATE: Final = 0.84
# Less alike names are not compared further, whatever else two people have in common.
COMPARED: Final = 0.74
# Somebody is shown beside a name of an announced list, for a researcher to judge.
SHOWN: Final = 0.7
# A name of a list is somebody's beyond doubt, if nobody else comes nearer than the margin and nothing contradicts.
CERTAIN: Final = 0.9
MARGIN: Final = 0.08
