import logging.config

thread = logging.config.listen(9030)

if __name__ == "__main__":
    logging.config.listen(9031)
