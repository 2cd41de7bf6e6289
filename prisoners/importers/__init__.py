"""Files to drafts."""
