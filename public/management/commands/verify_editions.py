"""`manage.py verify_editions`: proves that no published document was altered."""

from django.core.management.base import BaseCommand, CommandError

from public.models import DocumentVersion, Edition
from public.queries import verification


class Command(BaseCommand):
    help = "Compute every hash of the public record again and compare. Exits with 1 if anything does not fit."

    def handle(self, *args: object, **options: object) -> None:
        faults = list(verification.faults())
        for fault in faults:
            self.stderr.write(f"Edition {fault.edition}: {fault.message}")
        if faults:
            raise CommandError(f"The public record does not verify: {len(faults)} faults.")
        versions = DocumentVersion.objects.all()
        erased, masked = versions.filter(body="").count(), versions.exclude(body="").exclude(masked_in=None).count()
        held = f"{Edition.objects.count()} editions, {versions.count()} versions, {erased} erased, {masked} masked"
        self.stdout.write(f"{held}: all verify.")
