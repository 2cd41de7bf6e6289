"""Orders that several lists share."""

from django.utils.translation import gettext_lazy as _

from public.queries.paging import Ordering

BY_DAY = {
    "-on": Ordering("on_earliest", is_descending=True, label=_("newest first")),
    "on": Ordering("on_earliest", label=_("oldest first")),
}
