"""Verbs: what a person wants done, in terms of the folders below. No Qt, no SQL, no DIMSE."""
