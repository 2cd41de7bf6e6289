#!/usr/bin/env python
"""The project's commands."""

import os
import sys

from django.core.management import execute_from_command_line

from tracker.dev.embedded_postgres import ensure_database


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    ensure_database()
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
