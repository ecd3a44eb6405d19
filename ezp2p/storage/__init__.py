"""Disk: what must survive a power cut, where it lies, and nothing else.

Begin with atomic_file.py; locations.py says where things lie.
"""
