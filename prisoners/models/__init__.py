"""One door to the models of the desk. Nothing behind it is public until it is published."""

from prisoners.models.accounts import Account, has_second_factor
from prisoners.models.cases import Case
from prisoners.models.counts import ReportedCount
from prisoners.models.custody import Charge, ChargeStatusChange, Detention, Placement, Release, Sentence
from prisoners.models.deals import Deal, Leg, LegStage
from prisoners.models.detainees import (
    Confirmation,
    Consent,
    Contact,
    Detainee,
    ExternalIdentifier,
    HealthReport,
    Recognition,
    StateListing,
)
from prisoners.models.duplicates import Decision, DuplicatePair, NameKeys
from prisoners.models.facilities import Facility
from prisoners.models.link_checks import LinkCheck
from prisoners.models.links import CaseDetainee, OfficialCase, SanctionsEventTarget, SentenceJudge
from prisoners.models.merges import Merge
from prisoners.models.names import Name
from prisoners.models.officials import Official
from prisoners.models.organisations import Organisation
from prisoners.models.photos import Photo, PhotoFile
from prisoners.models.provisions import LegalProvision
from prisoners.models.records import PUBLISHABLE, PublishableRecord, Record
from prisoners.models.releases import AnnouncedName, ReleaseEvent
from prisoners.models.removals import Removal
from prisoners.models.sanctions import Authority, Programme, SanctionsEvent, SanctionsTarget
from prisoners.models.sessions import CacheEntry, Session
from prisoners.models.sources import SUBJECTS, Citation, Claim, Source
from prisoners.models.submissions import Risk, Submission, SubmissionStage

__all__ = [
    "PUBLISHABLE",
    "SUBJECTS",
    "Account",
    "AnnouncedName",
    "Authority",
    "CacheEntry",
    "Case",
    "CaseDetainee",
    "Charge",
    "ChargeStatusChange",
    "Citation",
    "Claim",
    "Confirmation",
    "Consent",
    "Contact",
    "Deal",
    "Decision",
    "Detainee",
    "Detention",
    "DuplicatePair",
    "ExternalIdentifier",
    "Facility",
    "HealthReport",
    "Leg",
    "LegStage",
    "LegalProvision",
    "LinkCheck",
    "Merge",
    "Name",
    "NameKeys",
    "Official",
    "OfficialCase",
    "Organisation",
    "Photo",
    "PhotoFile",
    "Placement",
    "Programme",
    "PublishableRecord",
    "Recognition",
    "Record",
    "Release",
    "ReleaseEvent",
    "Removal",
    "ReportedCount",
    "Risk",
    "SanctionsEvent",
    "SanctionsEventTarget",
    "SanctionsTarget",
    "Sentence",
    "SentenceJudge",
    "Session",
    "Source",
    "StateListing",
    "Submission",
    "SubmissionStage",
    "has_second_factor",
]
