"""History of the links between records: who judged, who is a target, who belongs to a case."""

import pghistory

from prisoners.models.cases import Case
from prisoners.models.custody.sentences import Sentence
from prisoners.models.officials import Official
from prisoners.models.sanctions import SanctionsEvent


@pghistory.track(pghistory.InsertEvent(), pghistory.DeleteEvent(), obj_field=None)
class SentenceJudge(Sentence.judges.through):  # type: ignore[name-defined]
    class Meta:
        proxy = True


@pghistory.track(pghistory.InsertEvent(), pghistory.DeleteEvent(), obj_field=None)
class SanctionsEventTarget(SanctionsEvent.targets.through):  # type: ignore[name-defined]
    class Meta:
        proxy = True


@pghistory.track(pghistory.InsertEvent(), pghistory.DeleteEvent(), obj_field=None)
class CaseDetainee(Case.detainees.through):  # type: ignore[name-defined]
    class Meta:
        proxy = True


@pghistory.track(pghistory.InsertEvent(), pghistory.DeleteEvent(), obj_field=None)
class OfficialCase(Official.cases.through):  # type: ignore[name-defined]
    class Meta:
        proxy = True
