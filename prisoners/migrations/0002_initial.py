"""All tables and triggers of this app, written by `make first-migrations`."""

import django.contrib.auth.models
import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.core.serializers.json
import django.core.validators
import django.db.models.constraints
import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import prisoners.models.fields
import public.management.operations
import public.vocabulary.identifiers


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("prisoners", "0001_partial_dates"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        public.management.operations.CreateAll(
            operations=[
                migrations.CreateModel(
                    name="Account",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                    },
                    bases=("auth.user",),
                    managers=[
                        ("objects", django.contrib.auth.models.UserManager()),
                    ],
                ),
                migrations.CreateModel(
                    name="Detainee",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        (
                            "gender",
                            prisoners.models.fields.ChoiceField(
                                blank=True,
                                choices=[("female", "female"), ("male", "male"), ("other", "other")],
                                max_length=30,
                            ),
                        ),
                        ("born", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "born_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("born"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "born_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("born"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("died", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "died_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("died"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "died_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("died"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("country", models.CharField(max_length=2)),
                        (
                            "nationalities",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "occupations",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "affiliations",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "categories",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("activist", "activist"),
                                        ("artist", "artist"),
                                        ("blogger", "blogger"),
                                        ("businessperson", "businessperson"),
                                        ("cleric", "cleric"),
                                        ("election-observer", "election-observer"),
                                        ("foreign-national", "foreign-national"),
                                        ("human-rights-defender", "human-rights-defender"),
                                        ("journalist", "journalist"),
                                        ("lawyer", "lawyer"),
                                        ("medic", "medic"),
                                        ("opposition-politician", "opposition-politician"),
                                        ("protester", "protester"),
                                        ("scholar", "scholar"),
                                        ("soldier", "soldier"),
                                        ("student", "student"),
                                        ("trade-unionist", "trade-unionist"),
                                    ],
                                    max_length=200,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("summary", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        ("prominent", models.BooleanField(default=False)),
                        (
                            "display",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("automatic", "automatic"),
                                    ("named", "named"),
                                    ("initials", "initials"),
                                    ("pseudonym", "pseudonym"),
                                    ("counted", "counted"),
                                ],
                                default="automatic",
                                max_length=30,
                            ),
                        ),
                        ("pseudonym", models.CharField(blank=True, max_length=100)),
                        (
                            "confirm_every",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)]
                            ),
                        ),
                        ("embargo_until", models.DateField(blank=True, null=True)),
                        ("letters_address", models.TextField(blank=True)),
                        ("readdressed_as", models.CharField(blank=True, default="", editable=False, max_length=10)),
                        (
                            "former_public_ids",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=10),
                                blank=True,
                                default=list,
                                editable=False,
                                size=None,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-created_at"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "categories__contained_by",
                                        [
                                            "activist",
                                            "artist",
                                            "blogger",
                                            "businessperson",
                                            "cleric",
                                            "election-observer",
                                            "foreign-national",
                                            "human-rights-defender",
                                            "journalist",
                                            "lawyer",
                                            "medic",
                                            "opposition-politician",
                                            "protester",
                                            "scholar",
                                            "soldier",
                                            "student",
                                            "trade-unionist",
                                        ],
                                    )
                                ),
                                name="detainee_categories",
                            ),
                            models.CheckConstraint(
                                condition=django.db.models.lookups.GreaterThanOrEqual(
                                    models.Func(
                                        models.F("died"),
                                        function="edtf_latest",
                                        output_field=models.DateField(null=True),
                                    ),
                                    models.Func(
                                        models.F("born"),
                                        function="edtf_earliest",
                                        output_field=models.DateField(null=True),
                                    ),
                                ),
                                name="detainee_born_before_died",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("display", "pseudonym"), _negated=True),
                                    models.Q(("pseudonym", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="detainee_pseudonym_given",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("confirm_every", None), ("confirm_every__gte", 1), _connector="OR"),
                                name="detainee_confirmed_after_a_day_or_more",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'detainee');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="4571c4cd10e8d46031f7bf07a9d27d22c8775bcc",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_6888f",
                                    table="prisoners_detainee",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_detaineehistory" ("affiliations", "born", "categories", "changed_by_id", "confirm_every", "country", "created_at", "created_by_id", "died", "display", "embargo_until", "former_public_ids", "gender", "id", "letters_address", "nationalities", "note", "occupations", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prominent", "pseudonym", "readdressed_as", "summary", "updated_at") VALUES (NEW."affiliations", NEW."born", NEW."categories", NEW."changed_by_id", NEW."confirm_every", NEW."country", NEW."created_at", NEW."created_by_id", NEW."died", NEW."display", NEW."embargo_until", NEW."former_public_ids", NEW."gender", NEW."id", NEW."letters_address", NEW."nationalities", NEW."note", NEW."occupations", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prominent", NEW."pseudonym", NEW."readdressed_as", NEW."summary", NEW."updated_at"); RETURN NULL;',
                                    hash="380bcb2054237b624ed2cbc2e0499fe8d0c5139e",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_888ed",
                                    table="prisoners_detainee",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_detaineehistory" ("affiliations", "born", "categories", "changed_by_id", "confirm_every", "country", "created_at", "created_by_id", "died", "display", "embargo_until", "former_public_ids", "gender", "id", "letters_address", "nationalities", "note", "occupations", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prominent", "pseudonym", "readdressed_as", "summary", "updated_at") VALUES (NEW."affiliations", NEW."born", NEW."categories", NEW."changed_by_id", NEW."confirm_every", NEW."country", NEW."created_at", NEW."created_by_id", NEW."died", NEW."display", NEW."embargo_until", NEW."former_public_ids", NEW."gender", NEW."id", NEW."letters_address", NEW."nationalities", NEW."note", NEW."occupations", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prominent", NEW."pseudonym", NEW."readdressed_as", NEW."summary", NEW."updated_at"); RETURN NULL;',
                                    hash="99675c5d61aff9f8a69cc2236eba05fc408e6fdd",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_e4166",
                                    table="prisoners_detainee",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_detaineehistory" ("affiliations", "born", "categories", "changed_by_id", "confirm_every", "country", "created_at", "created_by_id", "died", "display", "embargo_until", "former_public_ids", "gender", "id", "letters_address", "nationalities", "note", "occupations", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prominent", "pseudonym", "readdressed_as", "summary", "updated_at") VALUES (OLD."affiliations", OLD."born", OLD."categories", OLD."changed_by_id", OLD."confirm_every", OLD."country", OLD."created_at", OLD."created_by_id", OLD."died", OLD."display", OLD."embargo_until", OLD."former_public_ids", OLD."gender", OLD."id", OLD."letters_address", OLD."nationalities", OLD."note", OLD."occupations", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."prominent", OLD."pseudonym", OLD."readdressed_as", OLD."summary", OLD."updated_at"); RETURN NULL;',
                                    hash="201b017fd73bc6aee5f3edef48ac248765b09ce4",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_5cca2",
                                    table="prisoners_detainee",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Authority",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("code", models.SlugField(unique=True)),
                        ("name", models.CharField(max_length=200)),
                    ],
                    options={
                        "ordering": ["name"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'authority');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="bcc290f7ab4625516f19d6a4595c50259c921ae3",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_b944a",
                                    table="prisoners_authority",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_authorityhistory" ("changed_by_id", "code", "created_at", "created_by_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."changed_by_id", NEW."code", NEW."created_at", NEW."created_by_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="509d20be5b026e84f0d31f29401222fb8b198349",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_eb3ff",
                                    table="prisoners_authority",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_authorityhistory" ("changed_by_id", "code", "created_at", "created_by_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."changed_by_id", NEW."code", NEW."created_at", NEW."created_by_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="f1973e0ab7aef64ccb9ee694c0f843fa82d2dd4e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_cec04",
                                    table="prisoners_authority",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_authorityhistory" ("changed_by_id", "code", "created_at", "created_by_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (OLD."changed_by_id", OLD."code", OLD."created_at", OLD."created_by_id", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at"); RETURN NULL;',
                                    hash="4ec9a0456da2d78659a18eb59bf1592a0722f7f8",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_a2ada",
                                    table="prisoners_authority",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CacheEntry",
                    fields=[
                        ("cache_key", models.CharField(max_length=255, primary_key=True, serialize=False)),
                        ("value", models.TextField()),
                        ("expires", models.DateTimeField(db_index=True)),
                    ],
                    options={
                        "default_permissions": (),
                    },
                ),
                migrations.CreateModel(
                    name="LegalProvision",
                    fields=[
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("id", models.CharField(max_length=40, primary_key=True, serialize=False)),
                        ("jurisdiction", models.CharField(max_length=2)),
                        ("code", models.CharField(max_length=6)),
                        ("article", models.CharField(max_length=20)),
                        ("title", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        ("political_use", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                    ],
                    options={
                        "ordering": ["jurisdiction", "code", "article"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "id",
                                        django.db.models.functions.text.Concat(
                                            models.F("jurisdiction"),
                                            models.Value("-"),
                                            models.F("code"),
                                            models.Value("-"),
                                            models.F("article"),
                                        ),
                                    )
                                ),
                                name="provision_is_its_citation",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("id__regex", "^[A-Z]{2}-[A-Z]{2,6}-[0-9]+([-.][0-9]+)*$")),
                                name="provision_citation_shape",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'legalprovision');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="bc2668751488fadc68a19ca0a68e03628892c791",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_829ef",
                                    table="prisoners_legalprovision",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_legalprovisionhistory" ("article", "changed_by_id", "code", "created_at", "created_by_id", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "political_use", "title", "updated_at") VALUES (NEW."article", NEW."changed_by_id", NEW."code", NEW."created_at", NEW."created_by_id", NEW."id", NEW."jurisdiction", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."political_use", NEW."title", NEW."updated_at"); RETURN NULL;',
                                    hash="5b6cb1ad86f7b8f4e67363030b69416cda112666",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_e1b4b",
                                    table="prisoners_legalprovision",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_legalprovisionhistory" ("article", "changed_by_id", "code", "created_at", "created_by_id", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "political_use", "title", "updated_at") VALUES (NEW."article", NEW."changed_by_id", NEW."code", NEW."created_at", NEW."created_by_id", NEW."id", NEW."jurisdiction", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."political_use", NEW."title", NEW."updated_at"); RETURN NULL;',
                                    hash="a67721d4c700560b5440dd8a1150a56573e96a12",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_a2d8b",
                                    table="prisoners_legalprovision",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_legalprovisionhistory" ("article", "changed_by_id", "code", "created_at", "created_by_id", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "political_use", "title", "updated_at") VALUES (OLD."article", OLD."changed_by_id", OLD."code", OLD."created_at", OLD."created_by_id", OLD."id", OLD."jurisdiction", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."political_use", OLD."title", OLD."updated_at"); RETURN NULL;',
                                    hash="4795621a717f34db97351d8a7f74359203dcb70c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_d3f86",
                                    table="prisoners_legalprovision",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Source",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("title", models.CharField(blank=True, max_length=500)),
                        ("publisher", models.CharField(blank=True, max_length=200)),
                        ("url", prisoners.models.fields.WebField(blank=True, max_length=2000)),
                        ("archived_url", prisoners.models.fields.WebField(blank=True, max_length=2000)),
                        ("published", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        ("retrieved", models.DateField(blank=True, null=True)),
                        ("language", models.CharField(blank=True, max_length=3)),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("news", "news"),
                                    ("ngo", "ngo"),
                                    ("official", "official"),
                                    ("legal-act", "legal-act"),
                                    ("court", "court"),
                                    ("broadcast", "broadcast"),
                                    ("testimony", "testimony"),
                                    ("other", "other"),
                                ],
                                default="news",
                                max_length=30,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                    ],
                    options={
                        "ordering": ["publisher", "title"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("url", ""), _negated=True), fields=("url",), name="source_url_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("publisher", ""), ("title", ""), ("url", ""), _negated=True),
                                name="source_says_what_it_is",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("url", ""), ("url__regex", "^https?://[^*]+$"), _connector="OR"),
                                name="source_url_is_an_address",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_sourcehistory" ("archived_url", "changed_by_id", "created_at", "created_by_id", "id", "kind", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published", "publisher", "retrieved", "title", "updated_at", "url") VALUES (NEW."archived_url", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."kind", NEW."language", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published", NEW."publisher", NEW."retrieved", NEW."title", NEW."updated_at", NEW."url"); RETURN NULL;',
                                    hash="3b0db342b68141ec3cc4c0b6fd7130eb59ed9eeb",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_81ab3",
                                    table="prisoners_source",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_sourcehistory" ("archived_url", "changed_by_id", "created_at", "created_by_id", "id", "kind", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published", "publisher", "retrieved", "title", "updated_at", "url") VALUES (NEW."archived_url", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."kind", NEW."language", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published", NEW."publisher", NEW."retrieved", NEW."title", NEW."updated_at", NEW."url"); RETURN NULL;',
                                    hash="15a4f584bad607eae764f12c4f8e2d04d48ec0ef",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_8a119",
                                    table="prisoners_source",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_sourcehistory" ("archived_url", "changed_by_id", "created_at", "created_by_id", "id", "kind", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published", "publisher", "retrieved", "title", "updated_at", "url") VALUES (OLD."archived_url", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."kind", OLD."language", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published", OLD."publisher", OLD."retrieved", OLD."title", OLD."updated_at", OLD."url"); RETURN NULL;',
                                    hash="18e7de6e66f076dc6e15e1241ba0f39ec8234c2d",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_6083a",
                                    table="prisoners_source",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Subject",
                    fields=[
                        ("id", models.CharField(max_length=40, primary_key=True, serialize=False)),
                        ("model", models.CharField(max_length=40)),
                    ],
                    options={
                        "default_permissions": (),
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="written_by_triggers",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (pg_trigger_depth() = 0)",
                                    func="RAISE EXCEPTION 'Subjects come and go with the records that they stand for.';",
                                    hash="29f9da484307a8dcc6bebda1d0c34ae6df1f4855",
                                    operation="INSERT OR UPDATE OR DELETE",
                                    pgid="pgtrigger_written_by_triggers_db316",
                                    table="prisoners_subject",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Deal",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("on", prisoners.models.fields.PartialDateField(max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("title", prisoners.models.fields.TranslatedTextField(default=dict)),
                        (
                            "parties",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "mediators",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        ("narrative", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-on"],
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("title", {}), _negated=True), name="deal_titled")
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'deal');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="2a39094457b15553e39eac3ad64f2bfecd6195a0",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_b30c0",
                                    table="prisoners_deal",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_dealhistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "id", "mediators", "narrative", "note", "on", "parties", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."mediators", NEW."narrative", NEW."note", NEW."on", NEW."parties", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title", NEW."updated_at"); RETURN NULL;',
                                    hash="9ff5bd24e9f72fbf877a16f521406d6ec37cd54a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_a9866",
                                    table="prisoners_deal",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_dealhistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "id", "mediators", "narrative", "note", "on", "parties", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."mediators", NEW."narrative", NEW."note", NEW."on", NEW."parties", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title", NEW."updated_at"); RETURN NULL;',
                                    hash="29eefc84662980138a5e3ad3396c1d8001cda6c3",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_cadc1",
                                    table="prisoners_deal",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_dealhistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "id", "mediators", "narrative", "note", "on", "parties", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "updated_at") VALUES (OLD."certainty", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."mediators", OLD."narrative", OLD."note", OLD."on", OLD."parties", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title", OLD."updated_at"); RETURN NULL;',
                                    hash="cb6ea16b92b800898760f1940d5ce2d9090a7243",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_ead16",
                                    table="prisoners_deal",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Facility",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("name", models.CharField(max_length=200)),
                        ("names", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "type",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("penal-colony", "penal-colony"),
                                    ("prison", "prison"),
                                    ("pre-trial", "pre-trial"),
                                    ("police-custody", "police-custody"),
                                    ("open-type-facility", "open-type-facility"),
                                    ("psychiatric", "psychiatric"),
                                    ("other", "other"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("country", models.CharField(max_length=2)),
                        ("region", models.CharField(blank=True, max_length=100)),
                        ("address", models.TextField(blank=True)),
                        ("latitude", models.FloatField(blank=True, null=True)),
                        ("longitude", models.FloatField(blank=True, null=True)),
                    ],
                    options={
                        "ordering": ["country", "name"],
                        "constraints": [
                            models.UniqueConstraint(fields=("country", "name"), name="facility_name_once_per_country"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("latitude", None), ("longitude", None)),
                                    models.Q(("latitude__range", (-90, 90)), ("longitude__range", (-180, 180))),
                                    _connector="OR",
                                ),
                                name="facility_lies_on_earth",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'facility');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="2968a2dd8e81d149dfd4a5377ae5df339e5257e7",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_3cf16",
                                    table="prisoners_facility",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_facilityhistory" ("address", "changed_by_id", "country", "created_at", "created_by_id", "id", "latitude", "longitude", "name", "names", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "type", "updated_at") VALUES (NEW."address", NEW."changed_by_id", NEW."country", NEW."created_at", NEW."created_by_id", NEW."id", NEW."latitude", NEW."longitude", NEW."name", NEW."names", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region", NEW."type", NEW."updated_at"); RETURN NULL;',
                                    hash="fd22c57fd120d0c8e7d2adae4d88363867441a18",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_18f95",
                                    table="prisoners_facility",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_facilityhistory" ("address", "changed_by_id", "country", "created_at", "created_by_id", "id", "latitude", "longitude", "name", "names", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "type", "updated_at") VALUES (NEW."address", NEW."changed_by_id", NEW."country", NEW."created_at", NEW."created_by_id", NEW."id", NEW."latitude", NEW."longitude", NEW."name", NEW."names", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region", NEW."type", NEW."updated_at"); RETURN NULL;',
                                    hash="1d1a26a27b62b6c4b6d3d96e89ace0a3d31cab88",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_5d57b",
                                    table="prisoners_facility",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_facilityhistory" ("address", "changed_by_id", "country", "created_at", "created_by_id", "id", "latitude", "longitude", "name", "names", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "type", "updated_at") VALUES (OLD."address", OLD."changed_by_id", OLD."country", OLD."created_at", OLD."created_by_id", OLD."id", OLD."latitude", OLD."longitude", OLD."name", OLD."names", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region", OLD."type", OLD."updated_at"); RETURN NULL;',
                                    hash="c122be8b1159e19c402ce85f31fc99e1994c6c70",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_14a9a",
                                    table="prisoners_facility",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Merge",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("kept_id", models.CharField(max_length=10)),
                        ("gone_id", models.CharField(max_length=10)),
                        ("gone_public_id", models.CharField(max_length=10)),
                        ("gone_name", models.CharField(max_length=300)),
                        ("changes", models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder)),
                        (
                            "merged_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("merged_at", models.DateTimeField()),
                        (
                            "undone_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("undone_at", models.DateTimeField(blank=True, null=True)),
                    ],
                    options={
                        "ordering": ["-merged_at"],
                        "permissions": [("merge_detainee", "Can merge two records of one person, and undo it")],
                        "indexes": [models.Index(fields=["kept_id"], name="merge_kept")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kept_id", models.F("gone_id")), _negated=True), name="merge_of_two"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("undone_at", None)), fields=("gone_id",), name="merge_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("undone_at", None), ("undone_by", None)),
                                    models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="merge_undone_by_somebody",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_mergehistory" ("changed_by_id", "changes", "created_at", "created_by_id", "gone_id", "gone_name", "gone_public_id", "id", "kept_id", "merged_at", "merged_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undone_at", "undone_by_id", "updated_at") VALUES (NEW."changed_by_id", NEW."changes", NEW."created_at", NEW."created_by_id", NEW."gone_id", NEW."gone_name", NEW."gone_public_id", NEW."id", NEW."kept_id", NEW."merged_at", NEW."merged_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."undone_at", NEW."undone_by_id", NEW."updated_at"); RETURN NULL;',
                                    hash="50b783ba07f5abf9760898ed5d4e844b8cd4fa23",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_2c641",
                                    table="prisoners_merge",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_mergehistory" ("changed_by_id", "changes", "created_at", "created_by_id", "gone_id", "gone_name", "gone_public_id", "id", "kept_id", "merged_at", "merged_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undone_at", "undone_by_id", "updated_at") VALUES (NEW."changed_by_id", NEW."changes", NEW."created_at", NEW."created_by_id", NEW."gone_id", NEW."gone_name", NEW."gone_public_id", NEW."id", NEW."kept_id", NEW."merged_at", NEW."merged_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."undone_at", NEW."undone_by_id", NEW."updated_at"); RETURN NULL;',
                                    hash="57fc95f7fede45b9bfbdc624eb1211374b834d25",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_11191",
                                    table="prisoners_merge",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_mergehistory" ("changed_by_id", "changes", "created_at", "created_by_id", "gone_id", "gone_name", "gone_public_id", "id", "kept_id", "merged_at", "merged_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undone_at", "undone_by_id", "updated_at") VALUES (OLD."changed_by_id", OLD."changes", OLD."created_at", OLD."created_by_id", OLD."gone_id", OLD."gone_name", OLD."gone_public_id", OLD."id", OLD."kept_id", OLD."merged_at", OLD."merged_by_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."undone_at", OLD."undone_by_id", OLD."updated_at"); RETURN NULL;',
                                    hash="c7f74dff383df3cefa37f5332d22466120cdc6e6",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_1f9df",
                                    table="prisoners_merge",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SanctionsTarget",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("name", models.CharField(max_length=300)),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("person", "person"),
                                    ("organisation", "organisation"),
                                    ("vessel", "vessel"),
                                    ("aircraft", "aircraft"),
                                    ("sector", "sector"),
                                    ("group", "group"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("identifiers", models.JSONField(blank=True, default=dict)),
                    ],
                    options={
                        "ordering": ["name"],
                        "constraints": [models.UniqueConstraint(fields=("name", "kind"), name="sanctions_target_once")],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'sanctionstarget');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="1e934acb81995a37d54963dd653e4eb5343e3de8",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_6ae1b",
                                    table="prisoners_sanctionstarget",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_sanctionstargethistory" ("changed_by_id", "created_at", "created_by_id", "id", "identifiers", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."identifiers", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="909a7e7a3a738ace4784b36dd7361254fefb33ec",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_ce5fc",
                                    table="prisoners_sanctionstarget",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_sanctionstargethistory" ("changed_by_id", "created_at", "created_by_id", "id", "identifiers", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."identifiers", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="80ec69830ade7de387cf926375d4812f8690797c",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_92e31",
                                    table="prisoners_sanctionstarget",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_sanctionstargethistory" ("changed_by_id", "created_at", "created_by_id", "id", "identifiers", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."identifiers", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at"); RETURN NULL;',
                                    hash="6164a214739c889adb45f603e66c67a53d8fbb4a",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_9811d",
                                    table="prisoners_sanctionstarget",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Organisation",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("name", models.CharField(max_length=200, unique=True)),
                        ("names", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "type",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("ngo", "ngo"),
                                    ("government", "government"),
                                    ("international", "international"),
                                    ("media", "media"),
                                    ("office", "office"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("country", models.CharField(blank=True, max_length=2)),
                        ("website", prisoners.models.fields.WebField(blank=True)),
                    ],
                    options={
                        "ordering": ["name"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'organisation');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="317fe2bea5a64fc33bfc85ff67e775fff15e4105",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_8b4c0",
                                    table="prisoners_organisation",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_organisationhistory" ("changed_by_id", "country", "created_at", "created_by_id", "id", "name", "names", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "updated_at", "website") VALUES (NEW."changed_by_id", NEW."country", NEW."created_at", NEW."created_by_id", NEW."id", NEW."name", NEW."names", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."type", NEW."updated_at", NEW."website"); RETURN NULL;',
                                    hash="55cb55742e69f52498c910a3174e1e445daee60f",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_6a38a",
                                    table="prisoners_organisation",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_organisationhistory" ("changed_by_id", "country", "created_at", "created_by_id", "id", "name", "names", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "updated_at", "website") VALUES (NEW."changed_by_id", NEW."country", NEW."created_at", NEW."created_by_id", NEW."id", NEW."name", NEW."names", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."type", NEW."updated_at", NEW."website"); RETURN NULL;',
                                    hash="27872b1c242932c6d28e65ca1cd8b9d7ca2035dd",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_569a3",
                                    table="prisoners_organisation",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_organisationhistory" ("changed_by_id", "country", "created_at", "created_by_id", "id", "name", "names", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "updated_at", "website") VALUES (OLD."changed_by_id", OLD."country", OLD."created_at", OLD."created_by_id", OLD."id", OLD."name", OLD."names", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."type", OLD."updated_at", OLD."website"); RETURN NULL;',
                                    hash="16933f07aa0ed4d7deb38946169993ea9cf7724a",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_0ac84",
                                    table="prisoners_organisation",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Removal",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
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
                                max_length=30,
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        (
                            "action",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("published", "published"),
                                    ("withdrawn", "withdrawn"),
                                    ("redacted", "redacted"),
                                    ("merged", "merged"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "reason",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("safety", "safety"),
                                    ("consent", "consent"),
                                    ("legal", "legal"),
                                    ("error", "error"),
                                    ("duplicate", "duplicate"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("why", models.TextField(blank=True)),
                        ("edition", models.PositiveIntegerField()),
                    ],
                    options={
                        "ordering": ["-edition"],
                        "constraints": [
                            models.UniqueConstraint(fields=("record_id", "edition"), name="removal_once_per_edition"),
                            models.CheckConstraint(
                                condition=models.Q(("action", "published"), _negated=True), name="removal_takes_off"
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_removalhistory" ("action", "changed_by_id", "created_at", "created_by_id", "edition", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "record_id", "updated_at", "why") VALUES (NEW."action", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."edition", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."record_id", NEW."updated_at", NEW."why"); RETURN NULL;',
                                    hash="713d3ea94ba8ab05abea39dd7221fd10b3c9a845",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_5968e",
                                    table="prisoners_removal",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_removalhistory" ("action", "changed_by_id", "created_at", "created_by_id", "edition", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "record_id", "updated_at", "why") VALUES (NEW."action", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."edition", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."record_id", NEW."updated_at", NEW."why"); RETURN NULL;',
                                    hash="913300a08f0dacd2a7142feb0ea10b62ab99166d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_b7a66",
                                    table="prisoners_removal",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_removalhistory" ("action", "changed_by_id", "created_at", "created_by_id", "edition", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "record_id", "updated_at", "why") VALUES (OLD."action", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."edition", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."record_id", OLD."updated_at", OLD."why"); RETURN NULL;',
                                    hash="2da8fb262e6436c1a14fbe0b9052b5280817ceb4",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_56558",
                                    table="prisoners_removal",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Session",
                    fields=[
                        ("session_key", models.CharField(max_length=40, primary_key=True, serialize=False)),
                        ("session_data", models.TextField()),
                        ("expire_date", models.DateTimeField(db_index=True)),
                        (
                            "account",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "default_permissions": (),
                    },
                ),
                migrations.CreateModel(
                    name="Submission",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
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
                                max_length=30,
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("fingerprint", models.CharField(max_length=64)),
                        ("note", models.TextField(blank=True)),
                        (
                            "submitted_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="submissions",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("submitted_at", models.DateTimeField()),
                        (
                            "stage",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("waiting", "waiting"),
                                    ("sent-back", "sent-back"),
                                    ("published", "published"),
                                    ("replaced", "replaced"),
                                    ("taken-back", "taken-back"),
                                ],
                                default="waiting",
                                max_length=30,
                            ),
                        ),
                        (
                            "reviewer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True)),
                        ("reason", models.TextField(blank=True)),
                        ("edition", models.PositiveIntegerField(blank=True, null=True)),
                        (
                            "risks",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("first-publication", "first-publication"),
                                        ("death", "death"),
                                        ("release", "release"),
                                        ("official", "official"),
                                        ("minor", "minor"),
                                        ("uncovered", "uncovered"),
                                    ],
                                    max_length=200,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("by_one_person", models.BooleanField(default=False)),
                    ],
                    options={
                        "ordering": ["-submitted_at"],
                        "permissions": [
                            ("publish_submission", "Can publish or send back submissions"),
                            ("withdraw_submission", "Can withdraw records from the site"),
                            ("redact_submission", "Can redact published records"),
                        ],
                        "indexes": [models.Index(fields=["record_id", "created_at"], name="submission_of_record")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("stage", "waiting")),
                                fields=("record_id",),
                                name="submission_one_waiting",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stage", "sent-back"), _negated=True),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="submission_sent_back_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("edition__isnull", False), ("reviewer__isnull", False), ("stage", "published")
                                    ),
                                    models.Q(models.Q(("stage", "published"), _negated=True), ("edition", None)),
                                    _connector="OR",
                                ),
                                name="submission_published_in_an_edition",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "risks__contained_by",
                                        ["first-publication", "death", "release", "official", "minor", "uncovered"],
                                    )
                                ),
                                name="submission_risks",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("by_one_person", False),
                                    models.Q(("risks", []), ("stage", "published")),
                                    _connector="OR",
                                ),
                                name="submission_two_people_for_risks",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_submissionhistory" ("by_one_person", "changed_by_id", "created_at", "created_by_id", "decided_at", "edition", "fingerprint", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "record_id", "reviewer_id", "risks", "stage", "submitted_at", "submitted_by_id", "updated_at") VALUES (NEW."by_one_person", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."decided_at", NEW."edition", NEW."fingerprint", NEW."id", NEW."kind", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."record_id", NEW."reviewer_id", NEW."risks", NEW."stage", NEW."submitted_at", NEW."submitted_by_id", NEW."updated_at"); RETURN NULL;',
                                    hash="f9d4b62917dc88c6a2ee515f9f5fbfd2bc9dc6c7",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_281fb",
                                    table="prisoners_submission",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_submissionhistory" ("by_one_person", "changed_by_id", "created_at", "created_by_id", "decided_at", "edition", "fingerprint", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "record_id", "reviewer_id", "risks", "stage", "submitted_at", "submitted_by_id", "updated_at") VALUES (NEW."by_one_person", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."decided_at", NEW."edition", NEW."fingerprint", NEW."id", NEW."kind", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."record_id", NEW."reviewer_id", NEW."risks", NEW."stage", NEW."submitted_at", NEW."submitted_by_id", NEW."updated_at"); RETURN NULL;',
                                    hash="37b925e1daa77f65f1bb77b9c15c6bef7aa634af",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_6cf9c",
                                    table="prisoners_submission",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_submissionhistory" ("by_one_person", "changed_by_id", "created_at", "created_by_id", "decided_at", "edition", "fingerprint", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "record_id", "reviewer_id", "risks", "stage", "submitted_at", "submitted_by_id", "updated_at") VALUES (OLD."by_one_person", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."decided_at", OLD."edition", OLD."fingerprint", OLD."id", OLD."kind", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."record_id", OLD."reviewer_id", OLD."risks", OLD."stage", OLD."submitted_at", OLD."submitted_by_id", OLD."updated_at"); RETURN NULL;',
                                    hash="8d375b79b68aefa068d6bd9ef41a3f95bab6129a",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_baaaf",
                                    table="prisoners_submission",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Case",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("title", prisoners.models.fields.TranslatedTextField(default=dict)),
                        ("number", models.CharField(blank=True, max_length=60)),
                        ("court", models.CharField(blank=True, max_length=200)),
                        ("narrative", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "detainees",
                            models.ManyToManyField(blank=True, related_name="cases", to="prisoners.detainee"),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'case');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="1660c11bde6526b78f15e5981236725afe06f4e9",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_3c4b1",
                                    table="prisoners_case",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_casehistory" ("changed_by_id", "court", "created_at", "created_by_id", "id", "narrative", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "updated_at") VALUES (NEW."changed_by_id", NEW."court", NEW."created_at", NEW."created_by_id", NEW."id", NEW."narrative", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title", NEW."updated_at"); RETURN NULL;',
                                    hash="5e27220afd5e19716cc7e07f8314f300ae660274",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_96c7a",
                                    table="prisoners_case",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_casehistory" ("changed_by_id", "court", "created_at", "created_by_id", "id", "narrative", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "updated_at") VALUES (NEW."changed_by_id", NEW."court", NEW."created_at", NEW."created_by_id", NEW."id", NEW."narrative", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title", NEW."updated_at"); RETURN NULL;',
                                    hash="b68f135684e013a542cfed6511bb9f81792a69c3",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_dc121",
                                    table="prisoners_case",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_casehistory" ("changed_by_id", "court", "created_at", "created_by_id", "id", "narrative", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "updated_at") VALUES (OLD."changed_by_id", OLD."court", OLD."created_at", OLD."created_by_id", OLD."id", OLD."narrative", OLD."note", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title", OLD."updated_at"); RETURN NULL;',
                                    hash="a5e3c280c36ccda4d8f78544053b2e6a0e617479",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_e0dfe",
                                    table="prisoners_case",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Confirmation",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="confirmations",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(max_length=23)),
                        (
                            "on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "means",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("letter", "letter"),
                                    ("family", "family"),
                                    ("lawyer", "lawyer"),
                                    ("court", "court"),
                                    ("former-prisoner", "former-prisoner"),
                                    ("official-list", "official-list"),
                                    ("press", "press"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("by", models.CharField(blank=True, max_length=200)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'confirmation');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="d0037de31789a8d7c2fb581464e04696289c6ff8",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_7d50f",
                                    table="prisoners_confirmation",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_confirmationhistory" ("by", "changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "means", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."by", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."means", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="eff28666ebc188a6f496e5032b4a3800735fd4a2",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_da6ef",
                                    table="prisoners_confirmation",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_confirmationhistory" ("by", "changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "means", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."by", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."means", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="c26c5a4e3c7eb936811c564a5cba2d50143796a3",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_53e01",
                                    table="prisoners_confirmation",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_confirmationhistory" ("by", "changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "means", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (OLD."by", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detainee_id", OLD."id", OLD."means", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at"); RETURN NULL;',
                                    hash="09ba65c179c18ab0308ca090b83c11293a26f015",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_88243",
                                    table="prisoners_confirmation",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Consent",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="consents",
                                to="prisoners.detainee",
                            ),
                        ),
                        (
                            "scope",
                            prisoners.models.fields.ChoiceField(
                                choices=[("publication", "publication"), ("photo", "photo"), ("letters", "letters")],
                                max_length=30,
                            ),
                        ),
                        ("given_by", models.CharField(max_length=200)),
                        ("granted", models.BooleanField()),
                        ("on", models.DateField()),
                        ("until", models.DateField(blank=True, null=True)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("until", None), ("until__gte", models.F("on")), _connector="OR"),
                                name="consent_in_order",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'consent');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="babe13c6f6e4abc637b364d4aa8c707c3e85f045",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_5ebd3",
                                    table="prisoners_consent",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_consenthistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "given_by", "granted", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scope", "until", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."given_by", NEW."granted", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."scope", NEW."until", NEW."updated_at"); RETURN NULL;',
                                    hash="32867ce98985377d24a5ad769d1f62bae7f00969",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_99054",
                                    table="prisoners_consent",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_consenthistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "given_by", "granted", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scope", "until", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."given_by", NEW."granted", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."scope", NEW."until", NEW."updated_at"); RETURN NULL;',
                                    hash="a9fec1f9c85d316ac7eff35591ec854455bbd5e0",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_992d0",
                                    table="prisoners_consent",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_consenthistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "given_by", "granted", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scope", "until", "updated_at") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detainee_id", OLD."given_by", OLD."granted", OLD."id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."scope", OLD."until", OLD."updated_at"); RETURN NULL;',
                                    hash="3bb8a630656fcec6170389719ad295bee1e33a76",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_508a6",
                                    table="prisoners_consent",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Contact",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="contacts",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("role", models.CharField(max_length=60)),
                        ("name", models.CharField(max_length=200)),
                        ("reached_by", models.TextField(blank=True)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'contact');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="fe8b414dd00cb48ef9a40235c88715057e2a5221",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_2af36",
                                    table="prisoners_contact",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_contacthistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reached_by", "role", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reached_by", NEW."role", NEW."updated_at"); RETURN NULL;',
                                    hash="d2f934af7fb03d4fb8f28b93c33df0a14c182128",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_29c75",
                                    table="prisoners_contact",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_contacthistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reached_by", "role", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reached_by", NEW."role", NEW."updated_at"); RETURN NULL;',
                                    hash="66e34bf28b0b0d15483ee19a13623d228c9b4e89",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_9a200",
                                    table="prisoners_contact",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_contacthistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reached_by", "role", "updated_at") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detainee_id", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reached_by", OLD."role", OLD."updated_at"); RETURN NULL;',
                                    hash="794c905d660691369a382e537a8a748fab1d4323",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_8603a",
                                    table="prisoners_contact",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DetaineeHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.detainee",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        (
                            "gender",
                            prisoners.models.fields.ChoiceField(
                                blank=True,
                                choices=[("female", "female"), ("male", "male"), ("other", "other")],
                                max_length=30,
                            ),
                        ),
                        ("born", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "born_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("born"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "born_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("born"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("died", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "died_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("died"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "died_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("died"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("country", models.CharField(max_length=2)),
                        (
                            "nationalities",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "occupations",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "affiliations",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "categories",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("activist", "activist"),
                                        ("artist", "artist"),
                                        ("blogger", "blogger"),
                                        ("businessperson", "businessperson"),
                                        ("cleric", "cleric"),
                                        ("election-observer", "election-observer"),
                                        ("foreign-national", "foreign-national"),
                                        ("human-rights-defender", "human-rights-defender"),
                                        ("journalist", "journalist"),
                                        ("lawyer", "lawyer"),
                                        ("medic", "medic"),
                                        ("opposition-politician", "opposition-politician"),
                                        ("protester", "protester"),
                                        ("scholar", "scholar"),
                                        ("soldier", "soldier"),
                                        ("student", "student"),
                                        ("trade-unionist", "trade-unionist"),
                                    ],
                                    max_length=200,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("summary", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        ("prominent", models.BooleanField(default=False)),
                        (
                            "display",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("automatic", "automatic"),
                                    ("named", "named"),
                                    ("initials", "initials"),
                                    ("pseudonym", "pseudonym"),
                                    ("counted", "counted"),
                                ],
                                default="automatic",
                                max_length=30,
                            ),
                        ),
                        ("pseudonym", models.CharField(blank=True, max_length=100)),
                        (
                            "confirm_every",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)]
                            ),
                        ),
                        ("embargo_until", models.DateField(blank=True, null=True)),
                        ("letters_address", models.TextField(blank=True)),
                        ("readdressed_as", models.CharField(blank=True, default="", editable=False, max_length=10)),
                        (
                            "former_public_ids",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=10),
                                blank=True,
                                default=list,
                                editable=False,
                                size=None,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="04a4ff533795ae8f654e84b4d8ecf6507034d2fe",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_2b0b4",
                                    table="prisoners_detaineehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Detention",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="detentions",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("detained", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "detained_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("detained"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "detained_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("detained"),
                                    function="edtf_latest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("ended", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "ended_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("ended"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "ended_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("ended"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "outcome",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("ongoing", "ongoing"),
                                    ("released", "released"),
                                    ("died-in-custody", "died-in-custody"),
                                    ("escaped", "escaped"),
                                    ("whereabouts-unknown", "whereabouts-unknown"),
                                    ("unknown", "unknown"),
                                ],
                                default="ongoing",
                                max_length=30,
                            ),
                        ),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("authority", models.CharField(blank=True, max_length=200)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["detained"],
                        "constraints": [
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                                expressions=[
                                    (models.F("detainee"), "="),
                                    (
                                        models.Func(
                                            models.Func(
                                                models.F("detained"),
                                                function="edtf_latest",
                                                output_field=models.DateField(null=True),
                                            ),
                                            models.Func(
                                                models.F("ended"),
                                                function="edtf_earliest",
                                                output_field=models.DateField(null=True),
                                            ),
                                            models.F("outcome"),
                                            function="certain_days",
                                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="detention_no_overlap",
                            ),
                            models.CheckConstraint(
                                condition=django.db.models.lookups.GreaterThanOrEqual(
                                    models.Func(
                                        models.F("ended"),
                                        function="edtf_latest",
                                        output_field=models.DateField(null=True),
                                    ),
                                    models.Func(
                                        models.F("detained"),
                                        function="edtf_earliest",
                                        output_field=models.DateField(null=True),
                                    ),
                                ),
                                name="detention_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ended", ""),
                                    models.Q(("outcome__in", ["ongoing", "unknown"]), _negated=True),
                                    _connector="OR",
                                ),
                                name="detention_goes_on_or_ended",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("outcome", "ongoing")),
                                fields=("detainee",),
                                name="detention_one_ongoing",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="released_while_release",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    constraint="CONSTRAINT",
                                    func="\n    IF EXISTS (\n        SELECT FROM prisoners_release JOIN prisoners_detention ON prisoners_detention.id = detention_id\n        WHERE detention_id = NEW.id AND outcome <> 'released'\n    ) THEN\n        RAISE EXCEPTION 'A release belongs to a detention that ended by release'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'release_of_a_released';\n    END IF;\n    RETURN NULL;\n",
                                    hash="e04b0bf09af42b82aba6ac0e99bffb6abb906a08",
                                    operation='UPDATE OF "outcome"',
                                    pgid="pgtrigger_released_while_release_d7f9b",
                                    table="prisoners_detention",
                                    timing="DEFERRABLE INITIALLY DEFERRED",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'detention');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="1cd4373e5a1a6ce795bbb35cc045828c8b277126",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_d3804",
                                    table="prisoners_detention",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_detentionhistory" ("authority", "certainty", "changed_by_id", "created_at", "created_by_id", "detained", "detainee_id", "ended", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "updated_at") VALUES (NEW."authority", NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detained", NEW."detainee_id", NEW."ended", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."updated_at"); RETURN NULL;',
                                    hash="a2aa6b2d634f2d75ffe3989420346bd8f670ef64",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_99f83",
                                    table="prisoners_detention",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_detentionhistory" ("authority", "certainty", "changed_by_id", "created_at", "created_by_id", "detained", "detainee_id", "ended", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "updated_at") VALUES (NEW."authority", NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detained", NEW."detainee_id", NEW."ended", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."updated_at"); RETURN NULL;',
                                    hash="27ad5a3bd394e6f76701628252ac9c0c74b88ed8",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_422d3",
                                    table="prisoners_detention",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_detentionhistory" ("authority", "certainty", "changed_by_id", "created_at", "created_by_id", "detained", "detainee_id", "ended", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "updated_at") VALUES (OLD."authority", OLD."certainty", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detained", OLD."detainee_id", OLD."ended", OLD."id", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."updated_at"); RETURN NULL;',
                                    hash="d2491c65a7bf34f568cbbdcfb73f005bb294f727",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_29c19",
                                    table="prisoners_detention",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DuplicatePair",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "first",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="prisoners.detainee"
                            ),
                        ),
                        (
                            "second",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="prisoners.detainee"
                            ),
                        ),
                        ("score", models.FloatField()),
                        ("name_score", models.FloatField()),
                        ("evidence", models.JSONField(default=dict)),
                        (
                            "decision",
                            prisoners.models.fields.ChoiceField(
                                choices=[("open", "open"), ("different", "different"), ("same", "same")],
                                default="open",
                                max_length=30,
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True)),
                        ("remark", models.TextField(blank=True)),
                        (
                            "judged_spellings",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.TextField(), blank=True, default=list, size=None
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-score", "pk"],
                        "indexes": [
                            models.Index(
                                models.OrderBy(models.F("score"), descending=True),
                                models.F("id"),
                                name="duplicate_pair_likest",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("first", "second"), name="duplicate_pair_once"),
                            models.CheckConstraint(
                                condition=models.Q(("first__lt", models.F("second"))), name="duplicate_pair_in_order"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("name_score__range", (0, 1)), ("score__range", (0, 1))),
                                name="duplicate_pair_scored",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decided_at", None), ("decided_by", None), ("decision", "open")),
                                    models.Q(
                                        models.Q(("decision", "open"), _negated=True),
                                        ("decided_at__isnull", False),
                                        ("decided_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="duplicate_pair_decided_by_somebody",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_duplicatepairhistory" ("changed_by_id", "created_at", "created_by_id", "decided_at", "decided_by_id", "decision", "evidence", "first_id", "id", "judged_spellings", "name_score", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remark", "score", "second_id", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."decided_at", NEW."decided_by_id", NEW."decision", NEW."evidence", NEW."first_id", NEW."id", NEW."judged_spellings", NEW."name_score", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."remark", NEW."score", NEW."second_id", NEW."updated_at"); RETURN NULL;',
                                    hash="b6710bf914c1baf973da64164a7b2e9f22b0be6f",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_53899",
                                    table="prisoners_duplicatepair",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_duplicatepairhistory" ("changed_by_id", "created_at", "created_by_id", "decided_at", "decided_by_id", "decision", "evidence", "first_id", "id", "judged_spellings", "name_score", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remark", "score", "second_id", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."decided_at", NEW."decided_by_id", NEW."decision", NEW."evidence", NEW."first_id", NEW."id", NEW."judged_spellings", NEW."name_score", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."remark", NEW."score", NEW."second_id", NEW."updated_at"); RETURN NULL;',
                                    hash="e36253f679dbbb452f5b37ad2d6d9ec627ccd359",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_23400",
                                    table="prisoners_duplicatepair",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_duplicatepairhistory" ("changed_by_id", "created_at", "created_by_id", "decided_at", "decided_by_id", "decision", "evidence", "first_id", "id", "judged_spellings", "name_score", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remark", "score", "second_id", "updated_at") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."decided_at", OLD."decided_by_id", OLD."decision", OLD."evidence", OLD."first_id", OLD."id", OLD."judged_spellings", OLD."name_score", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."remark", OLD."score", OLD."second_id", OLD."updated_at"); RETURN NULL;',
                                    hash="dfb71aa505ab3e0e850288483041bb7be1f78b76",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_0be25",
                                    table="prisoners_duplicatepair",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExternalIdentifier",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="external_ids",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("scheme", models.SlugField(max_length=40)),
                        ("value", models.CharField(max_length=100)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("scheme", "value"), name="external_identifier_once")
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'externalidentifier');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="df841be6c85f54a751edcdf34e2cdccfd4d89556",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_32e77",
                                    table="prisoners_externalidentifier",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_externalidentifierhistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "updated_at", "value") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."scheme", NEW."updated_at", NEW."value"); RETURN NULL;',
                                    hash="e21441886198951452c13db2694862a862483350",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_3e77a",
                                    table="prisoners_externalidentifier",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_externalidentifierhistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "updated_at", "value") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."scheme", NEW."updated_at", NEW."value"); RETURN NULL;',
                                    hash="3a2965b1f88727650e48d30fbf9200081a64a407",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_26c8b",
                                    table="prisoners_externalidentifier",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_externalidentifierhistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "updated_at", "value") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detainee_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."scheme", OLD."updated_at", OLD."value"); RETURN NULL;',
                                    hash="39e22ce5077e3095bbb59c95c9e23cce82b7b62e",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_6be85",
                                    table="prisoners_externalidentifier",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HealthReport",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="health_reports",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("illness", "illness"),
                                    ("disability", "disability"),
                                    ("torture", "torture"),
                                    ("solitary-confinement", "solitary-confinement"),
                                    ("care-denied", "care-denied"),
                                    ("no-contact", "no-contact"),
                                    ("hunger-strike", "hunger-strike"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("description", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                        (
                            "visibility",
                            prisoners.models.fields.ChoiceField(
                                choices=[("desk", "desk"), ("public", "public")], default="desk", max_length=30
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'healthreport');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="108a91fa2b11f7e7ab103e84535db8ee225c208c",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_7a575",
                                    table="prisoners_healthreport",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_healthreporthistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "description", "detainee_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "visibility") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."description", NEW."detainee_id", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."visibility"); RETURN NULL;',
                                    hash="9843db1902fe4dfe09be2870eda9d6d2484439f3",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_6e18f",
                                    table="prisoners_healthreport",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_healthreporthistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "description", "detainee_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "visibility") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."description", NEW."detainee_id", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."visibility"); RETURN NULL;',
                                    hash="1cd72d524705ce191bb27b4e777015c1c2c4ef51",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_070f0",
                                    table="prisoners_healthreport",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_healthreporthistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "description", "detainee_id", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "visibility") VALUES (OLD."certainty", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."description", OLD."detainee_id", OLD."id", OLD."kind", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."visibility"); RETURN NULL;',
                                    hash="cd4bd09278313bc22d786fb424e7a976a12e2ab2",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_e991f",
                                    table="prisoners_healthreport",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Name",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="names",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("text", models.CharField(max_length=200)),
                        ("language", models.CharField(max_length=3)),
                        (
                            "script",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("Latn", "Latn"),
                                    ("Cyrl", "Cyrl"),
                                    ("Arab", "Arab"),
                                    ("Armn", "Armn"),
                                    ("Hani", "Hani"),
                                    ("Geor", "Geor"),
                                    ("Mymr", "Mymr"),
                                ],
                                default="Latn",
                                max_length=30,
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("official", "official"),
                                    ("transliteration", "transliteration"),
                                    ("alias", "alias"),
                                    ("maiden", "maiden"),
                                ],
                                default="transliteration",
                                max_length=30,
                            ),
                        ),
                        ("is_preferred", models.BooleanField(default=False)),
                    ],
                    options={
                        "ordering": ["-is_preferred", "created_at"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("detainee", "text", "language"), name="name_once_per_person"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_preferred", True)),
                                fields=("detainee",),
                                name="name_one_preferred",
                            ),
                            models.CheckConstraint(condition=models.Q(("text__regex", "\\S")), name="name_not_blank"),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="marks_keys_stale",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n    IF TG_OP = 'UPDATE' AND (NEW.text, NEW.detainee_id) IS NOT DISTINCT FROM (OLD.text, OLD.detainee_id) THEN\n        RETURN NULL;\n    END IF;\n    IF TG_OP <> 'INSERT' THEN\n        UPDATE prisoners_namekeys SET is_stale = true WHERE detainee_id = OLD.detainee_id AND NOT is_stale;\n    END IF;\n    IF TG_OP <> 'DELETE' THEN\n        INSERT INTO prisoners_namekeys (detainee_id) VALUES (NEW.detainee_id)\n        ON CONFLICT (detainee_id) DO UPDATE SET is_stale = true WHERE NOT prisoners_namekeys.is_stale;\n    END IF;\n    RETURN NULL;\n",
                                    hash="dc570e730a3f50316352aad7c0b2d875425a41a6",
                                    operation="INSERT OR UPDATE OR DELETE",
                                    pgid="pgtrigger_marks_keys_stale_c4de2",
                                    table="prisoners_name",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'name');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="267acc28cec34fd9258bb6565970529c1f3921a6",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_37e4f",
                                    table="prisoners_name",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_namehistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "is_preferred", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "text", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."is_preferred", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."script", NEW."text", NEW."updated_at"); RETURN NULL;',
                                    hash="3c4b084bbfaf2e7469e81cd26104b3a360963285",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_862c9",
                                    table="prisoners_name",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_namehistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "is_preferred", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "text", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."is_preferred", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."script", NEW."text", NEW."updated_at"); RETURN NULL;',
                                    hash="dcb3b237c72f239bbaa370339a8084546055c821",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_7890a",
                                    table="prisoners_name",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_namehistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "is_preferred", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "script", "text", "updated_at") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detainee_id", OLD."id", OLD."is_preferred", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."script", OLD."text", OLD."updated_at"); RETURN NULL;',
                                    hash="788b8638c4b1242e322ab7133ead878512fd5c30",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_5d4cb",
                                    table="prisoners_name",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NameKeys",
                    fields=[
                        (
                            "detainee",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="name_keys",
                                serialize=False,
                                to="prisoners.detainee",
                            ),
                        ),
                        (
                            "spellings",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.TextField(), db_default=[], default=list, size=None
                            ),
                        ),
                        (
                            "keys",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.TextField(), db_default=[], default=list, size=None
                            ),
                        ),
                        ("is_stale", models.BooleanField(db_default=True, default=True)),
                    ],
                    options={
                        "default_permissions": (),
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fastupdate=False, fields=["keys"], name="name_keys_keys"
                            ),
                            models.Index(
                                condition=models.Q(("is_stale", True)), fields=["detainee"], name="name_keys_stale"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StateListing",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="state_listings",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("list_name", models.CharField(max_length=200)),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("removed_on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "removed_on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("removed_on"),
                                    function="edtf_latest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=django.db.models.lookups.GreaterThanOrEqual(
                                    models.Func(
                                        models.F("removed_on"),
                                        function="edtf_latest",
                                        output_field=models.DateField(null=True),
                                    ),
                                    models.Func(
                                        models.F("on"),
                                        function="edtf_earliest",
                                        output_field=models.DateField(null=True),
                                    ),
                                ),
                                name="state_listing_in_order",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'statelisting');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="96321bed6621de657295425aecdf9c8b74234864",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_2fa19",
                                    table="prisoners_statelisting",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_statelistinghistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "list_name", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_on", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."list_name", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."removed_on", NEW."updated_at"); RETURN NULL;',
                                    hash="062dd9e07212df2d4d8c269aa8a7677daed92856",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_cde90",
                                    table="prisoners_statelisting",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_statelistinghistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "list_name", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_on", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."list_name", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."removed_on", NEW."updated_at"); RETURN NULL;',
                                    hash="7fd808449566f345cc0dce6290dbe5bfbdf00953",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_650d1",
                                    table="prisoners_statelisting",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_statelistinghistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "list_name", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_on", "updated_at") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detainee_id", OLD."id", OLD."list_name", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."removed_on", OLD."updated_at"); RETURN NULL;',
                                    hash="191263340ea08244283fe20f6a8a8489c80c3190",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_87076",
                                    table="prisoners_statelisting",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AuthorityHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.authority",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("code", models.SlugField(db_index=False)),
                        ("name", models.CharField(max_length=200)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="ed6a805d51722187df0b67d45740cd566a0d6a0b",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_2331e",
                                    table="prisoners_authorityhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Programme",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="programmes",
                                to="prisoners.authority",
                            ),
                        ),
                        ("name", models.CharField(max_length=200)),
                    ],
                    options={
                        "ordering": ["authority", "name"],
                        "constraints": [models.UniqueConstraint(fields=("authority", "name"), name="programme_once")],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'programme');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="a7ad4036f72de0546a853af6fd1388dd4c973ef0",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_8685b",
                                    table="prisoners_programme",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_programmehistory" ("authority_id", "changed_by_id", "created_at", "created_by_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."authority_id", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="a3ed9a6b6d3dc9729fde972680ce19192b11e48a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_61618",
                                    table="prisoners_programme",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_programmehistory" ("authority_id", "changed_by_id", "created_at", "created_by_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."authority_id", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="7a323aa380439b5a1b2dbe66fc888fae3a1e1b9f",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_08e6f",
                                    table="prisoners_programme",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_programmehistory" ("authority_id", "changed_by_id", "created_at", "created_by_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (OLD."authority_id", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at"); RETURN NULL;',
                                    hash="054f40daf2d6e863465bc0f0cdca0547999241f3",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_892a0",
                                    table="prisoners_programme",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LegalProvisionHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.legalprovision",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("id", models.CharField(max_length=40, serialize=False)),
                        ("jurisdiction", models.CharField(max_length=2)),
                        ("code", models.CharField(max_length=6)),
                        ("article", models.CharField(max_length=20)),
                        ("title", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        ("political_use", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="4ee27b929211b4806715125a1ea07c93dea01839",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_a556d",
                                    table="prisoners_legalprovisionhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LinkCheck",
                    fields=[
                        (
                            "source",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                primary_key=True,
                                related_name="link_check",
                                serialize=False,
                                to="prisoners.source",
                            ),
                        ),
                        ("last_checked_at", models.DateTimeField()),
                        ("last_status", models.PositiveSmallIntegerField(null=True)),
                        ("problem", models.CharField(blank=True, max_length=200)),
                        ("failures", models.PositiveSmallIntegerField(default=0)),
                        ("first_failed_at", models.DateTimeField(null=True)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("failures", 0), ("first_failed_at", None)),
                                    models.Q(("failures__gt", 0), ("first_failed_at__isnull", False)),
                                    _connector="OR",
                                ),
                                name="link_check_failing_since",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Photo",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="photos",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("credit", models.CharField(max_length=200)),
                        (
                            "licence",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("cc0", "cc0"),
                                    ("cc-by", "cc-by"),
                                    ("cc-by-sa", "cc-by-sa"),
                                    ("public-domain", "public-domain"),
                                    ("press", "press"),
                                    ("permission", "permission"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("alt", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "source",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="photos",
                                to="prisoners.source",
                            ),
                        ),
                        ("is_preferred", models.BooleanField(default=False)),
                    ],
                    options={
                        "ordering": ["-is_preferred", "created_at"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("is_preferred", True)),
                                fields=("detainee",),
                                name="photo_one_preferred",
                            ),
                            models.CheckConstraint(condition=models.Q(("credit__regex", "\\S")), name="photo_credited"),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'photo');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="87c37f1364f2c32095c6c4466f725916d2dd84b9",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_91e10",
                                    table="prisoners_photo",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_photohistory" ("alt", "changed_by_id", "created_at", "created_by_id", "credit", "detainee_id", "id", "is_preferred", "licence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "updated_at") VALUES (NEW."alt", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."credit", NEW."detainee_id", NEW."id", NEW."is_preferred", NEW."licence", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source_id", NEW."updated_at"); RETURN NULL;',
                                    hash="eca45735cc88db4f18066e038dc5bc6754dd36dd",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_8f2c0",
                                    table="prisoners_photo",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_photohistory" ("alt", "changed_by_id", "created_at", "created_by_id", "credit", "detainee_id", "id", "is_preferred", "licence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "updated_at") VALUES (NEW."alt", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."credit", NEW."detainee_id", NEW."id", NEW."is_preferred", NEW."licence", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source_id", NEW."updated_at"); RETURN NULL;',
                                    hash="89e47ea9a122e732c4db66ba16966ba1986ff8a2",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_cd160",
                                    table="prisoners_photo",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_photohistory" ("alt", "changed_by_id", "created_at", "created_by_id", "credit", "detainee_id", "id", "is_preferred", "licence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "updated_at") VALUES (OLD."alt", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."credit", OLD."detainee_id", OLD."id", OLD."is_preferred", OLD."licence", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source_id", OLD."updated_at"); RETURN NULL;',
                                    hash="0d9299e975a677042825024ee3bbc77220747eb7",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_c4ffa",
                                    table="prisoners_photo",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReleaseEvent",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("on", prisoners.models.fields.PartialDateField(max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("country", models.CharField(max_length=2)),
                        ("title", prisoners.models.fields.TranslatedTextField(default=dict)),
                        (
                            "release_kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("term-served", "term-served"),
                                    ("pardon", "pardon"),
                                    ("amnesty", "amnesty"),
                                    ("exchange", "exchange"),
                                    ("early-release", "early-release"),
                                    ("acquittal", "acquittal"),
                                    ("case-dropped", "case-dropped"),
                                    ("medical", "medical"),
                                    ("unknown", "unknown"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("claimed_count", models.PositiveIntegerField(blank=True, null=True)),
                        ("claimed_by", models.CharField(blank=True, max_length=200)),
                        ("verified_count", models.PositiveIntegerField(blank=True, null=True)),
                        ("verified_by", models.CharField(blank=True, max_length=200)),
                        (
                            "mediators",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "destinations",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "conditions",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        ("narrative", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                        (
                            "announcement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="announced_events",
                                to="prisoners.source",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-on"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("claimed_count", None),
                                        models.Q(("claimed_by", ""), _negated=True),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        ("verified_count", None),
                                        models.Q(("verified_by", ""), _negated=True),
                                        _connector="OR",
                                    ),
                                ),
                                name="release_event_counts_attributed",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("title", {}), _negated=True), name="release_event_titled"
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'releaseevent');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="a9cd470b64adb368bad83b9d6185d5620409b74e",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_2ff3a",
                                    table="prisoners_releaseevent",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_releaseeventhistory" ("announcement_id", "certainty", "changed_by_id", "claimed_by", "claimed_count", "conditions", "country", "created_at", "created_by_id", "destinations", "id", "mediators", "narrative", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "release_kind", "title", "updated_at", "verified_by", "verified_count") VALUES (NEW."announcement_id", NEW."certainty", NEW."changed_by_id", NEW."claimed_by", NEW."claimed_count", NEW."conditions", NEW."country", NEW."created_at", NEW."created_by_id", NEW."destinations", NEW."id", NEW."mediators", NEW."narrative", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."release_kind", NEW."title", NEW."updated_at", NEW."verified_by", NEW."verified_count"); RETURN NULL;',
                                    hash="53090e5ddd91ffcee939db03fc2e5b4e9582bbd6",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_42345",
                                    table="prisoners_releaseevent",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_releaseeventhistory" ("announcement_id", "certainty", "changed_by_id", "claimed_by", "claimed_count", "conditions", "country", "created_at", "created_by_id", "destinations", "id", "mediators", "narrative", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "release_kind", "title", "updated_at", "verified_by", "verified_count") VALUES (NEW."announcement_id", NEW."certainty", NEW."changed_by_id", NEW."claimed_by", NEW."claimed_count", NEW."conditions", NEW."country", NEW."created_at", NEW."created_by_id", NEW."destinations", NEW."id", NEW."mediators", NEW."narrative", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."release_kind", NEW."title", NEW."updated_at", NEW."verified_by", NEW."verified_count"); RETURN NULL;',
                                    hash="16c8bd551374abf69865283faa1a97a096d60250",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_06a51",
                                    table="prisoners_releaseevent",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_releaseeventhistory" ("announcement_id", "certainty", "changed_by_id", "claimed_by", "claimed_count", "conditions", "country", "created_at", "created_by_id", "destinations", "id", "mediators", "narrative", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "release_kind", "title", "updated_at", "verified_by", "verified_count") VALUES (OLD."announcement_id", OLD."certainty", OLD."changed_by_id", OLD."claimed_by", OLD."claimed_count", OLD."conditions", OLD."country", OLD."created_at", OLD."created_by_id", OLD."destinations", OLD."id", OLD."mediators", OLD."narrative", OLD."note", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."release_kind", OLD."title", OLD."updated_at", OLD."verified_by", OLD."verified_count"); RETURN NULL;',
                                    hash="da0fc4370970d15bc2379db078bf8ce4bb1c2065",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_43703",
                                    table="prisoners_releaseevent",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SourceHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.source",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("title", models.CharField(blank=True, max_length=500)),
                        ("publisher", models.CharField(blank=True, max_length=200)),
                        ("url", prisoners.models.fields.WebField(blank=True, max_length=2000)),
                        ("archived_url", prisoners.models.fields.WebField(blank=True, max_length=2000)),
                        ("published", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        ("retrieved", models.DateField(blank=True, null=True)),
                        ("language", models.CharField(blank=True, max_length=3)),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("news", "news"),
                                    ("ngo", "ngo"),
                                    ("official", "official"),
                                    ("legal-act", "legal-act"),
                                    ("court", "court"),
                                    ("broadcast", "broadcast"),
                                    ("testimony", "testimony"),
                                    ("other", "other"),
                                ],
                                default="news",
                                max_length=30,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="aee426c6a90e2c259ed6034711f190866273478f",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_b0fad",
                                    table="prisoners_sourcehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Citation",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "subject",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="%(class)ss",
                                to="prisoners.subject",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="citations",
                                to="prisoners.source",
                            ),
                        ),
                        (
                            "fields",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=60), blank=True, default=list, size=None
                            ),
                        ),
                        ("quotation", models.TextField(blank=True)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_citationhistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "fields", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quotation", "source_id", "subject_id", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."fields", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quotation", NEW."source_id", NEW."subject_id", NEW."updated_at"); RETURN NULL;',
                                    hash="66e7aea467d3802d30ee7461271bd4208910715e",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_4580e",
                                    table="prisoners_citation",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_citationhistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "fields", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quotation", "source_id", "subject_id", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."fields", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quotation", NEW."source_id", NEW."subject_id", NEW."updated_at"); RETURN NULL;',
                                    hash="cdcf7a5e90465ba0f2fb32ddac33113fbfc39265",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_860e8",
                                    table="prisoners_citation",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_citationhistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "fields", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quotation", "source_id", "subject_id", "updated_at") VALUES (OLD."certainty", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."fields", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quotation", OLD."source_id", OLD."subject_id", OLD."updated_at"); RETURN NULL;',
                                    hash="402481976e7dbe2e106fcbc12a4d7fe0d26c8cd9",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_adf20",
                                    table="prisoners_citation",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Claim",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "subject",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="%(class)ss",
                                to="prisoners.subject",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="claims",
                                to="prisoners.source",
                            ),
                        ),
                        ("field", models.CharField(max_length=60)),
                        ("value", models.TextField()),
                        ("first_seen", models.DateField(blank=True, null=True)),
                        ("last_seen", models.DateField(blank=True, null=True)),
                        ("accepted", models.BooleanField(default=False)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("first_seen", None),
                                    ("last_seen", None),
                                    ("last_seen__gte", models.F("first_seen")),
                                    _connector="OR",
                                ),
                                name="claim_seen_in_order",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_claimhistory" ("accepted", "changed_by_id", "created_at", "created_by_id", "field", "first_seen", "id", "last_seen", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "subject_id", "updated_at", "value") VALUES (NEW."accepted", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."field", NEW."first_seen", NEW."id", NEW."last_seen", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source_id", NEW."subject_id", NEW."updated_at", NEW."value"); RETURN NULL;',
                                    hash="2986905108d7bacac3c0bc13379f45cc34737349",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_d9508",
                                    table="prisoners_claim",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_claimhistory" ("accepted", "changed_by_id", "created_at", "created_by_id", "field", "first_seen", "id", "last_seen", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "subject_id", "updated_at", "value") VALUES (NEW."accepted", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."field", NEW."first_seen", NEW."id", NEW."last_seen", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source_id", NEW."subject_id", NEW."updated_at", NEW."value"); RETURN NULL;',
                                    hash="b2df95cda2cd80451b5707e1bef23f003e2d02d2",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_abd88",
                                    table="prisoners_claim",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_claimhistory" ("accepted", "changed_by_id", "created_at", "created_by_id", "field", "first_seen", "id", "last_seen", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "subject_id", "updated_at", "value") VALUES (OLD."accepted", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."field", OLD."first_seen", OLD."id", OLD."last_seen", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source_id", OLD."subject_id", OLD."updated_at", OLD."value"); RETURN NULL;',
                                    hash="0ee20e0b9898ac14ea0b7c5a3c15cee454b22984",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_d65d8",
                                    table="prisoners_claim",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DealHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.deal",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("on", prisoners.models.fields.PartialDateField(max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("title", prisoners.models.fields.TranslatedTextField(default=dict)),
                        (
                            "parties",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "mediators",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        ("narrative", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="78b07098ac1158b1fb0aed4a664f7330de4b1557",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_a6c05",
                                    table="prisoners_dealhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FacilityHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.facility",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("name", models.CharField(max_length=200)),
                        ("names", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "type",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("penal-colony", "penal-colony"),
                                    ("prison", "prison"),
                                    ("pre-trial", "pre-trial"),
                                    ("police-custody", "police-custody"),
                                    ("open-type-facility", "open-type-facility"),
                                    ("psychiatric", "psychiatric"),
                                    ("other", "other"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("country", models.CharField(max_length=2)),
                        ("region", models.CharField(blank=True, max_length=100)),
                        ("address", models.TextField(blank=True)),
                        ("latitude", models.FloatField(blank=True, null=True)),
                        ("longitude", models.FloatField(blank=True, null=True)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="3eeb206641cb369b3f5241d22fa8d27d645b2a33",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_0a54d",
                                    table="prisoners_facilityhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MergeHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.merge",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("kept_id", models.CharField(max_length=10)),
                        ("gone_id", models.CharField(max_length=10)),
                        ("gone_public_id", models.CharField(max_length=10)),
                        ("gone_name", models.CharField(max_length=300)),
                        ("changes", models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder)),
                        (
                            "merged_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("merged_at", models.DateTimeField()),
                        (
                            "undone_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("undone_at", models.DateTimeField(blank=True, null=True)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="256875e9f2e5cf840ab78de72726d2838fa5ed5a",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_292e6",
                                    table="prisoners_mergehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SanctionsTargetHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.sanctionstarget",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("name", models.CharField(max_length=300)),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("person", "person"),
                                    ("organisation", "organisation"),
                                    ("vessel", "vessel"),
                                    ("aircraft", "aircraft"),
                                    ("sector", "sector"),
                                    ("group", "group"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("identifiers", models.JSONField(blank=True, default=dict)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="df4199be73901b698eb2ab01c4cb1679fba67aca",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_4cff4",
                                    table="prisoners_sanctionstargethistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OrganisationHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.organisation",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("name", models.CharField(max_length=200)),
                        ("names", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "type",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("ngo", "ngo"),
                                    ("government", "government"),
                                    ("international", "international"),
                                    ("media", "media"),
                                    ("office", "office"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("country", models.CharField(blank=True, max_length=2)),
                        ("website", prisoners.models.fields.WebField(blank=True)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="cd81b7224713523b3a0e2016974384586e585cdc",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_fff79",
                                    table="prisoners_organisationhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Recognition",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="recognitions",
                                to="prisoners.detainee",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="recognitions",
                                to="prisoners.organisation",
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("withdrawn_on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "withdrawn_on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("withdrawn_on"),
                                    function="edtf_latest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("url", prisoners.models.fields.WebField(blank=True, max_length=2000)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=django.db.models.lookups.GreaterThanOrEqual(
                                    models.Func(
                                        models.F("withdrawn_on"),
                                        function="edtf_latest",
                                        output_field=models.DateField(null=True),
                                    ),
                                    models.Func(
                                        models.F("on"),
                                        function="edtf_earliest",
                                        output_field=models.DateField(null=True),
                                    ),
                                ),
                                name="recognition_in_order",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'recognition');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="f4b1d00e66236cc846d835380e72f5f10dd5a395",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_1a606",
                                    table="prisoners_recognition",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_recognitionhistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "on", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "url", "withdrawn_on") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."on", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at", NEW."url", NEW."withdrawn_on"); RETURN NULL;',
                                    hash="0c96fe96ccb0bcefc230743462dc2160c827c62e",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_7542f",
                                    table="prisoners_recognition",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_recognitionhistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "on", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "url", "withdrawn_on") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."id", NEW."on", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at", NEW."url", NEW."withdrawn_on"); RETURN NULL;',
                                    hash="bc4e0a0add61dd5988a38aa06f556700afb56c30",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_9abe8",
                                    table="prisoners_recognition",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_recognitionhistory" ("changed_by_id", "created_at", "created_by_id", "detainee_id", "id", "on", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at", "url", "withdrawn_on") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detainee_id", OLD."id", OLD."on", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at", OLD."url", OLD."withdrawn_on"); RETURN NULL;',
                                    hash="f188a40d9a3c631be87a05a74262466738fe6704",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_fbecf",
                                    table="prisoners_recognition",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportedCount",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("on", prisoners.models.fields.PartialDateField(max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="counts",
                                to="prisoners.organisation",
                            ),
                        ),
                        ("country", models.CharField(max_length=2)),
                        (
                            "counted",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("held", "held"),
                                    ("ever-recognised", "ever-recognised"),
                                    ("released", "released"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        (
                            "qualifier",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("exact", "exact"),
                                    ("about", "about"),
                                    ("at-least", "at-least"),
                                    ("more-than", "more-than"),
                                    ("almost", "almost"),
                                ],
                                default="exact",
                                max_length=30,
                            ),
                        ),
                        ("remark", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                    ],
                    options={
                        "ordering": ["-on"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("organisation", "country", "counted", "on"), name="reported_count_once"
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'reportedcount');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="cae4d5f3a3c152f6277b6458570a6a5819c1ed51",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_1a64a",
                                    table="prisoners_reportedcount",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_reportedcounthistory" ("changed_by_id", "counted", "country", "created_at", "created_by_id", "id", "note", "number", "on", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "qualifier", "remark", "updated_at") VALUES (NEW."changed_by_id", NEW."counted", NEW."country", NEW."created_at", NEW."created_by_id", NEW."id", NEW."note", NEW."number", NEW."on", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."qualifier", NEW."remark", NEW."updated_at"); RETURN NULL;',
                                    hash="046f899f626411c60fab9a86f2f3064e8cd88e20",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_7cc0f",
                                    table="prisoners_reportedcount",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_reportedcounthistory" ("changed_by_id", "counted", "country", "created_at", "created_by_id", "id", "note", "number", "on", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "qualifier", "remark", "updated_at") VALUES (NEW."changed_by_id", NEW."counted", NEW."country", NEW."created_at", NEW."created_by_id", NEW."id", NEW."note", NEW."number", NEW."on", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."qualifier", NEW."remark", NEW."updated_at"); RETURN NULL;',
                                    hash="85e0beff65fa5ebe0e053f2a1ed48145e3c05249",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_c4da3",
                                    table="prisoners_reportedcount",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_reportedcounthistory" ("changed_by_id", "counted", "country", "created_at", "created_by_id", "id", "note", "number", "on", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "qualifier", "remark", "updated_at") VALUES (OLD."changed_by_id", OLD."counted", OLD."country", OLD."created_at", OLD."created_by_id", OLD."id", OLD."note", OLD."number", OLD."on", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."qualifier", OLD."remark", OLD."updated_at"); RETURN NULL;',
                                    hash="e021581d1314c5ccafd46914654e6a90f8e61e4f",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_1a487",
                                    table="prisoners_reportedcount",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RemovalHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.removal",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
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
                                max_length=30,
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        (
                            "action",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("published", "published"),
                                    ("withdrawn", "withdrawn"),
                                    ("redacted", "redacted"),
                                    ("merged", "merged"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "reason",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("safety", "safety"),
                                    ("consent", "consent"),
                                    ("legal", "legal"),
                                    ("error", "error"),
                                    ("duplicate", "duplicate"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("why", models.TextField(blank=True)),
                        ("edition", models.PositiveIntegerField()),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="6365da6f10754b7dc328f5f3da3fb177296b7f81",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_e647e",
                                    table="prisoners_removalhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SubmissionHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.submission",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
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
                                max_length=30,
                            ),
                        ),
                        ("record_id", models.CharField(max_length=40)),
                        ("fingerprint", models.CharField(max_length=64)),
                        ("note", models.TextField(blank=True)),
                        (
                            "submitted_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("submitted_at", models.DateTimeField()),
                        (
                            "stage",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("waiting", "waiting"),
                                    ("sent-back", "sent-back"),
                                    ("published", "published"),
                                    ("replaced", "replaced"),
                                    ("taken-back", "taken-back"),
                                ],
                                default="waiting",
                                max_length=30,
                            ),
                        ),
                        (
                            "reviewer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True)),
                        ("reason", models.TextField(blank=True)),
                        ("edition", models.PositiveIntegerField(blank=True, null=True)),
                        (
                            "risks",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("first-publication", "first-publication"),
                                        ("death", "death"),
                                        ("release", "release"),
                                        ("official", "official"),
                                        ("minor", "minor"),
                                        ("uncovered", "uncovered"),
                                    ],
                                    max_length=200,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("by_one_person", models.BooleanField(default=False)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="93b1a04ba979f0174d12e6913576ac87545c5175",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_03abf",
                                    table="prisoners_submissionhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CaseDetainee",
                    fields=[],
                    options={
                        "proxy": True,
                    },
                    bases=("prisoners.case_detainees",),
                ),
                migrations.CreateModel(
                    name="CaseDetaineeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "case",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.case",
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="549a49463d409a010a1b2f76a12efc11df527290",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_3f532",
                                    table="prisoners_casedetaineeevent",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CaseHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.case",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("title", prisoners.models.fields.TranslatedTextField(default=dict)),
                        ("number", models.CharField(blank=True, max_length=60)),
                        ("court", models.CharField(blank=True, max_length=200)),
                        ("narrative", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="88194146640b65bad1dc4b11b958198a4e9520ce",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_82d1f",
                                    table="prisoners_casehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Official",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("name", models.CharField(max_length=200)),
                        ("role", models.CharField(max_length=100)),
                        ("body", models.CharField(blank=True, max_length=200)),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="officials",
                                to="prisoners.source",
                            ),
                        ),
                        (
                            "first_reviewer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "second_reviewer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "sanctions_target",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="officials",
                                to="prisoners.sanctionstarget",
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("cases", models.ManyToManyField(blank=True, related_name="officials", to="prisoners.case")),
                    ],
                    options={
                        "ordering": ["name"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("first_reviewer", None),
                                    ("second_reviewer", None),
                                    models.Q(("first_reviewer", models.F("second_reviewer")), _negated=True),
                                    _connector="OR",
                                ),
                                name="official_two_reviewers_differ",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'official');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="29eec795d34e104d87c6fee7de49648f1349bdd8",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_55bdc",
                                    table="prisoners_official",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_officialhistory" ("body", "changed_by_id", "created_at", "created_by_id", "document_id", "first_reviewer_id", "id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "sanctions_target_id", "second_reviewer_id", "updated_at") VALUES (NEW."body", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."first_reviewer_id", NEW."id", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."sanctions_target_id", NEW."second_reviewer_id", NEW."updated_at"); RETURN NULL;',
                                    hash="1dd8cd0e678196cb2addd14d19d1a2220f077d39",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_a0925",
                                    table="prisoners_official",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_officialhistory" ("body", "changed_by_id", "created_at", "created_by_id", "document_id", "first_reviewer_id", "id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "sanctions_target_id", "second_reviewer_id", "updated_at") VALUES (NEW."body", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."first_reviewer_id", NEW."id", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."sanctions_target_id", NEW."second_reviewer_id", NEW."updated_at"); RETURN NULL;',
                                    hash="ffe4804b205f506526a846ab5a004c5585c98651",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_a5109",
                                    table="prisoners_official",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_officialhistory" ("body", "changed_by_id", "created_at", "created_by_id", "document_id", "first_reviewer_id", "id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "sanctions_target_id", "second_reviewer_id", "updated_at") VALUES (OLD."body", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."document_id", OLD."first_reviewer_id", OLD."id", OLD."name", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."sanctions_target_id", OLD."second_reviewer_id", OLD."updated_at"); RETURN NULL;',
                                    hash="8748fef3d0b541c64cefcd0a75902a295539e5bf",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_21201",
                                    table="prisoners_official",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConfirmationHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.confirmation",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(max_length=23)),
                        (
                            "on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "means",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("letter", "letter"),
                                    ("family", "family"),
                                    ("lawyer", "lawyer"),
                                    ("court", "court"),
                                    ("former-prisoner", "former-prisoner"),
                                    ("official-list", "official-list"),
                                    ("press", "press"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("by", models.CharField(blank=True, max_length=200)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="63ffc3af9ea6a2ed57f726f0044c4ca5add45a9b",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_6f11d",
                                    table="prisoners_confirmationhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConsentHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.consent",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        (
                            "scope",
                            prisoners.models.fields.ChoiceField(
                                choices=[("publication", "publication"), ("photo", "photo"), ("letters", "letters")],
                                max_length=30,
                            ),
                        ),
                        ("given_by", models.CharField(max_length=200)),
                        ("granted", models.BooleanField()),
                        ("on", models.DateField()),
                        ("until", models.DateField(blank=True, null=True)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="5c9364601906ab750e643aa264a60ffb78b4b16e",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_6cd59",
                                    table="prisoners_consenthistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContactHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.contact",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("role", models.CharField(max_length=60)),
                        ("name", models.CharField(max_length=200)),
                        ("reached_by", models.TextField(blank=True)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="c7e854cbfbc02e3372bdd9ba1685d234bf1b3666",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_e720a",
                                    table="prisoners_contacthistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Charge",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detention",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="charges",
                                to="prisoners.detention",
                            ),
                        ),
                        (
                            "provision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="charges",
                                to="prisoners.legalprovision",
                            ),
                        ),
                        ("part", models.CharField(blank=True, max_length=10)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("detention", "provision", "part"), name="charge_once_per_detention"
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'charge');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="680a14d711b63ee7d5972b86f4bd4c76785e07a1",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_1b2e5",
                                    table="prisoners_charge",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_chargehistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "detention_id", "id", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_id", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detention_id", NEW."id", NEW."part", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."provision_id", NEW."updated_at"); RETURN NULL;',
                                    hash="5c2bee73076411ef28a71e5306b2ad468a16f4cc",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_c20a9",
                                    table="prisoners_charge",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_chargehistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "detention_id", "id", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_id", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detention_id", NEW."id", NEW."part", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."provision_id", NEW."updated_at"); RETURN NULL;',
                                    hash="ebb13716852c45358394ea99136313d545ccfb68",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_239a5",
                                    table="prisoners_charge",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_chargehistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "detention_id", "id", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_id", "updated_at") VALUES (OLD."certainty", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detention_id", OLD."id", OLD."part", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."provision_id", OLD."updated_at"); RETURN NULL;',
                                    hash="c5f44ffdcac19ab55b5c9bcf3c6dfc1fbe5c82a5",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_bc04f",
                                    table="prisoners_charge",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DetentionHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.detention",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("detained", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "detained_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("detained"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "detained_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("detained"),
                                    function="edtf_latest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("ended", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "ended_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("ended"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "ended_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("ended"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "outcome",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("ongoing", "ongoing"),
                                    ("released", "released"),
                                    ("died-in-custody", "died-in-custody"),
                                    ("escaped", "escaped"),
                                    ("whereabouts-unknown", "whereabouts-unknown"),
                                    ("unknown", "unknown"),
                                ],
                                default="ongoing",
                                max_length=30,
                            ),
                        ),
                        ("place", models.CharField(blank=True, max_length=200)),
                        ("authority", models.CharField(blank=True, max_length=200)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="4d3e43dc746f3d8b6f6e1f13d20deb1d5cbddd1d",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_6d104",
                                    table="prisoners_detentionhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Placement",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detention",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="placements",
                                to="prisoners.detention",
                            ),
                        ),
                        (
                            "facility",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="placements",
                                to="prisoners.facility",
                            ),
                        ),
                        (
                            "regime",
                            prisoners.models.fields.ChoiceField(
                                blank=True,
                                choices=[
                                    ("police-custody", "police-custody"),
                                    ("pre-trial", "pre-trial"),
                                    ("penal-colony", "penal-colony"),
                                    ("prison", "prison"),
                                    ("open-type-facility", "open-type-facility"),
                                    ("house-arrest", "house-arrest"),
                                    ("psychiatric", "psychiatric"),
                                    ("restricted-freedom", "restricted-freedom"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("since", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "since_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("since"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("until", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "until_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("until"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "until_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("until"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("incommunicado", models.BooleanField(default=False)),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=django.db.models.lookups.GreaterThanOrEqual(
                                    models.Func(
                                        models.F("until"),
                                        function="edtf_latest",
                                        output_field=models.DateField(null=True),
                                    ),
                                    models.Func(
                                        models.F("since"),
                                        function="edtf_earliest",
                                        output_field=models.DateField(null=True),
                                    ),
                                ),
                                name="placement_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("facility", None), ("regime", ""), _negated=True),
                                name="placement_somewhere",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'placement');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="a814148c86ff913dee45f16348c9a6d638892ee2",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_b84cb",
                                    table="prisoners_placement",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_placementhistory" ("changed_by_id", "created_at", "created_by_id", "detention_id", "facility_id", "id", "incommunicado", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regime", "since", "until", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detention_id", NEW."facility_id", NEW."id", NEW."incommunicado", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."regime", NEW."since", NEW."until", NEW."updated_at"); RETURN NULL;',
                                    hash="7a3fa0aa20ad407561ab16657e825f55aa222dfe",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_85952",
                                    table="prisoners_placement",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_placementhistory" ("changed_by_id", "created_at", "created_by_id", "detention_id", "facility_id", "id", "incommunicado", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regime", "since", "until", "updated_at") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detention_id", NEW."facility_id", NEW."id", NEW."incommunicado", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."regime", NEW."since", NEW."until", NEW."updated_at"); RETURN NULL;',
                                    hash="c63a588d44041ef155187295ab5a83cde6251afd",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_0ddb5",
                                    table="prisoners_placement",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_placementhistory" ("changed_by_id", "created_at", "created_by_id", "detention_id", "facility_id", "id", "incommunicado", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regime", "since", "until", "updated_at") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detention_id", OLD."facility_id", OLD."id", OLD."incommunicado", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."regime", OLD."since", OLD."until", OLD."updated_at"); RETURN NULL;',
                                    hash="b98a6556ac28a4e56e21712b41a55b1314be2493",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_9422a",
                                    table="prisoners_placement",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DuplicatePairHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.duplicatepair",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "first",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        (
                            "second",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("score", models.FloatField()),
                        ("name_score", models.FloatField()),
                        ("evidence", models.JSONField(default=dict)),
                        (
                            "decision",
                            prisoners.models.fields.ChoiceField(
                                choices=[("open", "open"), ("different", "different"), ("same", "same")],
                                default="open",
                                max_length=30,
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True)),
                        ("remark", models.TextField(blank=True)),
                        (
                            "judged_spellings",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.TextField(), blank=True, default=list, size=None
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="5168ae4059c00902c01365a11429b38719b9790b",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_1e49f",
                                    table="prisoners_duplicatepairhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExternalIdentifierHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.externalidentifier",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("scheme", models.SlugField(db_index=False, max_length=40)),
                        ("value", models.CharField(max_length=100)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="0a56a03259dbe0af8034f2c3db6b14d6bf90937d",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_88172",
                                    table="prisoners_externalidentifierhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HealthReportHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.healthreport",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("illness", "illness"),
                                    ("disability", "disability"),
                                    ("torture", "torture"),
                                    ("solitary-confinement", "solitary-confinement"),
                                    ("care-denied", "care-denied"),
                                    ("no-contact", "no-contact"),
                                    ("hunger-strike", "hunger-strike"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("description", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                        (
                            "visibility",
                            prisoners.models.fields.ChoiceField(
                                choices=[("desk", "desk"), ("public", "public")], default="desk", max_length=30
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="e5d2570f5e2a9aaa3a8f874dd7684a1f2b5dfe94",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_734c7",
                                    table="prisoners_healthreporthistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NameHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.name",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("text", models.CharField(max_length=200)),
                        ("language", models.CharField(max_length=3)),
                        (
                            "script",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("Latn", "Latn"),
                                    ("Cyrl", "Cyrl"),
                                    ("Arab", "Arab"),
                                    ("Armn", "Armn"),
                                    ("Hani", "Hani"),
                                    ("Geor", "Geor"),
                                    ("Mymr", "Mymr"),
                                ],
                                default="Latn",
                                max_length=30,
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("official", "official"),
                                    ("transliteration", "transliteration"),
                                    ("alias", "alias"),
                                    ("maiden", "maiden"),
                                ],
                                default="transliteration",
                                max_length=30,
                            ),
                        ),
                        ("is_preferred", models.BooleanField(default=False)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="f9d6e0987ebad6b0837fe124a1c84fceb7d8c0db",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_ba883",
                                    table="prisoners_namehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StateListingHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.statelisting",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("list_name", models.CharField(max_length=200)),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("removed_on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "removed_on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("removed_on"),
                                    function="edtf_latest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="17e7067e394b89ff772a9c352524ed6895c09143",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_29d2b",
                                    table="prisoners_statelistinghistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProgrammeHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.programme",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.authority",
                            ),
                        ),
                        ("name", models.CharField(max_length=200)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="5838f5e50de899f5dfdfc86f5d45b8a08ef3f18b",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_197a9",
                                    table="prisoners_programmehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SanctionsEvent",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        (
                            "authority",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="events",
                                to="prisoners.authority",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="events",
                                to="prisoners.programme",
                            ),
                        ),
                        (
                            "action",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("imposed", "imposed"),
                                    ("expanded", "expanded"),
                                    ("renewed", "renewed"),
                                    ("eased", "eased"),
                                    ("suspended", "suspended"),
                                    ("lifted", "lifted"),
                                    ("general-licence", "general-licence"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("title", prisoners.models.fields.TranslatedTextField(default=dict)),
                        ("announced", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "announced_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("announced"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("legal_act", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "legal_act_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("legal_act"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("effective", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "effective_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("effective"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("ended", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "ended_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("ended"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("legal_instrument", models.CharField(blank=True, max_length=300)),
                        (
                            "follows",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="followed_by",
                                to="prisoners.sanctionsevent",
                            ),
                        ),
                        ("narrative", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                        (
                            "targets",
                            models.ManyToManyField(blank=True, related_name="events", to="prisoners.sanctionstarget"),
                        ),
                    ],
                    options={
                        "ordering": ["-announced", "-legal_act"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("announced", ""), ("effective", ""), ("legal_act", ""), _negated=True
                                ),
                                name="sanctions_event_dated",
                            ),
                            models.CheckConstraint(
                                condition=django.db.models.lookups.GreaterThanOrEqual(
                                    models.Func(
                                        models.F("ended"),
                                        function="edtf_latest",
                                        output_field=models.DateField(null=True),
                                    ),
                                    models.Func(
                                        models.F("effective"),
                                        function="edtf_earliest",
                                        output_field=models.DateField(null=True),
                                    ),
                                ),
                                name="sanctions_event_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("title", {}), _negated=True), name="sanctions_event_titled"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("follows", models.F("id")), _negated=True),
                                name="sanctions_event_follows_another",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'sanctionsevent');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="3bf5e6374797cf380a9af58e33360c417970c1e3",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_cb386",
                                    table="prisoners_sanctionsevent",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_sanctionseventhistory" ("action", "announced", "authority_id", "certainty", "changed_by_id", "created_at", "created_by_id", "effective", "ended", "follows_id", "id", "legal_act", "legal_instrument", "narrative", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "title", "updated_at") VALUES (NEW."action", NEW."announced", NEW."authority_id", NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."effective", NEW."ended", NEW."follows_id", NEW."id", NEW."legal_act", NEW."legal_instrument", NEW."narrative", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."title", NEW."updated_at"); RETURN NULL;',
                                    hash="fb53a58d995fe1ceea5139a39d401c24192edebc",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_ccd2e",
                                    table="prisoners_sanctionsevent",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_sanctionseventhistory" ("action", "announced", "authority_id", "certainty", "changed_by_id", "created_at", "created_by_id", "effective", "ended", "follows_id", "id", "legal_act", "legal_instrument", "narrative", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "title", "updated_at") VALUES (NEW."action", NEW."announced", NEW."authority_id", NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."effective", NEW."ended", NEW."follows_id", NEW."id", NEW."legal_act", NEW."legal_instrument", NEW."narrative", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."title", NEW."updated_at"); RETURN NULL;',
                                    hash="1ff1c7f12473020aed17303ed1c4e13bc5b4dd2c",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_2a6cf",
                                    table="prisoners_sanctionsevent",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_sanctionseventhistory" ("action", "announced", "authority_id", "certainty", "changed_by_id", "created_at", "created_by_id", "effective", "ended", "follows_id", "id", "legal_act", "legal_instrument", "narrative", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "title", "updated_at") VALUES (OLD."action", OLD."announced", OLD."authority_id", OLD."certainty", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."effective", OLD."ended", OLD."follows_id", OLD."id", OLD."legal_act", OLD."legal_instrument", OLD."narrative", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."title", OLD."updated_at"); RETURN NULL;',
                                    hash="dd505ffc5e442979597505fb8548b10db95fd17b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_00079",
                                    table="prisoners_sanctionsevent",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PhotoFile",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "photo",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="files", to="prisoners.photo"
                            ),
                        ),
                        ("file", models.FileField(upload_to="photos")),
                        ("width", models.PositiveSmallIntegerField()),
                        ("height", models.PositiveSmallIntegerField()),
                        ("sha256", models.CharField(max_length=64)),
                    ],
                    options={
                        "ordering": ["width"],
                        "constraints": [
                            models.UniqueConstraint(fields=("photo", "width"), name="photo_file_once_per_width"),
                            models.CheckConstraint(
                                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                                name="photo_file_bears_its_hash",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_photofilehistory" ("changed_by_id", "created_at", "created_by_id", "file", "height", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo_id", "sha256", "updated_at", "width") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."file", NEW."height", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."photo_id", NEW."sha256", NEW."updated_at", NEW."width"); RETURN NULL;',
                                    hash="20d92c1ab8f89bedbc6d99ea0468bcdc682aa149",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_71460",
                                    table="prisoners_photofile",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_photofilehistory" ("changed_by_id", "created_at", "created_by_id", "file", "height", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo_id", "sha256", "updated_at", "width") VALUES (NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."file", NEW."height", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."photo_id", NEW."sha256", NEW."updated_at", NEW."width"); RETURN NULL;',
                                    hash="cf96a1265653ff169fa31be93650183d8a321980",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_a70c0",
                                    table="prisoners_photofile",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_photofilehistory" ("changed_by_id", "created_at", "created_by_id", "file", "height", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo_id", "sha256", "updated_at", "width") VALUES (OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."file", OLD."height", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."photo_id", OLD."sha256", OLD."updated_at", OLD."width"); RETURN NULL;',
                                    hash="c1a48e755c911ca1729e9496df5c9f2dfde30bd3",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_953f2",
                                    table="prisoners_photofile",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PhotoHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.photo",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        ("credit", models.CharField(max_length=200)),
                        (
                            "licence",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("cc0", "cc0"),
                                    ("cc-by", "cc-by"),
                                    ("cc-by-sa", "cc-by-sa"),
                                    ("public-domain", "public-domain"),
                                    ("press", "press"),
                                    ("permission", "permission"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("alt", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "source",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.source",
                            ),
                        ),
                        ("is_preferred", models.BooleanField(default=False)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="a705ea973a92ffad1ad057a59e92d8464295fab6",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_c092e",
                                    table="prisoners_photohistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Release",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detention",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="release",
                                to="prisoners.detention",
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("term-served", "term-served"),
                                    ("pardon", "pardon"),
                                    ("amnesty", "amnesty"),
                                    ("exchange", "exchange"),
                                    ("early-release", "early-release"),
                                    ("acquittal", "acquittal"),
                                    ("case-dropped", "case-dropped"),
                                    ("medical", "medical"),
                                    ("unknown", "unknown"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "conditions",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("expulsion", "expulsion"),
                                        ("exile", "exile"),
                                        ("supervision", "supervision"),
                                        ("silence", "silence"),
                                        ("pardon-petition", "pardon-petition"),
                                        ("admission-of-guilt", "admission-of-guilt"),
                                        ("documents-withheld", "documents-withheld"),
                                        ("cooperation", "cooperation"),
                                        ("none-known", "none-known"),
                                    ],
                                    max_length=200,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("destination", models.CharField(blank=True, max_length=2)),
                        (
                            "event",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="releases",
                                to="prisoners.releaseevent",
                            ),
                        ),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "conditions__contained_by",
                                        [
                                            "expulsion",
                                            "exile",
                                            "supervision",
                                            "silence",
                                            "pardon-petition",
                                            "admission-of-guilt",
                                            "documents-withheld",
                                            "cooperation",
                                            "none-known",
                                        ],
                                    )
                                ),
                                name="release_conditions",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="detention_ended_by_release",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    constraint="CONSTRAINT",
                                    func="\n    IF EXISTS (\n        SELECT FROM prisoners_release JOIN prisoners_detention ON prisoners_detention.id = detention_id\n        WHERE detention_id = NEW.detention_id AND outcome <> 'released'\n    ) THEN\n        RAISE EXCEPTION 'A release belongs to a detention that ended by release'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'release_of_a_released';\n    END IF;\n    RETURN NULL;\n",
                                    hash="8bf12e56ac1d167181089ceb836c804c97aace85",
                                    operation="INSERT OR UPDATE",
                                    pgid="pgtrigger_detention_ended_by_release_4b086",
                                    table="prisoners_release",
                                    timing="DEFERRABLE INITIALLY DEFERRED",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'release');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="b4a6fa9d0a2fb239ef49a94599e24384f5654c90",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_9c388",
                                    table="prisoners_release",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_releasehistory" ("certainty", "changed_by_id", "conditions", "created_at", "created_by_id", "destination", "detention_id", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."conditions", NEW."created_at", NEW."created_by_id", NEW."destination", NEW."detention_id", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="37433d0db97f5a78f8fe44302acd72c890157474",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_7d39b",
                                    table="prisoners_release",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_releasehistory" ("certainty", "changed_by_id", "conditions", "created_at", "created_by_id", "destination", "detention_id", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."conditions", NEW."created_at", NEW."created_by_id", NEW."destination", NEW."detention_id", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."updated_at"); RETURN NULL;',
                                    hash="db6682a7bf1f028fb71df227bd0e6daf42c1e9ea",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_fdce1",
                                    table="prisoners_release",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_releasehistory" ("certainty", "changed_by_id", "conditions", "created_at", "created_by_id", "destination", "detention_id", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "updated_at") VALUES (OLD."certainty", OLD."changed_by_id", OLD."conditions", OLD."created_at", OLD."created_by_id", OLD."destination", OLD."detention_id", OLD."event_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."updated_at"); RETURN NULL;',
                                    hash="0aff15d8fc471cf25de035e7cf3a857e896652da",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_d48e8",
                                    table="prisoners_release",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReleaseEventHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.releaseevent",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("on", prisoners.models.fields.PartialDateField(max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("country", models.CharField(max_length=2)),
                        ("title", prisoners.models.fields.TranslatedTextField(default=dict)),
                        (
                            "release_kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("term-served", "term-served"),
                                    ("pardon", "pardon"),
                                    ("amnesty", "amnesty"),
                                    ("exchange", "exchange"),
                                    ("early-release", "early-release"),
                                    ("acquittal", "acquittal"),
                                    ("case-dropped", "case-dropped"),
                                    ("medical", "medical"),
                                    ("unknown", "unknown"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("claimed_count", models.PositiveIntegerField(blank=True, null=True)),
                        ("claimed_by", models.CharField(blank=True, max_length=200)),
                        ("verified_count", models.PositiveIntegerField(blank=True, null=True)),
                        ("verified_by", models.CharField(blank=True, max_length=200)),
                        (
                            "mediators",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "destinations",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        (
                            "conditions",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200), blank=True, default=list, size=None
                            ),
                        ),
                        ("narrative", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                        (
                            "announcement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.source",
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="e28a5195c8bfdc83a2f11ca28dcc8e7d47584345",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_23e30",
                                    table="prisoners_releaseeventhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CitationHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.citation",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "subject",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.subject",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.source",
                            ),
                        ),
                        (
                            "fields",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=60), blank=True, default=list, size=None
                            ),
                        ),
                        ("quotation", models.TextField(blank=True)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="cccad8be440647dc2fb03fc60a909bba321e3456",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_5683b",
                                    table="prisoners_citationhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClaimHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.claim",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "subject",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.subject",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.source",
                            ),
                        ),
                        ("field", models.CharField(max_length=60)),
                        ("value", models.TextField()),
                        ("first_seen", models.DateField(blank=True, null=True)),
                        ("last_seen", models.DateField(blank=True, null=True)),
                        ("accepted", models.BooleanField(default=False)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="6752bab8fddd1e3bcf266420c3f26550396a7deb",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_3171f",
                                    table="prisoners_claimhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RecognitionHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.recognition",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detainee",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.organisation",
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("withdrawn_on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "withdrawn_on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("withdrawn_on"),
                                    function="edtf_latest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("url", prisoners.models.fields.WebField(blank=True, max_length=2000)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="70a7beb98db0581dc857c501c2a3f75efc849888",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_fc12a",
                                    table="prisoners_recognitionhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportedCountHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.reportedcount",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        ("on", prisoners.models.fields.PartialDateField(max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.organisation",
                            ),
                        ),
                        ("country", models.CharField(max_length=2)),
                        (
                            "counted",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("held", "held"),
                                    ("ever-recognised", "ever-recognised"),
                                    ("released", "released"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        (
                            "qualifier",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("exact", "exact"),
                                    ("about", "about"),
                                    ("at-least", "at-least"),
                                    ("more-than", "more-than"),
                                    ("almost", "almost"),
                                ],
                                default="exact",
                                max_length=30,
                            ),
                        ),
                        ("remark", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="490ec7494760ff73a2ebb3457c8119a459f1d137",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_438d2",
                                    table="prisoners_reportedcounthistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfficialCase",
                    fields=[],
                    options={
                        "proxy": True,
                    },
                    bases=("prisoners.official_cases",),
                ),
                migrations.CreateModel(
                    name="OfficialCaseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "official",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.official",
                            ),
                        ),
                        (
                            "case",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.case",
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="a964f47876a7ec81d5a3c18fd808c431c31cdc4b",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_2c6c8",
                                    table="prisoners_officialcaseevent",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfficialHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.official",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("name", models.CharField(max_length=200)),
                        ("role", models.CharField(max_length=100)),
                        ("body", models.CharField(blank=True, max_length=200)),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.source",
                            ),
                        ),
                        (
                            "first_reviewer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "second_reviewer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "sanctions_target",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.sanctionstarget",
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="1037116f84ed08b38ec4f5a0c804a6a8cb575b3b",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_0d984",
                                    table="prisoners_officialhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Sentence",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detention",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sentences",
                                to="prisoners.detention",
                            ),
                        ),
                        ("court", models.CharField(blank=True, max_length=200)),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("imprisonment", "imprisonment"),
                                    ("life", "life"),
                                    ("death", "death"),
                                    ("restricted-freedom", "restricted-freedom"),
                                    ("fine", "fine"),
                                    ("forced-treatment", "forced-treatment"),
                                ],
                                default="imprisonment",
                                max_length=30,
                            ),
                        ),
                        ("term", prisoners.models.fields.TermField(blank=True, max_length=20)),
                        ("in_absentia", models.BooleanField(default=False)),
                        ("appeal_on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "appeal_on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("appeal_on"),
                                    function="edtf_latest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "appeal_outcome",
                            prisoners.models.fields.ChoiceField(
                                blank=True,
                                choices=[
                                    ("pending", "pending"),
                                    ("upheld", "upheld"),
                                    ("reduced", "reduced"),
                                    ("increased", "increased"),
                                    ("quashed", "quashed"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "replaces",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="replaced_by",
                                to="prisoners.sentence",
                            ),
                        ),
                        ("credited_days", models.PositiveIntegerField(blank=True, null=True)),
                        ("term_ends_on", models.DateField(editable=False, null=True)),
                        ("term_rule", models.CharField(blank=True, editable=False, max_length=300)),
                        (
                            "judges",
                            models.ManyToManyField(blank=True, related_name="sentences", to="prisoners.official"),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=django.db.models.lookups.GreaterThanOrEqual(
                                    models.Func(
                                        models.F("appeal_on"),
                                        function="edtf_latest",
                                        output_field=models.DateField(null=True),
                                    ),
                                    models.Func(
                                        models.F("on"),
                                        function="edtf_earliest",
                                        output_field=models.DateField(null=True),
                                    ),
                                ),
                                name="sentence_before_appeal",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("term", ""),
                                    models.Q(("kind__in", ["life", "death"]), _negated=True),
                                    _connector="OR",
                                ),
                                name="sentence_term_has_an_end",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("replaces", models.F("id")), _negated=True),
                                name="sentence_replaces_another",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("appeal_on", ""), models.Q(("appeal_outcome", ""), _negated=True), _connector="OR"
                                ),
                                name="sentence_appeal_has_outcome",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'sentence');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="26a9d549ba96a51f828ae00fd3d0dd26e5a390ea",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_742ca",
                                    table="prisoners_sentence",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_sentencehistory" ("appeal_on", "appeal_outcome", "changed_by_id", "court", "created_at", "created_by_id", "credited_days", "detention_id", "id", "in_absentia", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaces_id", "term", "term_ends_on", "term_rule", "updated_at") VALUES (NEW."appeal_on", NEW."appeal_outcome", NEW."changed_by_id", NEW."court", NEW."created_at", NEW."created_by_id", NEW."credited_days", NEW."detention_id", NEW."id", NEW."in_absentia", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaces_id", NEW."term", NEW."term_ends_on", NEW."term_rule", NEW."updated_at"); RETURN NULL;',
                                    hash="07e96132e0ef8940c6fb5922c8204bf60e8b6232",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_4718c",
                                    table="prisoners_sentence",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_sentencehistory" ("appeal_on", "appeal_outcome", "changed_by_id", "court", "created_at", "created_by_id", "credited_days", "detention_id", "id", "in_absentia", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaces_id", "term", "term_ends_on", "term_rule", "updated_at") VALUES (NEW."appeal_on", NEW."appeal_outcome", NEW."changed_by_id", NEW."court", NEW."created_at", NEW."created_by_id", NEW."credited_days", NEW."detention_id", NEW."id", NEW."in_absentia", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaces_id", NEW."term", NEW."term_ends_on", NEW."term_rule", NEW."updated_at"); RETURN NULL;',
                                    hash="a7ab5a021545127e4354401e3a6369f0ffb675f3",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_e75f3",
                                    table="prisoners_sentence",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_sentencehistory" ("appeal_on", "appeal_outcome", "changed_by_id", "court", "created_at", "created_by_id", "credited_days", "detention_id", "id", "in_absentia", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaces_id", "term", "term_ends_on", "term_rule", "updated_at") VALUES (OLD."appeal_on", OLD."appeal_outcome", OLD."changed_by_id", OLD."court", OLD."created_at", OLD."created_by_id", OLD."credited_days", OLD."detention_id", OLD."id", OLD."in_absentia", OLD."kind", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaces_id", OLD."term", OLD."term_ends_on", OLD."term_rule", OLD."updated_at"); RETURN NULL;',
                                    hash="4e2bc3c46d4f19af9d93ec707cf815e4d647690b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_729f4",
                                    table="prisoners_sentence",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChargeHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.charge",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detention",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detention",
                            ),
                        ),
                        (
                            "provision",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.legalprovision",
                            ),
                        ),
                        ("part", models.CharField(blank=True, max_length=10)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="c8586533155a8122f3adec0bfdc1f69c3d776b5e",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_0203a",
                                    table="prisoners_chargehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChargeStatusChange",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "charge",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="status_changes",
                                to="prisoners.charge",
                            ),
                        ),
                        (
                            "status",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("charged", "charged"),
                                    ("convicted", "convicted"),
                                    ("acquitted", "acquitted"),
                                    ("dropped", "dropped"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("charge", "status", "on"), name="charge_status_once")
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'chargestatuschange');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="f96fdacff87a18e7a54a648c41eac129abe4312e",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_7eee2",
                                    table="prisoners_chargestatuschange",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_chargestatuschangehistory" ("changed_by_id", "charge_id", "created_at", "created_by_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "updated_at") VALUES (NEW."changed_by_id", NEW."charge_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."status", NEW."updated_at"); RETURN NULL;',
                                    hash="7a13a6b1cd5edb2be233e9a29eaca9a981ea9bd6",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_f28e2",
                                    table="prisoners_chargestatuschange",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_chargestatuschangehistory" ("changed_by_id", "charge_id", "created_at", "created_by_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "updated_at") VALUES (NEW."changed_by_id", NEW."charge_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."status", NEW."updated_at"); RETURN NULL;',
                                    hash="9b981efd736bd30089bdf0ba5c5df30ec09aabb8",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_ac38a",
                                    table="prisoners_chargestatuschange",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_chargestatuschangehistory" ("changed_by_id", "charge_id", "created_at", "created_by_id", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "updated_at") VALUES (OLD."changed_by_id", OLD."charge_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."status", OLD."updated_at"); RETURN NULL;',
                                    hash="7facad4f08ff9162cbd0fc55ca91266d675bf98d",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_a0cc2",
                                    table="prisoners_chargestatuschange",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlacementHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.placement",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detention",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detention",
                            ),
                        ),
                        (
                            "facility",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.facility",
                            ),
                        ),
                        (
                            "regime",
                            prisoners.models.fields.ChoiceField(
                                blank=True,
                                choices=[
                                    ("police-custody", "police-custody"),
                                    ("pre-trial", "pre-trial"),
                                    ("penal-colony", "penal-colony"),
                                    ("prison", "prison"),
                                    ("open-type-facility", "open-type-facility"),
                                    ("house-arrest", "house-arrest"),
                                    ("psychiatric", "psychiatric"),
                                    ("restricted-freedom", "restricted-freedom"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("since", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "since_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("since"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("until", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "until_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("until"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "until_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("until"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("incommunicado", models.BooleanField(default=False)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="11ced23482f9fdf98201d28343a97d07ca06d938",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_2f4fe",
                                    table="prisoners_placementhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Leg",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "deal",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="legs", to="prisoners.deal"
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(default=0)),
                        (
                            "side",
                            prisoners.models.fields.ChoiceField(
                                choices=[("release", "release"), ("relief", "relief")], max_length=30
                            ),
                        ),
                        (
                            "release_event",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="legs",
                                to="prisoners.releaseevent",
                            ),
                        ),
                        (
                            "sanctions_event",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="legs",
                                to="prisoners.sanctionsevent",
                            ),
                        ),
                        ("description", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "evidence",
                            prisoners.models.fields.ChoiceField(
                                choices=[("stated", "stated"), ("reported", "reported"), ("inferred", "inferred")],
                                max_length=30,
                            ),
                        ),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["position"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("sanctions_event", None), ("side", "release")),
                                    models.Q(("release_event", None), ("side", "relief")),
                                    _connector="OR",
                                ),
                                name="leg_on_its_side",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("description", {}),
                                    ("release_event", None),
                                    ("sanctions_event", None),
                                    _negated=True,
                                ),
                                name="leg_says_what",
                            ),
                            models.UniqueConstraint(fields=("deal", "release_event"), name="leg_release_event_once"),
                            models.UniqueConstraint(
                                fields=("deal", "sanctions_event"), name="leg_sanctions_event_once"
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'leg');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="ad3c423f2ba543be33462951092e257f8f9f94cd",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_21581",
                                    table="prisoners_leg",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_leghistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "deal_id", "description", "evidence", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "release_event_id", "sanctions_event_id", "side", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."deal_id", NEW."description", NEW."evidence", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."release_event_id", NEW."sanctions_event_id", NEW."side", NEW."updated_at"); RETURN NULL;',
                                    hash="b6a344f04d4af796efea51b01c8e2b8e049bed56",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_09084",
                                    table="prisoners_leg",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_leghistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "deal_id", "description", "evidence", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "release_event_id", "sanctions_event_id", "side", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."deal_id", NEW."description", NEW."evidence", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."release_event_id", NEW."sanctions_event_id", NEW."side", NEW."updated_at"); RETURN NULL;',
                                    hash="7f345ad9a31083a7a596dd6551262b85fb5d5afe",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_ac1cc",
                                    table="prisoners_leg",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_leghistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "deal_id", "description", "evidence", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "release_event_id", "sanctions_event_id", "side", "updated_at") VALUES (OLD."certainty", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."deal_id", OLD."description", OLD."evidence", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."release_event_id", OLD."sanctions_event_id", OLD."side", OLD."updated_at"); RETURN NULL;',
                                    hash="6e2fadb01affe1d5d06b445c8e3db2ebd9b2e5d5",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_b09de",
                                    table="prisoners_leg",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SanctionsEventHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.sanctionsevent",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("note", models.TextField(blank=True)),
                        (
                            "authority",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.authority",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.programme",
                            ),
                        ),
                        (
                            "action",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("imposed", "imposed"),
                                    ("expanded", "expanded"),
                                    ("renewed", "renewed"),
                                    ("eased", "eased"),
                                    ("suspended", "suspended"),
                                    ("lifted", "lifted"),
                                    ("general-licence", "general-licence"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("title", prisoners.models.fields.TranslatedTextField(default=dict)),
                        ("announced", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "announced_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("announced"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("legal_act", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "legal_act_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("legal_act"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("effective", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "effective_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("effective"),
                                    function="edtf_earliest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("ended", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "ended_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("ended"), function="edtf_latest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        ("legal_instrument", models.CharField(blank=True, max_length=300)),
                        (
                            "follows",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.sanctionsevent",
                            ),
                        ),
                        ("narrative", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="449d21e0ac2750e406eb77f211fcc7570dbbedeb",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_6691f",
                                    table="prisoners_sanctionseventhistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SanctionsEventTarget",
                    fields=[],
                    options={
                        "proxy": True,
                    },
                    bases=("prisoners.sanctionsevent_targets",),
                ),
                migrations.CreateModel(
                    name="SanctionsEventTargetEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "sanctionsevent",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.sanctionsevent",
                            ),
                        ),
                        (
                            "sanctionstarget",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.sanctionstarget",
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="fd7d64623c1c30dd98dda0bd66af15f100478ef3",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_ac6b3",
                                    table="prisoners_sanctionseventtargetevent",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PhotoFileHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.photofile",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "photo",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.photo",
                            ),
                        ),
                        ("file", models.FileField(upload_to="photos")),
                        ("width", models.PositiveSmallIntegerField()),
                        ("height", models.PositiveSmallIntegerField()),
                        ("sha256", models.CharField(max_length=64)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="5cecc0f78d384f77a3434710c50e8e7345030d67",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_a6df6",
                                    table="prisoners_photofilehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AnnouncedName",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="announced_names",
                                to="prisoners.releaseevent",
                            ),
                        ),
                        ("position", models.PositiveIntegerField()),
                        ("text", models.CharField(max_length=1000)),
                        ("name", models.CharField(blank=True, max_length=1000)),
                        ("born", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        ("remark", models.CharField(blank=True, max_length=1000)),
                        (
                            "detainee",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="announcements",
                                to="prisoners.detainee",
                            ),
                        ),
                        (
                            "state",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("unmatched", "unmatched"),
                                    ("proposed", "proposed"),
                                    ("confirmed", "confirmed"),
                                    ("not-on-our-list", "not-on-our-list"),
                                ],
                                default="unmatched",
                                max_length=30,
                            ),
                        ),
                        (
                            "verified_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("verified_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "release",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="announced_names",
                                to="prisoners.release",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, editable=False)),
                    ],
                    options={
                        "ordering": ["position"],
                        "constraints": [
                            models.UniqueConstraint(fields=("event", "position"), name="announced_name_position_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("detainee", None), ("state__in", ["unmatched", "not-on-our-list"])),
                                    models.Q(
                                        ("state__in", ["proposed", "confirmed"]),
                                        models.Q(("detainee", None), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="announced_name_matched_with_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("text__regex", "\\S")), name="announced_name_not_blank"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("verified_at", None),
                                    models.Q(("verified_by", None), _negated=True),
                                    _connector="OR",
                                ),
                                name="announced_name_decided_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("release", None), ("state", "confirmed"), _connector="OR"),
                                name="announced_name_released_is_confirmed",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="counts_versions",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="NEW.version := OLD.version + 1; RETURN NEW;",
                                    hash="22071e0324690f005b3196181baad038a5d9909e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_counts_versions_835a8",
                                    table="prisoners_announcedname",
                                    when="BEFORE",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'announcedname');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="ec18f01b58adc99d0cc012f5773e593891cd907a",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_a0637",
                                    table="prisoners_announcedname",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_announcednamehistory" ("born", "changed_by_id", "created_at", "created_by_id", "detainee_id", "event_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "release_id", "remark", "state", "text", "updated_at", "verified_at", "verified_by_id", "version") VALUES (NEW."born", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."event_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."release_id", NEW."remark", NEW."state", NEW."text", NEW."updated_at", NEW."verified_at", NEW."verified_by_id", NEW."version"); RETURN NULL;',
                                    hash="6238c3f82e8402455bbdc3bf2308a0e532a1bc2c",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_c656a",
                                    table="prisoners_announcedname",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_announcednamehistory" ("born", "changed_by_id", "created_at", "created_by_id", "detainee_id", "event_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "release_id", "remark", "state", "text", "updated_at", "verified_at", "verified_by_id", "version") VALUES (NEW."born", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."detainee_id", NEW."event_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."release_id", NEW."remark", NEW."state", NEW."text", NEW."updated_at", NEW."verified_at", NEW."verified_by_id", NEW."version"); RETURN NULL;',
                                    hash="b4d9064f70b02138995c0d1ab21f00852d31956b",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_efa0a",
                                    table="prisoners_announcedname",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_announcednamehistory" ("born", "changed_by_id", "created_at", "created_by_id", "detainee_id", "event_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "release_id", "remark", "state", "text", "updated_at", "verified_at", "verified_by_id", "version") VALUES (OLD."born", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."detainee_id", OLD."event_id", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."release_id", OLD."remark", OLD."state", OLD."text", OLD."updated_at", OLD."verified_at", OLD."verified_by_id", OLD."version"); RETURN NULL;',
                                    hash="4668f16912d35cac71edfcf7f7432e8c90a0b1e6",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_ae592",
                                    table="prisoners_announcedname",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReleaseHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.release",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detention",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detention",
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("term-served", "term-served"),
                                    ("pardon", "pardon"),
                                    ("amnesty", "amnesty"),
                                    ("exchange", "exchange"),
                                    ("early-release", "early-release"),
                                    ("acquittal", "acquittal"),
                                    ("case-dropped", "case-dropped"),
                                    ("medical", "medical"),
                                    ("unknown", "unknown"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "conditions",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("expulsion", "expulsion"),
                                        ("exile", "exile"),
                                        ("supervision", "supervision"),
                                        ("silence", "silence"),
                                        ("pardon-petition", "pardon-petition"),
                                        ("admission-of-guilt", "admission-of-guilt"),
                                        ("documents-withheld", "documents-withheld"),
                                        ("cooperation", "cooperation"),
                                        ("none-known", "none-known"),
                                    ],
                                    max_length=200,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("destination", models.CharField(blank=True, max_length=2)),
                        (
                            "event",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.releaseevent",
                            ),
                        ),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="60237160fac942478d52f0dd33e1e280088ca9d0",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_0ae91",
                                    table="prisoners_releasehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SentenceHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.sentence",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "detention",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detention",
                            ),
                        ),
                        ("court", models.CharField(blank=True, max_length=200)),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "kind",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("imprisonment", "imprisonment"),
                                    ("life", "life"),
                                    ("death", "death"),
                                    ("restricted-freedom", "restricted-freedom"),
                                    ("fine", "fine"),
                                    ("forced-treatment", "forced-treatment"),
                                ],
                                default="imprisonment",
                                max_length=30,
                            ),
                        ),
                        ("term", prisoners.models.fields.TermField(blank=True, max_length=20)),
                        ("in_absentia", models.BooleanField(default=False)),
                        ("appeal_on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "appeal_on_latest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("appeal_on"),
                                    function="edtf_latest",
                                    output_field=models.DateField(null=True),
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                        (
                            "appeal_outcome",
                            prisoners.models.fields.ChoiceField(
                                blank=True,
                                choices=[
                                    ("pending", "pending"),
                                    ("upheld", "upheld"),
                                    ("reduced", "reduced"),
                                    ("increased", "increased"),
                                    ("quashed", "quashed"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "replaces",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.sentence",
                            ),
                        ),
                        ("credited_days", models.PositiveIntegerField(blank=True, null=True)),
                        ("term_ends_on", models.DateField(editable=False, null=True)),
                        ("term_rule", models.CharField(blank=True, editable=False, max_length=300)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="3b227adba04013408a8336b1c94e0c017906f890",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_28a39",
                                    table="prisoners_sentencehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SentenceJudge",
                    fields=[],
                    options={
                        "proxy": True,
                    },
                    bases=("prisoners.sentence_judges",),
                ),
                migrations.CreateModel(
                    name="SentenceJudgeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "sentence",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.sentence",
                            ),
                        ),
                        (
                            "official",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.official",
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="d806dffd12a7ce704ceb49df0afd9b172989d886",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_32cdd",
                                    table="prisoners_sentencejudgeevent",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChargeStatusChangeHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.chargestatuschange",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "charge",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.charge",
                            ),
                        ),
                        (
                            "status",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("charged", "charged"),
                                    ("convicted", "convicted"),
                                    ("acquitted", "acquitted"),
                                    ("dropped", "dropped"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "on_earliest",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    models.F("on"), function="edtf_earliest", output_field=models.DateField(null=True)
                                ),
                                output_field=models.DateField(null=True),
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="7c5f59b44a1c272b4e976124063922673aa1075d",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_c62d8",
                                    table="prisoners_chargestatuschangehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LegHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.leg",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "deal",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.deal",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(default=0)),
                        (
                            "side",
                            prisoners.models.fields.ChoiceField(
                                choices=[("release", "release"), ("relief", "relief")], max_length=30
                            ),
                        ),
                        (
                            "release_event",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.releaseevent",
                            ),
                        ),
                        (
                            "sanctions_event",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.sanctionsevent",
                            ),
                        ),
                        ("description", prisoners.models.fields.TranslatedTextField(blank=True, default=dict)),
                        (
                            "evidence",
                            prisoners.models.fields.ChoiceField(
                                choices=[("stated", "stated"), ("reported", "reported"), ("inferred", "inferred")],
                                max_length=30,
                            ),
                        ),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="49fdd303301e7342b060c620e2fb87bae72be18e",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_b5883",
                                    table="prisoners_leghistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LegStage",
                    fields=[
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leg",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="stages", to="prisoners.leg"
                            ),
                        ),
                        (
                            "stage",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("promised", "promised"),
                                    ("announced", "announced"),
                                    ("in-force", "in-force"),
                                    ("verified", "verified"),
                                    ("reversed", "reversed"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [models.UniqueConstraint(fields=("leg", "stage"), name="leg_stage_once")],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="keeps_subject",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="\n        IF TG_OP = 'INSERT' THEN\n            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, 'legstage');\n        ELSIF TG_OP = 'DELETE' THEN\n            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;\n            DELETE FROM prisoners_subject WHERE id = OLD.id;\n        ELSIF NEW.id <> OLD.id THEN\n            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';\n        END IF;\n        RETURN NULL;\n        ",
                                    hash="860a46c77e779a1070c541924403d0eb53784a20",
                                    operation='INSERT OR UPDATE OF "id" OR DELETE',
                                    pgid="pgtrigger_keeps_subject_bc9e1",
                                    table="prisoners_legstage",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_legstagehistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "id", "leg_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."leg_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."stage", NEW."updated_at"); RETURN NULL;',
                                    hash="73cd126cbe143acd08bb081d01bedc1871f1362f",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_f23de",
                                    table="prisoners_legstage",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "prisoners_legstagehistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "id", "leg_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage", "updated_at") VALUES (NEW."certainty", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."leg_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."stage", NEW."updated_at"); RETURN NULL;',
                                    hash="da4c2377e668b139cdeab22011eb3eb53b264207",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_6475c",
                                    table="prisoners_legstage",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "prisoners_legstagehistory" ("certainty", "changed_by_id", "created_at", "created_by_id", "id", "leg_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage", "updated_at") VALUES (OLD."certainty", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."leg_id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."stage", OLD."updated_at"); RETURN NULL;',
                                    hash="e5e5939a257db946649e300a58aaeedbc5cff6f8",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_6bf79",
                                    table="prisoners_legstage",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AnnouncedNameHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.announcedname",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.releaseevent",
                            ),
                        ),
                        ("position", models.PositiveIntegerField()),
                        ("text", models.CharField(max_length=1000)),
                        ("name", models.CharField(blank=True, max_length=1000)),
                        ("born", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        ("remark", models.CharField(blank=True, max_length=1000)),
                        (
                            "detainee",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.detainee",
                            ),
                        ),
                        (
                            "state",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("unmatched", "unmatched"),
                                    ("proposed", "proposed"),
                                    ("confirmed", "confirmed"),
                                    ("not-on-our-list", "not-on-our-list"),
                                ],
                                default="unmatched",
                                max_length=30,
                            ),
                        ),
                        (
                            "verified_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("verified_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "release",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.release",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, editable=False)),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="8395675248d3f71dd53739f0b380328141a574d4",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_0e500",
                                    table="prisoners_announcednamehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LegStageHistory",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField()),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history",
                                related_query_name="history",
                                to="prisoners.legstage",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "id",
                            models.CharField(
                                default=public.vocabulary.identifiers.new_identifier,
                                editable=False,
                                max_length=10,
                                serialize=False,
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leg",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="prisoners.leg",
                            ),
                        ),
                        (
                            "stage",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("promised", "promised"),
                                    ("announced", "announced"),
                                    ("in-force", "in-force"),
                                    ("verified", "verified"),
                                    ("reversed", "reversed"),
                                ],
                                max_length=30,
                            ),
                        ),
                        ("on", prisoners.models.fields.PartialDateField(blank=True, max_length=23)),
                        (
                            "certainty",
                            prisoners.models.fields.ChoiceField(
                                choices=[
                                    ("confirmed", "confirmed"),
                                    ("reported", "reported"),
                                    ("disputed", "disputed"),
                                ],
                                default="reported",
                                max_length=30,
                            ),
                        ),
                    ],
                    options={
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="append_only",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                                    hash="bd023b9e85cdd1c9499eba2d8ad0d0086717cda8",
                                    operation="UPDATE OR DELETE",
                                    pgid="pgtrigger_append_only_e57a3",
                                    table="prisoners_legstagehistory",
                                    when="BEFORE",
                                ),
                            )
                        ],
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="account",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'Accounts are deactivated, never deleted: their names stand in the history.';",
                            hash="33a5bbe22cc85e2ed3275d9fbf584f1d82ab448e",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_e91b5",
                            table="auth_user",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="account",
                    trigger=pgtrigger.compiler.Trigger(
                        name="deactivated_loses_sessions",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (NOT NEW."is_active" AND OLD."is_active")',
                            func="DELETE FROM prisoners_session WHERE account_id = OLD.id; RETURN NULL;",
                            hash="0e79ed71e058c66cacfc7a3a1941a0ef88355272",
                            operation='UPDATE OF "is_active"',
                            pgid="pgtrigger_deactivated_loses_sessions_65aaa",
                            table="auth_user",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="casedetainee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "prisoners_casedetaineeevent" ("case_id", "detainee_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."case_id", NEW."detainee_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="e44f310a0e1b64439bd859e5b00b538b151748d3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7fe3b",
                            table="prisoners_case_detainees",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="casedetainee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "prisoners_casedetaineeevent" ("case_id", "detainee_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."case_id", OLD."detainee_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="137b43e04b336e2cbfef832a4580348446ded770",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c091d",
                            table="prisoners_case_detainees",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="officialcase",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "prisoners_officialcaseevent" ("case_id", "id", "official_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."case_id", NEW."id", NEW."official_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="da456145ad5b5d4030071f953bb0635b9fd1ae0e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_835bb",
                            table="prisoners_official_cases",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="officialcase",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "prisoners_officialcaseevent" ("case_id", "id", "official_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."case_id", OLD."id", OLD."official_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="df61701f66f4b262fca0a85b7689e9e7b27154f7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_514f1",
                            table="prisoners_official_cases",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sanctionseventtarget",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "prisoners_sanctionseventtargetevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "sanctionsevent_id", "sanctionstarget_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."sanctionsevent_id", NEW."sanctionstarget_id"); RETURN NULL;',
                            hash="081ed4e07341dfaf17ab88412db193c002ddfcfd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2e443",
                            table="prisoners_sanctionsevent_targets",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sanctionseventtarget",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "prisoners_sanctionseventtargetevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "sanctionsevent_id", "sanctionstarget_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."sanctionsevent_id", OLD."sanctionstarget_id"); RETURN NULL;',
                            hash="c9ab8828ac2a3c77707460eecb0259a5ecf2018b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a9c58",
                            table="prisoners_sanctionsevent_targets",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sentencejudge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "prisoners_sentencejudgeevent" ("id", "official_id", "pgh_context_id", "pgh_created_at", "pgh_label", "sentence_id") VALUES (NEW."id", NEW."official_id", _pgh_attach_context(), NOW(), \'insert\', NEW."sentence_id"); RETURN NULL;',
                            hash="ca7f6469157ea06a6ba55f2eaae5c9efd58b3e2d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81092",
                            table="prisoners_sentence_judges",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sentencejudge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "prisoners_sentencejudgeevent" ("id", "official_id", "pgh_context_id", "pgh_created_at", "pgh_label", "sentence_id") VALUES (OLD."id", OLD."official_id", _pgh_attach_context(), NOW(), \'delete\', OLD."sentence_id"); RETURN NULL;',
                            hash="f6018505def793e6dc8ea044379cf639cf20c208",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2c6ba",
                            table="prisoners_sentence_judges",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
