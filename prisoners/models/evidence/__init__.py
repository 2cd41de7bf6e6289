"""Sources, what they support and claim, and whether their addresses answer."""
