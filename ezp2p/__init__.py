"""EzP2P puts pictures into a hospital's image archive. Importing this package does nothing; README.md is the map."""

__version__ = "0.1.0"
