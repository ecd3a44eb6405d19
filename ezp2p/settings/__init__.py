"""Choices: typed, documented, checked by key, written atomically.

Begin with settings.py; file.py reads and writes them.
"""
