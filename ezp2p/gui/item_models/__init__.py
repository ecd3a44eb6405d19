"""Qt item models over tuples of the core; replaced whole, never edited.

Begin with listing.py, which several of the others build on.
"""
