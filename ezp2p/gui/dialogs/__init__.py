"""Things that are asked and closed."""
