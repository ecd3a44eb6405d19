"""DIMSE: the one place that imports pynetdicom. Begin with association.py, which types every failure.

Files in `_scu` ask, on an upper layer of our own (upper_layer.py); files in `_scp` answer (listener.py); status.py says
what an answer means.
"""
