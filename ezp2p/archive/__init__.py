"""The archive inside: keeps what the listener receives and finds it again. Knows no network. Begin with archive.py."""
