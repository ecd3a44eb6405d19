"""Where images come from: files, scanners, cameras, a watched folder. Begin with files.py, source.py, cameras.py.

What could hang or be hostile runs in a child process (decoder.py, scanners.py, camera_process.py); the tray keeps what
came (tray.py).
"""
