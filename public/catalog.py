"""One row per noun: everything in which published records differ from each other by configuration.

Addresses, the API and its description, search, navigation and publishing loop over these rows.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from django.db.models import Choices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from public import models
from public.documents import AnyDocument
from public.filters import PublishedFilter
from public.filters.cases import CaseFilter
from public.filters.deals import DealFilter
from public.filters.detainees import DetaineeFilter
from public.filters.reference import FacilityFilter, LegalProvisionFilter, OrganisationFilter, ReportedCountFilter
from public.filters.releases import ReleaseEventFilter
from public.filters.sanctions import SanctionsEventFilter
from public.vocabulary.facilities import FacilityType
from public.vocabulary.kinds import Kind
from public.vocabulary.places import country_name
from public.vocabulary.releases import ReleaseKind
from public.vocabulary.sanctions import Action
from public.vocabulary.sources import OrganisationKind


class Menu(Enum):
    """From where pages lead to a noun's list: the top of every page, its foot, or its records alone."""

    MAIN = "main"
    FOOT = "foot"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """Which sort of its kind a record is: the column that knows, and the word for what stands in it."""

    column: str
    in_words: Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A kind of published records. `plural` heads its lists, `tag` groups its operations in OpenAPI.

    `day` names the pair of columns `…_earliest` and `…_latest` by which records are dated, where they are.
    """

    model: type[models.PublishedRecord]
    filterset: type[PublishedFilter]
    api_path: str
    tag: str
    plural: str | Promise
    menu: Menu = Menu.NONE
    is_searchable: bool = True
    day: str = ""
    sort: Sort | None = None

    @property
    def kind(self) -> Kind:
        return self.model.document.kind

    @property
    def document(self) -> AnyDocument:
        return self.model.document

    @property
    def page_path(self) -> str:
        """The first part of its pages' addresses, and the folder of its templates."""
        return self.kind.page_path

    @property
    def list_url(self) -> str:
        """The name of its list's address, as Django knows it; the others alike."""
        return f"{self.kind}-list"

    @property
    def detail_url(self) -> str:
        return f"{self.kind}-detail"

    @property
    def api_list_url(self) -> str:
        return f"api-{self.kind}-list"

    @property
    def api_detail_url(self) -> str:
        return f"api-{self.kind}-detail"

    @property
    def api_versions_url(self) -> str:
        return f"api-{self.kind}-versions"


def _word_of(vocabulary: type[Choices]) -> Callable[[str], str]:
    """Puts values of a vocabulary into words; “unknown” is none that says more than the kind itself."""
    words = dict(vocabulary.choices)
    return lambda value: "" if value == "unknown" else str(words[value])


def _by_jurisdiction(code: str) -> str:
    return f"{Kind.LEGAL_PROVISION.label}, {country_name(code)}"


_ROWS = (
    Noun(
        model=models.PublishedDetainee,
        filterset=DetaineeFilter,
        api_path="detainees",
        tag="people",
        plural=_("People"),
        menu=Menu.MAIN,
    ),
    Noun(
        model=models.PublishedReleaseEvent,
        filterset=ReleaseEventFilter,
        api_path="release-events",
        tag="release events",
        plural=_("Releases"),
        menu=Menu.MAIN,
        day="on",
        sort=Sort(column="release_kind", in_words=_word_of(ReleaseKind)),
    ),
    Noun(
        model=models.PublishedSanctionsEvent,
        filterset=SanctionsEventFilter,
        api_path="sanctions-events",
        tag="sanctions events",
        plural=_("Sanctions"),
        menu=Menu.MAIN,
        day="on",
        sort=Sort(column="action", in_words=_word_of(Action)),
    ),
    Noun(
        model=models.PublishedDeal,
        filterset=DealFilter,
        api_path="deals",
        tag="deals",
        plural=_("Deals"),
        menu=Menu.MAIN,
        day="on",
    ),
    Noun(
        model=models.PublishedFacility,
        filterset=FacilityFilter,
        api_path="facilities",
        tag="facilities",
        plural=_("Places of detention"),
        menu=Menu.FOOT,
        sort=Sort(column="type", in_words=_word_of(FacilityType)),
    ),
    Noun(
        model=models.PublishedLegalProvision,
        filterset=LegalProvisionFilter,
        api_path="legal-provisions",
        tag="legal provisions",
        plural=_("Articles of law"),
        menu=Menu.FOOT,
        sort=Sort(column="jurisdiction", in_words=_by_jurisdiction),
    ),
    Noun(
        model=models.PublishedOrganisation,
        filterset=OrganisationFilter,
        api_path="organisations",
        tag="organisations",
        plural=_("Organisations"),
        sort=Sort(column="type", in_words=_word_of(OrganisationKind)),
    ),
    Noun(
        model=models.PublishedReportedCount,
        filterset=ReportedCountFilter,
        api_path="reported-counts",
        tag="reported counts",
        plural=_("Reported counts"),
        menu=Menu.FOOT,
        # Who looks for a name looks for a person; a count is found through who counted.
        is_searchable=False,
        day="on",
    ),
    Noun(
        model=models.PublishedCase,
        filterset=CaseFilter,
        api_path="cases",
        tag="cases",
        plural=_("Court cases"),
        menu=Menu.FOOT,
    ),
)

# Each under its kind; a kind's word, as the database holds it, leads there too.
NOUNS: Mapping[str, Noun] = MappingProxyType({noun.kind: noun for noun in _ROWS})
DOCUMENTS: Mapping[str, AnyDocument] = MappingProxyType({kind: noun.document for kind, noun in NOUNS.items()})
PUBLISHED: Mapping[str, type[models.PublishedRecord]] = MappingProxyType(
    {kind: noun.model for kind, noun in NOUNS.items()}
)
