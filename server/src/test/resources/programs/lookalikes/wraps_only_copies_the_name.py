from functools import wraps
import logging.config


@wraps(logging.config.listen)
def listen(port=9030, verify=None):
    """Same name, same docstring; does nothing."""
    return None


listen(9030)
print(listen.__name__, listen.__module__)
