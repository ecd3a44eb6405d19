"""What is measured: `make bench` runs all of it and prints each figure beside its limit."""
