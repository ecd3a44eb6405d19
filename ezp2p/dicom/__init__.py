"""Data sets: the one place that builds or reads them. Pure, but for part10.py."""
