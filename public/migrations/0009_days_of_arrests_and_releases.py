"""Columns that nobody read go, and those for the filters by day of arrest, of release and of birth come.

After it, `manage.py rebuild_public` fills them in.
"""

from django.db import migrations, models

import public.models.multiranges


class Migration(migrations.Migration):
    dependencies = [
        ("public", "0008_prominent_names"),
    ]

    operations = [
        migrations.RemoveField(model_name="publisheddetainee", name="detentions"),
        migrations.RemoveField(model_name="publisheddetainee", name="status_since"),
        migrations.RemoveField(model_name="publishedreleaseevent", name="verified"),
        migrations.AddField(
            model_name="publisheddetainee",
            name="arrest_days",
            field=public.models.multiranges.DateMultirangeField(
                default=list, help_text="All days that may be one of an arrest."
            ),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="publisheddetainee",
            name="born_latest",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="publisheddetainee",
            name="release_days",
            field=public.models.multiranges.DateMultirangeField(
                default=list, help_text="All days that may be one of a release."
            ),
            preserve_default=False,
        ),
    ]
