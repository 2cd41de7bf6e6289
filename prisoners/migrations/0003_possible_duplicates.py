"""Possible duplicates: what people are found by, pairs of them, and a trigger that marks who has to be compared anew."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import prisoners.models.fields
import public.vocabulary.identifiers


class Migration(migrations.Migration):
    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("prisoners", "0002_working_papers"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
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
                ("score", models.FloatField()),
                ("name_score", models.FloatField()),
                ("evidence", models.JSONField(default=dict)),
                (
                    "decision",
                    prisoners.models.fields.ChoiceField(
                        choices=[
                            ("open", "not decided"),
                            ("different", "different people"),
                            ("same", "the same person"),
                        ],
                        default="open",
                        max_length=30,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                (
                    "remark",
                    models.TextField(blank=True, help_text="Stays at the desk.", verbose_name="remark (private)"),
                ),
                (
                    "judged_spellings",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.TextField(), blank=True, default=list, size=None
                    ),
                ),
            ],
            options={
                "verbose_name": "possible duplicate",
                "verbose_name_plural": "possible duplicates",
                "ordering": ["-score", "pk"],
            },
        ),
        migrations.CreateModel(
            name="DuplicatePairHistory",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                ("score", models.FloatField()),
                ("name_score", models.FloatField()),
                ("evidence", models.JSONField(default=dict)),
                (
                    "decision",
                    prisoners.models.fields.ChoiceField(
                        choices=[
                            ("open", "not decided"),
                            ("different", "different people"),
                            ("same", "the same person"),
                        ],
                        default="open",
                        max_length=30,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                (
                    "remark",
                    models.TextField(blank=True, help_text="Stays at the desk.", verbose_name="remark (private)"),
                ),
                (
                    "judged_spellings",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.TextField(), blank=True, default=list, size=None
                    ),
                ),
            ],
            options={
                "abstract": False,
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
                "verbose_name_plural": "name keys",
                "default_permissions": (),
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="name",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        migrations.AddField(
            model_name="duplicatepair",
            name="changed_by",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="duplicatepair",
            name="created_by",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="duplicatepair",
            name="decided_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="duplicatepair",
            name="first",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="prisoners.detainee"
            ),
        ),
        migrations.AddField(
            model_name="duplicatepair",
            name="second",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="prisoners.detainee"
            ),
        ),
        migrations.AddField(
            model_name="duplicatepairhistory",
            name="changed_by",
            field=models.ForeignKey(
                db_constraint=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="duplicatepairhistory",
            name="created_by",
            field=models.ForeignKey(
                db_constraint=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="duplicatepairhistory",
            name="decided_by",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="duplicatepairhistory",
            name="first",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="prisoners.detainee",
            ),
        ),
        migrations.AddField(
            model_name="duplicatepairhistory",
            name="pgh_context",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="pghistory.context",
            ),
        ),
        migrations.AddField(
            model_name="duplicatepairhistory",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="history",
                related_query_name="history",
                to="prisoners.duplicatepair",
            ),
        ),
        migrations.AddField(
            model_name="duplicatepairhistory",
            name="second",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="prisoners.detainee",
            ),
        ),
        migrations.AddIndex(
            model_name="namekeys",
            index=django.contrib.postgres.indexes.GinIndex(fields=["keys"], fastupdate=False, name="name_keys_keys"),
        ),
        migrations.AddIndex(
            model_name="namekeys",
            index=models.Index(condition=models.Q(("is_stale", True)), fields=["detainee"], name="name_keys_stale"),
        ),
        migrations.AddIndex(
            model_name="duplicatepair",
            index=models.Index(
                models.OrderBy(models.F("score"), descending=True), models.F("id"), name="duplicate_pair_likest"
            ),
        ),
        migrations.AddConstraint(
            model_name="duplicatepair",
            constraint=models.UniqueConstraint(fields=("first", "second"), name="duplicate_pair_once"),
        ),
        migrations.AddConstraint(
            model_name="duplicatepair",
            constraint=models.CheckConstraint(
                condition=models.Q(("first__lt", models.F("second"))),
                name="duplicate_pair_in_order",
                violation_error_message="The one with the lower identifier comes first.",
            ),
        ),
        migrations.AddConstraint(
            model_name="duplicatepair",
            constraint=models.CheckConstraint(
                condition=models.Q(("name_score__range", (0, 1)), ("score__range", (0, 1))),
                name="duplicate_pair_scored",
                violation_error_message="Scores go from 0 to 1.",
            ),
        ),
        migrations.AddConstraint(
            model_name="duplicatepair",
            constraint=models.CheckConstraint(
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
                violation_error_message="A decision needs somebody who made it, and when.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="duplicatepair",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="duplicatepair",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="duplicatepair",
            trigger=pgtrigger.compiler.Trigger(
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
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="duplicatepairhistory",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5168ae4059c00902c01365a11429b38719b9790b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1e49f",
                    table="prisoners_duplicatepairhistory",
                    when="BEFORE",
                ),
            ),
        ),
        # Everybody who is at the desk already has to be compared once.
        migrations.RunSQL(
            "INSERT INTO prisoners_namekeys (detainee_id) SELECT DISTINCT detainee_id FROM prisoners_name",
            migrations.RunSQL.noop,
        ),
    ]
