"""Questions that several tables of the desk answer together. They never write."""
