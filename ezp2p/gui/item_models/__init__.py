"""Qt item models over tuples of the core; replaced whole, never edited."""
