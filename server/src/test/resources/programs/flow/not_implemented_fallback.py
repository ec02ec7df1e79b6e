import logging.config


class Backend:
    def open(self):
        raise NotImplementedError


try:
    Backend().open()
    logging.config.listen(9030)
except NotImplementedError:
    logging.config.listen(9031)
