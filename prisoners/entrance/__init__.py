"""The way into the desk: signing in, the second factor, and the door that asks for both."""
