"""All tables and triggers of this app, written by `make first-migrations`."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import public.management.operations
import public.models.multiranges


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("public", "0002_extensions"),
    ]

    operations = [
        public.management.operations.CreateAll(
            operations=[
                migrations.CreateModel(
                    name="Edition",
                    fields=[
                        ("number", models.PositiveIntegerField(primary_key=True, serialize=False)),
                        ("published_at", models.DateTimeField()),
                        ("note", models.TextField(blank=True)),
                        ("previous_hash", models.CharField(max_length=64)),
                        ("hash", models.CharField(max_length=64, unique=True)),
                    ],
                    options={
                        "ordering": ["-number"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("number__gte", 1)), name="edition_number_starts_at_one"
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="c4db5bb30094069c6ca052852602cd79dca0a380",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_0804d",
                                    table="public_edition",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedPhoto",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False)),
                        ("record_id", models.CharField(max_length=40)),
                        ("sha256", models.CharField(max_length=64)),
                        ("content", models.BinaryField()),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("sha256", "record_id"), name="published_photo_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "sha256",
                                        models.Func(
                                            models.Func(
                                                models.F("content"),
                                                function="sha256",
                                                output_field=models.BinaryField(),
                                            ),
                                            models.Value("hex"),
                                            function="encode",
                                            output_field=models.TextField(),
                                        ),
                                    )
                                ),
                                name="published_photo_is_what_its_hash_says",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DocumentVersion",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False)),
                        (
                            "edition",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="versions",
                                to="public.edition",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("detainee", "detainee"),
                                    ("release-event", "release-event"),
                                    ("sanctions-event", "sanctions-event"),
                                    ("deal", "deal"),
                                    ("facility", "facility"),
                                    ("legal-provision", "legal-provision"),
                                    ("organisation", "organisation"),
                                    ("reported-count", "reported-count"),
                                    ("case", "case"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        (
                            "action",
                            models.CharField(
                                choices=[
                                    ("published", "published"),
                                    ("withdrawn", "withdrawn"),
                                    ("redacted", "redacted"),
                                    ("merged", "merged"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("first_edition", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("masked_in", models.PositiveIntegerField(null=True)),
                        (
                            "mentions",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                        ("schema", models.PositiveSmallIntegerField(default=1)),
                        ("nonce", models.CharField(blank=True, max_length=64)),
                        ("body", models.TextField(blank=True)),
                        ("hash", models.CharField(max_length=64)),
                    ],
                    options={
                        "ordering": ["edition", "id"],
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(fields=["mentions"], name="version_mentions")
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("record_id", "edition"), name="version_once_per_edition"),
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="version_one_current",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("edition_to", None), ("edition_to__gt", models.F("edition_id")), _connector="OR"
                                ),
                                name="version_superseded_later",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("body", ""), ("nonce", "")),
                                    models.Q(
                                        models.Q(("body", ""), _negated=True),
                                        models.Q(("nonce", ""), _negated=True),
                                        ("masked_in", None),
                                    ),
                                    models.Q(
                                        models.Q(("body", ""), _negated=True),
                                        ("masked_in__isnull", False),
                                        ("nonce", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="version_without_nonce_once_masked_or_erased",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="no_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                                    hash="86cf9c1d56a6547bc9f37c82f8011803c06314e1",
                                    operation="DELETE",
                                    pgid="pgtrigger_no_delete_29397",
                                    table="public_documentversion",
                                    when="BEFORE",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="only_supersede_mask_or_erase",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n    IF (NEW.edition_id, NEW.kind, NEW.record_id, NEW.action, NEW.first_edition, NEW.hash)\n       IS DISTINCT FROM (OLD.edition_id, OLD.kind, OLD.record_id, OLD.action, OLD.first_edition, OLD.hash)\n       OR (OLD.edition_to IS NOT NULL AND NEW.edition_to IS DISTINCT FROM OLD.edition_to)\n       OR (NEW.masked_in IS DISTINCT FROM OLD.masked_in\n           AND (NEW.masked_in IS NULL OR NEW.masked_in < OLD.masked_in OR NEW.masked_in <= OLD.edition_id))\n       OR ((NEW.schema, NEW.body, NEW.nonce) IS DISTINCT FROM (OLD.schema, OLD.body, OLD.nonce)\n           AND (NEW.nonce <> '' OR (NEW.body <> '' AND NEW.masked_in IS NOT DISTINCT FROM OLD.masked_in)))\n    THEN\n        RAISE EXCEPTION 'A published version may only be superseded, masked or erased';\n    END IF;\n    RETURN NEW;\n",
                                    hash="a1b0b56c7eaeef04d730c702ac35e6bc962f7b5e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_only_supersede_mask_or_erase_300e5",
                                    table="public_documentversion",
                                    when="BEFORE",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedCase",
                    fields=[
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="public.documentversion",
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("edition_from", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("label", models.TextField()),
                        ("court", models.TextField(blank=True)),
                        (
                            "detainees",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                        (
                            "officials",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                    ],
                    options={
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["detainees", "officials"], name="case_people"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="publishedcase_one_current",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedDeal",
                    fields=[
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="public.documentversion",
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("edition_from", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("label", models.TextField()),
                        ("on_earliest", models.DateField()),
                        ("on_latest", models.DateField()),
                        (
                            "release_events",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                        (
                            "sanctions_events",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                    ],
                    options={
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["release_events", "sanctions_events"], name="deal_events"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="publisheddeal_one_current",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedDetainee",
                    fields=[
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="public.documentversion",
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("edition_from", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("label", models.TextField()),
                        (
                            "display",
                            models.CharField(
                                choices=[
                                    ("automatic", "automatic"),
                                    ("named", "named"),
                                    ("initials", "initials"),
                                    ("pseudonym", "pseudonym"),
                                    ("counted", "counted"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("spellings", models.JSONField(default=list)),
                        (
                            "name_keys",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.TextField(), default=list, size=None
                            ),
                        ),
                        (
                            "gender",
                            models.CharField(
                                blank=True,
                                choices=[("female", "female"), ("male", "male"), ("other", "other")],
                                max_length=6,
                            ),
                        ),
                        ("country", models.CharField(max_length=2)),
                        (
                            "categories",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=24), default=list, size=None
                            ),
                        ),
                        ("prominent", models.BooleanField()),
                        ("born_earliest", models.DateField(null=True)),
                        ("born_latest", models.DateField(null=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("held", "held"),
                                    ("restricted", "restricted"),
                                    ("released", "released"),
                                    ("died-in-custody", "died-in-custody"),
                                    ("escaped", "escaped"),
                                    ("whereabouts-unknown", "whereabouts-unknown"),
                                    ("unknown", "unknown"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "articles",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                        (
                            "facilities",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                        (
                            "recognised_by",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                        (
                            "release_events",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                        (
                            "release_kinds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=16), default=list, size=None
                            ),
                        ),
                        ("last_detained", models.DateField()),
                        ("arrest_days", public.models.multiranges.DateMultirangeField()),
                        ("release_days", public.models.multiranges.DateMultirangeField()),
                        ("longest_term", models.PositiveSmallIntegerField(null=True)),
                        (
                            "photos",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=64), default=list, size=None
                            ),
                        ),
                        ("custody_certain", public.models.multiranges.DateMultirangeField()),
                        ("custody_possible", public.models.multiranges.DateMultirangeField()),
                    ],
                    options={
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(fields=["name_keys"], name="detainee_name_keys"),
                            django.contrib.postgres.indexes.GinIndex(
                                condition=models.Q(("prominent", True)),
                                fields=["name_keys"],
                                name="detainee_prominent_keys",
                            ),
                            django.contrib.postgres.indexes.GinIndex(fields=["photos"], name="detainee_photos"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["articles", "facilities", "categories", "release_events", "recognised_by"],
                                name="detainee_codes",
                            ),
                            django.contrib.postgres.indexes.GistIndex(
                                fields=["custody_possible"], name="detainee_custody", opclasses=["multirange_ops"]
                            ),
                            models.Index(
                                models.OrderBy(models.F("last_detained"), descending=True),
                                models.F("record_id"),
                                condition=models.Q(("edition_to", None)),
                                name="detainee_newest",
                            ),
                            models.Index(
                                condition=models.Q(("edition_to", None)),
                                fields=["country", "status", "last_detained"],
                                name="detainee_now",
                            ),
                            models.Index(fields=["edition_from", "edition_to"], name="detainee_editions"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="publisheddetainee_one_current",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedFacility",
                    fields=[
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="public.documentversion",
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("edition_from", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("label", models.TextField()),
                        ("country", models.CharField(max_length=2)),
                        ("type", models.CharField(max_length=20)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="publishedfacility_one_current",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedLegalProvision",
                    fields=[
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="public.documentversion",
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("edition_from", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("label", models.TextField()),
                        ("jurisdiction", models.CharField(max_length=2)),
                        ("code", models.CharField(max_length=6)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="publishedlegalprovision_one_current",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedOrganisation",
                    fields=[
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="public.documentversion",
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("edition_from", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("label", models.TextField()),
                        ("type", models.CharField(max_length=15)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="publishedorganisation_one_current",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedReleaseEvent",
                    fields=[
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="public.documentversion",
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("edition_from", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("label", models.TextField()),
                        ("country", models.CharField(max_length=2)),
                        ("release_kind", models.CharField(max_length=16)),
                        ("on_earliest", models.DateField()),
                        ("on_latest", models.DateField()),
                        ("claimed", models.PositiveIntegerField(null=True)),
                    ],
                    options={
                        "indexes": [models.Index(fields=["on_earliest", "record_id"], name="release_event_newest")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="publishedreleaseevent_one_current",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedReportedCount",
                    fields=[
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="public.documentversion",
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("edition_from", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("label", models.TextField()),
                        ("country", models.CharField(max_length=2)),
                        ("organisation", models.CharField(blank=True, max_length=40)),
                        ("counted", models.CharField(max_length=16)),
                        ("on_earliest", models.DateField()),
                        ("on_latest", models.DateField()),
                        ("number", models.PositiveIntegerField()),
                    ],
                    options={
                        "indexes": [models.Index(fields=["counted", "on_earliest"], name="reported_count_newest")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="publishedreportedcount_one_current",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublishedSanctionsEvent",
                    fields=[
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="+",
                                serialize=False,
                                to="public.documentversion",
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("edition_from", models.PositiveIntegerField()),
                        ("edition_to", models.PositiveIntegerField(null=True)),
                        ("label", models.TextField()),
                        ("authority", models.CharField(max_length=50)),
                        ("programme", models.TextField(blank=True)),
                        (
                            "action",
                            models.CharField(
                                choices=[
                                    ("imposed", "imposed"),
                                    ("expanded", "expanded"),
                                    ("renewed", "renewed"),
                                    ("eased", "eased"),
                                    ("suspended", "suspended"),
                                    ("lifted", "lifted"),
                                    ("general-licence", "general-licence"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("on_earliest", models.DateField()),
                        ("on_latest", models.DateField()),
                        (
                            "targets",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=40), default=list, size=None
                            ),
                        ),
                    ],
                    options={
                        "indexes": [models.Index(fields=["on_earliest", "record_id"], name="sanctions_event_newest")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("edition_to", None)),
                                fields=("record_id",),
                                name="publishedsanctionsevent_one_current",
                            )
                        ],
                    },
                ),
            ],
        ),
    ]
