"""Pages for readers: plain HTML, without scripts, cookies or requests to others."""
