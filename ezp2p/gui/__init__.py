"""Front end 2: the window, and the only place that imports PySide6. Begin with main.py, then main_window.py.

`panels/` are its parts, `dialogs/` what is asked and closed, `item_models/` and `widgets/` what these show things with;
beside them lie what holds the open study (draft.py) and what runs work on other threads (tasks.py).
"""
