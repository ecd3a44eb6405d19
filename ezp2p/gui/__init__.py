"""Front end 2: the window. The only place that imports PySide6."""
