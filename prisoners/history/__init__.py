"""Every version of every row: read as a timeline, put back, and moved when two rows become one."""
