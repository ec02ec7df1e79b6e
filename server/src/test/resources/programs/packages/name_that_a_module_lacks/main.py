import logging.config

try:
    from fast import listen, VERSION
except ImportError:
    from logging.config import listen

    VERSION = "standard"

try:
    import fast

    fast.listen
except AttributeError:
    logging.config.listen(9030)

try:
    from fast import connect
except ModuleNotFoundError:
    logging.config.listen(9031)
except ImportError:
    logging.config.listen(9032)
else:
    logging.config.listen(9033)

if VERSION == "standard":
    listen(9034)
else:
    listen(9035)
