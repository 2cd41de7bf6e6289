"""Questions that several tables answer together. They never write."""
