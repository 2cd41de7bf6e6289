"""The one way in to the models of the desk. Nothing in them is public until it is published."""

from collections.abc import Mapping
from types import MappingProxyType

from prisoners.models.accounts import Account, has_second_factor
from prisoners.models.cases import Case
from prisoners.models.counts import ReportedCount
from prisoners.models.custody.charges import Charge, ChargeStatusChange
from prisoners.models.custody.detentions import Detention
from prisoners.models.custody.placements import Placement
from prisoners.models.custody.releases import Release
from prisoners.models.custody.sentences import Sentence
from prisoners.models.deals import Deal, Leg, LegStage
from prisoners.models.evidence.citable import CitableRecord
from prisoners.models.evidence.citations import Citation, Claim
from prisoners.models.evidence.link_checks import LinkCheck
from prisoners.models.evidence.sources import Source
from prisoners.models.evidence.subjects import Subject
from prisoners.models.facilities import Facility
from prisoners.models.history.links import CaseDetainee, OfficialCase, SanctionsEventTarget, SentenceJudge
from prisoners.models.history.records import Record
from prisoners.models.officials import Official
from prisoners.models.organisations import Organisation
from prisoners.models.people.confirmations import Confirmation
from prisoners.models.people.consents import Consent
from prisoners.models.people.contacts import Contact
from prisoners.models.people.detainees import Detainee
from prisoners.models.people.health import HealthReport
from prisoners.models.people.identifiers import ExternalIdentifier
from prisoners.models.people.name_keys import NameKeys
from prisoners.models.people.names import Name
from prisoners.models.people.photos import Photo, PhotoFile
from prisoners.models.people.recognitions import Recognition, StateListing
from prisoners.models.provisions import LegalProvision
from prisoners.models.publishable import PublishableRecord
from prisoners.models.release_events import AnnouncedName, ReleaseEvent
from prisoners.models.review.duplicates import Decision, DuplicatePair
from prisoners.models.review.merges import Merge
from prisoners.models.review.removals import Removal
from prisoners.models.review.submissions import Risk, Submission, SubmissionStage
from prisoners.models.sanctions import Authority, Programme, SanctionsEvent, SanctionsTarget
from prisoners.models.sessions import CacheEntry, Session

__all__ = [
    "PUBLISHABLE",
    "Account",
    "AnnouncedName",
    "Authority",
    "CacheEntry",
    "Case",
    "CaseDetainee",
    "Charge",
    "ChargeStatusChange",
    "CitableRecord",
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
    "Subject",
    "Submission",
    "SubmissionStage",
    "has_second_factor",
]

PUBLISHABLE: Mapping[str, type[PublishableRecord]] = MappingProxyType(PublishableRecord.by_kind())
