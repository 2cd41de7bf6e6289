"""The project: settings, addresses, entry points. It assembles and decides nothing."""
