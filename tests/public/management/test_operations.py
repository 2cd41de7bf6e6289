"""Many tables in one step."""

import pytest
from django.db import connection, models
from django.db.migrations.operations import CreateModel, RunPython
from django.db.migrations.state import ProjectState

from public.management.operations import CreateAll

TREES = CreateModel("Tree", [("id", models.BigAutoField(primary_key=True))])
LEAVES = CreateModel(
    "Leaf", [("id", models.BigAutoField(primary_key=True)), ("tree", models.ForeignKey("public.tree", models.CASCADE))]
)


def tables() -> set[str]:
    return {"public_tree", "public_leaf"} & set(connection.introspection.table_names())


@pytest.mark.django_db
def test_tables_are_made_and_taken_back_with_a_picture_that_was_drawn_before() -> None:
    step, before = CreateAll([TREES, LEAVES]), ProjectState()
    assert before.apps.get_models() == []
    after = before.clone()
    step.state_forwards("public", after)
    with connection.schema_editor() as editor:
        step.database_forwards("public", editor, before, after)
    assert tables() == {"public_tree", "public_leaf"}
    assert after.apps.get_model("public", "Leaf")._meta.get_field("tree").related_model._meta.db_table == "public_tree"
    with connection.schema_editor() as editor:
        step.database_backwards("public", editor, after, before)
    assert tables() == set()


def test_it_can_be_reversed_if_all_its_parts_can() -> None:
    assert CreateAll([TREES, LEAVES]).reversible
    assert not CreateAll([TREES, RunPython(RunPython.noop)]).reversible


def test_it_says_how_much_it_makes() -> None:
    assert CreateAll([TREES, LEAVES]).describe() == "Create 2 tables and triggers at once"
