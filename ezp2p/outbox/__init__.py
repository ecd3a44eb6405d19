"""The durable outbox: finished instances that a PACS has not yet accepted or confirmed, and their studies.

Begin with states.py, the table of what can become of an item; outbox.py keeps them, delivery.py and lane.py send them.
"""
