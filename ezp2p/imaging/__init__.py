"""Pixels: file bytes to arrays and back. No data sets here."""
