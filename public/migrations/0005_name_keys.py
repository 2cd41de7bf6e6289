"""Fills the keys of names from the stored documents. When their rules change later, `rebuild_public` does it again."""

from typing import Any

import orjson
from django.db import migrations

from public.names.keys import index_keys

BATCH = 500


def fill(apps: Any, schema_editor: Any) -> None:
    rows = apps.get_model("public", "PublishedDetainee").objects.using(schema_editor.connection.alias)
    waiting: list[Any] = []
    for row in rows.select_related("version").iterator(chunk_size=BATCH):
        document = orjson.loads(row.version.body)
        languages = {name["text"]: name["language"] for name in document["names"]}
        texts = [text for text in dict.fromkeys([document["name"], *languages]) if text]
        row.spellings = [[text, languages.get(text, "")] for text in texts]
        row.name_keys = index_keys(texts)
        waiting.append(row)
        if len(waiting) == BATCH:
            rows.bulk_update(waiting, ["spellings", "name_keys"])
            waiting = []
    rows.bulk_update(waiting, ["spellings", "name_keys"])


class Migration(migrations.Migration):
    dependencies = [("public", "0004_names_by_key")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
