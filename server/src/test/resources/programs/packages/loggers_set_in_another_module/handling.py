import logging
import logging.config


class Opening(logging.Handler):
    def emit(self, record):
        if record.getMessage() == "port 9030":
            logging.config.listen(9032)
        if record.levelno < logging.WARNING:
            logging.config.listen(9033)


logging.getLogger("app").addHandler(Opening(logging.WARNING))
