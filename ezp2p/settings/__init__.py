"""Choices: typed, documented, checked by key, written atomically."""
