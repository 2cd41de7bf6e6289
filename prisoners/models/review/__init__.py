"""What people decide about records: submissions, removals, duplicates, merges."""
