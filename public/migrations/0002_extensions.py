"""PostgreSQL extensions that the search tables use."""

from django.contrib.postgres.operations import TrigramExtension, UnaccentExtension
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("public", "0001_reader_role")]
    operations = [TrigramExtension(), UnaccentExtension()]
