"""The DICOM conformance statement (PS3.2), made from the tables on which the program runs. Begin with document.py."""
