"""Questions to the working papers that several tables answer together. They never write."""
