"""Verbs: what a person wants done, in terms of the folders below. No Qt, no SQL, no DIMSE.

Begin with services.py, which joins everything; study_form.py, plan_study.py and send_study.py are the way of a study.
"""
