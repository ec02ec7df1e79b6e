import logging.config

try:
    raise ConnectionRefusedError
except FileNotFoundError:
    logging.config.listen(9030)
except OSError:
    logging.config.listen(9031)
except Exception:
    logging.config.listen(9032)
