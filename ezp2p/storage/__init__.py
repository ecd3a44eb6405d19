"""Disk: what must survive a power cut, where it lies, and nothing else."""
