import logging.config


class Hub:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.opener = logging.config.listen
        return cls._instance


Hub().opener(9030)
Hub().opener(9031)
