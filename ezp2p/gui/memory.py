"""The rest that Python takes to look for what nobody needs any more: as short as the window can bear."""

import gc


def spare_what_stays() -> None:
    """Leave out of every later look what is here now: modules and the window itself, which stay as long as it does.

    Called once, when the window stands: a look through all of it blocks the window for some hundred milliseconds, and
    comes whenever much is taken in, such as a long worklist.
    """
    gc.freeze()
