"""What sources and claims are about: any fact of the desk, by the identifier that it has already."""

import pgtrigger
from django.apps import apps
from django.db import models

# Rows of a table that can be cited stand among the subjects while they are there, whoever writes or deletes them.
KEEPS_SUBJECT = pgtrigger.Trigger(
    name="keeps_subject",
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("id") | pgtrigger.Delete,  # type: ignore[no-untyped-call]
    when=pgtrigger.After,
    func=pgtrigger.Func(  # type: ignore[no-untyped-call]
        """
        IF TG_OP = 'INSERT' THEN
            INSERT INTO prisoners_subject (id, model) VALUES (NEW.id, '{meta.model_name}');
        ELSIF TG_OP = 'DELETE' THEN
            DELETE FROM prisoners_citation WHERE subject_id = OLD.id;
            DELETE FROM prisoners_claim WHERE subject_id = OLD.id;
            DELETE FROM prisoners_subject WHERE id = OLD.id;
        ELSIF NEW.id <> OLD.id THEN
            RAISE EXCEPTION 'The identifier of a record never changes: what is said about it stands under it.';
        END IF;
        RETURN NULL;
        """
    ),
)


class Subject(models.Model):
    """A fact of the desk that sources and claims may be about: its identifier, and in which table it stands.

    PostgreSQL writes these rows, and nobody else may: so each of them is a row that is there.
    """

    id = models.CharField(primary_key=True, max_length=40)
    model = models.CharField(max_length=40)

    class Meta:
        default_permissions = ()
        triggers = [
            pgtrigger.Trigger(
                name="written_by_triggers",
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                when=pgtrigger.Before,
                condition=pgtrigger.Condition("pg_trigger_depth() = 0"),
                func="RAISE EXCEPTION 'Subjects come and go with the records that they stand for.';",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.model} {self.pk}"

    @property
    def record_model(self) -> type[models.Model]:
        return apps.get_model("prisoners", self.model)
