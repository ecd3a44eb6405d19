"""Front end 1: the command line. Proof that the core needs no window."""
