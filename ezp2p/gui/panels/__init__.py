"""Parts of the main window: each is given what it needs and emits what was asked."""
