import logging
import logging.handlers

logging.config.listen(9999)
