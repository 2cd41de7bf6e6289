"""Pages for readers: plain HTML that works without scripts, without cookies or requests to others."""
