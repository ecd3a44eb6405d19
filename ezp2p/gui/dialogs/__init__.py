"""Things that are asked and closed.

Begin with question.py; the largest is settings.py, whose pages are files beside it.
"""
