"""Pixels: file bytes to arrays and back. No data sets here.

Begin with capture.py, the two ways into a file; formats.py is the table of what is read and by whom, operations.py what
the process that reads pictures is asked for.
"""
