"""Nouns: patient, study, image, item of the outbox, as frozen dataclasses and pure checks. Begin with study.py.

Needs the standard library, and numpy for types.
"""
