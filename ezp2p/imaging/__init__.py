"""Pixels: file bytes to arrays and back. No data sets here.

Begin with formats.py, the table of what is read and by whom; operations.py is what the process that reads pictures is
asked for.
"""
