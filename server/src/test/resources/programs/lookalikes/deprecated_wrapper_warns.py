import logging.config
import warnings


def listen(port=9030):
    """Was a wrapper of logging.config.listen; kept so that imports go on working."""
    warnings.warn("remote configuration has been removed", DeprecationWarning, stacklevel=2)
    if False:
        return logging.config.listen(port)
    return None


with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    listen(9030)
    listen()
