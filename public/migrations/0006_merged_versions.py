"""A version can also say that its record was merged into another one."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("public", "0005_name_keys"),
    ]

    operations = [
        migrations.AlterField(
            model_name="documentversion",
            name="action",
            field=models.CharField(
                choices=[
                    ("published", "published"),
                    ("withdrawn", "withdrawn"),
                    ("redacted", "redacted"),
                    ("merged", "merged into another record"),
                ],
                max_length=10,
            ),
        ),
    ]
