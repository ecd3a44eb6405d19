"""Where images come from. Each file is one source."""
