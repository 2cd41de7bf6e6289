"""The front: what the world may know. Imports nothing of `prisoners`."""
