"""Russian."""

DATETIME_FORMAT = "d.m.Y, H:i"
