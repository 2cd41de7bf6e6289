"""Addresses of the front."""
urlpatterns: list = []
