"""The entry point of an ASGI server, for hosts that offer nothing else; `make run` and the image use WSGI."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
application = get_asgi_application()
