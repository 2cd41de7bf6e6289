"""People are found by the keys of their names instead of by folded text."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("public", "0003_reader_role")]
    operations = [
        migrations.RemoveIndex("publisheddetainee", "detainee_spellings"),
        migrations.RemoveField("publisheddetainee", "spellings"),
        migrations.AddField("publisheddetainee", "spellings", models.JSONField(default=list)),
        migrations.AddField("publisheddetainee", "name_keys", ArrayField(models.TextField(), default=list)),
        migrations.AddIndex("publisheddetainee", GinIndex(fields=["name_keys"], name="detainee_name_keys")),
    ]
