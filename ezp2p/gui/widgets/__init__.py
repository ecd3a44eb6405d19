"""Small inputs and views that know one value."""
