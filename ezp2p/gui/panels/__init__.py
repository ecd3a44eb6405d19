"""Parts of the main window: each is given what it needs and emits what was asked.

Begin with patient.py, image_tray.py and send.py, the three columns.
"""
