"""Words about photos: the licences under which they may be shown, and which of them need no consent."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Licence(TextChoices):
    CC0 = "cc0", _("CC0")
    CC_BY = "cc-by", _("CC BY")
    CC_BY_SA = "cc-by-sa", _("CC BY-SA")
    PUBLIC_DOMAIN = "public-domain", _("public domain")
    PRESS = "press", _("given out for free use")
    PERMISSION = "permission", _("shown with permission, all rights reserved")


def address(sha256: str) -> str:
    """Where the bytes of a published photo are, below the site's root."""
    return f"/photos/{sha256}.jpg"


# Anybody may show these; what was given to us alone may be shown only with a consent to it.
FREE = frozenset(Licence) - {Licence.PERMISSION}
