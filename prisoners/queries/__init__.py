"""Questions to the desk that several tables answer together. Never write."""
