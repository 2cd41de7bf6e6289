"""Questions asked of the desk's records and of the public record. They never write."""
