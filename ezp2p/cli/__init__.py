"""Front end 1: the command line. Proof that the core needs no window.

Begin with main.py; arguments.py is what may be asked, the other files are the commands.
"""
