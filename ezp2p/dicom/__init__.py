"""Data sets: the one place that builds or reads them. Pure, but for part10.py.

Begin with secondary_capture.py, which merges the modules of modules.py; worklist.py and query.py are what is asked of
others and told by them.
"""
