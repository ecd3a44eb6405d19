"""The durable outbox: finished instances that a PACS has not yet accepted, and the studies they belong to."""
