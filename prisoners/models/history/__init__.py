"""What every record has: an identifier, who wrote it, and every version that it had."""
