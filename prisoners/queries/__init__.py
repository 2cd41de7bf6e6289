"""Questions that the desk asks of its own records. They never write."""
