"""Nouns: frozen dataclasses and pure checks. Needs the standard library, and numpy for types."""
