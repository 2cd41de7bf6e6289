"""Questions that the desk asks of its papers and of the public record. They never write."""
