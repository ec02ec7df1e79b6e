import logging.config


class Config:
    def ready(self):
        logging.config.listen(9030)
