"""From handing in to publication and removal: the queue, its pages, and the status of a record."""
