"""The results of checking the addresses of sources."""

from datetime import timedelta

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.evidence.sources import Source

# A site may be down for an evening. What is not there three times over several days is taken for dead.
DEAD_AFTER_FAILURES = 3
DEAD_AFTER = timedelta(days=2)


class LinkCheckQuerySet(models.QuerySet["LinkCheck"]):
    def dead(self) -> "LinkCheckQuerySet":
        return self.filter(failures__gte=DEAD_AFTER_FAILURES, first_failed_at__lte=F("last_checked_at") - DEAD_AFTER)


class LinkCheck(models.Model):
    """When the address of a source was last asked for, and what came. Written by `check_links` alone."""

    source = models.OneToOneField(Source, on_delete=models.CASCADE, primary_key=True, related_name="link_check")
    last_checked_at = models.DateTimeField(_("last checked"))
    last_status = models.PositiveSmallIntegerField(_("last status"), null=True)
    problem = models.CharField(_("problem"), max_length=200, blank=True)
    failures = models.PositiveSmallIntegerField(_("failures in a row"), default=0)
    first_failed_at = models.DateTimeField(_("first failed"), null=True)

    objects = LinkCheckQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(failures=0, first_failed_at=None) | Q(failures__gt=0, first_failed_at__isnull=False),
                name="link_check_failing_since",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source}: {self.last_status or self.problem}"
