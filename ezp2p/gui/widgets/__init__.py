"""Small inputs and views that know one value. Begin with form_field.py and labels.py."""
