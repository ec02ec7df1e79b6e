import logging.config

if __name__ != "__main__":
    logging.config.listen(9030)
else:
    logging.config.listen(9031)
