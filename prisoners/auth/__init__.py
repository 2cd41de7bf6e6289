"""Accounts at the desk: signing in, the second factor, sessions, and the middleware that asks for them."""
