"""DIMSE: the one place that imports pynetdicom. SCUs ask, SCPs answer, association.py types every failure."""
